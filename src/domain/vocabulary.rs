//! The words of the field, by name: who speaks, what is asked, answered, found and agreed, and what each is called in files.

pub mod answer;
pub mod chapters;
pub mod element_id;
pub mod finding_id;
pub mod frame_field;
pub(crate) mod ids;
pub mod options;
pub mod part_fault;
pub mod party;
pub mod question_id;
pub mod reasons;
pub mod route;
pub mod said;
pub mod source;
pub mod task;
