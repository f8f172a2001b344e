//! Which tasks at home, and why these: every told task stands in the point, so no two sets of tasks give the same.

use super::TalkingPoint;
use super::base::PointId;
use super::own_tasks::{at, largest, open, value};
use super::talking_point::point;
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::rules::finding::Values;
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::domain::vocabulary::task::{Place, Task};

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
    let all = || case.tasks().iter().filter(|chosen| chosen.task != Task::Rest);
    let reads = [Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway];
    let Some(task) = largest(about.iter().copied()) else {
        let values = vec![("tasks", value(case, &all().collect::<Vec<_>>()))];
        return Some(point(PointId::TasksOwn, Q::TaskTypes, &reads, values));
    };
    let id = match id {
        PointId::TasksSplit if !at_home::is_spoken_of(case) => PointId::TasksSplitOnSite,
        _ => id,
    };
    let groups = [("home", &home), ("site", &site), ("open", &open)].into_iter();
    let mut values: Values =
        groups.filter(|(_, tasks)| !tasks.is_empty()).map(|(name, tasks)| (name, value(case, tasks))).collect();
    // What would make the days at the workplace better is asked of the days, whatever the task.
    if id != PointId::TasksSite {
        values.push(("task", value(case, &[task])));
    }
    Some(point(id, Q::TaskTypes, &reads, values))
}
