//! The focus: after a step change it is moved to what comes next.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// Moves the focus to the element with this id and brings it into view..
pub fn focus(id: &str) -> bool {
    find(id).is_some_and(|element| {
        element.scroll_into_view();
        element.focus().is_ok()
    })
}

/// Moves the focus to a heading and brings the top of its screen into view, so that what stands over it is seen too.
pub fn focus_heading(id: &str) -> bool {
    find(id).is_some_and(|heading| {
        let screen = heading.closest(".foeling").ok().flatten();
        screen.unwrap_or_else(|| heading.clone().into()).scroll_into_view();
        let quietly = FocusOptions::new();
        quietly.set_prevent_scroll(true);
        heading.focus_with_options(&quietly).is_ok()
    })
}

fn find(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok())
}
