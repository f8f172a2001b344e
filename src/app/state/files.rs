//! The part of the state that is about files: what is saved, what was opened, and what came of it.

use std::rc::Rc;

use super::own_half::Prepared;
use super::put_away::PutAway;
use super::screen::Screen;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::half::{Half, Mismatch};
use crate::domain::talk::record::{Record, WordChange};
use crate::domain::talk::seal::SealFault;
use crate::domain::talk::talk_code::{CodeFault, TalkCode};
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::calendar::Date;
use crate::domain::values::text::Lang;
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

/// All that is read beside them where files are opened and taken along.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// What was prepared here.
    pub prepared: Prepared<'a>,
    /// Whether a talk is open.
    pub is_talking: bool,
    /// The screen.
    pub screen: Screen,
    /// The language that is read.
    pub lang: Lang,
}

/// The part of the state that is about files. It is there whatever one is doing: a file can be opened beside a talk, and a half
/// waits while the other party answers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Files {
    /// How one's own half is taken along.
    pub taking: Taking,
    /// The half of the one who is done.
    pub waiting: Waiting,
    /// Whether a sealed copy of it survives a reload.
    pub is_waiting_kept: bool,
    /// The sealed half of one who is done, after a reload: back in its place when another file is left.
    pub locked: Option<Opening>,
    /// The file that was opened, before anything is done with it.
    pub opened: Opened,
}

/// How one's own half is taken along.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Taking {
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
}

/// The half of one who is done.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Waiting {
    /// The half, until the other's is there.
    pub half: Option<PutAway>,
    /// Whether that one answered on this device, so that nothing of it may stay behind.
    pub is_handed_over: bool,
}

/// The file that was opened, with everything that is said about it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Opened {
    /// What it is, or why it was not opened.
    pub file: Option<Result<Opening, FileFault>>,
    /// The code as it is typed.
    pub code_typed: String,
    /// What is wrong with it.
    pub code_problem: Option<CodeProblem>,
    /// The file whose seal is being opened, or that is being unpacked.
    pub being_read: Option<Rc<[u8]>>,
    /// Why the half does not fit the other.
    pub mismatch: Option<Mismatch>,
    /// Whether the half would come in the place of answers that are here: it is asked first.
    pub asks_to_replace: bool,
}

impl Opening {
    /// Whose half it is, where it is a sealed one.
    pub fn sealed_by(&self) -> Option<Party> {
        if let Opening::Sealed { party, .. } = self { Some(*party) } else { None }
    }
}

impl Files {
    /// Nothing but the half that waits.
    pub fn with(waiting: Waiting) -> Files {
        Files { waiting, ..Files::default() }
    }

    /// A half that was just put away on this device. Of what comes next no more is known than what this browser can do.
    pub fn handed_over(half: Half, cannot_seal: bool) -> Files {
        let waiting = Waiting { half: Some(PutAway::new(half)), is_handed_over: true };
        Files { waiting, taking: Taking { cannot_seal, ..Taking::default() }, ..Files::default() }
    }

    /// A half that was opened waits. What was sealed of the same party is that half: it need not be opened any more.
    pub fn with_waiting(self, half: Half) -> Files {
        let locked = self.locked.filter(|locked| locked.sealed_by() != Some(half.party));
        let opened = Opened { being_read: self.opened.being_read, ..Opened::default() };
        let waiting = Waiting { half: Some(PutAway::new(half)), ..self.waiting };
        Files { waiting, locked, opened, ..self }
    }

    /// The half that was opened has become one's own: it is another, of which nothing was saved yet.
    pub fn with_own(self) -> Files {
        let taking = Taking { saving: Saving::Idle, ..self.taking };
        Files { taking, opened: Opened::default(), ..self }
    }

    /// Where no other file is open, the half that is still sealed is back in its place.
    pub fn lay_back(&mut self) {
        if let (None, Some(locked)) = (self.opened.opening(), &self.locked) {
            self.opened.file = Some(Ok(locked.clone()));
        }
    }

    /// After a reload: the sealed half of one who is done, where there is one. Who it was had answered on this device, and may
    /// have gone by now.
    pub fn after_reload(locked: Option<Opening>) -> Files {
        let opened = locked.clone().map(Opened::of).unwrap_or_default();
        let waiting = Waiting { half: None, is_handed_over: locked.is_some() };
        Files { waiting, locked, opened, ..Files::default() }
    }
}

impl Taking {
    /// Whether the half is saved with a code.
    pub const fn is_sealed(&self) -> bool {
        !self.is_unsealed && !self.cannot_seal
    }
}

impl Opened {
    /// A file that was opened just now.
    pub fn of(opening: Opening) -> Opened {
        Opened { file: Some(Ok(opening)), ..Opened::default() }
    }

    /// A file that was not opened.
    pub fn refused(fault: FileFault) -> Opened {
        Opened { file: Some(Err(fault)), ..Opened::default() }
    }

    /// A half of which no more than its head may be kept. Another file may be on its way meanwhile.
    pub fn held(half: &Half, being_read: Option<Rc<[u8]>>) -> Opened {
        let head = Opening::Held { party: half.party, talk: half.talk, made: half.made };
        Opened { being_read, ..Opened::of(head) }
    }

    /// What the file is.
    pub fn opening(&self) -> Option<&Opening> {
        self.file.as_ref()?.as_ref().ok()
    }

    /// Why it was not opened.
    pub fn fault(&self) -> Option<FileFault> {
        self.file.as_ref()?.as_ref().err().copied()
    }

    /// Whether its seal is being opened.
    pub fn is_unsealing(&self) -> bool {
        matches!(self.opening(), Some(Opening::Sealed { file, .. }) if self.being_read.as_ref() == Some(file))
    }
}
