//! What the two most want to know of each other at a follow-up, in their own words.

use crate::domain::values::file_limits::TIMES_KEPT;
use crate::domain::values::free_text;

/// The most characters of each.
pub const SINCE_MOST: usize = 400;

/// What is asked first, before any clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ask {
    /// What the home days have given (*udbytte*).
    Gained,
    /// What is missed (*savn*).
    Missed,
}

impl Ask {
    /// In the order in which they are asked.
    pub const ALL: [Ask; 2] = [Ask::Gained, Ask::Missed];

    /// The stable id used by controls.
    pub const fn id(self) -> &'static str {
        match self {
            Ask::Gained => "gained",
            Ask::Missed => "missed",
        }
    }
}

/// What they wrote. It is shared, and kept with the version that came of it, so that they can read it the next time; it is
/// no part of the agreement.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SinceWords {
    /// What the home days have given.
    pub gained: String,
    /// What is missed.
    pub missed: String,
}

impl SinceWords {
    /// What was written to a question.
    pub fn get(&self, ask: Ask) -> &str {
        match ask {
            Ask::Gained => &self.gained,
            Ask::Missed => &self.missed,
        }
    }

    /// Writes it, as far as there is room.
    pub fn write(&mut self, ask: Ask, words: &str) {
        let words = free_text::entered(words).chars().take(SINCE_MOST * TIMES_KEPT).collect();
        match ask {
            Ask::Gained => self.gained = words,
            Ask::Missed => self.missed = words,
        }
    }

    /// All that was written, as one text.
    pub fn joined(&self) -> String {
        Ask::ALL.map(|ask| self.get(ask)).join("\n")
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        Ask::ALL.into_iter().all(|ask| self.get(ask).trim().is_empty())
    }
}
