//! A chosen kind of task with everything that is said of it, put together from three answers.

use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::{Place, Share, Task};

/// A chosen kind of task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskCase {
    /// The kind.
    pub task: Task,
    /// How much of the week it fills, when said.
    pub share: Option<Share>,
    /// Where it is done best in the person's own view, when said.
    pub place: Option<Place>,
    /// What it depends on, in own words.
    pub on: String,
    /// What the person calls it, in own words; empty for the kind's own name.
    pub name: String,
}

impl TaskCase {
    /// A chosen kind of which nothing more is said.
    pub fn new(task: Task) -> TaskCase {
        TaskCase { task, share: None, place: None, on: String::new(), name: String::new() }
    }
}

/// The chosen tasks of some answers. The rest of the week is not among the chosen ones; it comes in with its place.
pub(super) fn tasks(counted: &SmallMap<QuestionId, Answer>) -> Vec<TaskCase> {
    let mut tasks: Vec<TaskCase> = match counted.get(&QuestionId::TaskTypes) {
        Some(Answer::TaskShares(shares)) => {
            shares.iter().map(|(task, share)| TaskCase { share: *share, ..TaskCase::new(*task) }).collect()
        }
        _ => Vec::new(),
    };
    if let Some(Answer::TaskNames(names)) = counted.get(&QuestionId::TaskNames) {
        for chosen in &mut tasks {
            chosen.name = names.get(&chosen.task).map_or(String::new(), |name| name.trim().to_owned());
        }
    }
    if let Some(Answer::TaskPlaces(places)) = counted.get(&QuestionId::TaskPlaces) {
        if places.contains_key(&Task::Rest) {
            tasks.push(TaskCase::new(Task::Rest));
        }
        for chosen in &mut tasks {
            if let Some(said) = places.get(&chosen.task) {
                chosen.place = Some(said.place);
                chosen.on = if said.place == Place::Depends { said.on.clone() } else { String::new() };
            }
        }
    }
    tasks
}
