//! The question itself, as the legend of its group.

use yew::prelude::*;

/// On which level the heading of a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The heading of its page, which can take the focus.
    Page,
    /// Under the heading of the page.
    Section,
    /// Under the heading of a section.
    Part,
}

/// A heading, heard once, as the group's name. It may also be the label of the one control with the id `label_for`.
pub fn legend(id: Option<AttrValue>, text: &str, level: Level, label_for: Option<AttrValue>) -> Html {
    let text = match label_for {
        Some(control) => html! { <label for={control}>{text}</label> },
        None => html! { {text} },
    };
    html! {
        <legend class="foeling-question__legend">
            { heading(id, text, level) }
        </legend>
    }
}

fn heading(id: Option<AttrValue>, text: Html, level: Level) -> Html {
    match level {
        Level::Page => html! { <h1 class="foeling-head__title" {id} tabindex="-1">{text}</h1> },
        Level::Section => html! { <h2 class="foeling-question__title" {id}>{text}</h2> },
        Level::Part => html! { <h3 class="foeling-question__title" {id}>{text}</h3> },
    }
}
