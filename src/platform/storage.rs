//! What is kept between two visits: for the tab alone, or in this browser until a day.
//!
//! What another tab, or an earlier page of this one, has written since is never written over: each text is known by what this tab
//! last read or wrote there.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use gloo::utils::window;

use super::page;
use crate::domain::frame::Retention;
use crate::domain::values::calendar::{Date, days_later, parse_date, write_date};

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
/// The minute in which something was last kept.
const AT: &str = "at";
/// Before the name of what was put aside because it could not be used.
const ASIDE: &str = "aside-";
/// The most texts of one kind that can lie aside.
const ASIDE_MOST: usize = 9;

/// Where one widget keeps its things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Store {
    /// The name of the widget: each keeps its own.
    pub name: &'static str,
    /// For how long.
    pub retention: Retention,
}

/// What became of a text that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is kept, or nothing is to be.
    Yes,
    /// The browser refuses: blocked or full.
    Refused,
    /// Somebody else has written there since: nothing was touched.
    ChangedElsewhere,
}

thread_local! {
    /// What each widget of this page last read or wrote in its store, by its mark.
    static SEEN: RefCell<BTreeMap<(&'static str, &'static str), u64>> = const { RefCell::new(BTreeMap::new()) };
}

/// The names under which a text can be put aside.
fn names_aside(what: &'static str) -> impl Iterator<Item = String> {
    (1..=ASIDE_MOST).map(move |nth| format!("{ASIDE}{what}-{nth}"))
}

fn mark(text: Option<&str>) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

impl Store {
    /// Keeps texts; nothing at all where one of the store's was changed by somebody else, and nothing where nothing is to be kept.
    /// A text that is none is forgotten, if it was this widget's own.
    pub fn keep(self, texts: &[(&'static str, Option<&str>)]) -> Kept {
        if self.retention == Retention::Nowhere {
            return Kept::Yes;
        }
        let Some(place) = self.place() else { return Kept::Refused };
        if !self.is_as_seen() {
            return Kept::ChangedElsewhere;
        }
        if !self.date(&place) {
            return Kept::Refused;
        }
        for (what, text) in texts {
            let key = self.key(what);
            let was_taken = match text {
                Some(text) => place.set_item(&key, text),
                None => place.remove_item(&key),
            };
            if was_taken.is_err() {
                return Kept::Refused;
            }
            self.note(what, *text);
        }
        if !self.keeps_something() {
            // Nothing is left whose time could be over.
            self.remove(UNTIL);
            self.remove(AT);
        }
        Kept::Yes
    }

    /// The minute, and for a browser the last day; false where it refuses them. Without its last day a text would stay for ever:
    /// then it is not kept at all.
    fn date(self, place: &web_sys::Storage) -> bool {
        if let Retention::Days(days) = self.retention {
            let until = page::today().and_then(|today| days_later(today, days.into()));
            let Some(until) = until else { return false };
            if place.set_item(&self.key(UNTIL), &write_date(until)).is_err() {
                return false;
            }
        }
        place.set_item(&self.key(AT), &page::minute().to_string()).is_ok()
    }

    /// The text that is kept, which this widget has then seen.
    pub fn kept(self, what: &'static str) -> Option<String> {
        let text = self.text(what);
        self.note(what, text.as_deref());
        text
    }

    /// Whether everything is as this widget last saw it.
    pub fn is_as_seen(self) -> bool {
        ALL.into_iter().all(|what| {
            let seen = SEEN.with(|seen| seen.borrow().get(&(self.name, what)).copied());
            seen.unwrap_or(mark(None)) == mark(self.text(what).as_deref())
        })
    }

    /// Takes everything along to another place; false, and all stays where it is, where the browser refuses.
    pub fn move_to(self, other: Store) -> bool {
        let texts = ALL.map(|what| (what, self.text(what)));
        let kept: Vec<(&'static str, Option<&str>)> =
            texts.iter().map(|(what, text)| (*what, text.as_deref())).collect();
        // Nothing has been seen in the other place yet.
        for what in ALL {
            other.note(what, other.text(what).as_deref());
        }
        if other.keep(&kept) != Kept::Yes {
            other.forget_kept();
            for (what, text) in kept {
                self.note(what, text);
            }
            return false;
        }
        self.forget_kept();
        for (what, text) in kept {
            other.note(what, text.filter(|_| other.retention != Retention::Nowhere));
        }
        true
    }

    /// Whether anything is kept, so that this was more than a first look.
    pub fn keeps_something(self) -> bool {
        ALL.into_iter().any(|what| self.text(what).is_some())
    }

    /// Forgets everything, what was put aside too.
    pub fn forget_all(self) {
        self.forget_kept();
        self.forget_aside();
    }

    /// Forgets everything but what was put aside.
    pub fn forget_kept(self) {
        for what in ALL {
            self.note(what, None);
            self.remove(what);
        }
        self.remove(UNTIL);
        self.remove(AT);
    }

    /// The last day of what is kept in this browser.
    pub fn until(self) -> Option<Date> {
        parse_date(&self.text(UNTIL)?)
    }

    /// The minutes since something was last kept; none where nobody knows, or where the clock has been set back.
    pub fn age(self) -> Option<u64> {
        page::minute().checked_sub(self.text(AT)?.parse().ok()?)
    }

    /// Puts a text aside under another name, where nothing writes over it and nothing is that lies there already.
    pub fn put_aside(self, what: &'static str) {
        let Some((place, text)) = self.place().zip(self.text(what)) else { return };
        let free = names_aside(what).find(|name| self.text(name).is_none_or(|lies| lies == text));
        if free.is_some_and(|name| place.set_item(&self.key(&name), &text).is_ok()) {
            self.note(what, None);
            self.remove(what);
        }
    }

    /// What was put aside, one text after another.
    pub fn aside(self) -> Vec<String> {
        ALL.into_iter().flat_map(names_aside).filter_map(|name| self.text(&name)).collect()
    }

    /// Forgets what was put aside.
    pub fn forget_aside(self) {
        for name in ALL.into_iter().flat_map(names_aside) {
            self.remove(&name);
        }
    }

    /// Whether a key of the browser's store is one of this widget's.
    pub fn is_key(self, key: &str) -> bool {
        ALL.into_iter().any(|what| self.key(what) == key)
    }

    fn note(self, what: &'static str, text: Option<&str>) {
        SEEN.with(|seen| seen.borrow_mut().insert((self.name, what), mark(text)));
    }

    fn text(self, what: &str) -> Option<String> {
        self.place()?.get_item(&self.key(what)).ok()?
    }

    fn remove(self, what: &str) {
        if let Some(place) = self.place() {
            // A store that refuses to forget has nothing of ours.
            let _ = place.remove_item(&self.key(what));
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
