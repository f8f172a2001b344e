//! The kinds of tasks that fill the week, each with its share.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{ChoiceProps, Mark};
use super::choices::choices;
use super::share_of_week::{Shares, share_of_week};
use super::task_week::TaskWeek;
use super::week_sum::week_sum;
use crate::content::{budget, spoken};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::task::Task;

/// One box for each kind of task; a chosen one opens the shares of the week, which may stay open. Under them stands what
/// they come to.
pub fn task_shares(asking: &Asking, week: &TaskWeek) -> Html {
    let none = Shares::new();
    let chosen = match &asking.answer {
        Some(Answer::TaskShares(chosen)) => chosen,
        _ => &none,
    };
    let row = |(nth, task): (usize, &Task)| {
        let is_chosen = chosen.contains_key(task);
        ChoiceProps {
            id: asking.control(nth + 1),
            label: asking.reader.say(spoken::task_label(*task, asking.reader.speech)),
            // The two together have no next page.
            hint: (*task == Task::Own && !asking.is_together).then(|| asking.reader.say(budget::OWN_TASK)),
            is_chosen,
            is_faulty: asking.is_faulty,
            inside: is_chosen.then(|| share_of_week(asking, chosen, *task)),
            next: turned(chosen, *task),
        }
    };
    html! {
        <>
            {choices(asking, Mark::Box, Task::OFFERED.iter().enumerate().map(row).collect())}
            {week_sum(asking, week)}
        </>
    }
}

/// The answer after one task was turned on or off; none when nothing is left.
pub fn turned(chosen: &Shares, task: Task) -> Option<Answer> {
    let mut left = chosen.clone();
    if left.contains_key(&task) {
        left.remove(&task);
    } else {
        left.insert(task, None);
    }
    (!left.is_empty()).then_some(Answer::TaskShares(left))
}
