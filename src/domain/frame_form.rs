//! The form of a frame: one table of its fields, which the reader, the writer, the schema and the editor follow.
//!
//! A file becomes a [`Raw`] value, and only a value without any fault becomes a [`Frame`](super::frame::Frame).

pub mod fault;

mod check;
mod fields;
mod kind;
mod meaning;
mod numbers;
mod place;
mod raw;
mod read;
mod tests_of;
mod write;

pub use fields::{ADDRESS, ENVELOPE, FORMAT, FRAME, VERSION};
pub use kind::{Choices, Field, Kind, Ties, weekday_name};
pub use numbers::{fits, read_number, write_number};
pub use raw::{Raw, Step, place_of};
pub use read::{faults, read};
pub use tests_of::{NoTest, Tests, tests_of};
pub use write::write;
