//! Where the two suggestions go their own ways.

use crate::domain::suggestion::{LimitStep, Suggestion};
use crate::domain::vocabulary::finding_id::FindingId;

/// The first place at which two suggestions differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parting {
    /// They go together all the way.
    Never,
    /// The tasks themselves give different days.
    AtTasks,
    /// A limit that only one of them has, or that takes different amounts.
    AtStep(FindingId),
}

/// Compares two suggestions, step by step.
pub fn parting(one: &Suggestion, other: &Suggestion) -> Parting {
    if one.start != other.start {
        return Parting::AtTasks;
    }
    let same = |(mine, theirs): (&LimitStep, &LimitStep)| mine.id == theirs.id && mine.after == theirs.after;
    let together = one.steps.iter().zip(&other.steps).take_while(|pair| same(*pair)).count();
    match (one.steps.get(together), other.steps.get(together)) {
        (None, None) => Parting::Never,
        (Some(step), None) | (None, Some(step)) => Parting::AtStep(step.id),
        // The limits have one order: the one that comes first is where they part.
        (Some(mine), Some(theirs)) => Parting::AtStep(mine.id.min(theirs.id)),
    }
}
