//! The focus: after a step change it is moved to what comes next.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Moves the focus to the element with this id within the widget and brings it into view.
pub fn focus(widget: &Element, id: &str) -> bool {
    find(widget, id).is_some_and(|element| {
        element.scroll_into_view();
        element.focus().is_ok()
    })
}

/// Moves the focus to a heading and brings the top of the widget into view, so that what stands over it is seen too.
pub fn focus_heading(widget: &Element, id: &str) -> bool {
    find(widget, id).is_some_and(|heading| {
        widget.scroll_into_view();
        let quietly = FocusOptions::new();
        quietly.set_prevent_scroll(true);
        heading.focus_with_options(&quietly).is_ok()
    })
}

/// Looked for in the widget and not in the page, which can't see into the shadow that a widget may stand in. Our ids
/// have nothing in them that a selector would read otherwise.
pub(super) fn find(widget: &Element, id: &str) -> Option<HtmlElement> {
    widget.query_selector(&format!("#{id}")).ok()??.dyn_into().ok()
}
