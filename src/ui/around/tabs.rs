//! The way between screens that belong together.

use yew::prelude::*;

use crate::app::state::screen::Screen;
use crate::domain::values::text::Text;
use crate::ui::reader::Reader;

/// Navigation, not a tab widget: each entry is a screen of its own with its own address.
pub fn tabs(
    reader: Reader,
    name: Text,
    entries: &[(Screen, Text)],
    screen: Screen,
    on_opened: &Callback<Screen>,
) -> Html {
    html! {
        <nav class="foeling-tabs" aria-label={reader.say(name)}>
            <ul class="foeling-tabs__list">
                for (target, label) in entries.iter().copied() {
                    <li key={label.da} class="foeling-tabs__item">
                        { tab(reader.say(label), target == screen, on_opened.reform(move |_: MouseEvent| target)) }
                    </li>
                }
            </ul>
        </nav>
    }
}

fn tab(label: &'static str, is_current: bool, onclick: Callback<MouseEvent>) -> Html {
    let class = classes!("foeling-tabs__tab", is_current.then_some("foeling-tabs__tab--current"));
    html! {
        <button type="button" {class} aria-current={is_current.then_some("page")} {onclick}>{ label }</button>
    }
}
