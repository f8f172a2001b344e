//! The draft of the agreement: which of its elements the shared answers fill, and with which sentences.
//!
//! Thirty-three elements make a good agreement. Each says how much it is needed, what it stands on and which answers
//! feed it: one function an element, one file a chapter. The words are in `content::clauses`.
//!
//! A clause depends on nothing but its reasons: an answer that is not among them changes nothing in it.

pub mod conflicts;

mod clause;
mod element;
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

pub use clause::{Clause, Condition, Need, Phrase, State};
pub use element::Element;
pub use left_out::clause_can_be_off;
pub use phrase_id::{
    BasisPhrase, CommunityPhrase, ContactPhrase, DataPhrase, DaysPhrase, PhraseId, SetupPhrase, SupportPhrase,
    TasksPhrase, TermsPhrase,
};

use given::{Given, without_empty_promises};
use without_days::without_days;

use super::frame::{Frame, LocalClause};
use super::rules::finding::Value;
use super::rules::rule_card::oldest_read;
use super::suggestion::arrangement::Arrangement;
use super::suggestion::assessment::SharedAssessment;
use super::suggestion::common_ground::CommonGround;
use super::suggestion::week::Week;
use super::vocabulary::chapters::Chapter;
use super::vocabulary::element_id::ElementId;
use super::vocabulary::party::Voice;
use super::vocabulary::reasons::Because;
use super::vocabulary::source::Source;

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

/// Drafts the agreement from shared answers alone: the type lets nothing else in. What the frame leaves out is not in it.
pub fn draft(shared: &SharedAssessment, frame: &Frame) -> Agreement {
    draft_on(shared, frame, &CommonGround::default())
}

/// The same for two, on what they have in common: what they settled or both say is what the sentences say.
pub fn draft_on(shared: &SharedAssessment, frame: &Frame, ground: &CommonGround) -> Agreement {
    let assessment = shared.get();
    let suggestion = assessment.suggestion.as_ref();
    let case = &assessment.case;
    let arrangement = case.traced(|| Arrangement::of(case, suggestion, frame, ground));
    let given = Given {
        case,
        suggestion,
        findings: &assessment.findings,
        reads: &assessment.reads,
        frame,
        ground,
        arrangement: &arrangement,
    };
    let here = elements().filter(|element| frame.has_clause(element.id));
    let has_none = arrangement.0.as_ref().is_some_and(Arrangement::is_agreed_none);
    let clause = |element: &Element| match clause_of(&given, element) {
        clause if has_none => without_days(clause, element.is_only_at_home),
        clause => clause,
    };
    let clauses: Vec<Clause> = here.map(clause).collect();
    let clauses = dated(clauses);
    let names_days = |clause: &Clause| clause.element == ElementId::Extent && matches!(clause.state, State::Filled(_));
    let week = if clauses.iter().any(names_days) { arrangement.0.and_then(|it| it.week) } else { None };
    Agreement { clauses, local: assessment.own_words.clauses.clone(), week }
}

/// The clause that the element's function makes.
fn clause_of(given: &Given<'_>, element: &Element) -> Clause {
    let ((fill, is_closed), looked_at) = given.case.traced(|| {
        let fill = (element.fill)(given);
        let is_closed = given.is_closed(&fill.state);
        (fill, is_closed)
    });
    let because: Vec<Because> = looked_at.into_iter().chain(fill.because).collect();
    let need = fill.need.unwrap_or(element.need);
    Clause {
        element: element.id,
        need: if is_closed { Need::May } else { need },
        state: if given.case.voice == Voice::Both { without_empty_promises(fill.state) } else { fill.state },
        reasons: given.reasons(&because),
        condition: None,
    }
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
