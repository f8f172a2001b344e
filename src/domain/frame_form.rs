//! The form of a frame: one table of its fields, which the reader, the writer, the schema and the editor follow.
//!
//! A file becomes a [`Raw`] value, and only a value without any fault becomes a [`Frame`](super::frame::Frame).

pub mod fault;

mod check;
mod field_id;
mod fields;
mod kind;
mod meaning;
mod numbers;
mod place;
mod raw;
mod row;
mod tests_of;
mod whole;

pub use field_id::FieldId;
pub use fields::{ADDRESS, ENVELOPE, FORMAT, FRAME, VERSION, find};
pub use kind::{Choices, Field, FieldKind, Fields, Ties, weekday_name};
pub use numbers::{fits, read_number, write_number};
pub use raw::{PathStep, Raw, place_of};
pub use tests_of::{NoTest, Tests, tests_of};
pub use whole::{faults, read, write};
