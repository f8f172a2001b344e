//! How much of the week one kind of task fills.

use yew::prelude::*;

use super::asking::Asking;
use super::chip::Chip;
use super::task_shares::Shares;
use crate::content::{interface, tasks};
use crate::domain::answers::Answer;
use crate::domain::task::{Share, Task};

/// The properties of a share.
#[derive(Properties, PartialEq)]
pub struct ShareOfWeekProps {
    /// The question, answered with tasks and shares.
    pub asking: Asking,
    /// The task.
    pub task: Task,
}

/// Three radios in a group named after the task; choosing one leaves the other tasks as they are.
#[component]
pub fn ShareOfWeek(props: &ShareOfWeekProps) -> Html {
    let ShareOfWeekProps { asking, task } = props;
    let reader = asking.reader;
    let shares = match &asking.answer {
        Some(Answer::TaskShares(shares)) => shares.clone(),
        _ => Shares::new(),
    };
    let with = |share| {
        let mut shares = shares.clone();
        shares.insert(*task, Some(share));
        Answer::TaskShares(shares)
    };
    html! {
        <fieldset class="foeling-share">
            <legend class="foeling-share__legend">
                {reader.say(interface::SHARE_OF_WEEK)}
                <span class="foeling-hidden">{" "}{reader.say(tasks::label(*task))}</span>
            </legend>
            <div class="foeling-chips">
                for share in Share::ALL {
                    <Chip
                        key={share.id()}
                        id={asking.element(format!("{}-{}", task.id(), share.id()))}
                        name={asking.element(task.id())}
                        label={reader.say(tasks::share(share))}
                        is_chosen={shares.get(task) == Some(&Some(share))}
                        on_chosen={asking.gives(with(share))}
                    />
                }
            </div>
        </fieldset>
    }
}
