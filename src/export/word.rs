//! A document as a Word file, which carries the agreement's own data so that the file can be opened here again.
//!
//! `docx-rs` writes the text and packs the file. What it can't write, or not in the order that the standard asks for,
//! stands in [`mended`]: how it looks in a style sheet of our own, so that the text itself names styles and nothing else.

mod body;
pub(super) mod carried;
mod fault;
pub(super) mod lines;
mod measured;
mod mended;
pub(super) mod xml;

use std::io::Cursor;

use super::document::Document;

pub use fault::WordFault;

/// The type of the file, for the browser.
pub const MIME: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
