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

use crate::domain::file_fault::FileFault;
use crate::domain::record::Record;

/// What an agreement says it is.
pub const FORMAT: &str = "foeling-agreement";

/// The version that is written. A change of the form counts it up and leaves a step behind in `migrations`.
pub const VERSION: u32 = 1;

/// Why a file is not an agreement that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgreementFault {
    /// It is something else, or was made by something else.
    NotOurs,
    /// It is ours, and a part without which it says nothing is missing or unreadable.
    Damaged,
    /// It comes from a newer Føling, with this version of the form.
    Newer(u32),
}

impl From<AgreementFault> for FileFault {
    fn from(fault: AgreementFault) -> FileFault {
        match fault {
            AgreementFault::NotOurs => FileFault::NotOurs,
            AgreementFault::Damaged => FileFault::Damaged,
            AgreementFault::Newer(version) => FileFault::Newer { version: u64::from(version) },
        }
    }
}

/// The agreement as text.
pub fn write(record: &Record) -> String {
    write::record(record)
}

/// Reads an agreement. Beside it stand the ids of what could not be read: of questions, or of elements of the agreement.
///
/// # Errors
/// When it is no agreement, is damaged or comes from a newer version.
pub fn read(text: &str) -> Result<(Record, Vec<String>), AgreementFault> {
    // Some editors put a mark before the text when they save it.
    match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
        Ok(Value::Object(file)) => read_object(file),
        Ok(_) => Err(AgreementFault::NotOurs),
        // Cut off or written over: what it says it is may still be there.
        Err(_) if text.contains(FORMAT) => Err(AgreementFault::Damaged),
        Err(_) => Err(AgreementFault::NotOurs),
    }
}

/// Reads an agreement from its JSON, where the file has been recognised already.
///
/// # Errors
/// The same as `read`.
pub fn read_object(file: Map<String, Value>) -> Result<(Record, Vec<String>), AgreementFault> {
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(AgreementFault::NotOurs);
    }
    let version = file.get("version").and_then(Value::as_u64).ok_or(AgreementFault::Damaged)?;
    let version = u32::try_from(version).unwrap_or(u32::MAX);
    if version > VERSION {
        return Err(AgreementFault::Newer(version));
    }
    let file = migrations::to_present(version, file);
    let form = serde_json::from_value(Value::Object(file)).map_err(|_| AgreementFault::Damaged)?;
    read::record(form).ok_or(AgreementFault::Damaged)
}
