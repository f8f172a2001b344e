//! The colleagues: what they say, and who needs one quickly.

use super::TalkingPoint;
use super::base::PointId;
use super::own_tasks::{has, value};
use super::talking_point::point;
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::rules::finding::Values;
use crate::domain::vocabulary::options::Colleagues;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::task::Task;

pub(super) fn of(case: &Case) -> Option<TalkingPoint> {
    let reads = [Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway];
    let said = |id, values: Values| Some(point(id, Q::ColleaguesAsked, &reads, values));
    let is_spoken_of = at_home::is_spoken_of(case);
    if is_spoken_of && matches!(case.said(ask::COLLEAGUES_ASKED), Some(Colleagues::Yes | Colleagues::Partly)) {
        return said(PointId::ColleaguesAsked, Vec::new());
    }
    let quick = [Task::QuickSparring, Task::ComplexTogether].into_iter().find(|task| has(case, *task));
    match case.tasks().iter().find(|chosen| Some(chosen.task) == quick) {
        Some(task) => said(PointId::ColleaguesQuick, vec![("task", value(case, &[task]))]),
        None if is_spoken_of => said(PointId::Colleagues, Vec::new()),
        None => None,
    }
}
