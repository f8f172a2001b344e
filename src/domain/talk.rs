//! The talk itself: both halves, what the two settle topic by topic, and the agreement that grows out of it.

use super::agreement::{Agreement, ElementId, State};
use super::answers::Answers;
use super::calendar::Date;
use super::dialogue::{Agenda, Dialogue, Length, about};
use super::frame::Frame;
use super::half::Halves;
use super::small_map::SmallMap;

/// How a topic ended. Each is a respectable outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Agreed (*aftalt*).
    Agreed,
    /// Agreed with conditions (*aftalt på betingelser*).
    WithConditions,
    /// To be talked about later (*vi taler om det senere*).
    Later,
    /// Somebody else decides (*kan ikke afgøres her*).
    Elsewhere,
}

impl Outcome {
    /// In the order in which they are offered.
    pub const ALL: [Outcome; 4] = [Outcome::Agreed, Outcome::WithConditions, Outcome::Later, Outcome::Elsewhere];

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Outcome::Agreed => "agreed",
            Outcome::WithConditions => "with-conditions",
            Outcome::Later => "later",
            Outcome::Elsewhere => "elsewhere",
        }
    }

    /// Reads an id from a file.
    pub fn from_id(id: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.id() == id)
    }
}

/// What the two settled about a topic.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Settled {
    /// How it ended; none while it is open.
    pub outcome: Option<Outcome>,
    /// The conditions, or who decides; in their own words.
    pub words: String,
    /// By when they talk about it again.
    pub by: Option<Date>,
}

/// The most characters of conditions and of who decides.
pub const SETTLED_MOST: usize = 300;
/// The most characters of a clause written by hand.
pub const CLAUSE_MOST: usize = 1500;

/// A talk in progress, or one that ended with an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// Both halves. Nothing else about either party is known here.
    pub halves: Halves,
    /// Answers that the two gave together: they count before either half.
    pub decided: Answers,
    /// What was settled, by the element of the agreement.
    pub settled: SmallMap<ElementId, Settled>,
    /// Clauses that the two wrote themselves.
    pub written: SmallMap<ElementId, String>,
    /// How long the talk is.
    pub length: Length,
}

impl Talk {
    /// A talk that has just begun.
    pub fn new(halves: Halves) -> Talk {
        Talk {
            halves,
            decided: Answers::default(),
            settled: SmallMap::new(),
            written: SmallMap::new(),
            length: Length::default(),
        }
    }

    /// What the core says about it.
    pub fn dialogue(&self, frame: &Frame) -> Dialogue {
        Dialogue::of(&self.halves, &self.decided, frame)
    }

    /// What the core said when the talk began, from the two halves alone: its order does not move while they talk.
    pub fn first_dialogue(&self, frame: &Frame) -> Dialogue {
        Dialogue::of(&self.halves, &Answers::default(), frame)
    }

    /// The agenda of the two halves alone for the time they have: it does not move while they talk.
    pub fn agenda(&self, frame: &Frame) -> Agenda {
        let first = self.first_dialogue(frame);
        Agenda::with(&first.topics(), &first.joint.get().own_words.points, self.length)
    }

    /// What was settled about a topic.
    pub fn settled(&self, element: ElementId) -> Option<&Settled> {
        self.settled.get(&element)
    }

    /// How a topic ended.
    pub fn outcome(&self, element: ElementId) -> Option<Outcome> {
        self.settled(element)?.outcome
    }

    /// The agreement as it stands: the draft of both, with the clauses that the two wrote themselves in their place.
    pub fn agreement(&self, dialogue: &Dialogue, frame: &Frame) -> Agreement {
        let mut agreement = dialogue.draft(frame);
        for clause in &mut agreement.clauses {
            if let Some(written) = self.written.get(&clause.element) {
                clause.state = State::Written(written.clone());
            }
        }
        agreement
    }

    /// The agreement as it can be signed: what the two put off, or leave to others, is no clause of it. Where such a clause
    /// must be there, it counts as missing.
    pub fn signable(&self, agreement: &Agreement) -> Agreement {
        let mut agreement = agreement.clone();
        for clause in &mut agreement.clauses {
            let first = about(clause.element).and_then(|about| about.questions.first());
            if let (Some(Outcome::Later | Outcome::Elsewhere), Some(first)) = (self.outcome(clause.element), first) {
                clause.state = State::ForTheTalk(*first);
            }
        }
        agreement
    }

    /// The day on which the two look at the agreement again, once both the start and the time until then are agreed.
    pub fn review_date(&self, frame: &Frame) -> Option<Date> {
        self.dialogue(frame).joint.get().case.review_date()
    }

    /// Writes a clause by hand; an empty text takes the suggestion back.
    pub fn write(&mut self, element: ElementId, text: &str) {
        if text.trim().is_empty() {
            self.written.remove(&element);
        } else {
            self.written.insert(element, text.chars().take(CLAUSE_MOST).collect());
        }
    }

    /// The topics with this outcome, in the order of the agreement.
    pub fn with_outcome(&self, outcome: Outcome) -> impl Iterator<Item = (ElementId, &Settled)> {
        self.settled.iter().filter(move |(_, it)| it.outcome == Some(outcome)).map(|(element, it)| (*element, it))
    }
}
