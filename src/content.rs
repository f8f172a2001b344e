//! Every word a person reads, in both languages side by side. Data only: no logic beyond looking a text up.

pub mod calendar;
pub mod clauses;
pub mod dialogue;
pub mod files;
pub mod findings;
pub mod follow_up;
pub mod frame_editor;
pub mod frame_faults;
pub mod frame_fields;
pub mod hosting;
pub mod instead;
pub mod interface;
pub mod outgoing;
pub mod own_texts;
pub mod pages;
pub mod paper;
pub mod points;
pub mod questions;
pub mod results;
pub mod screens;
pub mod sharing;
pub mod sources;
pub mod spoken;
pub mod talk;
pub mod tasks;
pub mod without_program;
