//! How many days a week the tasks themselves could be done at home: the first step of the suggestion.

use super::amount::Amount;
use super::case::{Case, TaskCase};
use super::frame::Weights;
use super::task::{Lean, Place, Share, Task};
use super::working_week::working_days;

/// How tasks that can be done in either place are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Either {
    /// By the weight of the frame, a half unless it says otherwise.
    Weighed,
    /// As work at the workplace: the cautious end of the range.
    AtWorkplace,
}

/// Days of the working week that the tasks could be done at home: days × Σ share × place / Σ share.
/// `allowed` says how much of a task's home part may count, in hundredths (100 is all of it).
/// Nothing where no task is chosen.
pub fn task_days(case: &Case, weights: &Weights, either: Either, allowed: impl Fn(Task) -> i32) -> Option<Amount> {
    let mut home = 0;
    let mut all = 0;
    for chosen in &case.tasks {
        let share = share_weight(chosen.share, weights).0;
        all += share * 100;
        home += share * place_weight(chosen, weights, either) * allowed(chosen.task) / 100;
    }
    if all == 0 { None } else { Some(working_days(case).times(home, all)) }
}

/// The days a share counts for. A share that was not said counts as about a day.
pub fn share_weight(share: Option<Share>, weights: &Weights) -> Amount {
    match share {
        Some(Share::FewHours) => weights.few_hours,
        Some(Share::AboutADay) | None => weights.about_a_day,
        Some(Share::MoreThanADay) => weights.more_than_a_day,
    }
}

/// How much of the task counts as home, in hundredths. The person's own view wins; without one, the sources' lean.
pub fn place_weight(chosen: &TaskCase, weights: &Weights, either: Either) -> i32 {
    match (chosen.place, chosen.task.lean()) {
        (Some(Place::Home), _) | (None, Lean::Home) => 100,
        (Some(Place::Workplace), _) | (None, Lean::Workplace) => 0,
        (Some(Place::Either | Place::Depends), _) => match either {
            Either::Weighed => weights.either.0,
            Either::AtWorkplace => 0,
        },
    }
}
