//! Who sees something.

use yew::prelude::*;

use super::icon::{Glyph, icon};
use crate::content::interface;
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::Sharing;
use crate::domain::vocabulary::question_id::QuestionId;
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

/// What becomes of the answers to all of some questions, where it is one thing and nobody's choice: then it is said once.
pub fn common_sharing(of: impl Iterator<Item = QuestionId>) -> Option<Sharing> {
    let mut each = of.map(|id| questionnaire::find(id).map(|question| question.sharing));
    let first = each.next()?.filter(|sharing| *sharing != Sharing::Choice)?;
    each.all(|sharing| sharing == Some(first)).then_some(first)
}
