//! The summary of what has to be mended before one can go on.

use yew::prelude::*;

use crate::content::interface;
use crate::domain::question_id::QuestionId;
use crate::ui::reader::Reader;

/// What the summary needs.
#[derive(Properties, PartialEq)]
pub struct ErrorSummaryProps {
    /// The reader.
    pub reader: Reader,
    /// The faults in words, with their questions; at least one.
    pub faults: Vec<(QuestionId, AttrValue)>,
    /// A fault was followed to its question.
    pub on_followed: Callback<QuestionId>,
}

/// Gets the focus; each line has the same words as the fault beside its question and leads to the first control.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let ErrorSummaryProps { reader, faults, on_followed } = props;
    let title = reader.id("errors-title");
    html! {
        <div class="foeling-errors" id={reader.id("errors")} role="group" tabindex="-1" aria-labelledby={title.clone()}>
            <h2 class="foeling-errors__title" id={title}>{ reader.say(interface::SOMETHING_MISSING) }</h2>
            <ul class="foeling-errors__list">
                for (id, words) in faults.clone() {
                    <li key={id.id()} class="foeling-errors__item">
                        <button type="button" class="foeling-errors__link"
                            onclick={on_followed.reform(move |_: MouseEvent| id)}>{ words }</button>
                    </li>
                }
            </ul>
        </div>
    }
}
