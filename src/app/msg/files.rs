//! What happened to files.

use std::rc::Rc;

use crate::app::state::files::{Opening, Unopened};
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::seal::SealFault;
use crate::domain::talk::talk_code::RANDOM_BYTES;

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
