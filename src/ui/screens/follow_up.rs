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

use crate::app::state::follow_up::FollowUpStep;

pub use props::FollowUpProps;

/// The current step.
pub fn view(props: &FollowUpProps) -> Html {
    match props.state.step {
        FollowUpStep::Agreement => agreement::agreement(props),
        FollowUpStep::Gained => gained::gained(props),
        FollowUpStep::Own => own::own(props),
        FollowUpStep::Since => since::since(props),
        FollowUpStep::Next => next::next(props),
        FollowUpStep::NewVersion => version::version(props),
    }
}
