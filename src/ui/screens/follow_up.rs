//! The screens of the follow-up: each a function of the record that is open and of what has been said about it.

mod agreement;
mod gained;
mod group;
mod head;
mod next;
mod own;
mod props;
mod since;
mod version;
mod version_line;

use yew::prelude::*;

use crate::app::state::follow_up::Step;

pub use props::FollowUpProps;

/// The current step.
pub fn view(props: &FollowUpProps) -> Html {
    match props.state.step {
        Step::Agreement => agreement::agreement(props),
        Step::Gained => gained::gained(props),
        Step::Own => own::own(props),
        Step::Since => since::since(props),
        Step::Next => next::next(props),
        Step::NewVersion => version::version(props),
    }
}
