//! The head of a result screen: back, the way between the results, the heading and the printer.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::content::screens;
use crate::domain::values::text::Text;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::result_tabs::result_tabs;
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::back_button;

use super::props::ScreenProps;

/// The same on all three result screens, so that one finds one's way by habit; `more` stands beside the printer.
pub fn result_head(props: &ScreenProps, title: Text, lead: Option<AttrValue>, prints: bool, more: Html) -> Html {
    let ScreenProps { reader, model, .. } = props;
    html! {
        <>
            { back_button(*reader, &props.says(Msg::WentBack)) }
            { result_tabs(*reader, model.screen, &props.opens()) }
            { screen_head(*reader, reader.say(title), lead) }
            if prints {
                <div class="foeling-actions foeling-actions--tools">
                    { button(reader.say(screens::PRINT), Weight::Plain, &props.says(Msg::PrintAsked)) }
                    { more }
                </div>
            }
        </>
    }
}
