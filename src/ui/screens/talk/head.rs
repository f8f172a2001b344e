//! The head of the talk's screens: the way between them and the heading.

use yew::prelude::*;

use super::TalkProps;
use crate::app::screen::Screen;
use crate::content::talk;
use crate::domain::text::Text;
use crate::ui::frame::screen_head::screen_head;
use crate::ui::frame::tabs::tabs;

/// The screens in the order in which the talk goes.
const TABS: [(Screen, Text); 4] = [
    (Screen::Talk, talk::TALK),
    (Screen::SideBySide, talk::SIDE_BY_SIDE),
    (Screen::Paper, talk::PAPER),
    (Screen::Finish, talk::TO_FINISH),
];

/// The same on every screen of the talk, so that one finds one's way by habit. A topic belongs to the overview.
pub fn talk_head(props: &TalkProps, title: &'static str, lead: Option<AttrValue>) -> Html {
    let reader = props.screen.reader;
    let current = match props.screen.model.screen {
        Screen::Topic(_) => Screen::Talk,
        screen => screen,
    };
    html! {
        <>
            { tabs(reader, talk::PARTS, &TABS, current, &props.screen.opens()) }
            { screen_head(reader, title, lead) }
        </>
    }
}
