//! A Word file that was written here, read again: what it carries, and which lines were changed in Word since.
//!
//! The file comes from a person and may hold anything. Nothing in it is trusted: it is read up to a size, it may be
//! damaged anywhere, and the only thing that comes of that is a [`WordFault`].

mod archive;
mod kind;

use archive::Archive;

use super::line_changes::{self, Changed};
pub use super::word::WordFault;
use super::word::carried::{self, Carried};
use super::word::lines;
use crate::domain::talk::file_fault::OfficeFault;
use crate::domain::values::file_limits::{CHANGED_LINES, FILE_BYTES, LINE, LINES, Much, WORD_CUSTOM_PARTS};

/// A file that was written here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordFile {
    /// The data it carries, as it was handed to [`write`](super::word::write).
    pub carried: String,
    /// The lines that read differently now, in the order of the document.
    pub changes: Vec<Changed>,
}

/// Reads a file.
///
/// # Errors
/// When it was not written here, was damaged, or holds more than is read.
pub fn read(bytes: &[u8]) -> Result<WordFile, WordFault> {
    if bytes.len() as u64 > FILE_BYTES {
        return Err(WordFault::TooBig);
    }
    let mut archive = Archive::of(bytes)?;
    let main = archive.main_part().ok_or_else(|| kind::without_main_part(&archive))?;
    if kind::is_no_text(&main) {
        return Err(WordFault::Office(OfficeFault::OtherOffice));
    }
    let carried = carried(&mut archive, &main)?;
    let document = archive.part(&main)?;
    let now = lines::lines(&document);
    let Some(Carried { data, lines: before, keeps_breaks }) = carried else {
        let is_ours = now.is_ok_and(|lines| kind::reads_like_ours(&lines));
        return Err(if is_ours { WordFault::Office(OfficeFault::LostData) } else { WordFault::NotOurs });
    };
    let mut now = now?;
    if !keeps_breaks {
        now.iter_mut().for_each(|line| *line = line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    bounded(&before)?;
    bounded(&now)?;
    let changes = line_changes::between(&before, &now);
    if changes.len() > CHANGED_LINES {
        return Err(WordFault::TooMuch(Much::ChangedLines));
    }
    Ok(WordFile { carried: data, changes })
}

fn bounded(lines: &[String]) -> Result<(), WordFault> {
    if lines.len() > LINES {
        return Err(WordFault::TooMuch(Much::Lines));
    }
    let is_long = |line: &String| line.len() > LINE && line.chars().count() > LINE;
    if lines.iter().any(is_long) { Err(WordFault::TooMuch(Much::Line)) } else { Ok(()) }
}

/// What our part holds, where there is one. Programs keep it, but may give its file another name.
fn carried(archive: &mut Archive, main: &str) -> Result<Option<Carried>, WordFault> {
    for name in archive.custom_parts(main).into_iter().take(WORD_CUSTOM_PARTS) {
        let text = match archive.part(&name) {
            // The part of another program, in whatever state, is no business of ours.
            Err(WordFault::Damaged | WordFault::NotWord) => continue,
            text => text?,
        };
        if carried::is_ours(&text) {
            return carried::read(&text).map(Some);
        }
    }
    Ok(None)
}
