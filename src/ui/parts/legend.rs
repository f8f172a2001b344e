//! The question itself, as the legend of its group.

use yew::prelude::*;

/// The page's level-1 heading, which can take the focus, or a level-2 heading; heard once, as the group's name. It may
/// also be the label of the one control with the id `label_for`.
pub fn legend(id: &AttrValue, text: &str, is_heading: bool, label_for: Option<AttrValue>) -> Html {
    let text = match label_for {
        Some(control) => html! { <label for={control}>{text}</label> },
        None => html! { {text} },
    };
    html! {
        <legend class="foeling-question__legend">
            if is_heading {
                <h1 class="foeling-head__title" {id} tabindex="-1">{text}</h1>
            } else {
                <h2 class="foeling-question__title" {id}>{text}</h2>
            }
        </legend>
    }
}
