//! The agreement beside a topic; folded under the buttons where it is narrow.

use yew::prelude::*;

use super::lacking::stands;
use super::props::TalkProps;
use crate::app::msg::talk::TalkMsg;
use crate::content::talk;
use crate::domain::vocabulary::element_id::ElementId;
use crate::ui::around::aside::{AsideWords, aside};
use crate::ui::talk_parts::joint_paper::joint_paper;

/// The paper in its place.
pub fn paper_aside(props: &TalkProps, now: Option<ElementId>) -> Html {
    let reader = props.screen.reader;
    let words = AsideWords { name: talk::PAPER_ASIDE, see: talk::SEE_PAPER, hide: talk::HIDE_PAPER };
    let paper = joint_paper(reader, &props.talk, &props.agreement, &stands(props), now);
    let on_toggled = props.on_talk().reform(|()| TalkMsg::PaperToggled);
    aside(reader, words, props.screen.model.draft_is_open, &on_toggled, paper)
}
