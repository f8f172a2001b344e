//! Who sees the answer to a question, and the choice where the person has one.

use yew::prelude::*;

use super::sharing_mark::{sharing_mark, sharing_words};
use crate::content::interface;
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::Sharing;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::reader::Reader;

/// What a privacy mark needs.
pub struct PrivacyMarkProps {
    /// The question.
    pub id: QuestionId,
    /// Who reads it.
    pub reader: Reader,
    /// Whether the person keeps the answer back.
    pub kept_back: bool,
    /// The id of the word of the mark, which then describes the group of the question.
    pub word: Option<AttrValue>,
    /// The id of the question's words, so that the button says what it is about.
    pub described_by: Option<AttrValue>,
    /// The person keeps the answer back, or shares it again.
    pub on_kept_back: Callback<(QuestionId, bool)>,
}

/// A word where nothing is to choose. Where the person decides, a button whose name says both what holds now and what
/// pressing it does; the name changes with it, so it is not a pressed state as well.
pub fn privacy_mark(props: &PrivacyMarkProps) -> Html {
    match questionnaire::find(props.id).map(|question| question.sharing) {
        Some(Sharing::Choice) => choice(props),
        Some(sharing) => sharing_mark(props.reader, sharing == Sharing::Private, props.word.clone()),
        None => sharing_mark(props.reader, props.kept_back, props.word.clone()),
    }
}

fn choice(props: &PrivacyMarkProps) -> Html {
    let PrivacyMarkProps { id, reader, kept_back, .. } = *props;
    let (change, class) = if kept_back {
        (interface::SHARE_AGAIN, "foeling-privacy foeling-privacy--choice foeling-privacy--private")
    } else {
        (interface::KEEP_BACK, "foeling-privacy foeling-privacy--choice")
    };
    html! {
        <button
            type="button"
            {class}
            aria-describedby={props.described_by.clone()}
            onclick={props.on_kept_back.reform(move |_: MouseEvent| (id, !kept_back))}
        >
            {sharing_words(reader, kept_back, props.word.clone())}
            <span class="foeling-privacy__change">
                <span class="foeling-hidden">{". "}</span>
                {reader.say(change)}
            </span>
        </button>
    }
}
