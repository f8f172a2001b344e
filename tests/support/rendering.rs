//! Markup as a server would write it: how the screen tests see what a function of properties makes.

use foeling::ui::pages::markup::markup as of;
use yew::Html;

/// The markup of a view.
pub fn markup(view: impl FnOnce() -> Html) -> String {
    of(view())
}

/// The markup of a view that was made here, from the state as a whole.
pub fn markup_here(view: Html) -> String {
    of(view)
}
