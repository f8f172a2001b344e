//! What can become of what is kept in a browser, to be told to the person whose it is.

use crate::domain::frame::Retention;

/// Hours after the last change at which what is kept for a tab ends, also where a browser brings the tab back.
pub const SESSION_HOURS: u64 = 12;

/// Something that has become of what was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It is kept in another place now, for this long.
    Moved(Retention),
    /// Nothing is kept here any more: what was is on this page alone.
    NoLongerKept,
    /// The browser refused the other place: it is where it was.
    NotMoved,
    /// Its time was over, and it is deleted.
    TooOld,
    /// It could not be used and was put aside.
    PutAside,
    /// Another tab has deleted it.
    DeletedElsewhere,
    /// Another tab has changed it, and this one shows that.
    ChangedElsewhere,
}
