//! How far one agrees, from 1 to 5.

use yew::prelude::*;

use super::asking::AskingProps;
use super::chip::Chip;
use crate::content::interface;
use crate::domain::answers::Answer;

/// Five radios; the words at the ends are also in the names of the end radios.
#[component]
pub fn Scale(AskingProps { asking }: &AskingProps) -> Html {
    let reader = asking.reader;
    let (low, high) = (reader.say(interface::SCALE_LOW), reader.say(interface::SCALE_HIGH));
    let spoken = |value: u8| match value {
        1 => Some(format!("1, {low}")),
        5 => Some(format!("5, {high}")),
        _ => None,
    };
    html! {
        <div class="foeling-scale">
            <p class="foeling-scale__end" aria-hidden="true">{low}</p>
            <div class="foeling-chips foeling-chips--scale">
                for value in 1..=5 {
                    <Chip
                        key={value.to_string()}
                        id={asking.element(value)}
                        name={asking.name()}
                        label={value.to_string()}
                        spoken={spoken(value).map(AttrValue::from)}
                        is_chosen={asking.answer == Some(Answer::Scale(value))}
                        on_chosen={asking.gives(Answer::Scale(value))}
                    />
                }
            </div>
            <p class="foeling-scale__end foeling-scale__end--last" aria-hidden="true">{high}</p>
        </div>
    }
}
