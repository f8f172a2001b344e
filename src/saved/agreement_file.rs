//! An agreement as a file: the talk it came from, from which everything can be drafted again, and every version.
//!
//! The form is in `form`, what it was before in `migrations`. It holds shared answers only, because a record holds
//! nothing else, and neither names nor unit nor address: those are typed when the agreement is made and stand in its
//! document alone.

mod form;
mod migrations;
mod read;
mod write;

use serde_json::{Map, Value};

use super::envelope;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::record::Record;

pub use form::{FORMAT, VERSION};

/// The agreement as text.
pub fn write(record: &Record) -> String {
    write::record(record)
}

/// Reads an agreement. Beside it stand the ids of what could not be read: of questions, or of elements of the agreement.
///
/// # Errors
/// When it is no agreement, is damaged, holds more than is read or comes from a newer version.
pub fn read(text: &str) -> Result<(Record, Vec<String>), FileFault> {
    read_object(envelope::read(text.as_bytes())?)
}

/// Reads an agreement from its JSON, where the file has been recognised already.
///
/// # Errors
/// The same as `read`.
pub(super) fn read_object(file: Map<String, Value>) -> Result<(Record, Vec<String>), FileFault> {
    if envelope::format(&file) != Some(FORMAT) {
        return Err(FileFault::NotOurs);
    }
    let version = envelope::version_up_to(VERSION, &file)?;
    let file = envelope::to_present(migrations::STEPS, version, file);
    let form: form::File = serde_json::from_value(Value::Object(file)).map_err(|_| FileFault::Damaged)?;
    if let Some(much) = form.too_much() {
        return Err(FileFault::TooMuch(much));
    }
    let (record, left_out) = read::record(form).ok_or(FileFault::Damaged)?;
    Ok((record, left_out.into_ids().map_err(FileFault::TooMuch)?))
}
