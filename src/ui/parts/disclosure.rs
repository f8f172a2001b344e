//! Something that is there for those who want it.

use yew::prelude::*;

/// The properties of a disclosure.
#[derive(Properties, PartialEq)]
pub struct DisclosureProps {
    /// What opens it.
    pub summary: AttrValue,
    /// What it is about, for those who hear the summary alone.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// More classes.
    #[prop_or_default]
    pub class: Classes,
    /// What it holds.
    #[prop_or_default]
    pub children: Html,
}

/// The browser's own disclosure, closed at first.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    html! {
        <details class={classes!("foeling-why", props.class.clone())}>
            <summary class="foeling-why__summary">
                {&props.summary}
                if let Some(about) = &props.about {
                    <span class="foeling-hidden">{" "}{about}</span>
                }
            </summary>
            <div class="foeling-why__body">{props.children.clone()}</div>
        </details>
    }
}
