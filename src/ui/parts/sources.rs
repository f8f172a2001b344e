//! What something rests on.

use yew::prelude::*;

use crate::content::{interface, sources as content};
use crate::domain::vocabulary::source::Source;
use crate::ui::reader::Reader;

/// One line for each source, the most important first: its name, the date it speaks for, and what to know before
/// leaning on it.
pub fn sources(reader: Reader, sources: &[Source]) -> Html {
    html! {
        for (nth, source) in sources.iter().map(|source| content::words(*source)).enumerate() {
            <p class="foeling-why__source" key={nth}>
                {reader.say(interface::SOURCE)}{": "}{reader.say(source.name)}{" ("}{reader.say(source.as_of)}{")"}
                if let Some(note) = source.note {
                    {". "}{reader.say(note)}
                }
            </p>
        }
    }
}
