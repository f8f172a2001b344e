//! What a file is that somebody opens, told by what is in it and never by its name: mail programs rename, and people do too.

use serde_json::{Map, Value};

use super::agreement_file;
use super::envelope;
use super::half_file::{self, OpenedHalf};
use crate::domain::file_fault::FileFault;
use crate::domain::frame::form::FORMAT as FRAME_FORMAT;

/// A file that somebody here can read.
#[derive(Clone, Debug, PartialEq)]
pub enum Recognised {
    /// A half of a talk.
    Half(OpenedHalf),
    /// An agreement as JSON; its version has not been looked at.
    Agreement(Map<String, Value>),
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
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Recognised::Word);
    }
    if is_picture(bytes) {
        return Err(FileFault::Picture);
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(FileFault::Pdf);
    }
    let file = envelope::read(bytes)?;
    match envelope::format(&file) {
        Some(half_file::FORMAT) => half_file::read_object(file).map(Recognised::Half),
        Some(agreement_file::FORMAT) => Ok(Recognised::Agreement(file)),
        Some(FRAME_FORMAT) => Ok(Recognised::Frame),
        // One of ours that this version has never heard of.
        _ => Err(FileFault::Newer { version: envelope::version(&file)? }),
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
