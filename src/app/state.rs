//! What the state is: the model, and its parts by subject.

pub mod fault;
pub mod files;
pub mod follow_up;
pub mod frame_editor;
pub mod hosting;
pub mod kept;
pub mod left_open;
pub mod model;
pub mod outgoing;
pub mod own_half;
pub mod put_away;
pub mod screen;
