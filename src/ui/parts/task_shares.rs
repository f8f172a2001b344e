//! The kinds of tasks that fill the week, each with its share.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::asking::AskingProps;
use super::choice::{Choice, Mark};
use super::share_of_week::ShareOfWeek;
use super::ways_out::WaysOut;
use crate::content::tasks;
use crate::domain::answers::Answer;
use crate::domain::task::{Share, Task};

/// The chosen tasks; a share may be open.
pub type Shares = BTreeMap<Task, Option<Share>>;

/// One box for each kind of task; a chosen one opens the shares of the week, which may stay open.
#[component]
pub fn TaskShares(AskingProps { asking }: &AskingProps) -> Html {
    let none = Shares::new();
    let chosen = match &asking.answer {
        Some(Answer::TaskShares(chosen)) => chosen,
        _ => &none,
    };
    let inside = |task| chosen.contains_key(&task).then(|| html! { <ShareOfWeek {asking} {task} /> });
    html! {
        <div class="foeling-choices">
            <div class="foeling-choices__list">
                for (nth, task) in Task::ALL.into_iter().enumerate() {
                    <Choice
                        key={task.id()}
                        mark={Mark::Box}
                        id={asking.element(nth + 1)}
                        name={asking.name()}
                        label={asking.reader.say(tasks::label(task))}
                        is_chosen={chosen.contains_key(&task)}
                        is_faulty={asking.is_faulty}
                        inside={inside(task)}
                        on_chosen={asking.gives(turned(chosen, task))}
                    />
                }
            </div>
            <WaysOut {asking} mark={Mark::Box} />
        </div>
    }
}

/// The answer after one task was turned on or off; none when nothing is left.
pub fn turned(chosen: &Shares, task: Task) -> Option<Answer> {
    let mut left = chosen.clone();
    if left.remove(&task).is_none() {
        left.insert(task, None);
    }
    (!left.is_empty()).then_some(Answer::TaskShares(left))
}
