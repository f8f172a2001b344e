//! What a person gave.

use crate::domain::case::answers::Answers;
use crate::domain::talk::closing::{Closed, Seen};
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::route::Route;

/// What a person gave. It outlives a talk, and is kept over a reload.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Work {
    /// Who answers, once chosen.
    pub party: Option<Party>,
    /// The route chosen.
    pub route: Route,
    /// The employee's answers.
    pub employee: Answers,
    /// The manager's answers. They are apart: changing the role loses nothing.
    pub manager: Answers,
    /// The number of the talk that they are for, once there is one.
    pub talk: Option<TalkId>,
    /// The halves that are closed: what the talk uses, whatever is answered after.
    pub closed: SmallMap<Party, Closed>,
    /// What somebody here had said when they first saw the other half of a talk.
    pub seen: SmallMap<Party, Seen>,
}

impl Work {
    /// The answers of a party.
    pub fn answers(&self, party: Party) -> &Answers {
        match party {
            Party::Employee => &self.employee,
            Party::Manager => &self.manager,
        }
    }

    /// The answers of a party, to change.
    pub fn answers_mut(&mut self, party: Party) -> &mut Answers {
        match party {
            Party::Employee => &mut self.employee,
            Party::Manager => &mut self.manager,
        }
    }

    /// Who reads; the employee until somebody has chosen.
    pub fn reader(&self) -> Party {
        self.party.unwrap_or(Party::Employee)
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.employee.is_empty() && self.manager.is_empty()
    }

    /// What is left of it once a party's half is put away: the other's turn has come, and of the first there is nothing here.
    pub fn without(&self, party: Party) -> Work {
        let next = party.other();
        let closed = self.closed.get(&next).map(|closed| (next, closed.clone())).into_iter().collect();
        let seen = self.seen.get(&next).map(|seen| (next, seen.clone())).into_iter().collect();
        let mut left = Work { party: Some(next), route: self.route, talk: self.talk, closed, seen, ..Work::default() };
        *left.answers_mut(next) = self.answers(next).clone();
        left
    }

    /// What is left of it once a talk has begun where both answered: all is in the halves, and the next two who meet here have
    /// another talk.
    pub fn after_both(&self) -> Work {
        Work { party: self.party, route: self.route, ..Work::default() }
    }
}
