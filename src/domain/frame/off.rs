//! What an organisation leaves out: questions, clauses and options. It can't leave out what a suggestion or an agreement
//! stands on.

use std::borrow::Cow;

use super::Frame;
use crate::domain::agreement::{self, ElementId, Need};
use crate::domain::answers::{Answer, Answers};
use crate::domain::options::{Offer, OptionSet};
use crate::domain::question::Kind;
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;

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

    /// Whether the question is asked here at all.
    pub fn asks(&self, id: QuestionId) -> bool {
        !(self.question_can_be_off(id) && self.questions_off.contains(&id))
    }

    /// Whether the element stands in agreements here.
    pub fn has_clause(&self, id: ElementId) -> bool {
        !(self.clauses_off.contains(&id) && clause_can_be_off(id))
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

    /// The options of a question that can be chosen here, in order; none for a question without options.
    pub fn options(&self, question: QuestionId) -> Vec<&'static str> {
        match questionnaire::find(question).map(|question| question.kind) {
            Some(Kind::One { options } | Kind::Many { options, .. }) => {
                options.iter().copied().filter(|option| self.offers(question, option)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What counts of an answer here: nothing where its question is not asked, and no option that can't be chosen. The
    /// answer itself stays as it was given.
    pub fn counted<'a>(&self, id: QuestionId, answer: &'a Answer) -> Option<Cow<'a, Answer>> {
        if !self.asks(id) {
            return None;
        }
        match answer {
            Answer::One(option) => self.offers(id, option).then_some(Cow::Borrowed(answer)),
            Answer::Many(options) if options.iter().any(|option| !self.offers(id, option)) => {
                let left: Vec<&'static str> = options.iter().copied().filter(|it| self.offers(id, it)).collect();
                (!left.is_empty()).then_some(Cow::Owned(Answer::Many(left)))
            }
            _ => Some(Cow::Borrowed(answer)),
        }
    }

    /// What counts of somebody's answers here, with the same ones kept back.
    pub fn all_counted(&self, answers: &Answers) -> Answers {
        let mut counted = Answers::default();
        for (id, answer) in answers.iter() {
            if let Some(answer) = self.counted(id, answer) {
                counted.set(id, answer.into_owned());
            }
        }
        answers.kept_back().for_each(|id| counted.keep_back(id, true));
        answers.talk_only().for_each(|id| counted.keep_to_talk(id, true));
        counted
    }
}
