//! The level-1 heading of a screen, to which the focus moves, and the sentence under it.

use yew::prelude::*;

use crate::ui::reader::Reader;

/// What the heading needs.
#[derive(Properties, PartialEq)]
pub struct ScreenHeadProps {
    /// The reader.
    pub reader: Reader,
    /// The heading.
    pub title: AttrValue,
    /// The sentence under it.
    #[prop_or_default]
    pub lead: Option<AttrValue>,
}

/// One level-1 heading, focusable by script only.
#[component]
pub fn ScreenHead(props: &ScreenHeadProps) -> Html {
    html! {
        <div class="foeling-head">
            <h1 class="foeling-head__title" id={props.reader.id("heading")} tabindex="-1">{ &props.title }</h1>
            if let Some(lead) = &props.lead {
                <p class="foeling-head__lead">{ lead }</p>
            }
        </div>
    }
}
