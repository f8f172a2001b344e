//! Who sees something.

use yew::prelude::*;

use super::icon::{Glyph, Icon};
use crate::content::interface;
use crate::ui::reader::Reader;

/// The properties of a mark.
#[derive(Properties, PartialEq)]
pub struct SharingMarkProps {
    /// Who reads it.
    pub reader: Reader,
    /// Whether it is only for the person.
    pub is_private: bool,
}

/// A picture and a word that say the same.
#[component]
pub fn SharingMark(props: &SharingMarkProps) -> Html {
    let class = classes!("foeling-privacy", props.is_private.then_some("foeling-privacy--private"));
    html! { <span {class}>{sharing_words(props.reader, props.is_private)}</span> }
}

/// The picture and the word of a mark.
pub fn sharing_words(reader: Reader, is_private: bool) -> Html {
    let (glyph, word) = if is_private { (Glyph::Lock, interface::PRIVATE) } else { (Glyph::People, interface::SHARED) };
    html! {
        <>
            <Icon {glyph} />
            <span class="foeling-privacy__word">{reader.say(word)}</span>
        </>
    }
}
