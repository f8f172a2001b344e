//! The one state of the widget and how it changes: `update(Model, Msg) -> (Model, effects)`, pure.
//!
//! From the ground up: what the state is, then what can happen and what the shell is asked to do, then how the one becomes the
//! other, and on top what is read off the state for the page around (`tests/tidy.rs` holds the floors).

pub mod state;

pub mod effect;
pub mod msg;

pub mod update;

pub mod address;
pub mod preview;
pub mod title;
