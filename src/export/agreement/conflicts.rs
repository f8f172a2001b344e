//! The rules that a clause stands against, and the number of days that it says.

use crate::domain::agreement::conflicts::{self, Conflict};
use crate::domain::agreement::{Clause, State};
use crate::domain::frame::Frame;
use crate::domain::rules::finding::Value;
use crate::domain::suggestion::assessment::Assessment;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::element_id::ElementId;
use crate::reading::by_hand;

/// The rules that a clause stands against, and where its number lies above the suggestion; from its own words where it was
/// written by hand.
pub fn conflicts_of(clause: &Clause, assessment: &Assessment, frame: &Frame) -> Vec<Conflict> {
    let by_hand = match &clause.state {
        State::Written(text) => Some(by_hand::read(text)),
        _ => None,
    };
    let days =
        by_hand.map_or_else(|| days_in(clause), |said| said.days).filter(|_| clause.element == ElementId::Extent);
    let over = days.zip(assessment.suggestion.as_ref()).and_then(|(days, it)| conflicts::over_suggestion(days, it));
    let against_rules = conflicts::of_clause(clause.element, by_hand, &assessment.case, frame);
    let until = clause.condition.as_ref().and_then(|condition| condition.until?.until);
    against_rules.into_iter().chain(over).chain(conflicts::more_until_then(until, days)).collect()
}

/// The number of days that a clause says.
pub fn days_in(clause: &Clause) -> Option<Amount> {
    clause.phrases().iter().flat_map(|phrase| &phrase.values).find_map(|(_, value)| match value {
        Value::Days(days) => Some(*days),
        _ => None,
    })
}
