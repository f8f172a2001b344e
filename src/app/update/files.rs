//! What one takes along to the talk, the change of hands on one device, and files that are opened.
//!
//! Nothing that is opened touches what is open until the person says so: here it is only seen to, and what is then to be
//! done is said to the state around.

mod closing;
mod opening;
mod taking;

use crate::app::effect::files::FilesEffect;
use crate::app::effect::{Effect, Target, announce};
use crate::app::msg::files::FilesMsg;
use crate::app::state::files::{Around, Files, Opened, Saving};
use crate::app::state::screen::Screen;
use crate::content::sharing as words;
use crate::domain::talk::talk_code::TalkCode;
use crate::domain::talk::talk_id::TalkId;

pub use closing::{keep_seal, may_read, may_resume};

/// Changes the files, and says what is to be done.
pub fn update(state: &mut Files, msg: FilesMsg, around: &Around<'_>) -> Vec<FilesEffect> {
    match msg {
        FilesMsg::NumberUsed => taking::use_number(state, around),
        FilesMsg::HalfClosed => taking::close_half(state, around),
        FilesMsg::HalfReopened => taking::reopen(state, around),
        FilesMsg::HandedOver => taking::hand_over(state, around),
        FilesMsg::OtherBegan => taking::other_begins(state),
        FilesMsg::BothReady => taking::both_ready(state, around),
        FilesMsg::Opened(opening) => opening::show(state, Opened::of(opening)),
        FilesMsg::Refused(fault) => opening::show(state, Opened::refused(fault)),
        FilesMsg::Came(file, result) => opening::came(state, &file, result),
        FilesMsg::Accepted => opening::accept(state, false, around),
        FilesMsg::AcceptedAnyway => opening::accept(state, true, around),
        FilesMsg::Resumed(replaces) => opening::resume(state, replaces, around),
        FilesMsg::Left => {
            state.opened = Opened::default();
            vec![FilesEffect::Show(if around.is_talking { Screen::Talk } else { Screen::Start })]
        }
        FilesMsg::Drawn { number, code } => {
            let number = if around.prepared.work.talk.is_none() { number } else { None };
            let effects = taking::drawn(state, code.as_ref().map(TalkCode::from_random), around);
            number.map(TalkId::from_random).map(FilesEffect::BelongTo).into_iter().chain(effects).collect()
        }
        msg => see_to(state, msg, around).into_iter().map(FilesEffect::Do).collect(),
    }
}

/// What concerns nothing but the files.
fn see_to(state: &mut Files, msg: FilesMsg, around: &Around<'_>) -> Vec<Effect> {
    let taking = &mut state.taking;
    match msg {
        FilesMsg::SealingChosen(is_sealed) => {
            taking.is_unsealed = !is_sealed;
            taking.saving = Saving::Idle;
            Vec::new()
        }
        FilesMsg::NewCodeAsked => {
            taking.saving = Saving::Idle;
            vec![Effect::Draw, announce(around.lang, words::NEW_CODE_SAID)]
        }
        FilesMsg::NumberTyped(typed) => {
            taking.number_is_faulty = false;
            taking.number_typed = typed;
            Vec::new()
        }
        FilesMsg::SaveAsked => taking::save(taking, around),
        FilesMsg::HalfSaved(result) => {
            taking.saving = result.map_or_else(Saving::Failed, |()| Saving::Saved);
            vec![announce(around.lang, if result.is_ok() { words::SAVED } else { words::NOT_SAVED })]
        }
        FilesMsg::WaitingKept(kept) => {
            state.is_waiting_kept = kept;
            Vec::new()
        }
        // The code was the first one's to see. It leaves the screen before the other takes it.
        FilesMsg::CodeNoted if around.screen == Screen::Handover && taking.code.take().is_some() => {
            vec![Effect::Focus(Target::Heading)]
        }
        FilesMsg::PickAsked => vec![Effect::PickFile],
        FilesMsg::WordPicked(file) => {
            state.opened.being_read = Some(file.clone());
            vec![announce(around.lang, words::UNSEALING), Effect::ReadWord(file)]
        }
        FilesMsg::CodeTyped(typed) => {
            state.opened.code_problem = None;
            state.opened.code_typed = typed;
            Vec::new()
        }
        FilesMsg::UnsealAsked => opening::unseal(state, around),
        _ => Vec::new(),
    }
}
