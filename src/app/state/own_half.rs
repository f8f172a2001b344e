//! One's own half of a talk, as it would be brought along now.

use super::model::Model;
use crate::domain::talk::closing::{Closed, Seen};
use crate::domain::talk::half::Half;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::vocabulary::party::Party;

/// The half of the one who reads, as it would be brought along now: as it was closed, or else as far as it has come.
pub fn own_half(model: &Model) -> Option<Half> {
    half_of(model, model.party(), model.work.talk?)
}

/// The half of a party, as it would be brought along now.
pub fn half_of(model: &Model, party: Party, talk: TalkId) -> Option<Half> {
    closed_half(model, party, talk).or_else(|| {
        let answers = model.work.answers(party);
        let counted = model.frame.all_counted(answers);
        let so_far = || Closed::of(party, model.work.route, model.today, &counted);
        (!answers.is_empty()).then(|| so_far().half(party, talk, seen_in(model, party, talk)).unfinished())
    })
}

/// The closed half of a party for a talk.
pub fn closed_half(model: &Model, party: Party, talk: TalkId) -> Option<Half> {
    Some(model.work.closed.get(&party)?.half(party, talk, seen_in(model, party, talk)))
}

/// What a party had said when they first saw the other half of this talk, if they have.
pub fn seen_in(model: &Model, party: Party, talk: TalkId) -> Option<&Seen> {
    model.work.seen.get(&party).filter(|seen| seen.talk == talk)
}
