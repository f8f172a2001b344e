//! What a talk asks of the state around it.

use super::Effect;
use crate::app::state::screen::Screen;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum TalkEffect {
    /// The shell has something to do.
    Do(Effect),
    /// Go to a screen.
    Show(Screen),
    /// Fold the paper, or unfold it.
    TogglePaper,
}
