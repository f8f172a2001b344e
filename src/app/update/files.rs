//! What one takes along to the talk, the change of hands on one device, and files that are opened.
//!
//! Nothing that is opened touches what is open until the person says so.

mod closing;
mod opening;
mod resuming;
mod sharing;

use crate::app::msg::files::FilesMsg;
use crate::app::state::files::Saving;

use super::navigation::open;
use crate::app::effect::{Effect, announce};
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::content::sharing as words;
use crate::domain::talk::talk_code::TalkCode;
use crate::domain::talk::talk_id::TalkId;

/// Changes the state, and says what the shell has to do.
pub fn update(model: &mut Model, msg: FilesMsg) -> Vec<Effect> {
    match msg {
        FilesMsg::Drawn { number, code } => {
            let work = &mut model.work;
            work.talk = work.talk.or(number.map(TalkId::from_random));
            model.files.code = code.as_ref().map(TalkCode::from_random);
            model.files.cannot_seal = code.is_none();
            let mut effects = vec![Effect::KeepSession];
            effects.extend(sharing::keep_waiting(model));
            effects
        }
        FilesMsg::SealingChosen(is_sealed) => {
            model.files.is_unsealed = !is_sealed;
            model.files.saving = Saving::Idle;
            Vec::new()
        }
        FilesMsg::NewCodeAsked => {
            model.files.saving = Saving::Idle;
            vec![Effect::Draw, announce(model, words::NEW_CODE_SAID)]
        }
        FilesMsg::NumberTyped(typed) => {
            model.files.number_is_faulty = false;
            model.files.number_typed = typed;
            Vec::new()
        }
        FilesMsg::NumberUsed => sharing::use_number(model),
        FilesMsg::HalfClosed => closing::close_half(model),
        FilesMsg::HalfReopened => closing::reopen(model),
        FilesMsg::SaveAsked => sharing::save(model),
        FilesMsg::HalfSaved(result) => {
            model.files.saving = match result {
                Ok(()) => Saving::Saved,
                Err(fault) => Saving::Failed(fault),
            };
            vec![announce(model, if result.is_ok() { words::SAVED } else { words::NOT_SAVED })]
        }
        FilesMsg::HandedOver => sharing::hand_over(model),
        FilesMsg::WaitingKept(kept) => {
            model.files.is_waiting_kept = kept;
            Vec::new()
        }
        FilesMsg::CodeNoted => sharing::code_noted(model),
        FilesMsg::OtherBegan => sharing::other_begins(model),
        FilesMsg::BothReady => sharing::both_ready(model),
        FilesMsg::PickAsked => vec![Effect::PickFile],
        FilesMsg::Opened(opening) => opening::show(model, opening),
        FilesMsg::WordPicked(file) => {
            model.files.being_read = Some(file.clone());
            vec![announce(model, words::UNSEALING), Effect::ReadWord(file)]
        }
        FilesMsg::Refused(fault) => opening::refuse(model, fault),
        FilesMsg::CodeTyped(typed) => {
            model.files.code_problem = None;
            model.files.code_typed = typed;
            Vec::new()
        }
        FilesMsg::UnsealAsked => opening::unseal(model),
        FilesMsg::Came(file, result) => opening::came(model, &file, result),
        FilesMsg::Accepted => opening::accept(model, false),
        FilesMsg::AcceptedAnyway => opening::accept(model, true),
        FilesMsg::Resumed(replaces) => resuming::resume(model, replaces),
        FilesMsg::Left => {
            model.files.leave();
            let back = if model.record.is_some() { Screen::Talk } else { Screen::Start };
            open(model, back)
        }
    }
}

pub use closing::{keep_seal, may_read, with_late_changes};
pub use opening::{open_record, take_record};
pub use resuming::may_resume;
