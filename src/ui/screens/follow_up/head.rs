//! The head of the follow-up's screens.

use yew::prelude::*;

use super::props::FollowUpProps;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::title::of_step;
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::back_button;

/// Back, the heading and the sentence under it.
pub(super) fn head(props: &FollowUpProps, lead: Option<AttrValue>) -> Html {
    let reader = props.reader;
    html! {
        <>
            { back_button(reader, &props.says(FollowUpMsg::WentBack)) }
            { screen_head(reader, reader.say(of_step(props.state.step, props.is_alone())), lead) }
        </>
    }
}
