//! How far two answers to the same question are from each other. These distances are Føling's own judgement: they order
//! the agenda and are never shown as a number.

use crate::domain::questionnaire;
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::values::calendar::{TimeOfDay, Weekdays};
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::{Answer, TaskPlace};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::{Place, Share, Task};

/// How far apart two answers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// Neighbours: a word is enough.
    Near,
    /// Clearly different.
    Apart,
    /// Opposite ends.
    Far,
}

impl Gap {
    /// 1 to 3: what the agenda multiplies by.
    pub const fn weight(self) -> u32 {
        self as u32 + 1
    }

    fn of_steps(steps: usize) -> Gap {
        match steps {
            ..=1 => Gap::Near,
            2 => Gap::Apart,
            _ => Gap::Far,
        }
    }
}

/// The gap between two answers, or nothing where both say the same.
pub(super) fn between(id: QuestionId, one: &Answer, other: &Answer) -> Option<Gap> {
    if one == other {
        return None;
    }
    match (one, other) {
        (Answer::RatherTalk, _) | (_, Answer::RatherTalk) => Some(Gap::Apart),
        (Answer::One(one), Answer::One(other)) => Some(between_options(id, one, other)),
        (Answer::Many(one), Answer::Many(other)) => Some(between_sets(one, other)),
        (Answer::TaskShares(one), Answer::TaskShares(other)) => Some(between_shares(one, other)),
        (Answer::TaskPlaces(one), Answer::TaskPlaces(other)) => between_places(one, other),
        // Two names for the same task are no difference.
        (Answer::TaskNames(_), Answer::TaskNames(_)) => None,
        (Answer::Scale(one), Answer::Scale(other)) => Some(Gap::of_steps(usize::from(one.abs_diff(*other)))),
        (Answer::Number(one), Answer::Number(other)) => Some(between_numbers(id, one.0.abs_diff(other.0))),
        (Answer::Weekdays(one), Answer::Weekdays(other)) => Some(between_days(*one, *other)),
        (Answer::Varies, _) | (_, Answer::Varies) => Some(Gap::Near),
        (Answer::TimeRange(from, to), Answer::TimeRange(other_from, other_to)) => {
            Some(minutes_apart(*from, *other_from).max(minutes_apart(*to, *other_to)))
        }
        (Answer::Date(one), Answer::Date(other)) => Some(match (*one - *other).num_days().abs() {
            ..=14 => Gap::Near,
            15..=60 => Gap::Apart,
            _ => Gap::Far,
        }),
        (Answer::Words(one), Answer::Words(other)) if one.trim() == other.trim() => None,
        // Each has a reason of their own for many days: two reasons are no difference.
        (Answer::Words(_), Answer::Words(_)) => (id != QuestionId::OverHalfWhy).then_some(Gap::Near),
        _ => Some(Gap::Apart),
    }
}

/// Options that stand in an order are so many steps apart; the others are simply different.
fn between_options(id: QuestionId, one: &str, other: &str) -> Gap {
    let line = questionnaire::order(id).line;
    if line.is_empty() {
        return Gap::Apart;
    }
    let place = |id: &str| line.iter().position(|known| *known == id).unwrap_or(0);
    Gap::of_steps(place(one).abs_diff(place(other)))
}

fn between_sets(one: &[&str], other: &[&str]) -> Gap {
    let shared = one.iter().filter(|id| other.contains(id)).count();
    match shared {
        0 => Gap::Far,
        shared if shared == one.len() || shared == other.len() => Gap::Near,
        _ => Gap::Apart,
    }
}

fn between_shares(one: &SmallMap<Task, Option<Share>>, other: &SmallMap<Task, Option<Share>>) -> Gap {
    let shared = one.keys().filter(|task| other.contains_key(task)).count();
    match shared {
        0 => Gap::Far,
        shared if shared * 2 >= one.len().max(other.len()) => Gap::Near,
        _ => Gap::Apart,
    }
}

/// Only tasks that both have placed can be placed differently.
fn between_places(one: &SmallMap<Task, TaskPlace>, other: &SmallMap<Task, TaskPlace>) -> Option<Gap> {
    let gap = |(task, chosen): (&Task, &TaskPlace)| between_two_places(chosen.place, other.get(task)?.place);
    one.iter().filter_map(gap).max()
}

/// How far apart two places of one task are.
pub(super) fn between_two_places(one: Place, other: Place) -> Option<Gap> {
    match (one, other) {
        (one, other) if one == other => None,
        (Place::Home, Place::Workplace) | (Place::Workplace, Place::Home) => Some(Gap::Far),
        (Place::Workplace, _) | (_, Place::Workplace) => Some(Gap::Apart),
        _ => Some(Gap::Near),
    }
}

/// Days count in halves, weeks of notice in fortnights.
fn between_numbers(id: QuestionId, hundredths: u32) -> Gap {
    let is_weeks = matches!(questionnaire::find(id).map(|question| question.kind), Some(AnswerKind::Number(_)));
    let (near, apart) = if is_weeks { (200, 400) } else { (50, 100) };
    match hundredths {
        hundredths if hundredths <= near => Gap::Near,
        hundredths if hundredths <= apart => Gap::Apart,
        _ => Gap::Far,
    }
}

fn between_days(one: Weekdays, other: Weekdays) -> Gap {
    let shared = one.shared_with(other).len();
    let differing = one.and(other).len() - shared;
    match (shared, differing) {
        (_, ..=1) => Gap::Near,
        (0, _) => Gap::Far,
        _ => Gap::Apart,
    }
}

fn minutes_apart(one: Option<TimeOfDay>, other: Option<TimeOfDay>) -> Gap {
    let (Some(one), Some(other)) = (one, other) else { return Gap::Near };
    match (one - other).num_minutes().abs() {
        ..=30 => Gap::Near,
        31..=90 => Gap::Apart,
        _ => Gap::Far,
    }
}
