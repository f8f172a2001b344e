//! Enter in a field of one line.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What is pressed in a field, for the element around the fields and the button that leads on: Enter does what that button does.
///
/// It is no `<form>`: a frame that its host has closed to forms would have no button that works. Enter while a letter is being
/// composed belongs to the keyboard, and in a field of several lines it is a line break.
pub fn on_enter(leads_on: &Callback<()>) -> Callback<KeyboardEvent> {
    let leads_on = leads_on.clone();
    Callback::from(move |event: KeyboardEvent| {
        let is_alone =
            !(event.is_composing() || event.shift_key() || event.ctrl_key() || event.alt_key() || event.meta_key());
        let field = event.target_dyn_into::<HtmlInputElement>();
        if event.key() == "Enter" && is_alone && field.is_some_and(|field| is_of_one_line(&field.type_())) {
            leads_on.emit(());
        }
    })
}

fn is_of_one_line(kind: &str) -> bool {
    matches!(kind, "text" | "date" | "time")
}
