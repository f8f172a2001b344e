//! What becomes of own words: that a clause quotes them, and the choice that it does not.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{Mark, RowProps, row};
use crate::content::interface;
use crate::ui::reader::Reader;

/// Said before anything is written: the words will stand in the agreement as they are, unless they are for the talk alone.
pub fn quoted_note(reader: Reader, id: AttrValue, is_talk_only: bool) -> Html {
    let said = if is_talk_only { interface::NOT_QUOTED } else { interface::QUOTED };
    html! { <p class="foeling-question__hint" {id}>{reader.say(said)}</p> }
}

/// The box that keeps the words to the talk.
pub fn talk_only(asking: &Asking, is_talk_only: bool, on_turned: Callback<bool>) -> Html {
    row(
        Mark::Box,
        RowProps {
            id: asking.element("talk-only"),
            name: asking.element("talk-only"),
            label: asking.reader.say(interface::TALK_ONLY),
            hint: None,
            is_chosen: is_talk_only,
            is_faulty: false,
            inside: None,
            on_chosen: on_turned.reform(move |_: Event| !is_talk_only),
        },
    )
}
