//! When a condition of the organisation's own holds, and what then rests on it.
//!
//! It reads answers that are always shared, and no others: a condition on any other question never holds, so that nothing
//! which somebody keeps back can show in a clause.

use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::frame::{Condition, LocalClause, LocalPoint, Test};
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::Sharing;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::{Because, Reasons};

/// Whether a condition may rest on the question: its answer is always shared.
pub fn can_be_condition(question: QuestionId) -> bool {
    questionnaire::find(question).is_some_and(|question| question.sharing == Sharing::Shared)
}

impl Test {
    /// Whether the answer passes. "I don't know" and "I would rather talk about this" pass no test.
    pub fn passes(&self, answer: &Answer) -> bool {
        match (self, answer) {
            (Test::OneOf(options), Answer::One(chosen)) => options.contains(chosen),
            (Test::OneOf(options), Answer::Many(chosen)) => chosen.iter().any(|option| options.contains(option)),
            (Test::AtLeast(least), answer) => amount(answer).is_some_and(|said| said >= *least),
            (Test::AtMost(most), answer) => amount(answer).is_some_and(|said| said <= *most),
            (Test::OneOf(_), _) => false,
        }
    }
}

fn amount(answer: &Answer) -> Option<Amount> {
    match answer {
        Answer::Number(said) => Some(*said),
        Answer::Scale(said) => Some(Amount::whole(i32::from(*said))),
        _ => None,
    }
}

impl Condition {
    fn holds(&self, case: &Case, answers: &Answers, frame: &Frame) -> bool {
        let said = answers.get(self.question).filter(|_| can_be_condition(self.question) && case.asks(self.question));
        said.and_then(|answer| frame.counted(self.question, answer)).is_some_and(|answer| self.test.passes(&answer))
    }
}

/// What the organisation's own words add to a case.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OwnWords {
    /// The clauses whose conditions hold, in the order of the frame.
    pub clauses: Vec<LocalClause>,
    /// The talking points whose conditions hold, in the order of the frame.
    pub points: Vec<LocalPoint>,
}

impl Frame {
    /// The organisation's own clauses and points that hold in a case.
    pub fn own_words(&self, case: &Case, answers: &Answers) -> OwnWords {
        let hold = |when: &[Condition]| when.iter().all(|condition| condition.holds(case, answers, self));
        OwnWords {
            clauses: self.clauses.iter().filter(|clause| hold(&clause.when)).cloned().collect(),
            points: self.points.iter().filter(|point| hold(&point.when)).cloned().collect(),
        }
    }
}

impl LocalClause {
    /// What it rests on: the frame, and the answers that its conditions read.
    pub fn reasons(&self) -> Reasons {
        reasons(FrameField::Clauses, &self.when)
    }
}

impl LocalPoint {
    /// What it rests on: the frame, and the answers that its conditions read.
    pub fn reasons(&self) -> Reasons {
        reasons(FrameField::Points, &self.when)
    }
}

/// Each question with those that decide whether it applies.
fn reasons(field: FrameField, when: &[Condition]) -> Reasons {
    let read = when.iter().map(|condition| Because::Answer(condition.question));
    questionnaire::with_gates(Reasons::one(Because::Frame(field)).and_all(read))
}
