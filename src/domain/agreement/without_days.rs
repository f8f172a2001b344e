//! What falls away where the two have agreed on no home days: whatever speaks of home days and of nothing else.
//! What is left says why, what there is instead, how the two follow up and when they look at it again.

use super::clause::{Clause, Need, Phrase, State};
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::domain::vocabulary::reasons::{Because, Reasons};

/// The clause of an agreement without home days; one whose element is about them and nothing else falls away.
pub(super) fn without_days(clause: Clause, is_only_at_home: bool) -> Clause {
    let by_days = Reasons::one(Because::Answer(Q::HomeDays));
    let own: Vec<Phrase> = clause.phrases().iter().filter(|phrase| !phrase.id.is_only_at_home()).cloned().collect();
    let is_empty = own.is_empty() && !clause.phrases().is_empty();
    if is_empty || is_only_at_home {
        return Clause { need: Need::May, state: State::NotNeeded, reasons: Some(by_days), ..clause };
    }
    match clause.state {
        State::Filled(_) => Clause { state: State::Filled(own), ..clause },
        _ => clause,
    }
}
