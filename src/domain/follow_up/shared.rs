//! What the two say about the time since: it is shared in the talk, and the suggestion rests on it alone.

use super::changes::{Change, ChangeSaid, HasChanged};
use crate::domain::values::free_text;

use crate::domain::talk::record::Version;
use crate::domain::talk::since_words::{Ask, SinceWords};
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::element_id::ElementId;

/// How a clause has worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Worked {
    /// It works (*virker*).
    Works,
    /// It should be adjusted (*skal justeres*).
    ToAdjust,
    /// It has not been used (*ikke brugt*).
    NotUsed,
}

impl Worked {
    /// In the order in which they are offered.
    pub const ALL: [Worked; 3] = [Worked::Works, Worked::ToAdjust, Worked::NotUsed];

    /// The stable id used by controls.
    pub const fn id(self) -> &'static str {
        match self {
            Worked::Works => "works",
            Worked::ToAdjust => "to-adjust",
            Worked::NotUsed => "not-used",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Worked> {
        Worked::ALL.into_iter().find(|worked| worked.id() == id)
    }
}

/// Whether a clause can have worked at all: who the parties are, what an injury is and what is reserved can't.
pub const fn is_asked(element: ElementId) -> bool {
    !matches!(element, ElementId::Parties | ElementId::Injury | ElementId::Reservations)
}

/// What is shared of a follow-up. No sign can get into it: it has no place for one.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Shared {
    clauses: Vec<ElementId>,
    changes: SmallMap<Change, ChangeSaid>,
    worked: SmallMap<ElementId, Worked>,
    words: SinceWords,
}

impl Shared {
    /// A follow-up on a version, before anything is said.
    pub fn about(version: &Version) -> Shared {
        Shared { clauses: version.clauses.iter().map(|(element, _)| *element).collect(), ..Shared::default() }
    }

    /// Whether the version has this clause.
    pub fn has(&self, element: ElementId) -> bool {
        self.clauses.contains(&element)
    }

    /// What the two wrote about the time since.
    pub fn words(&self) -> &SinceWords {
        &self.words
    }

    /// Writes about the time since.
    pub fn write(&mut self, ask: Ask, words: &str) {
        self.words.write(ask, words);
    }

    /// What was said about a change.
    pub fn change(&self, change: Change) -> Option<&ChangeSaid> {
        self.changes.get(&change)
    }

    /// Says whether something changed. Words that were written stay.
    pub fn say_changed(&mut self, change: Change, has: HasChanged) {
        let words = self.change(change).map(|said| said.words.clone()).unwrap_or_default();
        self.changes.insert(change, ChangeSaid { has: Some(has), words });
    }

    /// Says what changed, in own words.
    pub fn write_change(&mut self, change: Change, words: String) {
        let has = self.change(change).and_then(|said| said.has);
        self.changes.insert(change, ChangeSaid { has, words: free_text::entered(&words) });
    }

    /// Whether it was said to have changed.
    pub fn has_changed(&self, change: Change) -> bool {
        self.change(change).is_some_and(|said| said.has == Some(HasChanged::Yes))
    }

    /// How a clause has worked.
    pub fn worked(&self, element: ElementId) -> Option<Worked> {
        self.worked.get(&element).copied()
    }

    /// Says how a clause has worked; nothing for a clause that the version does not have.
    pub fn say_worked(&mut self, element: ElementId, worked: Worked) {
        if self.has(element) && is_asked(element) {
            self.worked.insert(element, worked);
        }
    }

    /// The clauses of which this was said, in the order of the agreement.
    pub fn that(&self, worked: Worked) -> Vec<ElementId> {
        self.worked.iter().filter(|(_, said)| **said == worked).map(|(element, _)| *element).collect()
    }

    /// Whether nothing was said that points anywhere.
    pub fn is_empty(&self) -> bool {
        self.worked.is_empty() && self.changes.iter().all(|(_, said)| said.has.is_none())
    }
}
