//! The head of the talk's screens: the way between them and the heading.

use yew::prelude::*;

use super::props::TalkProps;
use crate::app::msg::Msg;
use crate::app::state::screen::Screen;
use crate::content::{spoken, talk};
use crate::domain::values::text::Text;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::tabs::tabs;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice_as, notice_text};
use crate::wording;

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
            { left_open(props) }
        </>
    }
}

/// Said once, on the screen that comes after: the outcome of the topic before was not chosen.
fn left_open(props: &TalkProps) -> Html {
    let left = props.left_open.filter(|element| props.talk.outcome(*element).is_none());
    let Some(element) = left else { return Html::default() };
    let reader = props.screen.reader;
    let name = reader.say(spoken::element(element, reader.speech).name).to_owned();
    let words = html! {
        <>
            { notice_text(&wording::fill(talk::LEFT_WITHOUT_OUTCOME, reader.speech, &[("name", name)])) }
            { button(reader.say(talk::BACK_TO), Weight::Link,
                &props.screen.says(Msg::Opened(Screen::Topic(element)))) }
        </>
    };
    notice_as(Some("status"), Tone::Info, Glyph::Info, words)
}
