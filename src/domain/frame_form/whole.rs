//! A raw frame as a whole: whether it is one, from it to a frame or to everything that is amiss with it, and back.

use super::check::{self, Faults};
use super::fault::{Found, FrameFault, Problem, Right};
use super::fields::{FORMAT, VERSION, Whole};
use super::meaning;
use super::numbers::write_number;
use super::place::Place;
use super::raw::{Raw, count};
use super::row::{read_into, written};
use crate::domain::frame::Frame;
use crate::domain::values::text::Text;

/// Reads a frame. `find` gives the text of Føling's that an id names, so that a reworded one keeps its placeholders.
///
/// # Errors
/// Everything that is amiss, in the order of the fields.
pub fn read(raw: &Raw, find: fn(&str) -> Option<Text>) -> Result<Frame, Vec<FrameFault>> {
    let faults = faults(raw, find);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut frame = Frame::default();
    read_into::<Whole>(&Place::top(raw), &mut frame);
    Ok(frame)
}

/// The raw form of a frame, with what says that it is one. What the frame says nothing about is left out. The same frame
/// always gives the same.
pub fn write(frame: &Frame) -> Raw {
    let envelope = [("format".to_owned(), Raw::words(FORMAT)), ("version".to_owned(), count(VERSION))];
    Raw::Fields(envelope.into_iter().chain(written::<Whole>(frame)).collect())
}

/// Everything that is amiss with a raw frame, in the order of its fields; nothing where it can be used.
pub fn faults(raw: &Raw, find: fn(&str) -> Option<Text>) -> Vec<FrameFault> {
    let top = Place::top(raw);
    if let Some(fault) = envelope(&top) {
        return vec![fault];
    }
    let mut faults = Faults::default();
    version(&top, &mut faults);
    check::frame(raw, &mut faults);
    meaning::check(&top, find, &mut faults);
    faults.into_list()
}

/// What keeps it from being a frame that this version reads. Of such a file nothing more is said.
fn envelope(top: &Place) -> Option<FrameFault> {
    let format = top.named("format");
    if format.text() != Some(FORMAT) {
        let found = format.raw.or(top.raw).map_or(Found::Fields, Found::of);
        return Some(FrameFault::of_file(Problem::NotAFrame(found)));
    }
    let version = top.named("version").amount()?;
    let is_newer = u64::try_from(version.0.div_euclid(100)).is_ok_and(|version| version > VERSION);
    is_newer.then(|| FrameFault::of_file(Problem::Newer { version: write_number(version) }))
}

fn version(top: &Place, faults: &mut Faults) {
    let version = top.named("version");
    match version.raw {
        None => faults.add(&version.name, Problem::Missing(Right::Version)),
        Some(Raw::Number(number)) if *number == VERSION.to_string() => {}
        Some(other) => faults.add(&version.name, Problem::Wrong(Found::of(other), Right::Version)),
    }
}
