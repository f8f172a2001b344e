//! What an organisation may leave out: never what a suggestion or an agreement stands on.

use crate::domain::agreement::{self, ElementId, Need};
use crate::domain::question_id::QuestionId;

/// Whether an organisation may leave the question out. Without a yes to working from home there is no agreement, without
/// the tasks no suggestion, and what the agreement must say is asked.
pub const fn question_can_be_off(id: QuestionId) -> bool {
    use QuestionId as Q;
    !matches!(
        id,
        Q::TaskTypes
            | Q::TaskPlaces
            | Q::LocalAgreement
            | Q::Voluntary
            | Q::Pattern
            | Q::HomeDays
            | Q::StartDate
            | Q::WorkPlace
            | Q::DataKind
    )
}

/// Whether an organisation may leave the element out of its agreements: never one that must be there, and never the
/// reservations, which say what a draft is and is not.
pub fn clause_can_be_off(id: ElementId) -> bool {
    let is_needed = agreement::find(id).is_some_and(|element| element.need == Need::Must);
    !is_needed && id != ElementId::Reservations
}
