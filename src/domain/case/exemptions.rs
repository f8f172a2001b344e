//! Which tasks may not be done at home, and the days that are left when they stay at the workplace.

use super::Case;
use super::task_days::{Either, is_told, task_days};
use crate::domain::frame::Weights;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::options::{DataKind, Exempt, Overheard};
use crate::domain::vocabulary::question_id::ask;
use crate::domain::vocabulary::task::Task;

/// Task days that are left, in the open and in the cautious reading of tasks that can be done in either place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TasksLeft {
    /// With such tasks counted by their weight.
    pub open: Amount,
    /// With such tasks counted as work at the workplace.
    pub cautious: Amount,
}

/// The days left by what the person says may not be done at home. Talks that others can hear stay at the workplace;
/// of the casework, sensitive cases and paper cases are only a part, so half of it still counts as home.
pub fn left_by_exempt_tasks(case: &Case, weights: &Weights) -> TasksLeft {
    left(case, weights, |task| by_exempt_tasks(case, task))
}

/// The days left when, besides, work with confidential data is seen or heard by others at home.
pub fn left_when_overheard(case: &Case, weights: &Weights) -> TasksLeft {
    left(case, weights, |task| if is_exposed(case, task) { 0 } else { by_exempt_tasks(case, task) })
}

/// Whether work with confidential data at home can be seen or heard by others.
pub fn is_overheard(case: &Case) -> bool {
    case.said(ask::DATA_KIND) == Some(DataKind::Confidential) && case.said(ask::OVERHEARD) == Some(Overheard::Yes)
}

fn left(case: &Case, weights: &Weights, allowed: impl Fn(Task) -> i32) -> TasksLeft {
    let days = |either| task_days(case, weights, either, &allowed).unwrap_or(Amount::ZERO);
    TasksLeft { open: days(Either::Weighed), cautious: days(Either::AtWorkplace) }
}

fn by_exempt_tasks(case: &Case, task: Task) -> i32 {
    let overheard = case.chosen(ask::EXEMPT_TASKS).contains(&Exempt::OverheardTalks);
    let cases = case.chosen(ask::EXEMPT_TASKS).iter().any(|e| matches!(e, Exempt::SensitiveCases | Exempt::PaperCases));
    if overheard && task.is_confidential_talk() {
        0
    } else if cases && task.is_casework() {
        50
    } else {
        100
    }
}

/// Talks and casework are exposed. Where neither is told of, the confidential data must be in the deep work.
fn is_exposed(case: &Case, task: Task) -> bool {
    let is_about_citizens = |task: Task| task.is_confidential_talk() || task.is_casework();
    let mut told = case.tasks().iter().filter(|chosen| is_told(chosen));
    is_about_citizens(task) || task == Task::DeepWork && !told.any(|chosen| is_about_citizens(chosen.task))
}
