//! Watches for changes of the widget's page that are not its own: translators put nodes of theirs in the place of ours, and
//! extensions take some away. What was drawn is then no longer what is there, and is drawn anew from the ground.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlInputElement, HtmlTextAreaElement, MutationObserver, MutationObserverInit, MutationRecord, Node,
};

use super::focus;

/// Guards what a widget has drawn.
pub trait Guard {
    /// Whether anything was changed from outside since the last drawing. To be asked before the next, which then has to begin from
    /// the ground; the focus is remembered for it, and for each.
    fn is_disturbed(&self, widget: &Element) -> bool;
    /// What has been changed since then is the widget's own drawing. To be said as soon as it is on the page.
    fn has_drawn(&self, widget: &Element);
}

/// Begins to guard what stands in an element and beside it.
pub fn guard(element: &Element) -> Option<Rc<dyn Guard>> {
    Watch::over(element).map(|watch| Rc::new(watch) as Rc<dyn Guard>)
}

struct Watch {
    observer: MutationObserver,
    is_disturbed: Rc<Cell<bool>>,
    /// Where the focus was before all is drawn anew.
    held: Cell<Option<Held>>,
    /// What has the focus as something is drawn, which may take it away.
    kept: Cell<Option<focus::Kept>>,
    _heard: Closure<dyn Fn(Array)>,
}

impl Watch {
    fn over(element: &Element) -> Option<Watch> {
        // The page may have been translated before anybody watched.
        let is_translated = element.query_selector("font").is_ok_and(|font| font.is_some());
        let is_disturbed = Rc::new(Cell::new(is_translated));
        let seen = is_disturbed.clone();
        let heard = Closure::<dyn Fn(Array)>::new(move |records: Array| seen.set(seen.get() || disturb(&records)));
        let observer = MutationObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_character_data(true);
        what.set_subtree(true);
        observer.observe_with_options(&element.parent_node()?, &what).ok()?;
        Some(Watch { observer, is_disturbed, held: Cell::new(None), kept: Cell::new(None), _heard: heard })
    }
}

impl Guard for Watch {
    fn is_disturbed(&self, widget: &Element) -> bool {
        let is_new = disturb(&self.observer.take_records());
        let is_disturbed = self.is_disturbed.replace(false) || is_new;
        if is_disturbed {
            self.held.set(held(widget));
        }
        self.kept.set(focus::keep(widget));
        is_disturbed
    }

    fn has_drawn(&self, widget: &Element) {
        if let Some(held) = self.held.take() {
            give_back(widget, &held);
        }
        if let Some(kept) = self.kept.take() {
            // After what is asked for has been carried out: mostly that gives the focus to where one goes on.
            let widget = widget.clone();
            Timeout::new(0, move || focus::hold(&widget, &kept)).forget();
        }
        self.observer.take_records();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Nodes that others add stand beside ours and do no harm. Ours that are gone or say something else do.
fn disturb(records: &Array) -> bool {
    records.iter().any(|record| {
        let record: MutationRecord = record.unchecked_into();
        record.type_() == "characterData" || record.removed_nodes().length() > 0
    })
}

/// Where the focus was in a widget that is drawn anew.
struct Held {
    id: String,
    selection: Option<(u32, u32)>,
}

/// The control with the focus, by its id; none where the focus is elsewhere.
fn held(widget: &Element) -> Option<Held> {
    let focused = widget.query_selector(":focus").ok()??;
    let selection = match (focused.dyn_ref::<HtmlInputElement>(), focused.dyn_ref::<HtmlTextAreaElement>()) {
        // What has no text to select says so with an error.
        (Some(input), _) => input.selection_start().ok().flatten().zip(input.selection_end().ok().flatten()),
        (_, Some(area)) => area.selection_start().ok().flatten().zip(area.selection_end().ok().flatten()),
        _ => None,
    };
    Some(Held { id: focused.id(), selection }).filter(|held| !held.id.is_empty())
}

/// Gives the focus back to what has that id now, with what was selected.
fn give_back(widget: &Element, held: &Held) {
    let Some(now) = focus::find(widget, &held.id) else { return };
    // What can't have the focus does not get it.
    focus::quietly(&now);
    let Some((start, end)) = held.selection else { return };
    let node: &Node = &now;
    if let Some(input) = node.dyn_ref::<HtmlInputElement>() {
        let _ = input.set_selection_range(start, end);
    } else if let Some(area) = node.dyn_ref::<HtmlTextAreaElement>() {
        let _ = area.set_selection_range(start, end);
    }
}
