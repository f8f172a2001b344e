//! What every screen of the talk is a function of.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::msg::talk::TalkMsg;
use crate::domain::agreement::Agreement;
use crate::domain::talk::Talk;
use crate::domain::talk::dialogue::Dialogue;
use crate::domain::talk::names::Names;
use crate::domain::vocabulary::element_id::ElementId;
use crate::ui::screens::ScreenProps;

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
    /// What is typed for the paper.
    pub names: Names,
    /// The topic of which this screen says that its outcome was not chosen.
    pub left_open: Option<ElementId>,
}

impl TalkProps {
    /// The talk of the model, if one is open.
    pub fn of(screen: &ScreenProps) -> Option<TalkProps> {
        let model = &screen.model;
        let open_talk = model.open_talk()?;
        let talk = &open_talk.record.talk;
        let dialogue = talk.dialogue(&model.frame);
        let agreement = talk.agreement(&dialogue, &model.frame);
        Some(TalkProps {
            screen: screen.clone(),
            talk: Rc::new(talk.clone()),
            dialogue: Rc::new(dialogue),
            agreement: Rc::new(agreement),
            names: open_talk.names.clone(),
            left_open: open_talk.left_open.said_on(model.screen),
        })
    }

    /// Where facts of the talk go.
    pub fn on_talk(&self) -> Callback<TalkMsg> {
        self.screen.on_msg.reform(Msg::Talk)
    }
}
