//! Where each chosen task is done best.

use yew::prelude::*;

use super::asking::Asking;
use super::task_place::task_place;
use crate::domain::task::Task;

/// One small group for each task, not a table: it reads in order and stacks when narrow.
pub fn task_places(asking: &Asking, tasks: &[Task]) -> Html {
    html! {
        <div class="foeling-rows">
            for (nth, task) in tasks.iter().enumerate() {
                {task_place(asking, *task, nth)}
            }
        </div>
    }
}
