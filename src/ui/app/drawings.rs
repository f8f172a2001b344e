//! What is drawn on the page, and whether it is still ours.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::platform::watch::Guard;
use crate::ui::later::Later;

/// Counts the drawings.
#[derive(Default)]
pub(super) struct Drawings {
    /// Knows when somebody else has changed what was drawn, once the rest of the program is here.
    guard: Option<(&'static Later, Rc<dyn Guard>)>,
    /// How often all was drawn anew because of that.
    anew: Cell<u32>,
    /// How often something was drawn.
    all: Cell<u32>,
}

impl Drawings {
    /// From now on what is drawn is guarded.
    pub fn guard(&mut self, later: &'static Later, root: &NodeRef) {
        self.guard = root.cast::<Element>().and_then(|root| Some((later, (later.guard)(&root)?)));
    }

    /// The number of the ground that is drawn on: another one where somebody else has changed the page.
    pub fn ground(&self, root: &NodeRef) -> u32 {
        if let Some(((_, guard), root)) = self.guard.as_ref().zip(root.cast::<Element>())
            && guard.is_disturbed(&root)
        {
            self.anew.set(self.anew.get().wrapping_add(1));
        }
        self.anew.get()
    }

    /// Tells the guard when what is drawn now is on the page.
    pub fn drawn(&self, root: &NodeRef) -> Html {
        self.all.set(self.all.get().wrapping_add(1));
        let drawn = self.guard.as_ref().map(|(later, guard)| (later.drawn)(self.all.get(), root, guard));
        drawn.unwrap_or_default()
    }
}
