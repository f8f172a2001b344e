//! What a clause may read, and how it says what it rests on.

use super::clause::{Need, Phrase, State};
use super::phrase_id::PhraseId;
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::rules::finding::{Finding, Value};
use crate::domain::rules::reads::Reads;
use crate::domain::suggestion::Suggestion;
use crate::domain::suggestion::arrangement::Arrangement;
use crate::domain::suggestion::common_ground::CommonGround;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::{Because, Reasons};

/// What a clause may read: one party's shared case, what the rules found in it, and the local frame.
pub(super) struct Given<'a> {
    /// The shared case.
    pub case: &'a Case,
    /// The suggestion, once a task is chosen.
    pub suggestion: Option<&'a Suggestion>,
    /// What the rules found.
    pub findings: &'a [Finding],
    /// The local frame.
    pub frame: &'a Frame,
    /// What two have in common; nothing where one speaks alone.
    pub ground: &'a CommonGround,
    /// What each rule looked at.
    pub reads: &'a Reads,
    /// The home days that the paper speaks of, once there is a number, and what they were found from.
    pub arrangement: &'a (Option<Arrangement>, Vec<Because>),
}

/// What an element's function makes of it.
pub(super) struct Fill {
    /// The state of the clause.
    pub state: State,
    /// What it rests on, besides the answers that the function looked at.
    pub because: Vec<Because>,
    /// How much it is needed, where not as in general.
    pub need: Option<Need>,
}

impl Fill {
    /// A state; the questions whose answers can change it are those that the function looked at.
    pub fn new(state: State) -> Fill {
        Fill { state, because: Vec::new(), need: None }
    }

    /// Sentences that are the same in every agreement.
    pub fn fixed(phrases: Vec<Phrase>) -> Fill {
        Fill::new(State::Filled(phrases))
    }

    /// The same, resting on a field of the frame as well.
    pub fn frame(mut self, field: FrameField) -> Fill {
        self.because.push(Because::Frame(field));
        self
    }

    /// The same, resting on a field of the frame where that field was used.
    pub fn frame_if(self, is_used: bool, field: FrameField) -> Fill {
        if is_used { self.frame(field) } else { self }
    }

    /// The same, needed more or less than in general.
    pub fn need(self, need: Need) -> Fill {
        Fill { need: Some(need), ..self }
    }
}

impl Given<'_> {
    /// The reasons, each with the questions that decide whether it applies; without the questions that this party never
    /// gets on this route.
    pub fn reasons(&self, because: &[Because]) -> Option<Reasons> {
        let can_change = |reason: &Because| match reason {
            Because::Answer(id) => self.may_be_asked(*id),
            Because::Frame(_) => true,
        };
        let all = because.iter().flat_map(|reason| std::iter::once(*reason).chain(gates(*reason)));
        Reasons::of(all.filter(can_change))
    }

    /// Whether the question is on this party's route here, whatever its conditions.
    fn may_be_asked(&self, id: QuestionId) -> bool {
        questionnaire::find(id)
            .is_some_and(|question| question.asked.is_asked_of(self.case.voice) && question.route <= self.case.route)
            && self.frame.asks(id)
    }

    /// The state of an element whose answers are lacking: open at the first of these questions that this party can
    /// still answer, otherwise for the talk.
    pub fn lacking(&self, first: QuestionId, others: &[QuestionId]) -> State {
        let all = std::iter::once(&first).chain(others);
        match all.copied().find(|id| self.can_answer(*id)) {
            Some(id) => State::Open(id),
            None => State::ForTheTalk(first),
        }
    }

    /// Whether what is lacking is about working at home, where nothing points home: then nothing has to be there.
    pub fn is_closed(&self, state: &State) -> bool {
        let (State::Open(id) | State::ForTheTalk(id)) = state else { return false };
        let gate = questionnaire::find(*id).and_then(|question| question.at_home);
        gate.is_some_and(|gate| !gate.is_open(self.case))
    }

    /// "I don't know" and "I would rather talk about this" are answers: they move the element to the talk.
    fn can_answer(&self, id: QuestionId) -> bool {
        self.case.asks(id) && !self.is_for_the_talk(id)
    }

    /// Whether the answer is "I don't know" or "I would rather talk about this".
    pub fn is_for_the_talk(&self, id: QuestionId) -> bool {
        self.case.is_open(id)
    }

    /// A sentence around what a person wrote in answer to a question; nothing where nothing was written, or where the words
    /// are for the talk alone.
    pub fn quoted(&self, question: QuestionId, id: impl Into<PhraseId>, written: &str) -> Option<Phrase> {
        let may_be = !written.is_empty() && self.case.quotes(question);
        may_be.then(|| Phrase::plain(id).value("words", words(written)))
    }

    /// The same, with a sentence without the words where they are for the talk alone.
    pub fn quoted_or(
        &self,
        question: QuestionId,
        id: impl Into<PhraseId>,
        written: &str,
        instead: impl Into<PhraseId>,
    ) -> Option<Phrase> {
        let is_talk_only = !written.is_empty() && !self.case.quotes(question);
        if is_talk_only { Some(Phrase::plain(instead)) } else { self.quoted(question, id, written) }
    }

    /// The suggestion, once a task is chosen: whoever looks at it rests on all that it rests on.
    pub fn suggestion(&self) -> Option<&Suggestion> {
        match self.suggestion {
            Some(suggestion) => self.case.count_as_looked_at(suggestion.rests_on.iter()),
            // Without one, a task with its share and place would bring one.
            None => _ = self.case.tasks(),
        }
        self.suggestion
    }

    /// The home days that the paper speaks of, once there is a number; the suggestion has a part in them.
    pub fn arrangement(&self) -> Option<&Arrangement> {
        self.suggestion();
        let (arrangement, looked_at) = self.arrangement;
        self.case.count_as_looked_at(looked_at.iter().copied());
        arrangement.as_ref()
    }

    /// Whether a rule found this.
    pub fn found(&self, id: FindingId) -> bool {
        self.case.count_as_looked_at(self.reads.of(id).iter().copied());
        self.findings.iter().any(|finding| finding.id == id)
    }
}

/// Without the sentences that only say that something is to be agreed; where nothing else is left, the clause is open.
pub(super) fn without_empty_promises(state: State) -> State {
    let State::Filled(mut phrases) = state else { return state };
    let open = phrases.iter().find(|phrase| phrase.id.is_to_agree()).and_then(|phrase| phrase.id.speaks_of().first());
    phrases.retain(|phrase| !phrase.id.is_to_agree());
    match open {
        Some(id) if phrases.iter().all(|phrase| phrase.id.speaks_of().is_empty()) => State::ForTheTalk(*id),
        _ => State::Filled(phrases),
    }
}

/// The questions that decide whether this one applies.
fn gates(reason: Because) -> impl Iterator<Item = Because> {
    let gates = match reason {
        Because::Answer(id) => questionnaire::gates(id),
        Because::Frame(_) => Vec::new(),
    };
    gates.into_iter().map(Because::Answer)
}

/// Words that a person or the frame wrote, without a last full stop: the sentence around them has its own.
pub(super) fn words(written: &str) -> Value {
    Value::Words(written.trim_end_matches(['.', ' ']).to_owned())
}

/// A sentence around some options of a question; nothing where none is left.
pub(super) fn listed(
    id: impl Into<PhraseId>,
    name: &'static str,
    question: QuestionId,
    options: Vec<&'static str>,
) -> Option<Phrase> {
    (!options.is_empty()).then(|| Phrase::plain(id).value(name, Value::Options(question, options)))
}
