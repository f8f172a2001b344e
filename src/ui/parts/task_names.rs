//! What the person calls each chosen task.

use yew::prelude::*;

use super::asking::Asking;
use super::words_field::{WordsFieldProps, words_field};
use crate::content::spoken;
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::task::{NamedTask, Task};

/// The names of the tasks.
type Names = SmallMap<Task, String>;

/// One field for each chosen task; none has to be filled in.
pub fn task_names(asking: &Asking, tasks: &[NamedTask], most: usize) -> Html {
    let none = Names::new();
    let names = match &asking.answer {
        Some(Answer::TaskNames(names)) => names,
        _ => &none,
    };
    html! {
        <div class="foeling-fields foeling-fields--full">
            for (nth, named) in tasks.iter().enumerate() {
                {field(asking, names, named.task, nth, most)}
            }
        </div>
    }
}

fn field(asking: &Asking, names: &Names, task: Task, nth: usize, most: usize) -> Html {
    let (id, reader) = (asking.id, asking.reader);
    let value = names.get(&task).map_or("", String::as_str);
    let given = names.clone();
    words_field(&WordsFieldProps {
        reader,
        id: asking.control(nth + 1),
        label: Some(reader.say(spoken::task_label(task, reader.speech))),
        value,
        most,
        kept: usize::MAX,
        is_faulty: false,
        fault_note: None,
        on_written: asking.on_answered.reform(move |written| (id, named(given.clone(), task, written))),
    })
}

/// The answer after one name was written; none when no name is left.
pub fn named(mut names: Names, task: Task, written: String) -> Option<Answer> {
    if written.trim().is_empty() {
        names.remove(&task);
    } else {
        names.insert(task, written);
    }
    (!names.is_empty()).then_some(Answer::TaskNames(names))
}
