//! What comes out of some answers, as far as a question can move it.

use super::pieces::{Value, pieces};
use super::weight::{any, range};
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::rules::finding::Bearing;
use crate::domain::suggestion::{ArrangementKind, STOPS_AND_KINDS, kind_of};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::finding_id::FindingId;

/// A suggestion in brief: where this is another, a person would call it another suggestion. It is put together from far fewer
/// rules than the suggestion itself, which explains each step (`tests/outlook.rs` holds the two together).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The kind.
    pub kind: ArrangementKind,
    /// The cautious end of the range, in days a week.
    pub low: Amount,
    /// The open end, in days a week.
    pub high: Amount,
    /// What stops an agreement for now.
    pub stops: Vec<FindingId>,
}

impl Outcome {
    /// What comes out of a case; nothing while no task is told of.
    pub fn of(case: &Case, frame: &Frame) -> Option<Outcome> {
        let values: Vec<Vec<Value>> = pieces().map(|piece| vec![piece.ask(case, frame).0]).collect();
        if values.contains(&vec![Value::Start(None)]) {
            return None;
        }
        let does = |what: Bearing| any(values.iter(), what).contains(&true);
        let (low, high) = range(&values);
        let wished = values.iter().flatten().find_map(|value| value.pattern());
        let is_stopped = |id: &FindingId| {
            pieces()
                .zip(&values)
                .any(|(piece, values)| piece.is(*id) && values.contains(&Value::Bearing(Some(Bearing::Stop))))
        };
        Some(Outcome {
            kind: kind_of(wished, does(Bearing::Stop), does(Bearing::CaseByCaseOnly), high),
            low,
            high,
            stops: STOPS_AND_KINDS.into_iter().filter(is_stopped).collect(),
        })
    }
}
