//! The focus: after a step change it is moved to what comes next.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves the focus to the element with this id within the widget. What it belongs to comes into view with it: the words of its
/// question, and what is wrong with the answer. Only what is out of view moves.
pub fn focus(widget: &Element, id: &str) -> bool {
    find(widget, id).is_some_and(|element| {
        show_group_of(&element);
        show(&element);
        quietly(&element)
    })
}

/// Moves the focus, and nothing else.
pub(super) fn quietly(element: &HtmlElement) -> bool {
    let quietly = FocusOptions::new();
    quietly.set_prevent_scroll(true);
    element.focus_with_options(&quietly).is_ok()
}

fn show(element: &Element) {
    let how = ScrollIntoViewOptions::new();
    how.set_block(ScrollLogicalPosition::Nearest);
    how.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&how);
}

/// The whole group where there is room for it, else the words of its question.
fn show_group_of(element: &HtmlElement) {
    let closest = |what| element.closest(what).ok().flatten();
    let Some(group) = closest("fieldset.foeling-question").or_else(|| closest(".foeling-field")) else { return };
    let room = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    let words = group.query_selector("legend, label").ok().flatten();
    let shown = if f64::from(group.client_height()) < room { Some(&group) } else { words.as_ref() };
    if let Some(shown) = shown {
        show(shown);
    }
}

/// Where the focus was, with what was around it: the button that was pressed may go away with its place.
pub struct Kept {
    element: HtmlElement,
    around: Vec<Element>,
}

/// What has the focus in the widget now.
pub fn keep(widget: &Element) -> Option<Kept> {
    let element: HtmlElement = widget.query_selector(":focus").ok()??.dyn_into().ok()?;
    let mut around = Vec::new();
    let mut next = element.parent_element();
    while let Some(parent) = next.filter(|parent| widget.contains(Some(parent)) && parent != widget) {
        next = parent.parent_element();
        around.push(parent);
    }
    Some(Kept { element, around })
}

/// Gives the focus to what is nearest where its element has gone and nothing else has it: whoever goes on by keyboard, or listens,
/// would otherwise begin anew at the top of the page.
pub fn hold(widget: &Element, kept: &Kept) {
    let is_elsewhere = widget.query_selector(":focus").is_ok_and(|focused| focused.is_some());
    if kept.element.is_connected() || is_elsewhere {
        return;
    }
    let near = kept.around.iter().filter(|place| place.is_connected() && widget.contains(Some(place)));
    let control = |place: &Element| {
        let what = if place.matches(WIDE).unwrap_or_default() { "h1[tabindex]" } else { CONTROLS };
        place.query_selector(what).ok()??.dyn_into::<HtmlElement>().ok()
    };
    if let Some(control) = near.into_iter().find_map(control) {
        quietly(&control);
    }
}

/// What a place can give the focus to.
const CONTROLS: &str = "[tabindex], input, textarea, select, summary, button";
/// Places so wide that their first control has nothing to do with what was pressed: their heading comes first.
const WIDE: &str = ".foeling-screen__main, .foeling-screen, .foeling-start, .foeling-app";

/// Moves the focus to a heading and brings the top of the widget into view, so that what stands over it is seen too.
pub fn focus_heading(widget: &Element, id: &str) -> bool {
    find(widget, id).is_some_and(|heading| {
        widget.scroll_into_view();
        quietly(&heading)
    })
}

/// Looked for in the widget and not in the page, which can't see into the shadow that a widget may stand in. Our ids
/// have nothing in them that a selector would read otherwise.
pub(super) fn find(widget: &Element, id: &str) -> Option<HtmlElement> {
    widget.query_selector(&format!("#{id}")).ok()??.dyn_into().ok()
}
