//! Whether an answer can move the suggestion.

use yew::prelude::*;

use crate::content::interface;
use crate::ui::reader::Reader;

/// A few words: that it can, and never which answer does.
pub fn moves_note(reader: Reader, moves: bool, id: AttrValue) -> Html {
    let words = if moves { interface::MOVES } else { interface::MOVES_NOTHING };
    html! { <span class="foeling-question__hint" {id}>{reader.say(words)}</span> }
}
