//! The part of the state that is about files: what is saved, what was opened, and what came of it.

use std::rc::Rc;

use super::put_away::PutAway;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::half::{Half, Mismatch};
use crate::domain::talk::record::{Record, WordChange};
use crate::domain::talk::seal::SealFault;
use crate::domain::talk::talk_code::{CodeFault, TalkCode};
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

    /// Leaves the file that was opened, with everything that was said about it.
    pub fn leave(&mut self) {
        (self.opened, self.fault, self.mismatch, self.code_problem) = (None, None, None, None);
        self.code_typed.clear();
        (self.being_read, self.asks_to_replace) = (None, false);
    }
}
