//! Who sees something.

use yew::prelude::*;

use super::icon::{Glyph, icon};
use crate::content::interface;
use crate::ui::reader::Reader;

/// A picture and a word that say the same. Where it has an id, the word describes a group of controls: it is heard with it.
pub fn sharing_mark(reader: Reader, is_private: bool, id: Option<AttrValue>) -> Html {
    let class = if is_private { "foeling-privacy foeling-privacy--private" } else { "foeling-privacy" };
    html! { <span {class}>{sharing_words(reader, is_private, id)}</span> }
}

/// The picture and the word of a mark.
pub fn sharing_words(reader: Reader, is_private: bool, id: Option<AttrValue>) -> Html {
    let (glyph, word) = if is_private { (Glyph::Lock, interface::PRIVATE) } else { (Glyph::People, interface::SHARED) };
    html! {
        <>
            {icon(glyph)}
            <span class="foeling-privacy__word" {id}>{reader.say(word)}</span>
        </>
    }
}
