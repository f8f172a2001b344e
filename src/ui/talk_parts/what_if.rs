//! "What would it take?": single changes, else two together, each worked through by the core; else the ways on.

use yew::prelude::*;

use crate::content::dialogue::ways;
use crate::domain::talk::dialogue::{Opens, Takes, Way, WhatIf};
use crate::domain::values::text::Text;
use crate::ui::reader::Reader;
use crate::wording;

/// What would give another suggestion; nothing where nothing has to open.
pub fn opening(reader: Reader, opens: &Opens) -> Option<Html> {
    let speech = reader.speech;
    match opens {
        Opens::One(found) => {
            Some(list(reader, ways::OPENS, found.iter().map(|it| wording::what_if(it, speech)).collect()))
        }
        Opens::Two(found) => {
            let lines = found.iter().map(|it| wording::together(it, speech)).collect();
            Some(list(reader, ways::OPENS_TOGETHER, lines))
        }
        Opens::Ways(found) => Some(ways_on(reader, found)),
        Opens::NoNeed => None,
    }
}

/// What would give one person another suggestion of their own; nothing where no single change would.
pub fn alone(reader: Reader, found: &[WhatIf]) -> Option<Html> {
    let lines: Vec<String> = found.iter().map(|it| wording::what_if(it, reader.speech)).collect();
    (!lines.is_empty()).then(|| list(reader, ways::OPENS_ALONE, lines))
}

/// What would settle a topic.
pub fn settling(reader: Reader, takes: &Takes) -> Html {
    let speech = reader.speech;
    match takes {
        Takes::One(found) => list(reader, ways::SETTLES, found.iter().map(|it| wording::change(it, speech)).collect()),
        Takes::Two(found) => {
            let lines = found.iter().map(|[first, second]| wording::two([first, second], speech)).collect();
            list(reader, ways::SETTLES_TOGETHER, lines)
        }
        Takes::Ways(found) => ways_on(reader, found),
    }
}

fn ways_on(reader: Reader, found: &[Way]) -> Html {
    list(reader, ways::WAYS, found.iter().map(|way| reader.say(ways::way(*way)).to_owned()).collect())
}

fn list(reader: Reader, lead: Text, lines: Vec<String>) -> Html {
    html! {
        <>
            <p class="foeling-why__text">{reader.say(lead)}</p>
            <ul class="foeling-why__list">
                for line in lines { <li class="foeling-why__item">{line}</li> }
            </ul>
        </>
    }
}
