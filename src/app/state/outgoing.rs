//! What leaves the browser: files and texts for the clipboard, and how far the last one has come.

use super::follow_up::FollowUpState;
use crate::content::outgoing as words;
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::part_fault::PartFault;

/// Something that can leave the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parcel {
    /// The document of the screen as a Word file, and nothing else in it (*til journalen*).
    Word,
    /// The agreement as a Word file that carries its data, so that it can be opened here again (*til at arbejde videre*).
    WordToWork,
    /// The day of the next look at the agreement, for a calendar.
    Calendar,
    /// The talk as Føling's own file, to go on with another time.
    Talk,
    /// The agreement as Føling's own file.
    Record,
    /// The document of the screen as plain text, on the clipboard.
    Text,
    /// The same as Markdown.
    Markdown,
}

/// How far the last thing that was asked for has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Outgoing {
    /// Nothing was asked for.
    #[default]
    Nothing,
    /// It is being made; perhaps the part of the program that makes it is on its way.
    Making(Parcel),
    /// That part could not be fetched.
    NotFetched(Parcel, PartFault),
    /// The file could not be made.
    NotMade,
    /// The file was handed to the browser.
    Downloaded,
    /// The text is on the clipboard.
    Copied,
    /// The browser refused the clipboard.
    NotCopied(Parcel),
}

/// All that is read beside it when something goes out.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The follow-up, if one is open: a new version is saved as it is agreed on.
    pub follow_up: Option<&'a FollowUpState>,
    /// The language that is read.
    pub lang: Lang,
}

impl Outgoing {
    /// What there is to say about it.
    pub const fn said(self) -> Option<Text> {
        Some(match self {
            Outgoing::Nothing => return None,
            Outgoing::Making(_) => words::MAKING,
            Outgoing::NotFetched(_, PartFault::Unreached) => words::NOT_FETCHED,
            Outgoing::NotFetched(_, PartFault::Replaced) => words::REPLACED,
            Outgoing::NotFetched(_, PartFault::OtherPage) => words::OTHER_PAGE,
            Outgoing::NotMade => words::NOT_MADE,
            Outgoing::Downloaded => words::DOWNLOADED,
            Outgoing::Copied => words::COPIED,
            Outgoing::NotCopied(_) => words::NOT_COPIED,
        })
    }
}
