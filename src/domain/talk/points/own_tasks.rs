//! The person's own tasks as values: the one that fills the most, and those of a place.

use crate::domain::case::Case;
use crate::domain::case::task_case::TaskCase;
use crate::domain::rules::finding::Value;
use crate::domain::vocabulary::task::{Place, Share, Task};

/// Some tasks as a value.
pub(super) fn value(case: &Case, tasks: &[&TaskCase]) -> Value {
    Value::Tasks(tasks.iter().map(|chosen| case.named(chosen)).collect())
}

/// The tasks that the person named: the rest of the week is none, and how much of it there is hangs on the working days.
fn named(case: &Case) -> impl Iterator<Item = &TaskCase> {
    case.tasks().iter().filter(|chosen| chosen.task != Task::Rest)
}

/// The tasks at a place.
pub(super) fn at(case: &Case, place: Place) -> Vec<&TaskCase> {
    named(case).filter(|chosen| chosen.place == Some(place)).collect()
}

/// The tasks whose place is open: either, as it depends, or not said.
pub(super) fn open(case: &Case) -> Vec<&TaskCase> {
    let is_open = |chosen: &&TaskCase| !matches!(chosen.place, Some(Place::Home | Place::Workplace));
    named(case).filter(is_open).collect()
}

/// The one of these that fills the most of the week; the first of them where they fill the same. None of a task without a
/// name of its own: nothing can be asked about something else (*noget andet*).
pub(super) fn largest<'a>(tasks: impl IntoIterator<Item = &'a TaskCase>) -> Option<&'a TaskCase> {
    let known = tasks.into_iter().filter(|chosen| has_name(chosen));
    known.reduce(|one, other| if size(other) > size(one) { other } else { one })
}

/// Whether it can be asked about by its name.
pub(super) fn has_name(chosen: &TaskCase) -> bool {
    chosen.task != Task::Own || !chosen.name.is_empty()
}

fn size(chosen: &TaskCase) -> Option<usize> {
    chosen.share.and_then(|share| Share::ALL.iter().position(|other| *other == share))
}

/// The task that a home day is most about: the largest one placed at home, else of those that are open. What is done at the
/// workplace is no part of a home day.
pub(super) fn foremost(case: &Case) -> Option<&TaskCase> {
    largest(at(case, Place::Home)).or_else(|| largest(open(case)))
}

/// The largest of all that the person named.
pub(super) fn largest_of_all(case: &Case) -> Option<&TaskCase> {
    largest(named(case))
}

/// Whether one of the chosen tasks is of this kind.
pub(super) fn has(case: &Case, task: Task) -> bool {
    case.tasks().iter().any(|chosen| chosen.task == task)
}
