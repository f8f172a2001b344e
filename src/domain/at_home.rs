//! The gate of the questions about working at home: closed while every told task is placed at the workplace and no home
//! days are wished for, unless the person opens it. It reads answers that are always shared, and no others.

use super::amount::Amount;
use super::case::Case;
use super::options::YesNo;
use super::question_id::QuestionId as Q;
use super::task::Place;

/// What the gate reads.
pub const READS: [Q; 4] = [Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway];

/// Whether every told task is placed at the workplace.
pub fn is_all_at_workplace(case: &Case) -> bool {
    !case.tasks.is_empty() && case.tasks.iter().all(|task| task.place == Some(Place::Workplace))
}

/// Whether the tasks and the days all point to the workplace. Someone who would rather talk about the days has not said no.
pub fn points_to_workplace(case: &Case) -> bool {
    let wants_none = case.home_days.is_none_or(|days| days == Amount::ZERO);
    is_all_at_workplace(case) && wants_none && !case.rather_talk.contains(&Q::HomeDays)
}

/// Whether the questions about working at home are asked.
pub fn is_open(case: &Case) -> bool {
    !points_to_workplace(case) || case.home_anyway == Some(YesNo::Yes)
}
