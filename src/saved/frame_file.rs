//! The local frame as a file: JSON that people can read and write by hand. What its fields are is said once, in
//! `domain::frame_form`; this room only turns the letters of a file into values, and back.

mod json;

use super::measure;
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::{FrameFault, Problem};
use crate::domain::frame_form::{self, Raw};
use crate::domain::values::file_limits::{FRAME_BYTES, FRAME_TEXT, FRAME_VALUES};
use crate::domain::values::letters;
use crate::wording::own_texts;

/// Reads a frame.
///
/// # Errors
/// Everything that is amiss, in the order of the fields. A file that is no frame at all has one fault.
pub fn read(text: &str) -> Result<Frame, Vec<FrameFault>> {
    frame_form::read(&raw(text)?, own_texts::find)
}

/// Reads a frame as far as it is JSON, for the editor: what is amiss with its fields can be put right there.
///
/// # Errors
/// When it is empty, too big or no JSON.
pub fn raw(text: &str) -> Result<Raw, Vec<FrameFault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let of_file = |problem| vec![FrameFault::of_file(problem)];
    if text.len() > FRAME_BYTES {
        return Err(of_file(Problem::TooBig { kilobytes: text.len().div_ceil(1000) }));
    }
    if text.trim().is_empty() {
        return Err(of_file(Problem::Empty));
    }
    // Whoever decoded the bytes before put this where there were letters of another encoding, as itself or as JSON's escape for it.
    let is_escaped = || text.as_bytes().windows(6).any(|letters| letters.eq_ignore_ascii_case(b"\\ufffd"));
    if text.contains([char::REPLACEMENT_CHARACTER, '\0']) || is_escaped() {
        return Err(of_file(Problem::OtherLetters));
    }
    let found = measure::values(text);
    if found > FRAME_VALUES {
        return Err(of_file(Problem::TooManyValues { found }));
    }
    let raw = json::read(text).map_err(|(line, column)| of_file(Problem::NotJson { line, column }))?;
    match longest_text(&raw) {
        found if found > FRAME_TEXT => Err(of_file(Problem::TextTooLong { found })),
        _ => Ok(raw),
    }
}

/// The characters of the longest text in it, whether a value or the name of a field.
fn longest_text(raw: &Raw) -> usize {
    match raw {
        Raw::Words(words) | Raw::Number(words) => words.chars().count(),
        Raw::List(entries) => entries.iter().map(longest_text).max().unwrap_or_default(),
        Raw::Fields(fields) => {
            fields.iter().map(|(name, value)| name.chars().count().max(longest_text(value))).max().unwrap_or_default()
        }
        Raw::Nothing | Raw::YesNo(_) => 0,
    }
}

/// Reads the bytes of a file that holds a frame, as far as it is JSON.
///
/// # Errors
/// The same as [`raw`], and where it is not written in UTF-8, or in UTF-16 with the mark for it.
pub fn raw_bytes(bytes: &[u8]) -> Result<Raw, Vec<FrameFault>> {
    match letters::decode(bytes) {
        Some(text) => raw(&text),
        None => Err(vec![FrameFault::of_file(Problem::OtherLetters)]),
    }
}

/// The frame as text, with a line for each field. The same frame gives the same bytes.
pub fn write(frame: &Frame) -> String {
    text(&frame_form::write(frame))
}

/// A raw value as text.
pub fn text(raw: &Raw) -> String {
    json::write(raw)
}
