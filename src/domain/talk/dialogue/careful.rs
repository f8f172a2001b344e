//! The careful reading of two different answers: what both have said yes to, and what neither loses anything by.
//! Where there is no such answer, the question stays open until the two have talked.

use crate::domain::questionnaire;
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::{Answer, TaskPlace};
use crate::domain::vocabulary::options::{Exempt, OptionSet};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::{Place, Share, Task};

/// What counts of an answer that only one has given: all but the place of the rest of the week, which is another rest to
/// each.
pub(super) fn alone(answer: &Answer) -> Answer {
    match answer {
        Answer::TaskPlaces(places) => Answer::TaskPlaces(all_places(places, &SmallMap::new())),
        answer => answer.clone(),
    }
}

/// What counts until the two have talked about it.
pub(super) fn of(id: QuestionId, employee: &Answer, manager: &Answer) -> Option<Answer> {
    use QuestionId as Q;
    match (id, employee, manager) {
        // Somebody who would rather talk has not said yes to more than the other names: no case leaves the house for it,
        // and no day is added.
        (Q::HomeDays | Q::Experience, Answer::RatherTalk, said)
        | (Q::HomeDays | Q::Experience, said, Answer::RatherTalk) => Some(said.clone()),
        (Q::ExemptTasks, Answer::RatherTalk, Answer::Many(named))
        | (Q::ExemptTasks, Answer::Many(named), Answer::RatherTalk)
            if !exempt(named, &[]).is_empty() =>
        {
            Some(Answer::Many(named.clone()))
        }
        (_, Answer::RatherTalk, _) | (_, _, Answer::RatherTalk) => Some(Answer::RatherTalk),
        // The gap has found the same words; only the spaces around them differ.
        (_, Answer::Words(one), Answer::Words(other)) if one.trim() == other.trim() => {
            Some(Answer::Words(one.trim().to_owned()))
        }
        (Q::HomeDays | Q::StepUpDays, Answer::Number(one), Answer::Number(other)) => {
            Some(Answer::Number(*one.min(other)))
        }
        (Q::ClearExpectations, Answer::Scale(one), Answer::Scale(other)) => Some(Answer::Scale(*one.min(other))),
        (Q::TaskTypes, Answer::TaskShares(one), Answer::TaskShares(other)) => {
            Some(Answer::TaskShares(all_tasks(one, other)))
        }
        (Q::TaskPlaces, Answer::TaskPlaces(one), Answer::TaskPlaces(other)) => {
            Some(Answer::TaskPlaces(all_places(one, other)))
        }
        (Q::TaskNames, Answer::TaskNames(employee), Answer::TaskNames(manager)) => {
            Some(Answer::TaskNames(all_names(employee, manager)))
        }
        // A day on which either needs to meet, and a case that either would not take home.
        (Q::MeetDays, Answer::Weekdays(one), Answer::Weekdays(other)) => Some(Answer::Weekdays(one.and(*other))),
        (Q::ExemptTasks, Answer::Many(one), Answer::Many(other)) => Some(Answer::Many(exempt(one, other))),
        // A day that both could have at home, and a way that both have named.
        (Q::HomeWeekdays, Answer::Weekdays(one), Answer::Weekdays(other)) => {
            Some(one.shared_with(*other)).filter(|days| !days.is_empty()).map(Answer::Weekdays)
        }
        (
            Q::HelpChannel | Q::Overview | Q::KnowledgeSharing | Q::PresencePurpose | Q::SuccessSigns,
            Answer::Many(one),
            Answer::Many(other),
        ) => {
            let named: Vec<_> = one.iter().copied().filter(|way| other.contains(way)).collect();
            Some(named).filter(|named| !named.is_empty()).map(Answer::Many)
        }
        (Q::HomeWeekdays | Q::MeetDays, Answer::Varies, days)
        | (Q::HomeWeekdays | Q::MeetDays, days, Answer::Varies) => Some(days.clone()),
        (Q::ReachTimes, Answer::TimeRange(from, to), Answer::TimeRange(other_from, other_to)) => {
            let (from, to) = (from.max(other_from), to.min(other_to));
            (from < to).then_some(Answer::TimeRange(*from, *to))
        }
        (Q::StartDate, Answer::Date(one), Answer::Date(other)) => Some(Answer::Date(*one.max(other))),
        (_, Answer::One(one), Answer::One(other)) => {
            first_in(questionnaire::order(id).careful, one, other).map(Answer::One)
        }
        _ => None,
    }
}

fn first_in(order: &[&'static str], one: &str, other: &str) -> Option<&'static str> {
    order.iter().copied().find(|id| *id == one || *id == other)
}

/// Every task that either named. Where they say different shares, the smaller counts.
fn all_tasks(
    one: &SmallMap<Task, Option<Share>>,
    other: &SmallMap<Task, Option<Share>>,
) -> SmallMap<Task, Option<Share>> {
    let share = |task: &Task| match (one.get(task), other.get(task)) {
        (Some(Some(one)), Some(Some(other))) => Some(*one.min(other)),
        (Some(said), Some(None)) | (Some(None), Some(said)) => *said,
        (Some(only), None) | (None, Some(only)) => *only,
        _ => None,
    };
    one.keys().chain(other.keys()).map(|task| (*task, share(task))).collect()
}

/// Every place that either named. A task that one would do at the workplace and the other not depends on more. The rest of
/// the week is another rest to each, so its place counts only where both have said one.
fn all_places(one: &SmallMap<Task, TaskPlace>, other: &SmallMap<Task, TaskPlace>) -> SmallMap<Task, TaskPlace> {
    let place = |task: &Task| match (one.get(task), other.get(task)) {
        (Some(one), Some(other)) if one.place == other.place => {
            Some(TaskPlace { place: one.place, on: if one.on.is_empty() { other.on.clone() } else { one.on.clone() } })
        }
        (Some(one), Some(other)) => Some(between(one, other)),
        (Some(only), None) | (None, Some(only)) if *task != Task::Rest => Some(only.clone()),
        _ => None,
    };
    one.keys().chain(other.keys()).filter_map(|task| Some((*task, place(task)?))).collect()
}

/// What each task is called. The employee does it, so the employee's own name for it wins.
fn all_names(employee: &SmallMap<Task, String>, manager: &SmallMap<Task, String>) -> SmallMap<Task, String> {
    let both = manager.iter().chain(employee.iter());
    both.filter(|(_, name)| !name.trim().is_empty()).map(|(task, name)| (*task, name.clone())).collect()
}

fn between(one: &TaskPlace, other: &TaskPlace) -> TaskPlace {
    let is = |place: Place| one.place == place || other.place == place;
    let place = if is(Place::Home) && is(Place::Either) { Place::Either } else { Place::Depends };
    let on = [one, other].into_iter().find(|it| it.place == Place::Depends).map_or(String::new(), |it| it.on.clone());
    TaskPlace { place, on }
}

/// Everything that either would keep at the workplace.
fn exempt(one: &[&'static str], other: &[&'static str]) -> Vec<&'static str> {
    Exempt::IDS
        .iter()
        .copied()
        .filter(|id| *id != Exempt::None.id() && (one.contains(id) || other.contains(id)))
        .collect()
}
