//! The question itself, as the legend of its group.

use yew::prelude::*;

/// The properties of a legend.
#[derive(Properties, PartialEq)]
pub struct LegendProps {
    /// The id of its heading.
    pub id: AttrValue,
    /// What it says.
    pub text: AttrValue,
    /// Whether it is the heading of the page.
    pub is_heading: bool,
    /// The id of the one control it is also the label of.
    #[prop_or_default]
    pub label_for: Option<AttrValue>,
}

/// The page's level-1 heading, which can take the focus, or a level-2 heading; heard once, as the group's name.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let id = &props.id;
    let text = match &props.label_for {
        Some(control) => html! { <label for={control}>{&props.text}</label> },
        None => html! { {&props.text} },
    };
    html! {
        <legend class="foeling-question__legend">
            if props.is_heading {
                <h1 class="foeling-head__title" {id} tabindex="-1">{text}</h1>
            } else {
                <h2 class="foeling-question__title" {id}>{text}</h2>
            }
        </legend>
    }
}
