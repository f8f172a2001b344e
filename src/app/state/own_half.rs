//! One's own half of a talk, as it would be brought along now.

use super::work::Work;
use crate::domain::frame::Frame;
use crate::domain::talk::closing::{Closed, Seen};
use crate::domain::talk::half::Half;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::party::Party;

/// What was prepared here, from which halves are made.
#[derive(Clone, Copy, Debug)]
pub struct Prepared<'a> {
    /// What was given.
    pub work: &'a Work,
    /// The local frame.
    pub frame: &'a Frame,
    /// Today, once the shell has said it.
    pub today: Option<Date>,
}

impl<'a> Prepared<'a> {
    /// The half of the one who reads, as it would be brought along now: as it was closed, or else as far as it has come.
    pub fn own_half(self) -> Option<Half> {
        self.half_of(self.work.reader(), self.work.talk?)
    }

    /// The half of a party, as it would be brought along now.
    pub fn half_of(self, party: Party, talk: TalkId) -> Option<Half> {
        self.closed_half(party, talk).or_else(|| {
            let answers = self.work.answers(party);
            let so_far = || self.to_close(party).half(party, talk, self.seen_in(party, talk)).unfinished();
            (!answers.is_empty()).then(so_far)
        })
    }

    /// The closed half of a party for a talk.
    pub fn closed_half(self, party: Party, talk: TalkId) -> Option<Half> {
        Some(self.work.closed.get(&party)?.half(party, talk, self.seen_in(party, talk)))
    }

    /// What a party shares now: fixed, this is their half.
    pub fn to_close(self, party: Party) -> Closed {
        Closed::of(party, self.work.route, self.today, &self.frame.all_counted(self.work.answers(party)))
    }

    /// What a party had said when they first saw the other half of this talk, if they have.
    fn seen_in(self, party: Party, talk: TalkId) -> Option<&'a Seen> {
        self.work.seen.get(&party).filter(|seen| seen.talk == talk)
    }
}
