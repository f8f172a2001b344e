//! The pieces that a suggestion is put together from.

use crate::domain::case::Case;
use crate::domain::case::task_days::{Either, task_days};
use crate::domain::frame::Frame;
use crate::domain::rules;
use crate::domain::rules::finding::Bearing;
use crate::domain::suggestion::{LIMITS, STOPS_AND_KINDS};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::options::Pattern;
use crate::domain::vocabulary::question_id::ask;
use crate::domain::vocabulary::reasons::Because;

/// A piece of the suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// What the tasks alone allow.
    Start,
    /// A limit, or what stops an agreement or its kind.
    Rule(FindingId),
    /// The kind that is wished for.
    Pattern,
}

/// What a piece comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Days in the open and in the cautious reading; nothing while no task is told of.
    Start(Option<(Amount, Amount)>),
    /// What the rule does, where it finds something.
    Bearing(Option<Bearing>),
    /// The kind.
    Pattern(Option<Pattern>),
}

/// Every piece: the limits in the order in which they are applied.
pub(super) fn pieces() -> impl Iterator<Item = Piece> {
    let rules = LIMITS.into_iter().chain(STOPS_AND_KINDS).map(Piece::Rule);
    [Piece::Start, Piece::Pattern].into_iter().chain(rules)
}

impl Piece {
    /// Whether it is this rule.
    pub fn is(self, id: FindingId) -> bool {
        self == Piece::Rule(id)
    }

    /// What the piece comes to in a case, and what it looked at.
    pub fn ask(self, case: &Case, frame: &Frame) -> (Value, Vec<Because>) {
        match self {
            Piece::Start => case.traced(|| {
                let days = |either| task_days(case, &frame.weights, either, |_| 100).map(Amount::to_nearest_half);
                Value::Start(days(Either::Weighed).zip(days(Either::AtWorkplace)))
            }),
            Piece::Pattern => case.traced(|| Value::Pattern(case.said(ask::PATTERN))),
            Piece::Rule(id) => {
                let (finding, looked_at) = rules::find(id).map(|rule| rule.ask(case, frame)).unwrap_or_default();
                (Value::Bearing(finding.map(|finding| finding.effect)), looked_at)
            }
        }
    }
}

impl Value {
    /// Every number of days that tasks can allow: to the nearest half, in a week of seven; of the tasks that can be done in either
    /// place all or none, in the cautious reading.
    pub fn any_start() -> Vec<Value> {
        let days = (0..=14).map(|halves| Amount(halves * Amount::HALF.0));
        days.flat_map(|open| [open, Amount::ZERO].map(|cautious| Value::Start(Some((open, cautious))))).collect()
    }

    /// The kind that is wished for, where the value is one.
    pub fn pattern(self) -> Option<Pattern> {
        if let Value::Pattern(pattern) = self { pattern } else { None }
    }
}
