//! Who sees something.

use yew::prelude::*;

use super::icon::{Glyph, icon};
use crate::content::interface;
use crate::ui::reader::Reader;

/// A picture and a word that say the same.
pub fn sharing_mark(reader: Reader, is_private: bool) -> Html {
    let class = if is_private { "foeling-privacy foeling-privacy--private" } else { "foeling-privacy" };
    html! { <span {class}>{sharing_words(reader, is_private)}</span> }
}

/// The picture and the word of a mark.
pub fn sharing_words(reader: Reader, is_private: bool) -> Html {
    let (glyph, word) = if is_private { (Glyph::Lock, interface::PRIVATE) } else { (Glyph::People, interface::SHARED) };
    html! {
        <>
            {icon(glyph)}
            <span class="foeling-privacy__word">{reader.say(word)}</span>
        </>
    }
}
