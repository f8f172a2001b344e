//! What happened to what is kept.

use crate::app::state::kept::Found;
use crate::domain::frame::Retention;
use crate::domain::talk::kept_news::News;

/// What happened to what is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum KeptMsg {
    /// Something has become of it before the program began.
    News(Vec<News>),
    /// Somebody else may have changed it: another tab, or a page of this one that has come back.
    Touched,
    /// It is not as this tab left it.
    Found(Box<Found>),
    /// Whether this tab is the one that writes.
    Writes(bool),
    /// The person wants to go on in this tab.
    TakeOverAsked,
    /// The widget was taken from the page, and is back.
    CameBack,
    /// It could not be taken along: it is still kept there.
    NotMoved(Retention),
    /// The person wants what was put aside as a file.
    AsideAsked,
    /// The person wants it gone.
    AsideDeleted,
}
