//! The week as a budget: the days that the tasks are said to fill, and how many of them could be at home. The first step
//! of the suggestion.

use super::Case;
use super::task_case::TaskCase;
use super::working_week::working_days;
use crate::domain::frame::Weights;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::task::{Place, Share, Task};

/// How much of the working days "nearly the whole week" counts for, in percent. Føling's own number: there is nearly
/// always a little else.
pub const NEARLY_ALL_PERCENT: i32 = 90;

/// How tasks that can be done in either place are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Either {
    /// By the weight of the frame, a half unless it says otherwise.
    Weighed,
    /// As work at the workplace: the cautious end of the range.
    AtWorkplace,
}

/// The working days of a week, and what the shares of the chosen tasks come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The working days.
    pub working: Amount,
    /// The days of all shares that are said, as they are said: it can be more than the working days.
    pub sum: Amount,
}

impl Budget {
    /// The budget of a case.
    pub fn of(case: &Case, weights: &Weights) -> Budget {
        Budget::of_shares(case.tasks().iter().filter_map(|chosen| chosen.share), working_days(case), weights)
    }

    /// The budget of some shares.
    pub fn of_shares(shares: impl Iterator<Item = Share>, working: Amount, weights: &Weights) -> Budget {
        let sum = shares.map(|share| share_days(share, working, weights)).fold(Amount::ZERO, Amount::plus);
        Budget { working, sum }
    }

    /// What is left of the week beside the named tasks: "other tasks" (*andre opgaver*).
    pub const fn rest(self) -> Amount {
        self.working.less(self.sum)
    }

    /// Whether the shares are more than the week.
    pub fn is_over(self) -> bool {
        self.sum > self.working
    }

    /// Hundredths of days × hundredths of a task, as days of the week: more than the week is scaled down to it, and
    /// nothing is ever scaled up.
    fn in_days(self, weighed: i32) -> Amount {
        if self.is_over() { self.working.times(weighed, self.sum.0 * 100) } else { Amount(1).times(weighed, 100) }
    }
}

/// The days that a share counts for in a week of so many working days.
pub fn share_days(share: Share, working: Amount, weights: &Weights) -> Amount {
    match share {
        Share::FewHours => weights.few_hours,
        Share::AboutADay => weights.about_a_day,
        Share::AboutTwoDays => weights.more_than_a_day,
        Share::AboutThreeDays => Amount::whole(3),
        Share::NearlyAll => working.times(NEARLY_ALL_PERCENT, 100),
    }
}

/// The days that a task fills, where that is said. The rest of the week fills what is left.
pub fn days_of(chosen: &TaskCase, budget: Budget, weights: &Weights) -> Option<Amount> {
    match chosen.task {
        Task::Rest => Some(budget.rest()),
        _ => chosen.share.map(|share| share_days(share, budget.working, weights)),
    }
}

/// Whether both the share and the place of a task are said. Only then does it count.
pub fn is_told(chosen: &TaskCase) -> bool {
    chosen.place.is_some() && (chosen.share.is_some() || chosen.task == Task::Rest)
}

/// Days of the working week that the tasks could be done at home: Σ days × place, of what is told with share and place.
/// `allowed` says how much of a task's home part may count, in hundredths (100 is all of it).
/// Nothing where nothing is told.
pub fn task_days(case: &Case, weights: &Weights, either: Either, allowed: impl Fn(Task) -> i32) -> Option<Amount> {
    weighed(case, weights, |chosen, place| place_weight(place, weights, either) * allowed(chosen.task) / 100)
}

/// How much of the week is told with share and place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The days told, to the nearest half as all days are.
    pub days: Amount,
    /// The working days.
    pub working: Amount,
    /// The days as they were said, where they are more than the week and are scaled down to it.
    pub scaled_from: Option<Amount>,
}

impl Told {
    /// What is told of a case; nothing where no task has both a share and a place.
    pub fn of(case: &Case, weights: &Weights) -> Option<Told> {
        let budget = Budget::of(case, weights);
        let days = weighed(case, weights, |_, _| 100)?;
        Some(Told {
            days: days.to_nearest_half(),
            working: budget.working,
            scaled_from: budget.is_over().then_some(budget.sum),
        })
    }

    /// The days that nothing is told of.
    pub const fn untold(self) -> Amount {
        self.working.less(self.days)
    }

    /// Whether most of the week is told, so that something can be said of the week as a whole.
    pub fn is_most(self) -> bool {
        self.days > self.untold()
    }
}

/// What Føling does not know of a week: it counts at neither end of the range.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Untold {
    /// Chosen tasks whose share is not said.
    pub shares: Vec<Task>,
    /// Chosen tasks whose place is not said.
    pub places: Vec<Task>,
    /// The days of the week that no task is named for and no place is said for.
    pub rest: Amount,
}

impl Untold {
    /// What is not told of a case.
    pub fn of(case: &Case, weights: &Weights) -> Untold {
        let chosen = |lacks: fn(&TaskCase) -> bool| {
            let chosen = case.tasks().iter().filter(|chosen| chosen.task != Task::Rest && lacks(chosen));
            chosen.map(|chosen| chosen.task).collect()
        };
        let is_rest_placed = case.tasks().iter().any(|chosen| chosen.task == Task::Rest);
        Untold {
            shares: chosen(|chosen| chosen.share.is_none()),
            places: chosen(|chosen| chosen.place.is_none()),
            rest: if is_rest_placed { Amount::ZERO } else { Budget::of(case, weights).rest() },
        }
    }

    /// Whether all of the week is told.
    pub fn is_nothing(&self) -> bool {
        *self == Untold::default()
    }
}

fn weighed(case: &Case, weights: &Weights, weight: impl Fn(&TaskCase, Place) -> i32) -> Option<Amount> {
    let budget = Budget::of(case, weights);
    let (mut days, mut is_any_told) = (0, false);
    for chosen in case.tasks().iter().filter(|chosen| is_told(chosen)) {
        if let (Some(place), Some(filled)) = (chosen.place, days_of(chosen, budget, weights)) {
            is_any_told = true;
            days += filled.0 * weight(chosen, place);
        }
    }
    is_any_told.then(|| budget.in_days(days))
}

/// How much of a task counts as home, in hundredths.
const fn place_weight(place: Place, weights: &Weights, either: Either) -> i32 {
    match (place, either) {
        (Place::Home, _) => 100,
        (Place::Workplace, _) | (Place::Either | Place::Depends, Either::AtWorkplace) => 0,
        (Place::Either | Place::Depends, Either::Weighed) => weights.either.0,
    }
}
