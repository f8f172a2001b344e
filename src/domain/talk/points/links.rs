//! Links between tasks, days and the workplace: facts that say more together than each alone.

use super::TalkingPoint;
use super::base::PointId;
use super::own_tasks::{foremost, has_name, largest_of_all, value};
use super::talking_point::point;
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::case::screen_work::has_many_meetings;
use crate::domain::case::task_case::TaskCase;
use crate::domain::rules::finding::Value;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::options::{Check, HelpNeed, Quiet};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::task::{Place, Share, Task};

/// Above so many home days a week, the third day is what one talks about.
const TWO_DAYS: Amount = Amount::whole(2);

pub(super) fn of(case: &Case) -> Vec<TalkingPoint> {
    [quick_help, help_at_workplace, part_time, meetings, managers_words, place_in_words]
        .into_iter()
        .filter_map(|link| link(case))
        .collect()
}

/// Quick help and the number of home days: the first thing a manager thinks of when a third day is wished for.
fn quick_help(case: &Case) -> Option<TalkingPoint> {
    let is_quick = match case.said(ask::HELP_NEED) {
        Some(HelpNeed::SeveralADay | HelpNeed::Daily) => true,
        Some(HelpNeed::Weekly | HelpNeed::Rarely) => false,
        None => case.tasks().iter().any(is_often_quick),
    };
    let days = case.said(ask::HOME_DAYS).filter(|days| is_quick && *days > Amount::ZERO)?;
    let id = if days > TWO_DAYS { PointId::QuickAndThirdDay } else { PointId::QuickAndDays };
    Some(point(id, Q::HomeDays, &[Q::HelpNeed, Q::TaskTypes], vec![("days", Value::Days(days))]))
}

/// Whether so much of the week has quick questions that one comes often; a few hours of them do not say so.
fn is_often_quick(chosen: &TaskCase) -> bool {
    chosen.task == Task::QuickSparring && chosen.share.is_some_and(|share| share != Share::FewHours)
}

/// What the workplace itself can do, held up against the task that needs it, and against the lack of quiet.
fn help_at_workplace(case: &Case) -> Option<TalkingPoint> {
    let ways = case.ways_at_workplace();
    let is_rare = case.said(ask::QUIET_AT_WORKPLACE) == Some(Quiet::Rarely);
    let id = match (is_rare, ways.is_empty()) {
        (true, false) => PointId::QuietAndRoom,
        (false, false) => PointId::HelpAndTask,
        (true, true) if at_home::is_all_at_workplace(case) || !at_home::is_spoken_of(case) => PointId::QuietOnSite,
        (_, true) => return None,
    };
    let values = if ways.is_empty() {
        Vec::new()
    } else {
        vec![("task", value(case, &[quiet_task(case)?])), ("ways", Value::Options(Q::AlternativesWanted, ways))]
    };
    let reads = [Q::AlternativesOffered, Q::QuietAtWorkplace, Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway];
    Some(point(id, Q::AlternativesWanted, &reads, values))
}

/// The task that quiet helps the most: work in depth, else the one that a home day is most about, else the largest.
fn quiet_task(case: &Case) -> Option<&TaskCase> {
    let is_deep = |chosen: &&TaskCase| matches!(chosen.task, Task::DeepWork | Task::CaseworkAlone);
    case.tasks().iter().find(is_deep).or_else(|| foremost(case)).or_else(|| largest_of_all(case))
}

/// The working days of a week of fewer than five.
pub(super) fn is_short_week(case: &Case) -> Option<Amount> {
    case.said(ask::WORKING_DAYS).filter(|days| *days < Amount::whole(5))
}

/// The days named for being together.
pub(super) fn together(case: &Case) -> Option<Weekdays> {
    let days =
        case.said(ask::TEAM_DAYS).unwrap_or(Weekdays::NONE).and(case.said(ask::MEET_DAYS).unwrap_or(Weekdays::NONE));
    (!days.is_empty()).then_some(days)
}

fn part_time(case: &Case) -> Option<TalkingPoint> {
    let (working, meet) = (is_short_week(case)?, together(case)?);
    let values = vec![("working", Value::Days(working)), ("meet", Value::Weekdays(meet))];
    Some(point(PointId::PartTimeTogether, Q::WorkingDays, &[Q::TeamDays, Q::MeetDays], values))
}

fn meetings(case: &Case) -> Option<TalkingPoint> {
    let few_breaks = matches!(case.said(ask::SETUP_BREAKS), Some(Check::No | Check::Partly));
    let reads = [Q::MeetingStretch, Q::SetupBreaks, Q::HomeDays];
    (few_breaks && has_many_meetings(case) && at_home::is_spoken_of(case))
        .then(|| point(PointId::MeetingsAndBreaks, Q::ScreenMeetings, &reads, Vec::new()))
}

fn managers_words(case: &Case) -> Option<TalkingPoint> {
    let values = || vec![("words", Value::Words(case.words(ask::BASIS_WORDS).to_owned()))];
    (!case.words(ask::BASIS_WORDS).is_empty()).then(|| point(PointId::ManagersWords, Q::BasisWords, &[], values()))
}

fn place_in_words(case: &Case) -> Option<TalkingPoint> {
    let depends = |chosen: &&TaskCase| chosen.place == Some(Place::Depends) && !chosen.on.is_empty();
    let task = case.tasks().iter().find(|chosen| depends(chosen) && has_name(chosen))?;
    let values = vec![("task", value(case, &[task])), ("words", Value::Words(task.on.clone()))];
    Some(point(PointId::PlaceInWords, Q::TaskPlaces, &[Q::TaskTypes], values))
}
