//! What files ask of the state around them: nothing that is opened changes what is open until the person says so, and then
//! it is what one does that changes.

use super::Effect;
use crate::app::state::screen::Screen;
use crate::domain::talk::half::{Half, Halves};
use crate::domain::talk::record::Record;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::vocabulary::party::Party;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum FilesEffect {
    /// The shell has something to do.
    Do(Effect),
    /// Go to a screen.
    Show(Screen),
    /// The answers here are for this talk.
    BelongTo(TalkId),
    /// Close the half of the one who reads.
    CloseHalf,
    /// Open it again.
    ReopenHalf,
    /// Put this half away and let the other party have the screen.
    HandOver(Box<Half>),
    /// Begin, or go on, with the questions of this party.
    LetAnswer(Option<Party>),
    /// Let this half wait for the other party's.
    LetWait(Box<Half>),
    /// Go on with this half as one's own.
    Resume(Box<Half>),
    /// Begin the talk of two halves.
    Begin(Box<Halves>),
    /// Open a talk or an agreement.
    Open(Box<Record>),
}
