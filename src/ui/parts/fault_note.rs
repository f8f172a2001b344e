//! What is wrong with an answer.

use yew::prelude::*;

use crate::content::interface;
use crate::ui::reader::Reader;

/// Stands above the group, which its id describes, and says that it is a fault also to those who do not see the colour.
pub fn fault_note(id: AttrValue, reader: Reader, text: &str) -> Html {
    html! {
        <p class="foeling-question__error" {id}>
            <span class="foeling-hidden">{reader.say(interface::FAULT_PREFIX)}</span>
            {text}
        </p>
    }
}
