//! The talking points: for the talk, and those that are only for the person.

use std::rc::Rc;

use yew::prelude::*;

use super::file_tools::looked_through;
use super::props::ScreenProps;
use super::result_head::result_head;
use crate::app::msg::Msg;
use crate::content::screens;
use crate::domain::talk::talking_points::of_own;
use crate::ui::reader::Reader;
use crate::ui::results::talking_points::{self as points, TalkingPointsProps};
use crate::wording::fill;

/// The most consequential first, with the minutes they take. The private part is printed only when asked for.
pub fn talking_points(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let assessment = Rc::new(model.assessment());
    let own = of_own(&assessment);
    let minutes: u32 = own.shared.now.iter().map(|point| u32::from(point.minutes)).sum();
    let lead = lead(*reader, model.answers().is_empty(), own.shared.now.len(), minutes);
    html! {
        <div class="foeling-screen__main">
            { result_head(props, screens::POINTS_TITLE, Some(lead.into()), true, Html::default()) }
            { looked_through(props, "") }
            { points::talking_points(&TalkingPointsProps {
                reader: *reader,
                assessment,
                answers: Rc::new(model.answers().clone()),
                frame: model.frame.applies.clone(),
            }) }
            if !own.private.is_empty() {
                { own_notes(props) }
            }
        </div>
    }
}

fn lead(reader: Reader, is_empty: bool, count: usize, minutes: u32) -> String {
    if is_empty {
        return reader.say(screens::NOTHING_ANSWERED).to_owned();
    }
    let counted = fill(screens::POINTS_COUNT, reader.speech, &[("n", count.to_string())]);
    fill(screens::POINTS_LEAD, reader.speech, &[("count", counted), ("minutes", minutes.to_string())])
}

/// A native check box: the print is for others unless the person says that it is their own.
fn own_notes(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let id = reader.id("prints-own-notes");
    let class = classes!("foeling-choice", model.visit.prints_own_notes.then_some("foeling-choice--chosen"));
    html! {
        <div {class}>
            <label class="foeling-choice__label" for={id.clone()}>
                <input class="foeling-choice__input foeling-choice__input--checkbox" type="checkbox" {id}
                    checked={model.visit.prints_own_notes} onchange={on_msg.reform(|_: Event| Msg::OwnNotesToggled)} />
                <span class="foeling-choice__text">{ reader.say(screens::PRINT_NOTES) }</span>
            </label>
        </div>
    }
}
