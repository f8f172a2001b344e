//! The gates of the questions about working at home, and when home days are spoken of at all. What they read is always
//! shared.
//!
//! A question that comes before the number of home days is closed while every told task is placed at the workplace: a task
//! placed elsewhere opens it. The others are closed while, besides, no home days are wished for, unless the person opens them.

use super::Case;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::options::YesNo;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::task::Place;

/// What decides whether a question about working at home is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// The places of the tasks: the number of home days is not asked yet.
    Tasks,
    /// The places of the tasks, the number of home days, and the person's own wish to answer.
    Days,
}

impl Gate {
    /// What the gate reads.
    pub const fn reads(self) -> &'static [Q] {
        match self {
            Gate::Tasks => &[Q::TaskTypes, Q::TaskPlaces],
            Gate::Days => &READS,
        }
    }

    /// Whether the questions behind it are asked.
    pub fn is_open(self, case: &Case) -> bool {
        match self {
            Gate::Tasks => !is_all_at_workplace(case),
            Gate::Days => is_open(case),
        }
    }
}

/// What decides whether home days are asked about and spoken of.
pub const READS: [Q; 4] = [Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway];

/// Whether every told task is placed at the workplace.
pub fn is_all_at_workplace(case: &Case) -> bool {
    case.has_tasks() && case.tasks().iter().all(|task| task.place == Some(Place::Workplace))
}

/// Whether the tasks and the days all point to the workplace. Someone who would rather talk about the days has not said no.
pub fn points_to_workplace(case: &Case) -> bool {
    let wants_none = case.said(ask::HOME_DAYS).is_none_or(|days| days == Amount::ZERO);
    is_all_at_workplace(case) && wants_none && !case.would_rather_talk(Q::HomeDays)
}

/// Whether the questions about working at home are asked.
pub fn is_open(case: &Case) -> bool {
    !points_to_workplace(case) || case.said(ask::HOME_ANYWAY) == Some(YesNo::Yes)
}

/// Whether there are home days to speak of: someone who has answered that there should be none has said what there is to say,
/// unless they opened the questions about them.
pub fn is_spoken_of(case: &Case) -> bool {
    is_open(case)
        && (case.said(ask::HOME_DAYS) != Some(Amount::ZERO) || case.said(ask::HOME_ANYWAY) == Some(YesNo::Yes))
}
