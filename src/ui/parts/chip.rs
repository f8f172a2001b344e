//! One short answer to choose: a radio in a row of chips.

use yew::prelude::*;

/// The properties of a chip.
#[derive(Properties, PartialEq)]
pub struct ChipProps {
    /// The id of its radio.
    pub id: AttrValue,
    /// The name that the radios of the group share.
    pub name: AttrValue,
    /// What it says.
    pub label: AttrValue,
    /// What is said aloud instead, where the label is only a figure or a sign.
    #[prop_or_default]
    pub spoken: Option<AttrValue>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// It was chosen.
    pub on_chosen: Callback<()>,
}

/// A native radio lies over the whole chip; its name is what is spoken, else the label.
#[component]
pub fn Chip(props: &ChipProps) -> Html {
    html! {
        <label class={classes!("foeling-chip", props.is_chosen.then_some("foeling-chip--chosen"))} for={&props.id}>
            <input
                class="foeling-chip__input"
                type="radio"
                id={&props.id}
                name={&props.name}
                checked={props.is_chosen}
                onchange={props.on_chosen.reform(|_: Event| ())}
            />
            <span class="foeling-chip__text" aria-hidden={props.spoken.is_some().then_some("true")}>
                {&props.label}
            </span>
            if let Some(spoken) = &props.spoken {
                <span class="foeling-hidden">{spoken}</span>
            }
        </label>
    }
}
