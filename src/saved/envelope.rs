//! What all files of ours have in common: JSON that says first what it is, in which version.

use serde_json::{Map, Value};

use super::measure;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::values::file_limits::{JSON_BYTES, JSON_VALUES, Much};
use crate::domain::values::letters;

/// The first letters of every format of ours.
const OURS: &str = "foeling-";

/// The file as an object whose format is one of ours.
///
/// # Errors
/// When it was not made by Føling, is damaged, is written in other letters or holds more than is read.
pub fn read(bytes: &[u8]) -> Result<Map<String, Value>, FileFault> {
    let size = FileFault::of_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    if let Some(fault) = size.filter(|fault| *fault != FileFault::Empty) {
        return Err(fault);
    }
    let Some(text) = letters::decode(bytes) else {
        return Err(if says_ours(bytes) { FileFault::OtherLetters } else { FileFault::NotOurs });
    };
    match json(&text) {
        Ok(Value::Object(file)) if format(&file).is_some_and(|format| format.starts_with(OURS)) => Ok(file),
        Ok(_) => Err(FileFault::NotOurs),
        // Cut off or written over: what it says it is may still be there.
        Err(fault) if says_ours(text.as_bytes()) => Err(fault),
        Err(_) => Err(FileFault::NotOurs),
    }
}

/// JSON as a value, where there is no more of it than is read.
///
/// The reader of JSON stops at a depth of 128 by itself, so that a file made of brackets can't exhaust the stack.
///
/// # Errors
/// When it is no JSON, or too much.
pub fn json(text: &str) -> Result<Value, FileFault> {
    if text.len() > JSON_BYTES {
        return Err(FileFault::TooMuch(Much::Bytes));
    }
    if measure::values(text) > JSON_VALUES {
        return Err(FileFault::TooMuch(Much::Values));
    }
    serde_json::from_str(text).map_err(|_| FileFault::Damaged)
}

fn says_ours(bytes: &[u8]) -> bool {
    ["\"foeling-half", "\"foeling-agreement", "\"foeling-frame"].iter().any(|format| letters::hold(bytes, format))
}

/// What the file says it is.
pub fn format(file: &Map<String, Value>) -> Option<&str> {
    file.get("format")?.as_str()
}

/// The version of its form.
///
/// # Errors
/// When it has none.
pub fn version(file: &Map<String, Value>) -> Result<u64, FileFault> {
    file.get("version").and_then(Value::as_u64).ok_or(FileFault::Damaged)
}

/// The version of its form, which must be none that comes after the present one.
///
/// # Errors
/// When it has none, or comes from a newer Føling.
pub fn version_up_to(present: u64, file: &Map<String, Value>) -> Result<u64, FileFault> {
    let version = version(file)?;
    if version > present { Err(FileFault::Newer { version }) } else { Ok(version) }
}

/// From one form to the next.
pub type Migration = fn(Map<String, Value>) -> Map<String, Value>;

/// A file in today's form: one step for each version from its own on, of which the first is the step from version 0.
pub fn to_present(steps: &[Migration], version: u64, file: Map<String, Value>) -> Map<String, Value> {
    steps.iter().skip(usize::try_from(version).unwrap_or(usize::MAX)).fold(file, |file, step| step(file))
}
