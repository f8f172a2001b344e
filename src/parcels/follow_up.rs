//! The follow-up on its way out: the version that would come of it, and the document of each step.

use crate::app::state::follow_up::{Around, FollowUpState, FollowUpStep};
use crate::app::state::model::Model;
use crate::domain::follow_up::own_notes;
use crate::domain::talk::record::Version;
use crate::export::document::Document;
use crate::export::follow_up as documents;
use crate::export::version::next_version;

/// The version before and the new one, with its number: as agreed, or as it would be.
pub fn old_and_new<'a>(state: &FollowUpState, around: &Around<'a>) -> Option<(&'a Version, Version, usize)> {
    let record = around.record;
    if state.is_agreed {
        let [.., before, now] = record.versions.as_slice() else { return None };
        return Some((before, now.clone(), record.versions.len()));
    }
    let plan = state.plan(around).ok()?;
    let now = next_version(record, plan, around.frame, state.review(around), around.today)?;
    Some((record.current()?, state.signed(now), record.versions.len() + 1))
}

/// The document of the current step. The private notes are a document of their own and never part of another. A step without
/// one is printed as it is.
pub(super) fn document(model: &Model) -> Option<Document> {
    let (state, record) = (model.follow_up()?, model.record()?);
    let speech = model.speech();
    match state.step {
        FollowUpStep::Agreement => {
            record.current().map(|version| documents::version(version, record.versions.len(), speech.own))
        }
        FollowUpStep::Own => {
            let notes = own_notes(&state.signs);
            state.alone().map(|party| documents::own_notes(&notes, party, speech, model.today))
        }
        FollowUpStep::NewVersion => {
            let around = Around { record, frame: &model.frame, today: model.today, lang: speech.lang };
            old_and_new(state, &around)
                .map(|(before, now, number)| documents::changes(before, &now, number, speech.own))
        }
        FollowUpStep::Gained | FollowUpStep::Since | FollowUpStep::Next => None,
    }
}
