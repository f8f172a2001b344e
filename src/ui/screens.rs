//! The screens: each a function of the state, with one place where facts go.

pub mod agreement;
pub mod check;
pub mod draft_aside;
pub mod follow_up;
pub mod help;
pub mod page;
pub mod result_head;
pub mod start;
pub mod suggestion;
pub mod talking_points;

use std::rc::Rc;

use yew::prelude::*;

use super::reader::Reader;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::screen::Screen;
use crate::domain::agreement::draft as agreement_of;
use crate::export;
use crate::export::document::Document;
use crate::export::talking_points::OwnPart;

/// What every screen needs.
#[derive(Clone)]
pub struct ScreenProps {
    /// The reader.
    pub reader: Reader,
    /// The state.
    pub model: Rc<Model>,
    /// Where facts go.
    pub on_msg: Callback<Msg>,
}

impl ScreenProps {
    /// A callback that says one fact.
    pub fn says(&self, msg: Msg) -> Callback<()> {
        self.on_msg.reform(move |()| msg.clone())
    }

    /// A callback that goes to a screen.
    pub fn opens(&self) -> Callback<Screen> {
        self.on_msg.reform(Msg::Opened)
    }
}

/// The current screen.
pub fn view(reader: Reader, model: &Rc<Model>, on_msg: &Callback<Msg>) -> Html {
    let props = ScreenProps { reader, model: model.clone(), on_msg: on_msg.clone() };
    match model.screen {
        Screen::Start => start::start(&props, Html::default()),
        Screen::Page(_) => page::question_page(&props),
        Screen::Check => check::check(&props),
        Screen::Suggestion => suggestion::suggestion(&props),
        Screen::Agreement => agreement::agreement(&props),
        Screen::TalkingPoints => talking_points::talking_points(&props),
        Screen::Help => help::help(&props),
    }
}

/// The document of the current screen, for the printer. A screen without one is printed as it is.
pub fn document(model: &Model) -> Option<Document> {
    let (lang, today) = (model.lang, model.today);
    if !matches!(model.screen, Screen::Suggestion | Screen::Agreement | Screen::TalkingPoints) {
        return None;
    }
    let assessment = model.assessment();
    match model.screen {
        Screen::Suggestion if assessment.shared.get().suggestion.is_some() => {
            Some(export::suggestion::suggestion(&assessment.shared, lang, today))
        }
        Screen::Agreement => {
            let draft = agreement_of(&assessment.shared, &model.frame);
            Some(export::agreement::agreement(&draft, &assessment.shared, lang, today))
        }
        Screen::TalkingPoints => {
            let own = if model.prints_own_notes { OwnPart::AskedFor } else { OwnPart::LeftOut };
            Some(export::talking_points::preparation(&assessment, own, lang, today))
        }
        _ => None,
    }
}

/// The class of the current screen: two columns where the draft stands beside the questions.
pub fn class(model: &Model) -> Classes {
    let is_two = matches!(model.screen, Screen::Page(_));
    classes!("foeling-screen", is_two.then_some("foeling-screen--two"))
}
