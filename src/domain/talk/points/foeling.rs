//! How the two keep *føling* on purpose: the chance talk, mattering to others, and where the unit is heading (report 3.3,
//! 3.5.2 and 3.6). Which of them follows from the task that a home day is most about.

use super::TalkingPoint;
use super::base::PointId;
use super::own_tasks::{foremost, value};
use super::talking_point::point;
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::domain::vocabulary::task::Task;

/// A task without a name of its own is not asked about.
const READS: [Q; 4] = [Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway, Q::TaskNames];

pub(super) fn of(case: &Case) -> Option<TalkingPoint> {
    let general = |id| Some(point(id, Q::TaskTypes, &READS, Vec::new()));
    if !at_home::is_spoken_of(case) {
        return general(PointId::FoelingOnSite);
    }
    let Some(task) = foremost(case) else { return general(PointId::Foeling) };
    Some(point(facet(task.task), Q::TaskTypes, &READS, vec![("task", value(case, &[task]))]))
}

/// What is lost first at a distance, for each kind of task.
const fn facet(task: Task) -> PointId {
    match task {
        Task::IdeasTogether
        | Task::ComplexTogether
        | Task::QuickSparring
        | Task::StrainedCooperation
        | Task::Training => PointId::FoelingChance,
        Task::Decisions | Task::ShortMeetings | Task::MeetingsAcrossSites | Task::SupportiveManagement => {
            PointId::FoelingDirection
        }
        _ => PointId::FoelingMatter,
    }
}
