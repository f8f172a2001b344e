//! What leaves the screen: documents as a neutral tree, and what can be made of them. Pure: no browser, no files.
//!
//! A document that can be handed over is made from shared data alone; its function takes no other type. The ones
//! with private content are functions of their own, and every page of them says whom they are for.

pub mod agenda;
pub mod agreement;
pub mod calendar_file;
pub mod document;
pub mod file_name;
pub mod follow_up;
pub mod form;
pub mod line_changes;
pub mod markdown;
pub mod plain_text;
pub mod questionnaire;
pub mod rules;
pub mod suggestion;
pub mod talking_points;
pub mod told;
pub mod version;
mod week;
pub mod word;
pub mod word_changes;
pub mod word_read;
