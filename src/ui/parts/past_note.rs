//! A day that has passed.

use yew::prelude::*;

use crate::content::interface;
use crate::domain::values::calendar::{Date, is_likely};
use crate::ui::reader::Reader;

/// Whether there is something to remark: an agreement may well have begun, so it is no fault.
pub fn is_past(reader: Reader, day: Option<Date>) -> bool {
    day.is_some_and(|day| is_likely(&day) && reader.today.is_some_and(|today| day < today))
}

/// The remark, below the field that it describes.
pub fn past_note(id: AttrValue, reader: Reader) -> Html {
    html! { <p class="foeling-choice__hint" {id}>{ reader.say(interface::PAST_DAY) }</p> }
}
