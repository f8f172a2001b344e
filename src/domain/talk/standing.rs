//! How a sentence of the paper stands between the two, and when the paper is an agreement.
//!
//! A sentence is *agreed* when the two have settled it: by an answer given together, by the outcome of its topic, or in
//! words of their own. It is *said by both* when both halves say the same and nobody has talked about it. Otherwise it is
//! *Føling's reading* (*Ikke talt om endnu*): what one has said, or the careful reading of two different answers.

use super::dialogue::Dialogue;
use super::{Outcome, Talk};
use crate::domain::agreement::{Agreement, Clause, Need, Phrase, PhraseId, State, TermsPhrase};
use crate::domain::case::limits::is_notice_of_frame;
use crate::domain::frame::Frame;
use crate::domain::suggestion::common_ground::CommonGround;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};

/// How a sentence stands; the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nobody has talked about it: Føling's careful reading (*ikke talt om endnu*).
    Reading,
    /// The same in both halves, and not talked about (*sagt af begge*).
    SaidByBoth,
    /// Settled by the two (*aftalt*).
    Agreed,
    /// The same in every agreement that it fits (*fast tekst*).
    StandingText,
}

/// What keeps the paper from being an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lacking {
    /// It must be there and is not.
    Missing,
    /// It is there, and nobody has talked about it.
    NotTalkedAbout,
}

/// Reads how things stand in one talk.
pub struct Stands<'a> {
    talk: &'a Talk,
    frame: &'a Frame,
    dialogue: &'a Dialogue,
    ground: CommonGround,
}

impl<'a> Stands<'a> {
    /// What is needed to say how a sentence stands.
    pub fn new(talk: &'a Talk, dialogue: &'a Dialogue, frame: &'a Frame) -> Stands<'a> {
        Stands { talk, frame, dialogue, ground: dialogue.ground() }
    }

    /// Who signs for the workplace, where the frame says another than the nearest manager; else empty.
    pub fn signed_by(&self) -> &str {
        &self.frame.signed_by
    }

    /// How a sentence of a clause stands.
    pub fn of_phrase(&self, element: ElementId, phrase: &Phrase) -> Standing {
        let questions = phrase.speaks_of().filter(|id| !self.is_of_frame(*id));
        let weakest = questions.map(|id| self.of_question(id)).min();
        match weakest {
            None => Standing::StandingText,
            Some(_) if self.lacks_its_condition(element) => Standing::Reading,
            Some(_) if self.is_settled(element) => Standing::Agreed,
            Some(weakest) => weakest,
        }
    }

    /// How a clause stands: as its weakest sentence.
    pub fn of_clause(&self, clause: &Clause) -> Standing {
        if matches!(clause.state, State::Written(_)) {
            return if self.lacks_its_condition(clause.element) { Standing::Reading } else { Standing::Agreed };
        }
        let each = clause.phrases().iter().map(|phrase| self.of_phrase(clause.element, phrase));
        each.min().unwrap_or(Standing::StandingText)
    }

    /// The elements that must be there and are missing or not talked about, in the order of the agreement.
    pub fn lacking(&self, agreement: &Agreement) -> Vec<(ElementId, Lacking)> {
        let signable = self.talk.signable(agreement);
        let lacks = |clause: &Clause| {
            if clause.is_missing() {
                Some(Lacking::Missing)
            } else if clause.need == Need::Must && self.of_clause(clause) == Standing::Reading {
                Some(Lacking::NotTalkedAbout)
            } else {
                None
            }
        };
        signable.clauses.iter().filter_map(|clause| Some((clause.element, lacks(clause)?))).collect()
    }

    /// Whether the paper is an agreement and no draft any more: everything that must be there is agreed or said by both,
    /// and nothing stops it.
    pub fn is_agreement(&self, agreement: &Agreement) -> bool {
        self.dialogue.stops().next().is_none() && self.lacking(agreement).is_empty()
    }

    /// The agreement as it can be signed. Its last sentence says when it holds; a draft's says that it does not yet.
    pub fn to_sign(&self, agreement: &Agreement) -> Agreement {
        let mut signable = self.talk.signable(agreement);
        if self.is_agreement(agreement) {
            let reservations = signable.clauses.iter_mut().filter(|clause| clause.element == ElementId::Reservations);
            for phrase in reservations.flat_map(Clause::phrases_mut) {
                if phrase.id == PhraseId::Terms(TermsPhrase::NotBinding) {
                    *phrase = Phrase::plain(TermsPhrase::HoldsWhenSigned);
                }
            }
        }
        signable
    }

    /// Whether the two have left the topic to later or to others.
    pub fn is_left(&self, element: ElementId) -> bool {
        matches!(self.talk.outcome(element), Some(Outcome::Later | Outcome::Elsewhere))
    }

    fn is_settled(&self, element: ElementId) -> bool {
        matches!(self.talk.outcome(element), Some(Outcome::Agreed | Outcome::WithConditions))
    }

    /// Agreed on conditions that nobody has written down is not agreed yet.
    fn lacks_its_condition(&self, element: ElementId) -> bool {
        let settled = self.talk.settled(element);
        settled.is_some_and(|it| it.outcome == Some(Outcome::WithConditions) && it.words.trim().is_empty())
    }

    fn of_question(&self, id: Q) -> Standing {
        if self.ground.decided.contains(&id) {
            Standing::Agreed
        } else if self.ground.said_by_both.contains(&id) {
            Standing::SaidByBoth
        } else {
            Standing::Reading
        }
    }

    /// Whether it is the local frame that says so: nobody has to talk about what the organisation has decided.
    fn is_of_frame(&self, id: Q) -> bool {
        let (case, frame) = (&self.dialogue.joint.get().case, self.frame);
        match id {
            Q::LocalAgreement => case.said(ask::LOCAL_AGREEMENT).is_none() && frame.local_agreement.is_some(),
            Q::NoticeKind | Q::NoticeWeeks => is_notice_of_frame(case, frame),
            Q::TeamDays => case.said(ask::TEAM_DAYS).is_none() && !frame.team_days.is_empty(),
            Q::EquipmentOffered => case.chosen(ask::EQUIPMENT_OFFERED).is_empty() && !frame.equipment.is_empty(),
            _ => false,
        }
    }
}
