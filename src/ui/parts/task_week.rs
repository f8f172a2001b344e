//! What the controls of the tasks need to know of the week.

use crate::domain::case::Case;
use crate::domain::case::task_days::Budget;
use crate::domain::frame::Frame;
use crate::domain::vocabulary::question_id::ask;
use crate::domain::vocabulary::task::{NamedTask, Task};

/// The chosen tasks and the budget that they fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskWeek {
    /// The chosen tasks, as the person calls them.
    pub tasks: Vec<NamedTask>,
    /// The working days and what the shares come to.
    pub budget: Budget,
    /// Whether the working days are assumed, because they are not answered.
    pub is_assumed: bool,
}

impl TaskWeek {
    /// The week of a case.
    pub fn of(case: &Case, frame: &Frame) -> TaskWeek {
        let chosen = case.tasks().iter().filter(|chosen| chosen.task != Task::Rest);
        TaskWeek {
            tasks: chosen.map(|chosen| case.named(chosen)).collect(),
            budget: Budget::of(case, &frame.weights),
            is_assumed: case.said(ask::WORKING_DAYS).is_none(),
        }
    }
}
