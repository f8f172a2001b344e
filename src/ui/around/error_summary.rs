//! The summary of what has to be mended before one can go on.

use yew::prelude::*;

use crate::content::interface;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::reader::Reader;

/// Gets the focus; each line has the same words as the fault beside its question and leads to the first control.
pub fn error_summary(reader: Reader, faults: &[(QuestionId, AttrValue)], on_followed: &Callback<QuestionId>) -> Html {
    let title = reader.id("errors-title");
    html! {
        <div class="foeling-errors" id={reader.id("errors")} role="group" tabindex="-1" aria-labelledby={title.clone()}>
            <h2 class="foeling-errors__title" id={title}>{ reader.say(interface::SOMETHING_MISSING) }</h2>
            <ul class="foeling-errors__list">
                for (id, words) in faults.iter().cloned() {
                    <li key={id.id()} class="foeling-errors__item">
                        <button type="button" class="foeling-errors__link"
                            onclick={on_followed.reform(move |_: MouseEvent| id)}>{ words }</button>
                    </li>
                }
            </ul>
        </div>
    }
}
