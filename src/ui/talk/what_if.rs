//! "What would it take?": single changes, each worked through by the core.

use yew::prelude::*;

use crate::content::talk;
use crate::domain::dialogue::{Change, WhatIf};
use crate::domain::text::Text;
use crate::ui::reader::Reader;
use crate::wording;

/// The changes that would give another suggestion.
pub fn what_ifs(reader: Reader, found: &[WhatIf]) -> Html {
    list(reader, talk::WHAT_WOULD_CHANGE, found.iter().map(|it| wording::what_if(it, reader.speech)).collect())
}

/// The changes that would settle a topic.
pub fn settling(reader: Reader, found: &[Change]) -> Html {
    list(reader, talk::WHAT_WOULD_SETTLE, found.iter().map(|it| wording::change(it, reader.speech)).collect())
}

fn list(reader: Reader, lead: Text, lines: Vec<String>) -> Html {
    if lines.is_empty() {
        return html! { <p class="foeling-why__text">{reader.say(talk::NOTHING_ALONE)}</p> };
    }
    html! {
        <>
            <p class="foeling-why__text">{reader.say(lead)}</p>
            <ul class="foeling-why__list">
                for line in lines { <li class="foeling-why__item">{line}</li> }
            </ul>
        </>
    }
}
