//! "Tjek dine svar": every answer, what is shared of it, and the way to change it.

use std::rc::Rc;

use yew::prelude::*;

use super::ScreenProps;
use crate::app::msg::Msg;
use crate::app::screen::Screen;
use crate::content::{interface, screens};
use crate::ui::frame::actions::{Button, Weight};
use crate::ui::frame::result_tabs::ResultTabs;
use crate::ui::frame::screen_head::ScreenHead;
use crate::ui::frame::step_head::BackButton;
use crate::ui::results::summary_list::SummaryList;

/// Every question that applies, section by section. "Ret" leads to the question and back here.
#[component]
pub fn Check(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    html! {
        <div class="foeling-screen__main">
            <BackButton reader={*reader} on_went_back={props.says(Msg::WentBack)} />
            <ResultTabs reader={*reader} screen={Screen::Check} on_opened={props.opens()} />
            <ScreenHead reader={*reader} title={reader.say(interface::CHECK)}
                lead={AttrValue::from(reader.say(screens::CHECK_LEAD))} />
            <SummaryList reader={*reader} stops={Rc::from(model.stops())} answers={Rc::new(model.answers().clone())}
                on_change_asked={on_msg.reform(Msg::ChangeAsked)}
                on_kept_back={on_msg.reform(|(id, kept)| Msg::KeptBack(id, kept))} />
            <div class="foeling-actions">
                <Button label={reader.say(screens::SEE_SUGGESTION)} weight={Weight::Primary}
                    on_pressed={props.says(Msg::Opened(Screen::Suggestion))} />
            </div>
        </div>
    }
}
