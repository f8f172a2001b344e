//! A Word file that was written here, read again: what it carries, and which lines were changed in Word since.
//!
//! The file comes from a person and may hold anything. Nothing in it is trusted: it is read up to a size, it may be
//! damaged anywhere, and the only thing that comes of that is a [`WordFault`].

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::line_changes::{self, Changed};
pub use super::word::WordFault;
use super::word::carried::{self, Carried};
use super::word::lines;

/// The most that is read of a file, packed or unpacked. An agreement has some hundred kilobytes.
const MOST: u64 = 20_000_000;

/// The most parts that are looked at for ours. Word itself adds one or two.
const MOST_PARTS: usize = 100;

/// A file that was written here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordFile {
    /// The data it carries, as it was handed to [`write`](super::word::write).
    pub carried: String,
    /// The lines that read differently now, in the order of the document.
    pub changes: Vec<Changed>,
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<WordFile, WordFault> {
    if bytes.len() as u64 > MOST {
        return Err(WordFault::TooBig);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| WordFault::NotWord)?;
    if archive.index_for_name("word/document.xml").is_none() {
        return Err(WordFault::NotWord);
    }
    let mut budget = MOST;
    let Carried { data, lines: before } = carried(&mut archive, &mut budget)?;
    let document = part(&mut archive, "word/document.xml", &mut budget)?;
    let now = lines::lines(&document).ok_or(WordFault::Damaged)?;
    Ok(WordFile { carried: data, changes: line_changes::between(&before, &now) })
}

/// What our part holds. Word keeps it, but may give its file another number.
fn carried(archive: &mut Archive, budget: &mut u64) -> Result<Carried, WordFault> {
    let names: Vec<String> = archive.file_names().filter(|name| may_be_ours(name)).map(str::to_owned).collect();
    for name in names.iter().take(MOST_PARTS) {
        let text = match part(archive, name, budget) {
            // The part of another program, in whatever state, is no business of ours.
            Err(WordFault::Damaged) => continue,
            text => text?,
        };
        if carried::is_ours(&text) {
            return carried::read(&text).ok_or(WordFault::Damaged);
        }
    }
    Err(WordFault::NotOurs)
}

fn may_be_ours(name: &str) -> bool {
    name.starts_with("customXml/item") && name.ends_with(".xml")
}

/// A part of the file as text. What is read counts, whatever the file says of its own size.
fn part(archive: &mut Archive, name: &str, budget: &mut u64) -> Result<String, WordFault> {
    let file = archive.by_name(name).map_err(fault)?;
    let mut bytes = Vec::new();
    file.take(budget.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| WordFault::Damaged)?;
    *budget = budget.checked_sub(bytes.len() as u64).ok_or(WordFault::TooBig)?;
    String::from_utf8(bytes).map_err(|_| WordFault::Damaged)
}

fn fault(error: ZipError) -> WordFault {
    match error {
        ZipError::FileNotFound => WordFault::NotWord,
        _ => WordFault::Damaged,
    }
}
