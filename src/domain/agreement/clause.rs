//! A clause of the draft: what is known about one element, and its sentences.

use super::phrase_id::PhraseId;
use crate::domain::rules::finding::{Value, Values};
use crate::domain::suggestion::common_ground::ConditionOfDays;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::Reasons;

/// How much an element is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Follows from binding rules or the framework agreement (*SKAL*).
    Must,
    /// Named by an authoritative guide, or follows from the report (*BØR*).
    Should,
    /// Useful (*KAN*).
    May,
}

/// What is known about an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Sentences that stand in the agreement; at least one.
    Filled(Vec<Phrase>),
    /// Not filled yet. This party is asked the question that fills it.
    Open(QuestionId),
    /// For the talk: the other party is asked the question, it is not on this party's route, or this party does not
    /// know or would rather talk about it.
    ForTheTalk(QuestionId),
    /// Filled in by hand when the agreement is made, after these sentences; `content::clauses::fields` has the lines.
    Field(Vec<Phrase>),
    /// Written by the two themselves, in the place of the suggested sentences (*rettet af jer*).
    Written(String),
    /// Does not apply in this case.
    NotNeeded,
}

/// A sentence of the agreement: which one, and what goes into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Which sentence.
    pub id: PhraseId,
    /// What goes into it.
    pub values: Values,
}

impl Phrase {
    /// A sentence without values.
    pub fn plain(id: impl Into<PhraseId>) -> Phrase {
        Phrase { id: id.into(), values: Vec::new() }
    }

    /// The same sentence with a value.
    pub fn value(mut self, name: &'static str, value: Value) -> Phrase {
        self.values.push((name, value));
        self
    }
}

/// An element as it stands in the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Which element.
    pub element: ElementId,
    /// How much it is needed here.
    pub need: Need,
    /// What is known.
    pub state: State,
    /// What it rests on, whatever its state; nothing where no answer of this party can change it.
    pub reasons: Option<Reasons>,
    /// What the two made it hang on; part of the same statement.
    pub condition: Option<Condition>,
}

/// What a clause hangs on (*betingelse*), in the two's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The words; never empty.
    pub words: String,
    /// What holds until it is met, where the clause is about the number of home days.
    pub until: Option<ConditionOfDays>,
}

impl Clause {
    /// Whether it must be there and is not.
    pub fn is_missing(&self) -> bool {
        self.need == Need::Must && matches!(self.state, State::Open(_) | State::ForTheTalk(_))
    }

    /// Whether nothing stands in it.
    pub fn says_nothing(&self) -> bool {
        !matches!(self.state, State::Written(_)) && self.phrases().is_empty() && self.condition.is_none()
    }

    /// The sentences that stand in it.
    pub fn phrases(&self) -> &[Phrase] {
        match &self.state {
            State::Filled(phrases) | State::Field(phrases) => phrases,
            State::Open(_) | State::ForTheTalk(_) | State::Written(_) | State::NotNeeded => &[],
        }
    }
}

impl Clause {
    /// The sentences, to be put in another form.
    pub(in crate::domain) fn phrases_mut(&mut self) -> &mut [Phrase] {
        match &mut self.state {
            State::Filled(phrases) | State::Field(phrases) => phrases,
            State::Open(_) | State::ForTheTalk(_) | State::Written(_) | State::NotNeeded => &mut [],
        }
    }
}
