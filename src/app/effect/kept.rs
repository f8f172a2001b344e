//! What comes of facts about what is kept.

use super::Effect;
use crate::app::state::kept::Found;
use crate::domain::frame::Retention;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum KeptEffect {
    /// The shell has something to do.
    Do(Effect),
    /// Show this in the place of what is here.
    Take(Box<Found>),
    /// Go on keeping it there.
    StayWith(Retention),
}
