//! What is kept between two visits: for the tab alone, or in this browser until a day.

use gloo::utils::window;

use super::page;
use crate::domain::calendar::{Date, days_later, parse_date, write_date};
use crate::domain::frame::Retention;

/// The answers.
pub const SESSION: &str = "session";
/// The talk.
pub const TALK: &str = "talk";
/// The half that waits, sealed.
pub const WAITING: &str = "waiting";
/// All that is ever kept.
pub const ALL: [&str; 3] = [SESSION, TALK, WAITING];

/// The last day on which what is kept in this browser may still be read.
const UNTIL: &str = "until";

/// Where one widget keeps its things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Store {
    /// The name of the widget: each keeps its own.
    pub name: &'static str,
    /// For how long.
    pub retention: Retention,
}

impl Store {
    /// Keeps a text; false where the browser refuses (blocked or full). Where nothing is to be kept, nothing is.
    pub fn keep(self, what: &str, text: &str) -> bool {
        if self.retention == Retention::Nowhere {
            return true;
        }
        let Some(place) = self.place() else { return false };
        if let Retention::Days(days) = self.retention {
            // Without the day on which it is to go it would stay for ever: then it is not kept at all.
            let until = page::today().and_then(|today| days_later(today, days.into()));
            let Some(until) = until else { return false };
            if place.set_item(&self.key(UNTIL), &write_date(until)).is_err() {
                return false;
            }
        }
        place.set_item(&self.key(what), text).is_ok()
    }

    /// The text that was kept.
    pub fn kept(self, what: &str) -> Option<String> {
        self.place()?.get_item(&self.key(what)).ok()?
    }

    /// Takes everything along to another place.
    pub fn move_to(self, other: Store) {
        for what in ALL {
            if let Some(text) = self.kept(what) {
                other.keep(what, &text);
            }
        }
        self.forget_all();
    }

    /// Whether anything is kept, so that this was more than a first look.
    pub fn keeps_something(self) -> bool {
        ALL.into_iter().any(|what| self.kept(what).is_some())
    }

    /// Forgets what was kept.
    pub fn forget(self, what: &str) {
        if let Some(place) = self.place() {
            // A store that refuses to forget has nothing of ours.
            let _ = place.remove_item(&self.key(what));
        }
    }

    /// Forgets everything.
    pub fn forget_all(self) {
        for what in ALL.into_iter().chain([UNTIL]) {
            self.forget(what);
        }
    }

    /// Forgets everything whose last day has passed, or that has no such day.
    pub fn forget_old(self, today: Date) {
        if matches!(self.retention, Retention::Days(_)) && self.keeps_something() {
            let until = self.kept(UNTIL).and_then(|until| parse_date(&until));
            if until.is_none_or(|until| until < today) {
                self.forget_all();
            }
        }
    }

    fn key(self, what: &str) -> String {
        format!("foeling-{what}-{}", self.name)
    }

    /// A store may be missing or refuse itself: gloo's own storage type panics there, so it is asked for directly.
    fn place(self) -> Option<web_sys::Storage> {
        match self.retention {
            Retention::Nowhere => None,
            Retention::Session => window().session_storage().ok()?,
            Retention::Days(_) => window().local_storage().ok()?,
        }
    }
}
