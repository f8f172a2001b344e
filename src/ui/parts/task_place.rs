//! Where one task is done best.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::asking::Asking;
use super::chip::Chip;
use super::words_field::WordsField;
use crate::content::{interface, tasks};
use crate::domain::answers::{Answer, TaskPlace};
use crate::domain::task::{Place, Task};

/// The most characters of what it depends on.
const MOST: usize = 120;

/// The properties of a task's place.
#[derive(Properties, PartialEq)]
pub struct TaskPlaceRowProps {
    /// The question, answered with places.
    pub asking: Asking,
    /// The task.
    pub task: Task,
    /// Which row it is, counted from 0.
    pub nth: usize,
}

/// Four radios in a group named after the task; "it depends" opens a text, which another place keeps but hides.
#[component]
pub fn TaskPlaceRow(props: &TaskPlaceRowProps) -> Html {
    let TaskPlaceRowProps { asking, task, nth } = props;
    let (task, reader) = (*task, asking.reader);
    let places = match &asking.answer {
        Some(Answer::TaskPlaces(places)) => places.clone(),
        _ => BTreeMap::new(),
    };
    let now = places.get(&task).cloned();
    let place = now.as_ref().map(|now| now.place);
    let on = now.map(|now| now.on).unwrap_or_default();
    let with = |place, on| Answer::TaskPlaces(put(&places, task, place, on));
    let written = {
        let places = places.clone();
        asking.reads(move |on| Some(Answer::TaskPlaces(put(&places, task, Place::Depends, on))))
    };
    html! {
        <fieldset class="foeling-row">
            <legend class="foeling-row__legend">{reader.say(tasks::label(task))}</legend>
            <div class="foeling-row__body">
                <div class="foeling-chips foeling-chips--equal">
                    for (step, choice) in Place::ALL.into_iter().enumerate() {
                        <Chip
                            key={choice.id()}
                            id={asking.element(nth * Place::ALL.len() + step + 1)}
                            name={asking.element(task.id())}
                            label={reader.say(tasks::place(choice))}
                            is_chosen={place == Some(choice)}
                            on_chosen={asking.gives(with(choice, on.clone()))}
                        />
                    }
                </div>
                if place == Some(Place::Depends) {
                    <WordsField
                        {reader}
                        id={asking.element(format!("{}-on", task.id()))}
                        label={reader.say(interface::DEPENDS_ON)}
                        value={on}
                        most={MOST}
                        on_written={written}
                    />
                }
            </div>
        </fieldset>
    }
}

fn put(places: &BTreeMap<Task, TaskPlace>, task: Task, place: Place, on: String) -> BTreeMap<Task, TaskPlace> {
    let mut places = places.clone();
    places.insert(task, TaskPlace { place, on });
    places
}
