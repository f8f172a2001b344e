//! What every screen of the follow-up is a function of.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::state::follow_up::{Around, FollowUpState};
use crate::app::state::model::Model;
use crate::domain::frame::Frame;
use crate::domain::talk::record::{Record, Version};
use crate::domain::values::calendar::Date;
use crate::domain::values::text::Text;
use crate::parcels::old_and_new;
use crate::ui::reader::Reader;

/// What every screen of the follow-up needs.
#[derive(Clone)]
pub struct FollowUpProps {
    /// The reader.
    pub reader: Reader,
    /// What has been said.
    pub state: Rc<FollowUpState>,
    /// The record that is open.
    pub record: Rc<Record>,
    /// The local frame.
    pub frame: Rc<Frame>,
    /// Today, once the shell has said it.
    pub today: Option<Date>,
    /// Where facts go.
    pub on_msg: Callback<FollowUpMsg>,
}

impl FollowUpProps {
    /// What it is of the model, where a follow-up is open.
    pub fn of(model: &Model, reader: Reader, on_msg: &Callback<Msg>) -> Option<FollowUpProps> {
        Some(FollowUpProps {
            reader,
            state: Rc::new(model.follow_up().cloned()?),
            record: Rc::new(model.record().cloned()?),
            frame: model.frame.applies.clone(),
            today: model.today,
            on_msg: on_msg.reform(Msg::FollowUp),
        })
    }

    pub(super) fn says(&self, msg: FollowUpMsg) -> Callback<()> {
        self.on_msg.reform(move |()| msg.clone())
    }

    pub(super) fn is_alone(&self) -> bool {
        self.state.alone().is_some()
    }

    /// What is said to two together, or to one who prepares alone.
    pub(super) fn to(&self, both: Text, alone: Text) -> &'static str {
        self.reader.say(if self.is_alone() { alone } else { both })
    }

    pub(super) fn around(&self) -> Around<'_> {
        Around { record: &self.record, frame: &self.frame, today: self.today, lang: self.reader.speech.lang }
    }

    /// The version before and the new one, with its number: as agreed, or as it would be.
    pub(super) fn old_and_new(&self) -> Option<(&Version, Version, usize)> {
        old_and_new(&self.state, &self.around())
    }
}
