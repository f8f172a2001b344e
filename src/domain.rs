//! What the answers mean. Imports only the standard library and chrono's calendar types; knows neither browser,
//! language nor file. The rooms stand on floors, from the ground up: a file imports from its own floor or from one below
//! (`tests/tidy.rs`).

pub mod values;

pub mod vocabulary;

pub mod frame;

pub mod case;

pub mod questionnaire;
pub mod rules;

pub mod suggestion;

pub mod agreement;

pub mod frame_form;
pub mod outlook;
pub mod talk;

pub mod follow_up;
