//! One short answer to choose: a radio in a row of chips.

use yew::prelude::*;

use super::asking::Asking;
use crate::domain::vocabulary::answer::Answer;

/// What a chip needs.
pub struct ChipProps {
    /// The id of its radio, which is also its key.
    pub id: AttrValue,
    /// The name that the radios of the group share.
    pub name: AttrValue,
    /// What it says.
    pub label: &'static str,
    /// What is heard after the label, where that is only a figure or a sign.
    pub more: Option<String>,
    /// The whole answer when it is chosen: it is chosen while this is the answer.
    pub answer: Answer,
}

/// A native radio lies over the whole chip. Its name begins with what is seen, so that it can be chosen by saying that.
pub fn chip(asking: &Asking, props: ChipProps) -> Html {
    let ChipProps { id, name, label, more, answer } = props;
    let is_chosen = asking.is(&answer);
    let on_chosen = asking.gives(Some(answer)).reform(|_: Event| ());
    radio(RadioProps { id, name, label, more, is_chosen, on_chosen })
}

/// What the radio of a chip needs, whatever is chosen with it.
pub struct RadioProps {
    /// The id of the radio, which is also its key.
    pub id: AttrValue,
    /// The name that the radios of the group share.
    pub name: AttrValue,
    /// What it says.
    pub label: &'static str,
    /// What is heard after the label, where that is only a figure or a sign.
    pub more: Option<String>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// It was chosen.
    pub on_chosen: Callback<Event>,
}

/// The chip itself.
pub fn radio(props: RadioProps) -> Html {
    let RadioProps { id, name, label, more, is_chosen, on_chosen } = props;
    html! {
        <label
            class={if is_chosen { "foeling-chip foeling-chip--chosen" } else { "foeling-chip" }}
            key={id.as_str()}
            for={id.clone()}
        >
            <input
                class="foeling-chip__input"
                type="radio"
                {id}
                {name}
                checked={is_chosen}
                onchange={on_chosen}
            />
            <span class="foeling-chip__text">{label}</span>
            if let Some(more) = more {
                <span class="foeling-hidden">{more}</span>
            }
        </label>
    }
}
