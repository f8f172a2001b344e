//! What the editor of a frame asks of the state around it.

use super::Effect;
use crate::domain::frame::Frame;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum EditorEffect {
    /// The shell has something to do.
    Do(Effect),
    /// Use this frame in this tab.
    Use(Box<Frame>),
}
