//! What something rests on.

use yew::prelude::*;

use crate::content::{interface, sources};
use crate::domain::source::Source;
use crate::ui::reader::Reader;

/// The properties of the sources.
#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    /// Who reads them.
    pub reader: Reader,
    /// The sources, most important first.
    pub sources: &'static [Source],
}

/// One line for each source: its name, the date it speaks for, and what to know before leaning on it.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let reader = props.reader;
    html! {
        for (nth, source) in props.sources.iter().map(|source| sources::words(*source)).enumerate() {
            <p class="foeling-why__source" key={nth}>
                {reader.say(interface::SOURCE)}{": "}{reader.say(source.name)}{" ("}{reader.say(source.as_of)}{")"}
                if let Some(note) = source.note {
                    {". "}{reader.say(note)}
                }
            </p>
        }
    }
}
