//! A talk that is open.

use super::left_open::LeftOpen;
use super::screen::Screen;
use super::typed::Typed;
use crate::domain::frame::Frame;
use crate::domain::talk::names::Names;
use crate::domain::talk::record::Record;
use crate::domain::values::text::Lang;

/// A talk that is open, with the agreement that comes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenTalk {
    /// The talk with its versions.
    pub record: Record,
    /// What the two typed.
    pub typed: Typed,
    /// What is typed when the agreement is made; never stored.
    pub names: Names,
    /// The topics that were left without an outcome.
    pub left_open: LeftOpen,
    /// What of it is in no file yet.
    pub unsaved: Unsaved,
}

/// What of a talk has changed since it last went into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Unsaved {
    /// The talk, or the follow-up.
    pub talk: bool,
    /// What was typed for the paper.
    pub names: bool,
}

/// All that a talk may read beside itself.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The local frame.
    pub frame: &'a Frame,
    /// The screen.
    pub screen: Screen,
    /// The language that is read.
    pub lang: Lang,
}

impl OpenTalk {
    /// A record that was just opened.
    pub fn of(record: Record, typed: Typed) -> OpenTalk {
        OpenTalk { record, typed, names: Names::default(), left_open: LeftOpen::default(), unsaved: Unsaved::default() }
    }

    /// The same talk, as somebody else has kept it.
    pub fn found(self) -> OpenTalk {
        OpenTalk { typed: Typed::new(), unsaved: Unsaved::default(), ..self }
    }
}
