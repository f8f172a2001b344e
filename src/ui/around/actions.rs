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

/// A native button: what it says, its weight, and what happens when it is pressed.
pub fn button(label: &'static str, weight: Weight, on_pressed: &Callback<()>) -> Html {
    let weight = match weight {
        Weight::Primary => Some("foeling-button--primary"),
        Weight::Plain => None,
        Weight::Link => Some("foeling-button--link"),
    };
    let onclick = on_pressed.reform(|_: MouseEvent| ());
    html! { <button type="button" part="button" class={classes!("foeling-button", weight)} {onclick}>{ label }</button> }
}
