//! The place beside the questions where the draft grows; folded under the buttons where it is narrow.

use yew::prelude::*;

use crate::content::screens;
use crate::ui::reader::Reader;

/// What the aside needs.
#[derive(Properties, PartialEq)]
pub struct AsideProps {
    /// The reader.
    pub reader: Reader,
    /// Whether it is unfolded in a narrow place.
    pub is_open: bool,
    /// It was folded or unfolded.
    pub on_toggled: Callback<()>,
    /// The draft.
    pub children: Html,
}

/// In a wide place the button is not shown and the draft always is; in a narrow one the button says its state.
#[component]
pub fn Aside(props: &AsideProps) -> Html {
    let AsideProps { reader, is_open, on_toggled, children } = props;
    let body = reader.id("draft");
    let label = if *is_open { screens::HIDE_DRAFT } else { screens::SEE_DRAFT };
    let class = classes!("foeling-aside", is_open.then_some("foeling-aside--open"));
    html! {
        <aside {class} aria-label={reader.say(screens::DRAFT_ASIDE)}>
            <button type="button" class="foeling-aside__toggle" aria-expanded={is_open.to_string()}
                aria-controls={body.clone()} onclick={on_toggled.reform(|_: MouseEvent| ())}>
                { reader.say(label) }
            </button>
            <div class="foeling-aside__body" id={body}>{ children.clone() }</div>
        </aside>
    }
}
