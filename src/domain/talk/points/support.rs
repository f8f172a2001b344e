//! Links about support: hard conversations with who is on call, and what is new with the step up.

use super::TalkingPoint;
use super::base::PointId;
use super::own_tasks::at;
use super::talking_point::point;
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::vocabulary::options::{Experience, HelpChannel, SameDay};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::task::{Place, Task};

pub(super) fn of(case: &Case) -> impl Iterator<Item = TalkingPoint> {
    [hard_conversations(case), new_tasks(case)].into_iter().flatten()
}

/// A hard conversation leaves a need to be heard the same day (report 3.3), wherever it was planned.
fn hard_conversations(case: &Case) -> Option<TalkingPoint> {
    let is_hard = |task: Task| task == Task::HardCitizenConversations;
    if !at_home::is_spoken_of(case)
        || case.said(ask::SAME_DAY_SUPPORT) == Some(SameDay::NotRelevant)
        || !case.tasks().iter().any(|chosen| is_hard(chosen.task))
    {
        return None;
    }
    let is_on_site = at(case, Place::Workplace).iter().any(|chosen| is_hard(chosen.task));
    let id = if is_on_site { PointId::HardOnSite } else { PointId::HardAtHome };
    let reads = [Q::TaskPlaces, Q::SameDaySupport, Q::HomeDays, Q::HomeAnyway];
    Some(point(id, Q::TaskTypes, &reads, Vec::new()))
}

fn new_tasks(case: &Case) -> Option<TalkingPoint> {
    let is_new = matches!(case.said(ask::EXPERIENCE), Some(Experience::New | Experience::Learning));
    let has_buddy = case.chosen(ask::HELP_CHANNEL).contains(&HelpChannel::Buddy);
    let id = if has_buddy { PointId::NewAndBuddy } else { PointId::NewAndStep };
    (is_new && at_home::is_spoken_of(case)).then(|| {
        let reads = [Q::HelpChannel, Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway];
        point(id, Q::Experience, &reads, Vec::new())
    })
}
