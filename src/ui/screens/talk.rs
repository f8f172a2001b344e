//! The screens of the talk, for two who look at them together. Everything on them comes from the two halves and from what
//! the two decide; nothing of what only one of them may see is within reach here.

pub mod finish;
pub mod head;
mod lacking;
pub mod overview;
pub mod paper;
pub mod paper_aside;
pub mod side_by_side;
pub mod so_far;
pub mod topic;

use std::rc::Rc;

use yew::prelude::*;

use super::ScreenProps;
use crate::app::msg::Msg;
use crate::app::msg::talk::TalkMsg;
use crate::domain::agreement::Agreement;
use crate::domain::talk::Talk;
use crate::domain::talk::dialogue::Dialogue;

/// What the screens of the talk need: computed once for each rendering.
pub struct TalkProps {
    /// What every screen needs.
    pub screen: ScreenProps,
    /// The talk.
    pub talk: Rc<Talk>,
    /// What the core says about it.
    pub dialogue: Rc<Dialogue>,
    /// The agreement as it stands.
    pub agreement: Rc<Agreement>,
}

impl TalkProps {
    /// The talk of the model, if one is open.
    pub fn of(screen: &ScreenProps) -> Option<TalkProps> {
        let model = &screen.model;
        let talk = &model.record.as_ref()?.talk;
        let dialogue = talk.dialogue(&model.frame);
        let agreement = talk.agreement(&dialogue, &model.frame);
        Some(TalkProps {
            screen: screen.clone(),
            talk: Rc::new(talk.clone()),
            dialogue: Rc::new(dialogue),
            agreement: Rc::new(agreement),
        })
    }

    /// Where facts of the talk go.
    pub fn on_talk(&self) -> Callback<TalkMsg> {
        self.screen.on_msg.reform(Msg::Talk)
    }
}
