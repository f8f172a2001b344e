//! How far one agrees, from 1 to 5.

use yew::prelude::*;

use super::asking::Asking;
use super::chip::{ChipProps, chip};
use crate::content::interface;
use crate::domain::vocabulary::answer::Answer;

/// Five radios; the words at the ends are also in the names of the end radios.
pub fn scale(asking: &Asking) -> Html {
    let reader = asking.reader;
    let (low, high) = (reader.say(interface::SCALE_LOW), reader.say(interface::SCALE_HIGH));
    let more = |value: u8| match value {
        1 => Some([", ", low].concat()),
        5 => Some([", ", high].concat()),
        _ => None,
    };
    html! {
        <div class="foeling-scale">
            <p class="foeling-scale__end" aria-hidden="true">{low}</p>
            <div class="foeling-chips foeling-chips--scale">
                for (value, label) in (1..).zip(["1", "2", "3", "4", "5"]) {
                    {chip(asking, ChipProps {
                        id: asking.element(label),
                        name: asking.name(),
                        label,
                        more: more(value),
                        answer: Answer::Scale(value),
                    })}
                }
            </div>
            <p class="foeling-scale__end foeling-scale__end--last" aria-hidden="true">{high}</p>
        </div>
    }
}
