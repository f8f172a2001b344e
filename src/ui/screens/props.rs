//! What every screen is a function of.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::ui::reader::Reader;

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
