//! The level-1 heading of a screen, to which the focus moves, and the sentence under it.

use yew::prelude::*;

use crate::ui::reader::Reader;

/// One level-1 heading, focusable by script only.
pub fn screen_head(reader: Reader, title: &'static str, lead: Option<AttrValue>) -> Html {
    html! {
        <div class="foeling-head">
            <h1 class="foeling-head__title" id={reader.id("heading")} tabindex="-1">{ title }</h1>
            if let Some(lead) = lead {
                <p class="foeling-head__lead">{ lead }</p>
            }
        </div>
    }
}
