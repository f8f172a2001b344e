//! What the place around the widget decides before anybody has answered anything.

use crate::domain::frame::Retention;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::party::Party;

/// What the start screen leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Entry {
    /// Whoever comes says who they are.
    #[default]
    Anyone,
    /// The page is for one party, who is chosen already.
    Party(Party),
    /// The page is for the two together: they open their halves.
    Together,
    /// The page is for the follow-up: an agreement is opened.
    FollowUp,
}

impl Entry {
    /// The entry of this name, as an attribute has it.
    pub fn from_id(id: &str) -> Option<Entry> {
        match id {
            "together" => Some(Entry::Together),
            "follow-up" => Some(Entry::FollowUp),
            id => Party::from_id(id).map(Entry::Party),
        }
    }
}

/// The looks, where a host sets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system of the reader has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Its name in `data-theme` and in the attribute.
    pub const fn id(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The looks of this name.
    pub fn from_id(id: &str) -> Option<Theme> {
        [Theme::Auto, Theme::Light, Theme::Dark].into_iter().find(|theme| theme.id() == id)
    }
}

/// Where answers are kept, by the names that an attribute has for it.
pub fn retention_from_id(id: &str) -> Option<Retention> {
    match id {
        "none" => Some(Retention::Nowhere),
        "session" => Some(Retention::Session),
        "local" => Some(Retention::Days(LOCAL_DAYS)),
        _ => None,
    }
}

/// Days for which answers are kept in a browser whose page asks for that and says no more.
pub const LOCAL_DAYS: u8 = 30;

/// What the state knows of its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hosting {
    /// What the start screen leads to.
    pub entry: Entry,
    /// The language of the page, until the person has chosen another.
    pub lang: Lang,
    /// Where answers are kept.
    pub retention: Retention,
    /// Whether the widget stands in a frame that has no place of its own (a sandbox): nothing can be kept there, and the
    /// browser may stop files and the printer.
    pub is_confined: bool,
}

impl Default for Hosting {
    fn default() -> Self {
        Hosting { entry: Entry::Anyone, lang: Lang::Da, retention: Retention::Session, is_confined: false }
    }
}
