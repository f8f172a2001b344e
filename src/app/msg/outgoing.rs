//! What happened to what leaves the browser.

use crate::app::state::outgoing::{Outgoing, Parcel};

/// What happened to what leaves the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutgoingMsg {
    /// Someone asked for a file, or for a text on the clipboard.
    Asked(Parcel),
    /// How far it has come; without a name it is the file of another place, which is not asked for here.
    Came(Option<Parcel>, Outgoing),
}
