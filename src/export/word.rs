//! A document as a Word file, which carries the agreement's own data so that the file can be opened here again.
//!
//! `docx-rs` writes the text and packs the file. What it can't write, or not in the order that the standard asks for,
//! stands in [`mended`]: how it looks in a style sheet of our own, so that the text itself names styles and nothing else.

mod body;
pub(super) mod carried;
pub(super) mod lines;
mod measured;
mod mended;
pub(super) mod xml;

use std::io::Cursor;

use super::document::Document;
use crate::domain::talk::file_fault::{FileFault, OfficeFault};
use crate::domain::values::file_limits::{FILE_BYTES, Much};

/// The type of the file, for the browser.
pub const MIME: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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

/// The document as a Word file. `carried` is JSON and goes into the file unseen, with the lines as they are now, so
/// that [`read`](super::word_read::read) can tell what was changed in Word; where it is empty nothing is carried.
pub fn write(document: &Document, carried: &str) -> Result<Vec<u8>, WordFault> {
    let carries = !carried.is_empty();
    let docx = body::docx(document);
    let mut parts = if carries { carried::with_room(docx) } else { docx }.build();
    mended::mend(&mut parts, document);
    if carries {
        let text = String::from_utf8_lossy(&parts.document);
        let lines = lines::lines(&text)?;
        carried::put(&mut parts, carried, &lines);
    }
    let mut file = Cursor::new(Vec::new());
    // In memory only what is bigger than a zip file can hold goes wrong.
    parts.pack(&mut file).map_err(|_| WordFault::TooBig)?;
    Ok(file.into_inner())
}
