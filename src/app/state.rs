//! What the state is: the model, and its parts by subject.

pub mod doing;
pub mod fault;
pub mod files;
pub mod follow_up;
pub mod frame_editor;
pub mod hosting;
pub mod kept;
pub mod left_open;
pub mod local_frame;
pub mod model;
pub mod open_talk;
pub mod outgoing;
pub mod own_half;
pub mod put_away;
pub mod screen;
pub mod typed;
pub mod undo;
pub mod visit;
pub mod work;
