//! Where each chosen task is done best.

use std::rc::Rc;

use yew::prelude::*;

use super::asking::Asking;
use super::task_place::TaskPlaceRow;
use crate::domain::task::Task;

/// The properties of the places.
#[derive(Properties, PartialEq)]
pub struct TaskPlacesProps {
    /// The question.
    pub asking: Asking,
    /// The chosen tasks.
    pub tasks: Rc<[Task]>,
}

/// One small group for each task, not a table: it reads in order and stacks when narrow.
#[component]
pub fn TaskPlaces(props: &TaskPlacesProps) -> Html {
    html! {
        <div class="foeling-rows">
            for (nth, task) in props.tasks.iter().copied().enumerate() {
                <TaskPlaceRow key={task.id()} asking={&props.asking} {task} {nth} />
            }
        </div>
    }
}
