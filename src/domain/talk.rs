//! The talk itself: both halves, what the two settle topic by topic, and the agreement that grows out of it.

pub mod closing;
pub mod dialogue;
pub mod file_fault;
pub mod half;
pub mod kept_news;
pub mod names;
pub mod points;
pub mod record;
pub mod seal;
pub mod since_words;
pub mod standing;
pub mod talk_code;
pub mod talk_id;
pub mod talking_points;

use super::agreement::{self, Agreement, Condition, State};
use super::case::answers::Answers;
use super::frame::Frame;
use super::suggestion::common_ground::{CommonGround, ConditionOfDays};
use super::talk::dialogue::{Agenda, Dialogue, Length, questions_of};
use super::talk::half::Halves;
use super::values::amount::Amount;
use super::values::calendar::{Date, is_likely};
use super::values::file_limits::TIMES_KEPT;
use super::values::free_text;
use super::values::small_map::SmallMap;
use super::vocabulary::element_id::ElementId;
use super::vocabulary::finding_id::FindingId;

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
    /// The home days a week until the condition is met; only for the extent.
    pub until_days: Option<Amount>,
}

impl Settled {
    /// The day by which they talk about it again, where its year is one that an agreement can speak of.
    pub fn day(&self) -> Option<Date> {
        self.by.filter(is_likely)
    }
}

/// The most characters of conditions and of who decides.
pub const SETTLED_MOST: usize = 300;
/// The most characters of a clause written by hand.
pub const CLAUSE_MOST: usize = 1500;

/// What stops an agreement, and the element in which the two deal with it.
const STOPS: [(FindingId, ElementId); 4] = [
    (FindingId::Abroad, ElementId::Place),
    (FindingId::NotVoluntary, ElementId::Voluntary),
    (FindingId::VoluntaryInDoubt, ElementId::Voluntary),
    (FindingId::NotMyWish, ElementId::Grounds),
];

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
        Dialogue::dealing_with(&self.halves, &self.decided, self.dealt_with(), frame)
    }

    /// The stops that the two have dealt with in the topic they belong to: in a clause of their own that they agreed on, or,
    /// for the place, on a condition that they wrote down. (An answer given together deals with a stop by itself.)
    fn dealt_with(&self) -> Vec<FindingId> {
        let is_dealt_with = |element: ElementId| match self.outcome(element) {
            Some(Outcome::Agreed) => self.written.contains_key(&element),
            Some(Outcome::WithConditions) => element == ElementId::Place && self.condition(element).is_some(),
            Some(Outcome::Later | Outcome::Elsewhere) | None => false,
        };
        STOPS.iter().filter(|(_, element)| is_dealt_with(*element)).map(|(stop, _)| *stop).collect()
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

    /// The agreement as it stands: the draft of both on what they have in common, with the clauses that the two wrote
    /// themselves in their place and each condition in the clause it belongs to.
    pub fn agreement(&self, dialogue: &Dialogue, frame: &Frame) -> Agreement {
        let days = self.condition(ElementId::Extent).and_then(|condition| condition.until);
        let is_extent_by_hand = self.written.contains_key(&ElementId::Extent);
        let ground = CommonGround { condition_of_days: days, is_extent_by_hand, ..dialogue.ground() };
        let mut agreement = agreement::draft_on(&dialogue.joint, frame, &ground);
        for clause in &mut agreement.clauses {
            if let Some(written) = self.written.get(&clause.element) {
                clause.state = State::Written(written.clone());
            }
            clause.condition = self.condition(clause.element);
        }
        if is_extent_by_hand {
            // Where the two wrote the days themselves, a week of Føling's could say something else.
            agreement.week = None;
        }
        agreement
    }

    /// The condition of a clause, where the two agreed on one and said which.
    fn condition(&self, element: ElementId) -> Option<Condition> {
        let settled = self.settled(element).filter(|it| it.outcome == Some(Outcome::WithConditions))?;
        let words = settled.words.trim();
        let until = (element == ElementId::Extent).then_some(ConditionOfDays { until: settled.until_days });
        (!words.is_empty()).then(|| Condition { words: words.to_owned(), until })
    }

    /// Ends a topic. What is agreed is what the paper says in that moment: the answers it goes by become the two's own, so
    /// that nothing they talk about later changes it without a word.
    pub fn end_topic(&mut self, element: ElementId, outcome: Outcome, frame: &Frame) {
        let is_agreed = matches!(outcome, Outcome::Agreed | Outcome::WithConditions);
        if is_agreed && !self.written.contains_key(&element) {
            self.take_as_agreed(element, frame);
        }
        let mut settled = self.settled.get(&element).cloned().unwrap_or_default();
        settled.outcome = Some(outcome);
        self.settled.insert(element, settled);
    }

    fn take_as_agreed(&mut self, element: ElementId, frame: &Frame) {
        let dialogue = self.dialogue(frame);
        let questions = questions_of(element);
        for id in questions {
            if self.decided.get(id).is_none()
                && let Some(answer) = dialogue.answer_on_paper(id, frame)
            {
                self.decided.set(id, answer);
            }
        }
    }

    /// The agreement as it can be signed: what the two put off, or leave to others, is no clause of it. Where such a clause
    /// must be there, it counts as missing.
    pub fn signable(&self, agreement: &Agreement) -> Agreement {
        let mut agreement = agreement.clone();
        if self.is_put_off(ElementId::Extent) {
            agreement.week = None;
        }
        for clause in &mut agreement.clauses {
            let first = questions_of(clause.element).into_iter().next();
            // What does not apply any more is not put off either.
            if let Some(first) = first.filter(|_| self.is_put_off(clause.element) && clause.state != State::NotNeeded) {
                clause.state = State::ForTheTalk(first);
            }
        }
        agreement
    }

    fn is_put_off(&self, element: ElementId) -> bool {
        matches!(self.outcome(element), Some(Outcome::Later | Outcome::Elsewhere))
    }

    /// Writes a clause by hand; an empty text takes the suggestion back.
    pub fn write(&mut self, element: ElementId, text: &str) {
        let text = free_text::entered(text);
        if text.trim().is_empty() {
            self.written.remove(&element);
        } else {
            self.written.insert(element, text.chars().take(CLAUSE_MOST * TIMES_KEPT).collect());
        }
    }

    /// The topics with this outcome, in the order of the agreement.
    pub fn with_outcome(&self, outcome: Outcome) -> impl Iterator<Item = (ElementId, &Settled)> {
        self.settled.iter().filter(move |(_, it)| it.outcome == Some(outcome)).map(|(element, it)| (*element, it))
    }
}
