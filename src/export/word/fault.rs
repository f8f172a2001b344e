//! Why a Word file could not be written or read.

use crate::domain::talk::file_fault::{FileFault, OfficeFault};
use crate::domain::values::file_limits::{FILE_BYTES, Much};

/// Why a file could not be written or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordFault {
    /// It is no Word document.
    NotWord,
    /// It is a Word document, but not one that was written here.
    NotOurs,
    /// It was written here, but can't be read any more.
    Damaged,
    /// It is too big to be read safely.
    TooBig,
    /// There is more in it than is read.
    TooMuch(Much),
    /// It is another kind of document, or one that lost what it carried.
    Office(OfficeFault),
}

impl From<WordFault> for FileFault {
    fn from(fault: WordFault) -> FileFault {
        match fault {
            WordFault::NotWord => FileFault::NotOurs,
            WordFault::NotOurs => FileFault::Office(OfficeFault::OtherWord),
            WordFault::Damaged => FileFault::Damaged,
            WordFault::TooBig => FileFault::TooBig { megabytes: FILE_BYTES / 1_000_000 },
            WordFault::TooMuch(much) => FileFault::TooMuch(much),
            WordFault::Office(fault) => FileFault::Office(fault),
        }
    }
}
