//! Where each chosen task is done best.

use yew::prelude::*;

use super::asking::Asking;
use super::task_place::task_place;
use super::task_week::TaskWeek;
use crate::content::{budget, spoken};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::task::{NamedTask, Task};
use crate::ui::reader::Reader;
use crate::wording;
use crate::wording::said::days_in_figures;

/// One small group for each task, not a table: it reads in order and stacks when narrow. The rest of the week comes last,
/// with its size.
pub fn task_places(asking: &Asking, week: &TaskWeek) -> Html {
    let reader = asking.reader;
    let named = week.tasks.iter().map(|named| (named.task, label(reader, named)));
    let rest = (week.budget.rest() > Amount::ZERO).then(|| (Task::Rest, rest_label(reader, week.budget.rest())));
    html! {
        <div class="foeling-rows">
            for (nth, (task, label)) in named.chain(rest).enumerate() {
                {task_place(asking, task, label, nth)}
            }
        </div>
    }
}

/// As the person calls it, or else as it stood in the list.
fn label(reader: Reader, named: &NamedTask) -> String {
    match named.name.as_str() {
        "" => reader.say(spoken::task_label(named.task, reader.speech)).to_owned(),
        name => wording::capitalised(name),
    }
}

fn rest_label(reader: Reader, rest: Amount) -> String {
    let task = reader.say(spoken::task_label(Task::Rest, reader.speech)).to_owned();
    let days = days_in_figures(rest, reader.speech);
    wording::fill(budget::REST_TO_PLACE, reader.speech, &[("task", task), ("days", days)])
}
