//! The local frame as a file: JSON that people can read and write by hand. What its fields are is said once, in
//! `domain::frame::form`; this room only turns the letters of a file into values, and back.

mod json;
mod schema;

use crate::content::own_texts;
use crate::domain::frame::Frame;
use crate::domain::frame::fault::{FrameFault, MOST_BYTES, Problem};
use crate::domain::frame::form::{self, Raw};

pub use schema::schema;

/// Reads a frame.
///
/// # Errors
/// Everything that is amiss, in the order of the fields. A file that is no frame at all has one fault.
pub fn read(text: &str) -> Result<Frame, Vec<FrameFault>> {
    form::read(&raw(text)?, own_texts::find)
}

/// Reads a frame as far as it is JSON, for the editor: what is amiss with its fields can be put right there.
///
/// # Errors
/// When it is empty, too big or no JSON.
pub fn raw(text: &str) -> Result<Raw, Vec<FrameFault>> {
    // Some editors put a mark before the text when they save it.
    let text = text.trim_start_matches('\u{feff}');
    let of_file = |problem| vec![FrameFault::of_file(problem)];
    if text.len() > MOST_BYTES {
        return Err(of_file(Problem::TooBig { kilobytes: text.len().div_ceil(1000) }));
    }
    if text.trim().is_empty() {
        return Err(of_file(Problem::Empty));
    }
    json::read(text).map_err(|(line, column)| of_file(Problem::NotJson { line, column }))
}

/// The frame as text, with a line for each field. The same frame gives the same bytes.
pub fn write(frame: &Frame) -> String {
    json::write(&form::write(frame))
}
