//! What is wrong with an answer.

use yew::prelude::*;

use crate::content::interface;
use crate::ui::reader::Reader;

/// The properties of a fault note.
#[derive(Properties, PartialEq)]
pub struct FaultNoteProps {
    /// Its id, which describes the group.
    pub id: AttrValue,
    /// Who reads it.
    pub reader: Reader,
    /// What to do about it.
    pub text: AttrValue,
}

/// Stands above the group, and says that it is a fault also to those who do not see the colour.
#[component]
pub fn FaultNote(props: &FaultNoteProps) -> Html {
    html! {
        <p class="foeling-question__error" id={&props.id}>
            <span class="foeling-hidden">{props.reader.say(interface::FAULT_PREFIX)}</span>
            {&props.text}
        </p>
    }
}
