//! The draft of the agreement: which of its elements the shared answers fill, and with which sentences.
//!
//! Thirty-three elements make a good agreement. Each says how much it is needed, what it stands on and which answers
//! feed it: one function an element, one file a chapter. The words are in `content::clauses`.
//!
//! A clause depends on nothing but its reasons: an answer that is not among them changes nothing in it.

mod chapters;
mod element_id;
mod given;
mod left_out;
mod phrase_id;
mod phrase_sets;

mod basis;
mod community;
mod contact;
mod data;
mod days;
mod equipment;
mod presence;
mod screen_workplace;
mod setup;
mod speaks_of;
mod support;
mod tasks;
mod terms;
mod without_days;

pub use chapters::Chapter;
pub use element_id::ElementId;
pub use left_out::clause_can_be_off;
pub use phrase_id::{
    BasisPhrase, CommunityPhrase, ContactPhrase, DataPhrase, DaysPhrase, PhraseId, SetupPhrase, SupportPhrase,
    TasksPhrase, TermsPhrase,
};

use given::{Fill, Given};
use without_days::without_days;

use super::arrangement::Arrangement;
use super::assessment::SharedAssessment;
use super::common_ground::{CommonGround, ConditionOfDays};
use super::finding::{Value, Values};
use super::frame::{Frame, LocalClause};
use super::question_id::QuestionId;
use super::reasons::Reasons;
use super::rule_card::oldest_read;
use super::source::Source;
use super::week::Week;

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
    pub(super) fn phrases_mut(&mut self) -> &mut [Phrase] {
        match &mut self.state {
            State::Filled(phrases) | State::Field(phrases) => phrases,
            State::Open(_) | State::ForTheTalk(_) | State::Written(_) | State::NotNeeded => &mut [],
        }
    }
}

/// The draft: every element, in the order of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The clauses, in order.
    pub clauses: Vec<Clause>,
    /// Clauses of the organisation's own, each at the end of its chapter.
    pub local: Vec<LocalClause>,
    /// The week that the clause on the extent speaks of, where it names days.
    pub week: Option<Week>,
}

/// An element: how much it is needed, what that stands on, and its function.
#[derive(Clone, Copy)]
pub struct Element {
    /// Its id; `content::clauses` has its name.
    pub id: ElementId,
    /// The chapter it stands in.
    pub chapter: Chapter,
    /// How much it is needed in general; a clause may need it more or less in one case.
    pub need: Need,
    /// Where the need comes from; at least one.
    pub sources: &'static [Source],
    /// Whether it is about working at home and nothing else, so that it falls away where no home days are agreed.
    pub is_only_at_home: bool,
    /// The function that fills it.
    fill: fn(&Given<'_>) -> Fill,
}

/// Every element, in the order of the document.
pub fn elements() -> impl Iterator<Item = &'static Element> {
    [
        basis::ELEMENTS,
        tasks::ELEMENTS,
        days::ELEMENTS,
        contact::ELEMENTS,
        support::ELEMENTS,
        community::ELEMENTS,
        setup::ELEMENTS,
        data::ELEMENTS,
        terms::ELEMENTS,
    ]
    .into_iter()
    .flatten()
}

/// The element with this id. Every id has one: `tests/agreement.rs` holds the two lists together.
pub fn find(id: ElementId) -> Option<&'static Element> {
    elements().find(|element| element.id == id)
}

/// Where the need for an element comes from.
pub fn sources(id: ElementId) -> &'static [Source] {
    find(id).map_or(&[][..], |element| element.sources)
}

/// Whether an element stands in a chapter.
pub fn is_in(id: ElementId, chapter: Chapter) -> bool {
    find(id).is_some_and(|element| element.chapter == chapter)
}

/// Whether an element is about working at home and nothing else.
fn is_only_at_home(id: ElementId) -> bool {
    find(id).is_some_and(|element| element.is_only_at_home)
}

/// Drafts the agreement from shared answers alone: the type lets nothing else in. What the frame leaves out is not in it.
pub fn draft(shared: &SharedAssessment, frame: &Frame) -> Agreement {
    draft_on(shared, frame, &CommonGround::default())
}

/// The same for two, on what they have in common: what they settled or both say is what the sentences say.
pub fn draft_on(shared: &SharedAssessment, frame: &Frame, ground: &CommonGround) -> Agreement {
    let assessment = shared.get();
    let suggestion = assessment.suggestion.as_ref();
    let arrangement = Arrangement::of(&assessment.case, suggestion, frame, ground);
    let given = Given {
        case: &assessment.case,
        suggestion,
        findings: &assessment.findings,
        frame,
        ground,
        arrangement: arrangement.as_ref(),
    };
    let here = elements().filter(|element| frame.has_clause(element.id));
    let all = here.map(|element| given.clause(element));
    let has_none = arrangement.as_ref().is_some_and(Arrangement::is_agreed_none);
    let clauses: Vec<Clause> = if has_none { all.map(without_days).collect() } else { all.collect() };
    let clauses = dated(clauses);
    let names_days = |clause: &Clause| clause.element == ElementId::Extent && matches!(clause.state, State::Filled(_));
    let week = if clauses.iter().any(names_days) { arrangement.and_then(|it| it.week) } else { None };
    Agreement { clauses, local: assessment.own_words.clauses.clone(), week }
}

/// The clauses with the day of their rules: the oldest reading of what those that stand there rest on.
fn dated(mut clauses: Vec<Clause>) -> Vec<Clause> {
    let Some(date) = oldest_read(rests_on(&clauses)) else { return clauses };
    for phrase in clauses.iter_mut().flat_map(Clause::phrases_mut) {
        if phrase.id == PhraseId::Terms(TermsPhrase::RulesAsKnown) {
            phrase.values = vec![("date", Value::Date(date))];
        }
    }
    clauses
}

/// What the clauses that stand there rest on.
fn rests_on(clauses: &[Clause]) -> impl Iterator<Item = Source> {
    let stands = |clause: &&Clause| !matches!(clause.state, State::NotNeeded | State::Open(_) | State::ForTheTalk(_));
    clauses.iter().filter(stands).flat_map(|clause| sources(clause.element).iter().copied())
}

impl Agreement {
    /// What the clauses that stand there rest on, in their order.
    pub fn sources(&self) -> impl Iterator<Item = Source> {
        rests_on(&self.clauses)
    }

    /// The clause of an element.
    pub fn clause(&self, id: ElementId) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.element == id)
    }

    /// The clauses of a chapter, in order.
    pub fn in_chapter(&self, chapter: Chapter) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().filter(move |clause| is_in(clause.element, chapter))
    }

    /// The organisation's own clauses of a chapter, in order.
    pub fn local_in(&self, chapter: Chapter) -> impl Iterator<Item = &LocalClause> {
        self.local.iter().filter(move |clause| clause.chapter == chapter)
    }

    /// The clauses that must be there and are not.
    pub fn missing(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().filter(|clause| clause.is_missing())
    }
}
