//! How many characters are left.

use yew::prelude::*;

use crate::content::interface;
use crate::ui::reader::Reader;
use crate::wording;

/// From so many characters left the count is shown.
const SHOWN_FROM: usize = 30;

/// Empty until few are left, then shown and spoken; beyond the limit it says by how much. Nothing is cut off without a word
/// where no more than `kept` is kept. Its id describes the field.
pub fn count(id: AttrValue, reader: Reader, written: usize, most: usize, kept: usize) -> Html {
    let is_over = written > most;
    let said = if written >= kept {
        wording::fill(interface::FAULT_CUT, reader.speech, &[("most", most.to_string())])
    } else if is_over {
        wording::fill(interface::FAULT_TOO_LONG, reader.speech, &[("over", (written - most).to_string())])
    } else if most - written <= SHOWN_FROM {
        wording::fill(interface::CHARACTERS_LEFT, reader.speech, &[("count", (most - written).to_string())])
    } else {
        String::new()
    };
    let class = if is_over { "foeling-field__count foeling-field__count--over" } else { "foeling-field__count" };
    html! { <p {class} {id} aria-live="polite">{said}</p> }
}
