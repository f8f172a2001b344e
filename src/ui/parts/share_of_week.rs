//! How much of the week one kind of task fills.

use yew::prelude::*;

use super::asking::Asking;
use super::chip::{ChipProps, chip};
use crate::content::{interface, spoken, tasks};
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::task::{Share, Task};

/// The chosen tasks; a share may be open.
pub type Shares = SmallMap<Task, Option<Share>>;

/// Five radios in a group named after the task; choosing one leaves the other tasks as they are.
pub fn share_of_week(asking: &Asking, shares: &Shares, task: Task) -> Html {
    let reader = asking.reader;
    let with = |share| {
        let mut shares = shares.clone();
        shares.insert(task, Some(share));
        Answer::TaskShares(shares)
    };
    html! {
        <fieldset class="foeling-share">
            <legend class="foeling-share__legend">
                {reader.say(interface::SHARE_OF_WEEK)}
                <span class="foeling-hidden">{" "}{reader.say(spoken::task_label(task, reader.speech))}</span>
            </legend>
            <div class="foeling-chips">
                for share in Share::ALL {
                    {chip(asking, ChipProps {
                        id: asking.element(&[task.id(), share.id()].join("-")),
                        name: asking.element(task.id()),
                        label: reader.say(tasks::share(share)),
                        more: None,
                        answer: with(share),
                    })}
                }
            </div>
        </fieldset>
    }
}
