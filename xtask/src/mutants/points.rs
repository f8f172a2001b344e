//! Where a source can be changed so that a test should notice, and how: the places of one file.

use std::ops::Range;

/// How a switch stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An expression: one of the others in its place.
    Instead,
    /// A statement that is left out.
    LeftOut,
    /// A way out at the beginning of a function.
    WayOut,
    /// A condition behind a pattern, so that its arm is passed by.
    PassedBy,
}

/// One deliberate fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What stands in the switch.
    pub code: String,
    /// What it does, as a person reads it.
    pub told: String,
}

/// A place with its faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The bytes of the source.
    pub range: Range<usize>,
    /// How they are switched.
    pub form: Form,
    /// The function it stands in.
    pub function: String,
    /// The bytes that say what stands there, to people; usually the same.
    pub shown: Range<usize>,
    /// What can be made of it.
    pub faults: Vec<Fault>,
}

/// All of one file.
#[derive(Clone, Debug, Default)]
pub struct Points {
    /// The places, in the order of the text, an outer one before those within it.
    pub points: Vec<Point>,
    /// The words `const` before functions, which a switch can't stand in.
    pub consts: Vec<(String, Range<usize>)>,
}

impl Points {
    /// Adds faults to a place; several kinds of fault may be of the same expression.
    pub fn add(&mut self, point: Point) {
        let same =
            |other: &&mut Point| other.form == point.form && other.range == point.range && point.form == Form::Instead;
        match self.points.iter_mut().find(same) {
            Some(known) => {
                for fault in point.faults {
                    if !known.faults.contains(&fault) {
                        known.faults.push(fault);
                    }
                }
            }
            None => self.points.push(point),
        }
    }

    /// The order in which they are written.
    pub fn sort(&mut self) {
        self.points.sort_by_key(|point| (point.range.start, usize::MAX - point.range.end));
    }
}
