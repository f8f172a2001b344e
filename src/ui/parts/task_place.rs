//! Where one task is done best.

use yew::prelude::*;

use super::asking::Asking;
use super::chip::{ChipProps, chip};
use super::words_field::{WordsFieldProps, words_field};
use crate::content::{interface, tasks};
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::{Answer, DEPENDS_MOST, TaskPlace};
use crate::domain::vocabulary::task::{Place, Task};

/// The places of the tasks.
type Places = SmallMap<Task, TaskPlace>;

/// The most characters of what it depends on.
const MOST: usize = DEPENDS_MOST;

/// Four radios in a group with the name of the task, which is row `nth` from 0; "it depends" opens a text, which another
/// place keeps but hides.
pub fn task_place(asking: &Asking, task: Task, label: String, nth: usize) -> Html {
    let reader = asking.reader;
    let none = Places::new();
    let places = match &asking.answer {
        Some(Answer::TaskPlaces(places)) => places,
        _ => &none,
    };
    let now = places.get(&task);
    let on = now.map_or("", |now| now.on.as_str());
    html! {
        <fieldset class="foeling-row" key={task.id()}>
            <legend class="foeling-row__legend">{label}</legend>
            <div class="foeling-row__body">
                <div class="foeling-chips foeling-chips--equal">
                    for (step, choice) in Place::ALL.into_iter().enumerate() {
                        {chip(asking, ChipProps {
                            id: asking.control(nth * Place::ALL.len() + step + 1),
                            name: asking.element(task.id()),
                            label: reader.say(tasks::place(choice)),
                            more: None,
                            answer: put(places.clone(), task, choice, on.to_owned()),
                        })}
                    }
                </div>
                if now.is_some_and(|now| now.place == Place::Depends) {
                    {depends_on(asking, places, task, on)}
                }
            </div>
        </fieldset>
    }
}

fn depends_on(asking: &Asking, places: &Places, task: Task, on: &str) -> Html {
    let (id, places) = (asking.id, places.clone());
    let written = move |on: String| (id, Some(put(places.clone(), task, Place::Depends, on)));
    words_field(&WordsFieldProps {
        reader: asking.reader,
        id: asking.element(&[task.id(), "-on"].concat()),
        label: Some(asking.reader.say(interface::DEPENDS_ON)),
        value: on,
        most: MOST,
        kept: usize::MAX,
        is_faulty: false,
        fault_note: None,
        on_written: asking.on_answered.reform(written),
    })
}

fn put(mut places: Places, task: Task, place: Place, on: String) -> Answer {
    places.insert(task, TaskPlace { place, on });
    Answer::TaskPlaces(places)
}
