//! "Tjek dine svar": every answer, what is shared of it, and the way to change it.

use std::rc::Rc;

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::content::{interface, screens, sharing};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::result_tabs::result_tabs;
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::back_button;
use crate::ui::results::summary_list::{SummaryListProps, summary_list};

/// Every question that applies, section by section. "Ret" leads to the question and back here.
pub fn check(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    html! {
        <div class="foeling-screen__main">
            { back_button(*reader, &props.says(Msg::WentBack)) }
            { result_tabs(*reader, Screen::Check, &props.opens()) }
            { screen_head(*reader, reader.say(interface::CHECK), Some(reader.say(screens::CHECK_LEAD).into())) }
            { summary_list(&SummaryListProps {
                reader: *reader,
                stops: Rc::from(model.stops()),
                answers: Rc::new(model.answers().clone()),
                unreadable: unreadable(model),
                on_change_asked: on_msg.reform(Msg::ChangeAsked),
                on_kept_back: on_msg.reform(|(id, kept)| Msg::KeptBack(id, kept)),
            }) }
            <div class="foeling-actions">
                { button(reader.say(screens::SEE_SUGGESTION), Weight::Primary,
                    &props.says(Msg::Opened(Screen::Suggestion))) }
                { button(reader.say(sharing::TO_CLOSE), Weight::Plain, &props.says(Msg::Opened(Screen::Close))) }
            </div>
        </div>
    }
}

/// What stands in a field and counts as unanswered all the same.
fn unreadable(model: &Model) -> Rc<[(QuestionId, String)]> {
    model.doing.typed().keys().filter_map(|id| Some((*id, model.unreadable(*id)?.to_owned()))).collect()
}
