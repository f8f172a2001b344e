//! Which tasks at home, and why these: every told task stands in the point, so no two sets of tasks give the same.

use super::own_tasks::{at, largest, open, value};
use super::{PointId, point};
use crate::domain::case::Case;
use crate::domain::finding::Values;
use crate::domain::question_id::QuestionId as Q;
use crate::domain::talking_points::TalkingPoint;
use crate::domain::task::Place;

pub(super) fn of(case: &Case) -> Option<TalkingPoint> {
    let (home, site, open) = (at(case, Place::Home), at(case, Place::Workplace), open(case));
    let (id, about) = match (home.is_empty(), open.is_empty(), site.is_empty()) {
        (true, true, true) => return None,
        (false, true, true) => (PointId::TasksHome, &home),
        (false, true, false) => (PointId::TasksSplit, &home),
        (false, false, true) => (PointId::TasksHomeOpen, &open),
        (false, false, false) => (PointId::TasksSplitOpen, &open),
        (true, false, true) => (PointId::TasksOpen, &open),
        (true, false, false) => (PointId::TasksSiteOpen, &open),
        (true, true, false) => (PointId::TasksSite, &site),
    };
    let task = largest(about.iter().copied())?;
    let groups = [("home", &home), ("site", &site), ("open", &open)].into_iter();
    let mut values: Values =
        groups.filter(|(_, tasks)| !tasks.is_empty()).map(|(name, tasks)| (name, value(tasks))).collect();
    values.push(("task", value(&[task])));
    Some(point(id, Q::TaskTypes, &[Q::TaskPlaces], values))
}
