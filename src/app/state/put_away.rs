//! A half that is put away until the other is there.

use std::fmt;

use crate::domain::talk::half::Half;
use crate::domain::vocabulary::party::Party;

/// A half that waits (*lagt væk*). A screen can see whose it is and no more: only the state's own functions reach its
/// answers, to seal them or to begin the talk. Printed, it does not tell them either.
#[derive(Clone, PartialEq, Eq)]
pub struct PutAway(Half);

impl PutAway {
    /// Puts a half away.
    pub fn new(half: Half) -> PutAway {
        PutAway(half)
    }

    /// Whose it is.
    pub fn party(&self) -> Party {
        self.0.party
    }

    /// The half itself.
    pub(in crate::app) fn half(&self) -> &Half {
        &self.0
    }
}

impl fmt::Debug for PutAway {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "PutAway({:?})", self.0.party)
    }
}
