//! What a file is that somebody opens, told by what is in it and never by its name: mail programs rename, and people do too.

use super::agreement_file;
use super::envelope;
use super::half_file::{self, OpenedHalf};
use crate::domain::frame_form::FORMAT as FRAME_FORMAT;
use crate::domain::talk::file_fault::{FileFault, OfficeFault};
use crate::domain::talk::record::Record;

/// A file that somebody here can read.
#[derive(Clone, Debug, PartialEq)]
pub enum Recognised {
    /// A half of a talk.
    Half(OpenedHalf),
    /// An agreement or a talk in progress, with the ids of what could not be read.
    Agreement(Box<Record>, Vec<String>),
    /// A local frame; its fields have not been looked at.
    Frame,
    /// A zip archive: perhaps a Word document of ours, which has to be unpacked to know.
    Word,
}

/// Recognises a file.
///
/// # Errors
/// When it is nothing that Føling can open.
pub fn recognise(bytes: &[u8]) -> Result<Recognised, FileFault> {
    if let Some(fault) = FileFault::of_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX)) {
        return Err(fault);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(FileFault::Empty);
    }
    // The second is an archive with nothing in it.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Recognised::Word);
    }
    if is_picture(bytes) {
        return Err(FileFault::Picture);
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(FileFault::Pdf);
    }
    if let Some(fault) = other_document(bytes) {
        return Err(FileFault::Office(fault));
    }
    let file = envelope::read(bytes)?;
    match envelope::format(&file) {
        Some(half_file::FORMAT) => half_file::read_object(file).map(Recognised::Half),
        Some(agreement_file::FORMAT) => {
            agreement_file::read_object(file).map(|(record, unread)| Recognised::Agreement(Box::new(record), unread))
        }
        Some(FRAME_FORMAT) => Ok(Recognised::Frame),
        // One of ours that this version has never heard of.
        _ => Err(FileFault::Newer { version: envelope::version(&file)? }),
    }
}

/// A document of an office program that is no archive: in an older form, locked, or saved as something else.
fn other_document(bytes: &[u8]) -> Option<OfficeFault> {
    if bytes.starts_with(COMPOUND) {
        return compound(bytes);
    }
    if bytes.starts_with(b"{\\rtf") {
        return Some(OfficeFault::RichText);
    }
    // A head as long as web pages and Word's own have at most before they say what they are.
    let head = bytes.get(..1000).unwrap_or(bytes);
    let head: Vec<u8> = head.iter().filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    let says = |words: &[u8]| head.windows(words.len()).any(|part| part == words);
    let first = head.iter().position(|byte| *byte == b'<')?;
    // Nothing but marks and white space stands before markup.
    if head.iter().take(first).any(u8::is_ascii_graphic) {
        return None;
    }
    if says(b"progid=\"word.document\"") || says(b"<pkg:package") || says(b"<w:worddocument") {
        return Some(OfficeFault::FlatXml);
    }
    if says(b"office:document") {
        return Some(OfficeFault::OpenDocument);
    }
    (says(b"<!doctype html") || says(b"<html")).then_some(OfficeFault::WebPage)
}

/// How a compound file begins: the older form of office documents, and the wrapping of those that are locked.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// What a compound file is, told by the names of its streams. They are written in two bytes a letter.
fn compound(bytes: &[u8]) -> Option<OfficeFault> {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|part| part == name.as_slice())
    };
    if has("EncryptedPackage") || has("DRMContent") {
        Some(OfficeFault::Protected)
    } else if has("WordDocument") {
        Some(OfficeFault::OldWord)
    } else {
        (has("Workbook") || has("PowerPoint Document")).then_some(OfficeFault::OtherOffice)
    }
}

/// PNG, JPEG, GIF, WebP, TIFF and the pictures of phones, by their first bytes.
fn is_picture(bytes: &[u8]) -> bool {
    let begins = [b"\x89PNG\r\n".as_slice(), b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"];
    if begins.iter().any(|begin| bytes.starts_with(begin)) {
        return true;
    }
    match (bytes.get(..4), bytes.get(4..8), bytes.get(8..12)) {
        (Some(b"RIFF"), _, Some(b"WEBP")) => true,
        (_, Some(b"ftyp"), Some(brand)) => {
            [b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"].iter().any(|known| brand == *known)
        }
        _ => false,
    }
}
