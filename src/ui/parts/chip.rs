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
                onchange={asking.gives(Some(answer)).reform(|_: Event| ())}
            />
            <span class="foeling-chip__text" aria-hidden={spoken.is_some().then_some("true")}>{label}</span>
            if let Some(spoken) = spoken {
                <span class="foeling-hidden">{spoken}</span>
            }
        </label>
    }
}
