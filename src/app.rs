//! The one state of the widget and how it changes: `update(Model, Msg) -> (Model, effects)`, pure.

pub mod address;
pub mod effect;
pub mod files;
pub mod follow_up;
pub mod frame_editor;
pub mod frame_sample;
pub mod hosting;
pub mod keeping;
pub mod local_frame;
pub mod model;
pub mod msg;
pub mod outgoing;
pub mod preview;
pub mod screen;
pub mod talk;
pub mod title;
pub mod update;
