//! What an organisation leaves out. It can't leave out what a suggestion or an agreement stands on.

use super::Frame;
use crate::domain::agreement::{self, ElementId, Need};
use crate::domain::question_id::QuestionId;

/// Whether an organisation may leave the element out of its agreements: never one that must be there, and never the
/// reservations, which say what a draft is and is not.
pub fn clause_can_be_off(id: ElementId) -> bool {
    let is_needed = agreement::find(id).is_some_and(|element| element.need == Need::Must);
    !is_needed && id != ElementId::Reservations
}

impl Frame {
    /// Whether the organisation may leave the question out. Without a yes to working from home there is no agreement and
    /// without the tasks no suggestion; and what fills a clause that must be there is asked, unless the frame says it.
    pub const fn question_can_be_off(&self, id: QuestionId) -> bool {
        use QuestionId as Q;
        match id {
            Q::LocalAgreement => self.local_agreement.is_some(),
            Q::NoticeKind | Q::NoticeWeeks => self.notice.is_some(),
            Q::TaskTypes | Q::TaskPlaces | Q::Voluntary | Q::Pattern | Q::HomeDays => false,
            Q::StartDate | Q::WorkPlace | Q::DataKind => false,
            _ => true,
        }
    }
}
