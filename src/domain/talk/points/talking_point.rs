//! A talking point, and how one is made of a base point.

use super::base::{BasePoint, PointId, Subject};
use crate::domain::frame::LocalPoint;
use crate::domain::questionnaire::with_gates;
use crate::domain::rules::Consequence;
use crate::domain::rules::finding::{Finding, Value, Values};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::{Because, Reasons};

/// What a talking point is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointTopic {
    /// Something a rule found.
    Finding(Finding),
    /// The questions the person would rather talk about; at least one.
    Questions(Vec<QuestionId>),
    /// Something that the organisation asks everyone to talk about.
    Local(LocalPoint),
    /// Something worth the minutes for everybody, made of their own answers.
    Base(BasePoint),
}

/// One talking point (*samtalepunkt*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkingPoint {
    /// What it is about.
    pub topic: PointTopic,
    /// How much it matters.
    pub consequence: Consequence,
    /// Minutes to set aside.
    pub minutes: u8,
    /// What caused it.
    pub reasons: Reasons,
}

/// A point with everything that its function read, first what it is most about.
pub(super) fn point(id: PointId, first: QuestionId, reads: &[QuestionId], values: Values) -> TalkingPoint {
    let (consequence, minutes) = weight(id);
    let names_tasks = values.iter().any(|(_, value)| matches!(value, Value::Tasks(_)));
    let reasons = Reasons::answers(first, reads);
    let reasons = if names_tasks { reasons.and(Because::Answer(QuestionId::TaskNames)) } else { reasons };
    TalkingPoint {
        topic: PointTopic::Base(BasePoint { id, values }),
        consequence,
        minutes,
        reasons: with_gates(reasons),
    }
}

/// How much it matters, and the minutes to set aside.
const fn weight(id: PointId) -> (Consequence, u8) {
    match (id.subject(), id) {
        (Subject::Foeling, _) => (Consequence::Medium, 5),
        (
            Subject::Link,
            PointId::HelpAndTask | PointId::PartTimeTogether | PointId::MeetingsAndBreaks | PointId::PlaceInWords,
        ) => (Consequence::Medium, 4),
        (Subject::Tasks | Subject::Link, _) => (Consequence::High, 5),
        (Subject::Expectations | Subject::Days | Subject::Colleagues | Subject::Contact, _) => (Consequence::Low, 4),
    }
}
