//! The way between one's answers and what comes of them.

use yew::prelude::*;

use crate::app::screen::Screen;
use crate::content::{interface, screens};
use crate::domain::text::Text;
use crate::ui::reader::Reader;

/// The screens in the order in which they are read.
const TABS: [(Screen, Text); 4] = [
    (Screen::Check, screens::CHECK_TAB),
    (Screen::Suggestion, interface::SUGGESTION),
    (Screen::Agreement, interface::DRAFT),
    (Screen::TalkingPoints, interface::TALKING_POINTS),
];

/// Navigation, not a tab widget: each entry is a screen of its own with its own address.
pub fn result_tabs(reader: Reader, screen: Screen, on_opened: &Callback<Screen>) -> Html {
    html! {
        <nav class="foeling-tabs" aria-label={reader.say(screens::RESULTS)}>
            <ul class="foeling-tabs__list">
                for (target, label) in TABS {
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
