//! The buttons that lead on.

use yew::prelude::*;

/// The weight of a button.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one that leads on.
    Primary,
    /// One beside it.
    Plain,
    /// A quiet one.
    Link,
}

/// What a button needs.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// What it says.
    pub label: AttrValue,
    /// Its weight.
    pub weight: Weight,
    /// It was pressed.
    pub on_pressed: Callback<()>,
}

/// A native button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let weight = match props.weight {
        Weight::Primary => Some("foeling-button--primary"),
        Weight::Plain => None,
        Weight::Link => Some("foeling-button--link"),
    };
    let onclick = props.on_pressed.reform(|_: MouseEvent| ());
    html! { <button type="button" class={classes!("foeling-button", weight)} {onclick}>{ &props.label }</button> }
}
