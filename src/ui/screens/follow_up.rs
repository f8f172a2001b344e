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
use crate::domain::follow_up::own_notes;
use crate::export::document::Document;
use crate::export::follow_up as documents;

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

/// The document of the current step, for the printer. The private notes are a document of their own and never part of
/// another. A step without one is printed as it is.
pub fn document(props: &FollowUpProps) -> Option<Document> {
    let words = props.reader.speech.own;
    match props.state.step {
        Step::Agreement => {
            props.record.current().map(|version| documents::version(version, props.record.versions.len(), words))
        }
        Step::Own => {
            let notes = own_notes(&props.state.signs);
            props.state.alone().map(|party| documents::own_notes(&notes, party, props.reader.speech, props.today))
        }
        Step::NewVersion => {
            props.old_and_new().map(|(before, now, number)| documents::changes(before, &now, number, words))
        }
        Step::Gained | Step::Since | Step::Next => None,
    }
}
