//! The one polite live region: there from the start, and refilled for each thing said.

use yew::prelude::*;

/// The words to say, and a count that makes the same words twice two events.
#[derive(Properties, PartialEq)]
pub struct LiveRegionProps {
    /// Counts what was said.
    pub count: u32,
    /// What is said.
    pub words: AttrValue,
}

/// Says changes that the focus does not: each thing said is a new element in the region.
#[component]
pub fn LiveRegion(props: &LiveRegionProps) -> Html {
    html! {
        <div class="foeling-hidden" role="status" aria-live="polite">
            if props.count > 0 {
                <p key={props.count}>{ &props.words }</p>
            }
        </div>
    }
}
