//! How the two parties' answers to one question meet.

use super::gap::{self, Gap};
use crate::domain::talk::half::Halves;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

/// How two answers meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meeting<'a> {
    /// Neither has answered.
    Neither,
    /// Only this party has answered, perhaps because only this party is asked.
    Only(Party, &'a Answer),
    /// Both say the same, if not always to the letter: one may have placed a task that the other does not have.
    Same {
        /// The employee's answer.
        employee: &'a Answer,
        /// The manager's answer.
        manager: &'a Answer,
    },
    /// They say different things, this far from each other.
    Apart {
        /// The employee's answer.
        employee: &'a Answer,
        /// The manager's answer.
        manager: &'a Answer,
        /// How far apart.
        gap: Gap,
    },
}

/// How the halves meet on a question. "I don't know" is no answer to compare: the other party's stands alone then.
/// "I would rather talk about this" is: it stands apart from whatever the other says.
pub fn meeting(halves: &Halves, id: QuestionId) -> Meeting<'_> {
    match (halves.said(Party::Employee, id), halves.said(Party::Manager, id)) {
        (None, None) => Meeting::Neither,
        (Some(answer), None) => Meeting::Only(Party::Employee, answer),
        (None, Some(answer)) => Meeting::Only(Party::Manager, answer),
        (Some(Answer::Unknown), Some(answer)) if *answer != Answer::Unknown => Meeting::Only(Party::Manager, answer),
        (Some(answer), Some(Answer::Unknown)) if *answer != Answer::Unknown => Meeting::Only(Party::Employee, answer),
        (Some(employee), Some(manager)) => match gap::between(id, employee, manager) {
            Some(gap) => Meeting::Apart { employee, manager, gap },
            None => Meeting::Same { employee, manager },
        },
    }
}
