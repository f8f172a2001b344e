//! What is good enough on a home day, and how the two see that it works (report 3.3: doubt about one's own performance).

use super::TalkingPoint;
use super::base::PointId;
use super::own_tasks::{at, largest, value};
use super::talking_point::point;
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::rules::finding::{Value, Values};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::task::Place;

const READS: [Q; 6] = [Q::Priorities, Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway, Q::TaskNames];

/// Nothing where there is no home day to be seen from.
pub(super) fn of(case: &Case) -> Option<TalkingPoint> {
    let said = |id, values: Values| Some(point(id, Q::Priorities, &READS, values));
    if !at_home::is_spoken_of(case) {
        return None;
    }
    if !case.words(ask::PRIORITIES).is_empty() {
        return said(PointId::Priorities, vec![("words", Value::Words(case.words(ask::PRIORITIES).to_owned()))]);
    }
    match largest(at(case, Place::Home)) {
        Some(task) => said(PointId::GoodEnoughTask, vec![("task", value(case, &[task]))]),
        None => said(PointId::GoodEnough, Vec::new()),
    }
}
