//! What each rule looked at in a case, whether it found something or not: another answer there could make it find something.

use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::reasons::Because;

/// What each rule looked at, in the order in which it did.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Reads(Vec<(FindingId, Vec<Because>)>);

impl Reads {
    /// Notes what a rule looked at.
    pub(super) fn note(&mut self, id: FindingId, looked_at: Vec<Because>) {
        self.0.push((id, looked_at));
    }

    /// What a rule looked at; nothing where it was not asked.
    pub fn of(&self, id: FindingId) -> &[Because] {
        self.0.iter().find(|(mine, _)| *mine == id).map_or(&[], |(_, looked_at)| looked_at)
    }
}
