//! The five signs that the report saw in the long run (section 3.3), and a person's own notes on them.

use std::fmt;

use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::source::Source;

/// A sign that shows with time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// The wish to work, and energy (*motivation*).
    Motivation,
    /// Doubt about what is good enough (*præstationstvivl*).
    Doubt,
    /// Being part of it, and mattering (*tilhørsforhold*).
    Belonging,
    /// The sense of where it is all going and who does what (*sammenhængskraft*).
    Cohesion,
    /// The body (*fysisk mistrivsel*).
    Body,
}

impl Sign {
    /// In the order of the report.
    pub const ALL: [Sign; 5] = [Sign::Motivation, Sign::Doubt, Sign::Belonging, Sign::Cohesion, Sign::Body];

    /// The stable id used by controls.
    pub const fn id(self) -> &'static str {
        match self {
            Sign::Motivation => "motivation",
            Sign::Doubt => "doubt",
            Sign::Belonging => "belonging",
            Sign::Cohesion => "cohesion",
            Sign::Body => "body",
        }
    }

    /// Where the note on it comes from.
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Sign::Motivation | Sign::Belonging => &[Source::Report33],
            Sign::Doubt => &[Source::Report33, Source::Report351],
            Sign::Cohesion => &[Source::Report33, Source::Report352],
            Sign::Body => &[Source::Report33, Source::Ergonomics],
        }
    }
}

/// How it is now, beside how it was when the agreement was made. Not a score: nothing is added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Felt {
    /// Better.
    Better,
    /// As before.
    Unchanged,
    /// Less good.
    Worse,
    /// Has not noticed (*har ikke mærket efter*).
    NotNoticed,
}

impl Felt {
    /// In the order in which they are offered.
    pub const ALL: [Felt; 4] = [Felt::Better, Felt::Unchanged, Felt::Worse, Felt::NotNoticed];

    /// The stable id used by controls.
    pub const fn id(self) -> &'static str {
        match self {
            Felt::Better => "better",
            Felt::Unchanged => "unchanged",
            Felt::Worse => "worse",
            Felt::NotNoticed => "not-noticed",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Felt> {
        Felt::ALL.into_iter().find(|felt| felt.id() == id)
    }
}

/// What one person notices: for that person alone. It is neither stored nor shared.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Signs(SmallMap<Sign, Felt>);

/// Says nothing of what is in it, so that no trace of it can end in a log by mistake.
impl fmt::Debug for Signs {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Signs(..)")
    }
}

impl Signs {
    /// What was said about a sign.
    pub fn get(&self, sign: Sign) -> Option<Felt> {
        self.0.get(&sign).copied()
    }

    /// Says something about a sign.
    pub fn set(&mut self, sign: Sign, felt: Felt) {
        self.0.insert(sign, felt);
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A note on a sign; its words are in `content::follow_up`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OwnNote {
    /// The sign.
    pub sign: Sign,
    /// What was said about it.
    pub felt: Felt,
}

/// A person's own notes. They can only be made from [`Signs`], and only a document for that person takes them.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OwnNotes(Vec<OwnNote>);

impl OwnNotes {
    /// The notes, in the order of the signs.
    pub fn iter(&self) -> impl Iterator<Item = OwnNote> {
        self.0.iter().copied()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A note on every sign of which there is something to say: what is as before needs none.
pub fn own_notes(signs: &Signs) -> OwnNotes {
    let note = |sign: Sign| Some(OwnNote { sign, felt: signs.get(sign).filter(|felt| *felt != Felt::Unchanged)? });
    OwnNotes(Sign::ALL.into_iter().filter_map(note).collect())
}
