//! A half as a file: a head in the clear, then the contents, open or sealed. `docs/files.md` describes the form.
//!
//! The head says whose half it is, of which talk and from when, so that this can be shown before the code is said. A seal
//! covers it too: it is the seal's additional authenticated data.

mod contents;
mod head;
mod migrations;
mod seal;

use serde_json::{Map, Value};

pub use contents::contents;
pub use head::{FORMAT, Head, VERSION};

use super::envelope;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::half::Half;
use crate::domain::talk::seal::Sealed;

/// A half that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenedHalf {
    /// It was not sealed.
    Open(Half, Vec<String>),
    /// It is unreadable until the code is said.
    Sealed(SealedHalf),
}

/// A half whose contents are sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedHalf {
    /// Whose it is, of which talk and from when. Only true once the seal has been opened: until then anybody could have
    /// written it.
    pub head: Head,
    /// The seal.
    pub sealed: Sealed,
}

impl SealedHalf {
    /// The half, from the contents that the code laid open; and the ids of the answers that could not be read.
    ///
    /// # Errors
    /// When the contents are not those of a half.
    pub fn unsealed(&self, plain: &[u8]) -> Result<(Half, Vec<String>), FileFault> {
        let text = std::str::from_utf8(plain).map_err(|_| FileFault::Damaged)?;
        let Value::Object(contents) = envelope::json(text)? else { return Err(FileFault::Damaged) };
        contents::read(&self.head, contents)
    }
}

/// The half as a file that anybody can read.
pub fn write_open(half: &Half) -> Vec<u8> {
    let mut file = head::write(&Head::of(half));
    file.push(b',');
    // The contents are an object of their own: their opening bracket gives way to the head's.
    file.extend(contents::unpadded(half).into_iter().skip(1));
    file
}

/// The half as a file that only the code opens. `sealed` holds its [`contents`], sealed together with [`associated`].
pub fn write_sealed(head: &Head, sealed: &Sealed) -> Vec<u8> {
    let mut file = head::write(head);
    file.extend(b",\"sealed\":");
    file.extend(seal::write(sealed));
    file.push(b'}');
    file
}

/// What the seal covers besides the contents: the head, each value on a line of its own.
pub fn associated(head: &Head) -> Vec<u8> {
    head::associated(head)
}

/// Reads a half.
///
/// # Errors
/// When it is none, is damaged or comes from a newer version.
pub fn read(bytes: &[u8]) -> Result<OpenedHalf, FileFault> {
    if bytes.is_empty() {
        return Err(FileFault::Empty);
    }
    read_object(envelope::read(bytes)?)
}

/// Reads a half from its JSON.
pub(super) fn read_object(mut file: Map<String, Value>) -> Result<OpenedHalf, FileFault> {
    let head = head::read(&file)?;
    match file.remove("sealed") {
        Some(sealed) => Ok(OpenedHalf::Sealed(SealedHalf { head, sealed: seal::read(&sealed)? })),
        None => contents::read(&head, file).map(|(half, unread)| OpenedHalf::Open(half, unread)),
    }
}
