//! What all files of ours have in common: JSON that says first what it is, in which version.

use serde_json::{Map, Value};

use crate::domain::file_fault::FileFault;

/// The first letters of every format of ours.
const OURS: &str = "foeling-";

/// How much of a file is searched for a format of ours when its JSON can't be read.
const HEAD: usize = 200;

/// The file as an object whose format is one of ours.
///
/// The reader of JSON stops at a depth of 128 by itself, so that a file made of brackets can't exhaust the stack.
///
/// # Errors
/// When it was not made by Føling, or is damaged.
pub fn read(bytes: &[u8]) -> Result<Map<String, Value>, FileFault> {
    // Some editors put a mark before the text when they save it.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(file)) if format(&file).is_some_and(|format| format.starts_with(OURS)) => Ok(file),
        Ok(_) => Err(FileFault::NotOurs),
        Err(_) if names_a_format_of_ours(bytes) => Err(FileFault::Damaged),
        Err(_) => Err(FileFault::NotOurs),
    }
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
pub type Step = fn(Map<String, Value>) -> Map<String, Value>;

/// A file in today's form: one step for each version from its own on, of which the first is the step from version 0.
pub fn to_present(steps: &[Step], version: u64, file: Map<String, Value>) -> Map<String, Value> {
    steps.iter().skip(usize::try_from(version).unwrap_or(usize::MAX)).fold(file, |file, step| step(file))
}

fn names_a_format_of_ours(bytes: &[u8]) -> bool {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    [b"\"foeling-half\"".as_slice(), b"\"foeling-agreement\""]
        .iter()
        .any(|name| head.windows(name.len()).any(|part| part == *name))
}
