//! What the questions that are still open can do to the suggestion.

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::content::{screens, spoken};
use crate::domain::outlook::Outlook;
use crate::domain::questionnaire::journey;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice, notice_text};

/// So many ways at most: more is a list of questions, and no help.
const MOST: usize = 3;

/// That it is settled, where that is proved; or what moves it most, each with the way there. Nothing once one's half is closed.
pub fn still_moving(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    if model.is_closed() {
        return Html::default();
    }
    let Outlook { movers, is_settled } = model.outlook();
    if is_settled {
        let words = html! {
            <>
                <p class="foeling-notice__title">{ reader.say(screens::SETTLED) }</p>
                { notice_text(reader.say(screens::SETTLED_MEANS)) }
            </>
        };
        return notice(Tone::Info, Glyph::Check, words);
    }
    html! {
        if !movers.is_empty() {
            <div class="foeling-prose">
                <h2 class="foeling-question__title">{ reader.say(screens::STILL_MOVING) }</h2>
                <ul class="foeling-prose__list">
                    for id in one_a_page(movers).into_iter().take(MOST) { { way(props, id) } }
                </ul>
            </div>
        }
    }
}

/// The first of each page: whoever goes there for one sees the others.
fn one_a_page(movers: Vec<QuestionId>) -> Vec<QuestionId> {
    let mut first: Vec<QuestionId> = Vec::new();
    for id in movers {
        if !first.iter().any(|other| journey::page_of(*other) == journey::page_of(id)) {
            first.push(id);
        }
    }
    first
}

fn way(props: &ScreenProps, id: QuestionId) -> Html {
    let name = props.reader.say(spoken::question(id, props.reader.speech).name);
    html! {
        <li key={id.id()} class="foeling-prose__item">
            { button(name, Weight::Link, &props.says(Msg::ChangeAsked(id))) }
        </li>
    }
}
