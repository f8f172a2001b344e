//! Something that is there for those who want it.

use yew::prelude::*;

/// The browser's own disclosure, closed at first. What opens it, what that is about for those who hear it alone, one
/// more class, and what it holds.
pub fn disclosure(summary: &str, about: Option<&str>, class: Option<&'static str>, children: Html) -> Html {
    html! {
        <details class={classes!("foeling-why", class)}>
            <summary class="foeling-why__summary">
                {summary}
                if let Some(about) = about {
                    <span class="foeling-hidden">{" "}{about}</span>
                }
            </summary>
            <div class="foeling-why__body">{children}</div>
        </details>
    }
}
