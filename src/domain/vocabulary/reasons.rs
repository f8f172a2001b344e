//! Why something is said: never without a reason.

use super::frame_field::FrameField;
use super::question_id::QuestionId;

/// What caused something: an answer, or a field of the local frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    /// An answer to this question.
    Answer(QuestionId),
    /// Something the local frame sets.
    Frame(FrameField),
}

/// One reason or more, each once, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    first: Because,
    rest: Vec<Because>,
}

impl Reasons {
    /// Reasons that are answers. The first is apart so that the list can't be empty.
    pub fn answers(first: QuestionId, rest: &[QuestionId]) -> Reasons {
        Reasons::one(Because::Answer(first)).and_all(rest.iter().copied().map(Because::Answer))
    }

    /// These reasons, each once; nothing where there are none.
    pub fn of(reasons: impl IntoIterator<Item = Because>) -> Option<Reasons> {
        let mut reasons = reasons.into_iter();
        let first = reasons.next()?;
        Some(Reasons::one(first).and_all(reasons))
    }

    /// A single reason.
    pub fn one(first: Because) -> Reasons {
        Reasons { first, rest: Vec::new() }
    }

    /// One reason more, unless it is there already.
    pub fn and(mut self, reason: Because) -> Reasons {
        if !self.has(reason) {
            self.rest.push(reason);
        }
        self
    }

    /// These besides, each once.
    pub fn and_all(self, others: impl IntoIterator<Item = Because>) -> Reasons {
        others.into_iter().fold(self, Reasons::and)
    }

    /// Whether this is one of the reasons.
    pub fn has(&self, reason: Because) -> bool {
        self.iter().any(|mine| mine == reason)
    }

    /// The reasons in order; at least one.
    pub fn iter(&self) -> impl Iterator<Item = Because> {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }

    /// The questions among the reasons.
    pub fn questions(&self) -> impl Iterator<Item = QuestionId> {
        self.iter().filter_map(|reason| match reason {
            Because::Answer(id) => Some(id),
            Because::Frame(_) => None,
        })
    }
}
