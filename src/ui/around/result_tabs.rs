//! The way between one's answers and what comes of them.

use yew::prelude::*;

use super::tabs::tabs;
use crate::app::state::screen::Screen;
use crate::content::{interface, screens, sharing};
use crate::domain::values::text::Text;
use crate::ui::reader::Reader;

/// The screens in the order in which they are read.
const TABS: [(Screen, Text); 5] = [
    (Screen::Check, screens::CHECK_TAB),
    (Screen::Suggestion, interface::SUGGESTION),
    (Screen::Agreement, interface::DRAFT),
    (Screen::TalkingPoints, interface::TALKING_POINTS),
    (Screen::Share, sharing::SHARE),
];

/// The same on every result screen, so that one finds one's way by habit.
pub fn result_tabs(reader: Reader, screen: Screen, on_opened: &Callback<Screen>) -> Html {
    tabs(reader, screens::RESULTS, &TABS, screen, on_opened)
}
