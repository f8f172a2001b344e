//! What one takes along to the talk, the change of hands on one device, and files that are opened.
//!
//! Nothing that is opened touches what is open until the person says so.

mod closing;
mod opening;
mod put_away;
mod resuming;
mod sharing;

use std::rc::Rc;

use super::effect::{Effect, announce};
use super::model::Model;
use super::screen::Screen;
use super::update::open;
use crate::content::sharing as words;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::half::{Half, Mismatch};
use crate::domain::talk::record::{Record, WordChange};
use crate::domain::talk::seal::SealFault;
use crate::domain::talk::talk_code::{CodeFault, RANDOM_BYTES, TalkCode};
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::party::Party;

/// How far the saving of a half has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Saving {
    /// Nothing was asked for.
    #[default]
    Idle,
    /// It is being sealed.
    Busy,
    /// It was handed to the browser.
    Saved,
    /// It could not be made.
    Failed(SealFault),
}

/// What is wrong with a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    /// It is no code.
    Unreadable(CodeFault),
    /// The seal did not open.
    Seal(SealFault),
}

/// Why a file that took a while to read did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// Its seal stays shut.
    Sealed(SealFault),
    /// It is nothing that can be opened.
    Refused(FileFault),
}

/// A file that was opened and read, before anything is done with it.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// A half, with the ids of what could not be read.
    Half(Half, Vec<String>),
    /// A sealed half: what its head says, and the file.
    Sealed {
        /// Whose it says it is.
        party: Party,
        /// The talk it says it belongs to.
        talk: TalkId,
        /// From when it says it is.
        made: Option<Date>,
        /// The bytes, to be opened with the code.
        file: Rc<[u8]>,
    },
    /// A half that anybody could read, of which no more is kept than what its head says: one's own is not closed yet.
    Held {
        /// Whose it says it is.
        party: Party,
        /// The talk it says it belongs to.
        talk: TalkId,
        /// From when it says it is.
        made: Option<Date>,
    },
    /// An agreement or a talk in progress, with the ids of what could not be read.
    Record(Box<Record>, Vec<String>),
    /// An agreement in a Word file, with what was changed in Word since.
    Word {
        /// What the file carries.
        record: Box<Record>,
        /// The ids of what could not be read.
        unread: Vec<String>,
        /// The lines that were changed.
        changes: Vec<WordChange>,
    },
}

/// The part of the state that is about files.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Files {
    /// Whether the half is saved without a code.
    pub is_unsealed: bool,
    /// The code of the next file.
    pub code: Option<TalkCode>,
    /// Whether this browser can't seal on this page.
    pub cannot_seal: bool,
    /// How far the saving has come.
    pub saving: Saving,
    /// The number of a talk as it is typed.
    pub number_typed: String,
    /// Whether what was typed is no number.
    pub number_is_faulty: bool,
    /// The half of the one who is done, until the other's is there.
    pub waiting: Option<PutAway>,
    /// Whether that one answered on this device, so that nothing of it may stay behind.
    pub is_handed_over: bool,
    /// Whether a sealed copy of it survives a reload.
    pub is_waiting_kept: bool,
    /// The file that was opened.
    pub opened: Option<Opening>,
    /// The sealed half of one who is done, after a reload: back in its place when another file is left.
    pub locked: Option<Opening>,
    /// Why the last file was not opened.
    pub fault: Option<FileFault>,
    /// The code as it is typed.
    pub code_typed: String,
    /// What is wrong with it.
    pub code_problem: Option<CodeProblem>,
    /// The file whose seal is being opened, or that is being unpacked.
    pub being_read: Option<Rc<[u8]>>,
    /// Why the half that was opened does not fit the other.
    pub mismatch: Option<Mismatch>,
    /// Whether the half that was opened would come in the place of answers that are here: it is asked first.
    pub asks_to_replace: bool,
}

impl Files {
    /// Whether the half is saved with a code.
    pub const fn is_sealed(&self) -> bool {
        !self.is_unsealed && !self.cannot_seal
    }

    /// Whether the seal of the file that was opened is being opened.
    pub fn is_unsealing(&self) -> bool {
        matches!(&self.opened, Some(Opening::Sealed { file, .. }) if self.being_read.as_ref() == Some(file))
    }
}

/// What happened to files.
#[derive(Clone, Debug, PartialEq)]
pub enum FilesMsg {
    /// Random bytes came: for the number of a talk and for a code; none of the latter where the browser can't seal.
    Drawn {
        /// For the number.
        number: Option<[u8; 5]>,
        /// For the code.
        code: Option<[u8; RANDOM_BYTES]>,
    },
    /// The half is to be saved with a code, or without.
    SealingChosen(bool),
    /// Another code is wanted.
    NewCodeAsked,
    /// The number of a talk was typed.
    NumberTyped(String),
    /// The typed number is to be used.
    NumberUsed,
    /// "Jeg er færdig": the reader's half is closed.
    HalfClosed,
    /// The reader's half is opened again, to be changed.
    HalfReopened,
    /// The half is to be saved.
    SaveAsked,
    /// The half was saved, or not.
    HalfSaved(Result<(), SealFault>),
    /// The screen is handed over to the other.
    HandedOver,
    /// The sealed copy of the waiting half was kept for a reload, or not.
    WaitingKept(bool),
    /// The code for a reload is written down; the next to look at the screen is the other.
    CodeNoted,
    /// The other begins.
    OtherBegan,
    /// Both are done on this device.
    BothReady,
    /// A file is to be opened.
    PickAsked,
    /// A file was read.
    Opened(Opening),
    /// A file that may be one of Word's has to be unpacked to know.
    WordPicked(Rc<[u8]>),
    /// A file was not opened.
    Refused(FileFault),
    /// A code was typed.
    CodeTyped(String),
    /// The seal is to be opened.
    UnsealAsked,
    /// What came of a file that took a while to read.
    Came(Rc<[u8]>, Result<Opening, Unopened>),
    /// What was opened is to be used.
    Accepted,
    /// It is to be used although the numbers differ.
    AcceptedAnyway,
    /// The half that was opened is the reader's own, to go on with; the flag says that it may come in the place of the
    /// answers that are here.
    Resumed(bool),
    /// What was opened is left.
    Left,
}

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
            leave(&mut model.files);
            let back = if model.record.is_some() { Screen::Talk } else { Screen::Start };
            open(model, back)
        }
    }
}

/// Leaves the file that was opened, with everything that was said about it.
fn leave(files: &mut Files) {
    (files.opened, files.fault, files.mismatch, files.code_problem) = (None, None, None, None);
    files.code_typed.clear();
    (files.being_read, files.asks_to_replace) = (None, false);
}

pub use closing::{keep_seal, may_read, with_late_changes};
pub use opening::{open_record, take_record};
pub use put_away::PutAway;
pub use resuming::may_resume;
pub use sharing::own_half;
