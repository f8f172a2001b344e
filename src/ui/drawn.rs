//! Tells the guard when a drawing is on the page.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::platform::watch::Guard;

/// To stand last in the widget, each time with a number of its own. Yew makes it anew then, and before the browser gets to run
/// anything else: `rendered` may come only after others have changed the page again.
pub fn drawn(nth: u32, root: &NodeRef, guard: &Rc<dyn Guard>) -> Html {
    let (root, guard) = (root.clone(), guard.clone());
    let on_drawn = Callback::from(move |()| {
        if let Some(root) = root.cast::<Element>() {
            guard.has_drawn(&root);
        }
    });
    html! { <Drawn key={nth} {on_drawn} /> }
}

#[derive(Properties, PartialEq)]
struct Drawing {
    on_drawn: Callback<()>,
}

struct Drawn;

impl Component for Drawn {
    type Message = ();
    type Properties = Drawing;

    fn create(ctx: &Context<Self>) -> Self {
        ctx.props().on_drawn.emit(());
        Drawn
    }

    fn view(&self, _: &Context<Self>) -> Html {
        Html::default()
    }
}
