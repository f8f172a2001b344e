//! Who sees the answer to a question, and the choice where the person has one.

use yew::prelude::*;

use super::sharing_mark::{SharingMark, sharing_words};
use crate::content::interface;
use crate::domain::question::Sharing;
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
use crate::ui::reader::Reader;

/// The properties of a privacy mark.
#[derive(Properties, PartialEq)]
pub struct PrivacyMarkProps {
    /// The question.
    pub id: QuestionId,
    /// Who reads it.
    pub reader: Reader,
    /// Whether the person keeps the answer back.
    pub kept_back: bool,
    /// The id of the question's words, so that the button says what it is about.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// The person keeps the answer back, or shares it again.
    pub on_kept_back: Callback<bool>,
}

/// A word where nothing is to choose. Where the person decides, a button whose name says both what holds now and what
/// pressing it does; the name changes with it, so it is not a pressed state as well.
#[component]
pub fn PrivacyMark(props: &PrivacyMarkProps) -> Html {
    let PrivacyMarkProps { id, reader, kept_back, .. } = props;
    match questionnaire::find(*id).map(|question| question.sharing) {
        Some(Sharing::Choice) => choice(props),
        Some(Sharing::Shared) => html! { <SharingMark {reader} is_private={false} /> },
        Some(Sharing::Private) => html! { <SharingMark {reader} is_private={true} /> },
        None => html! { <SharingMark {reader} is_private={*kept_back} /> },
    }
}

fn choice(props: &PrivacyMarkProps) -> Html {
    let PrivacyMarkProps { reader, kept_back, .. } = *props;
    let change = if kept_back { interface::SHARE_AGAIN } else { interface::KEEP_BACK };
    let private = kept_back.then_some("foeling-privacy--private");
    html! {
        <button
            type="button"
            class={classes!("foeling-privacy", "foeling-privacy--choice", private)}
            aria-describedby={props.described_by.clone()}
            onclick={props.on_kept_back.reform(move |_: MouseEvent| !kept_back)}
        >
            {sharing_words(reader, kept_back)}
            <span class="foeling-privacy__change">
                <span class="foeling-hidden">{". "}</span>
                {reader.say(change)}
            </span>
        </button>
    }
}
