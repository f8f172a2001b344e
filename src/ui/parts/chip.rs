//! One short answer to choose: a radio in a row of chips.

use yew::prelude::*;

use super::asking::Asking;
use crate::domain::answers::Answer;

/// What a chip needs.
pub struct ChipProps {
    /// The id of its radio, which is also its key.
    pub id: AttrValue,
    /// The name that the radios of the group share.
    pub name: AttrValue,
    /// What it says.
    pub label: &'static str,
    /// What is said aloud instead, where the label is only a figure or a sign.
    pub spoken: Option<String>,
    /// The whole answer when it is chosen: it is chosen while this is the answer.
    pub answer: Answer,
}

/// A native radio lies over the whole chip; its name is what is spoken, else the label.
pub fn chip(asking: &Asking, props: ChipProps) -> Html {
    let ChipProps { id, name, label, spoken, answer } = props;
    let is_chosen = asking.is(&answer);
    let on_chosen = asking.gives(Some(answer)).reform(|_: Event| ());
    radio(RadioProps { id, name, label, spoken, is_chosen, on_chosen })
}

/// What the radio of a chip needs, whatever is chosen with it.
pub struct RadioProps {
    /// The id of the radio, which is also its key.
    pub id: AttrValue,
    /// The name that the radios of the group share.
    pub name: AttrValue,
    /// What it says.
    pub label: &'static str,
    /// What is said aloud instead, where the label is only a figure or a sign.
    pub spoken: Option<String>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// It was chosen.
    pub on_chosen: Callback<Event>,
}

/// The chip itself.
pub fn radio(props: RadioProps) -> Html {
    let RadioProps { id, name, label, spoken, is_chosen, on_chosen } = props;
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
            <span class="foeling-chip__text" aria-hidden={spoken.is_some().then_some("true")}>{label}</span>
            if let Some(spoken) = spoken {
                <span class="foeling-hidden">{spoken}</span>
            }
        </label>
    }
}
