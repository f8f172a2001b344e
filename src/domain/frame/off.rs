//! What an organisation leaves out: questions, clauses and options. It can't leave out what a suggestion or an agreement
//! stands on.

use super::Frame;
use crate::domain::vocabulary::options::{Offer, OptionSet};
use crate::domain::vocabulary::question_id::QuestionId;

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

    /// Whether the question is asked here at all.
    pub fn asks(&self, id: QuestionId) -> bool {
        !(self.question_can_be_off(id) && self.questions_off.contains(&id))
    }

    /// Whether the equipment on offer is all that there is: not where a local agreement says more.
    pub fn lists_equipment(&self) -> bool {
        !self.equipment.is_empty() && !self.equipment.contains(&Offer::LocalAgreement)
    }

    /// Whether an option can be chosen here.
    pub fn offers(&self, question: QuestionId, option: &str) -> bool {
        match question {
            QuestionId::Review => self.reviews.is_empty() || self.reviews.iter().any(|it| it.id() == option),
            QuestionId::EquipmentOffered => {
                // That nothing is lent here, or that it is settled in a local agreement, can always be said.
                let is_other = [Offer::Nothing, Offer::LocalAgreement].iter().any(|it| it.id() == option);
                is_other || !self.lists_equipment() || self.equipment.iter().any(|it| it.id() == option)
            }
            _ => true,
        }
    }
}
