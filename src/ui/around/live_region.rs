//! The one polite live region: there from the start, and refilled for each thing said.

use yew::prelude::*;

/// Says changes that the focus does not: each thing said is a new element in the region. The count makes the same words
/// twice two events.
pub fn live_region(count: u32, words: &AttrValue) -> Html {
    html! {
        <div class="foeling-hidden" role="status" aria-live="polite">
            if !words.is_empty() {
                <p key={count}>{ words }</p>
            }
        </div>
    }
}
