//! What the two said on a topic, as rows: side by side where both were asked, and once where only one was.

use std::cmp::Reverse;

use super::Dialogue;
use super::topics::questions_of;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

/// The rows of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Rows {
    /// What both were asked and at least one has answered: where they differ most comes first.
    pub both: Vec<QuestionId>,
    /// What only this party was asked and has answered.
    pub one: Vec<(Party, QuestionId)>,
}

impl Dialogue {
    /// The rows of a topic. What nobody has answered is none, and what one was never asked is not that one's silence.
    pub fn rows(&self, element: ElementId) -> Rows {
        let mut rows = Rows::default();
        for id in questions_of(element) {
            let has_said = |party: Party| self.halves.said(party, id).is_some();
            let was_asked = |party: Party| has_said(party) || self.of_party(party).get().case.asks(id);
            match Party::ALL.map(was_asked) {
                [true, true] if Party::ALL.into_iter().any(has_said) => rows.both.push(id),
                _ => rows.one.extend(Party::ALL.into_iter().find(|party| has_said(*party)).map(|party| (party, id))),
            }
        }
        // A stable sort: rows that are as far apart stay in the order of the topic.
        rows.both.sort_by_key(|id| Reverse(self.gap(*id)));
        rows
    }

    /// Why each of the two sees it so, beside the number of days, which alone would say too little: what each gave as
    /// reasons, in own words too. Reasons are a topic of their own, and stand with no other. Nothing where the two do not
    /// differ, or neither has given any.
    pub fn reasons_beside(&self, element: ElementId) -> Option<[Vec<QuestionId>; 2]> {
        use QuestionId as Q;
        if element != ElementId::Extent || self.topic(element).is_none_or(|topic| topic.apart.is_empty()) {
            return None;
        }
        let said = |party: Party| {
            let ids: &[Q] = match party {
                Party::Employee => &[Q::Reasons, Q::ReasonOther],
                Party::Manager => &[Q::Basis, Q::BasisWords],
            };
            let is_reason = |answer: &Answer| !matches!(answer, Answer::Unknown | Answer::RatherTalk);
            let is_given = |id: &Q| self.halves.said(party, *id).is_some_and(is_reason);
            ids.iter().copied().filter(is_given).collect::<Vec<_>>()
        };
        Some(Party::ALL.map(said)).filter(|both| both.iter().any(|one| !one.is_empty()))
    }
}
