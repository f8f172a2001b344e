//! What the two have in common, question by question, and which answer stands on the paper.

use super::Dialogue;
use super::gap;
use super::meeting::Meeting;
use super::put_together::over;
use crate::domain::frame::Frame;
use crate::domain::rules::finding::Bearing;
use crate::domain::suggestion::arrangement::Arrangement;
use crate::domain::suggestion::common_ground::CommonGround;
use crate::domain::suggestion::loans::loans;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::answer::{Answer, TaskPlace};
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::options::OptionSet;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

impl Dialogue {
    /// What the two have decided or both say. A table of which only some rows were set is theirs once the others are the
    /// same in both halves.
    pub fn ground(&self) -> CommonGround {
        let all = || QuestionId::ALL.iter().copied();
        let decided: Vec<QuestionId> = all().filter(|id| self.is_decided(*id)).collect();
        let said_by_both = all().filter(|id| !decided.contains(id) && self.is_said_by_both(*id)).collect();
        CommonGround { decided, said_by_both, weekdays_of_both: self.weekdays_of_both(), ..CommonGround::default() }
    }

    fn is_decided(&self, id: QuestionId) -> bool {
        self.decided.get(id).is_some_and(is_answer) && self.gap_left(id).is_none()
    }

    fn is_said_by_both(&self, id: QuestionId) -> bool {
        match self.meeting(id) {
            // What each calls a task is no difference to talk about, and two names are not one.
            Meeting::Same { employee: Answer::TaskNames(one), manager: Answer::TaskNames(other), .. } => one == other,
            Meeting::Same { employee, .. } => is_answer(employee),
            _ => false,
        }
    }

    /// How far apart the two still are: of a table, in the rows that they have not decided.
    pub(super) fn gap_left(&self, id: QuestionId) -> Option<gap::Gap> {
        let Meeting::Apart { employee, manager, gap } = self.meeting(id) else { return None };
        match self.decided.get(id) {
            None => Some(gap),
            Some(decided @ (Answer::TaskPlaces(_) | Answer::TaskShares(_))) => {
                gap::between(id, &over(employee, decided), &over(manager, decided))
            }
            Some(_) => None,
        }
    }

    /// What each says of a table where the two are still apart, with the rows that they have decided.
    pub(super) fn left_apart(&self, id: QuestionId) -> Option<(Answer, Answer)> {
        self.gap_left(id)?;
        let Meeting::Apart { employee, manager, .. } = self.meeting(id) else { return None };
        let with_decided = |said: &Answer| self.decided.get(id).map_or_else(|| said.clone(), |it| over(said, it));
        Some((with_decided(employee), with_decided(manager)))
    }

    /// The weekdays that both halves name.
    fn weekdays_of_both(&self) -> Weekdays {
        let named = |party: Party| match self.halves.said(party, QuestionId::HomeWeekdays) {
            Some(Answer::Weekdays(days)) => *days,
            _ => Weekdays::NONE,
        };
        named(Party::Employee).shared_with(named(Party::Manager))
    }

    /// The answer that the paper goes by: what the two agree on when they say that a topic is agreed as it stands there.
    pub fn answer_on_paper(&self, id: QuestionId, frame: &Frame) -> Option<Answer> {
        let joint = self.joint.get();
        match id {
            QuestionId::HomeDays => {
                let arrangement = Arrangement::of(&joint.case, joint.suggestion.as_ref(), frame, &self.ground())?;
                Some(Answer::Number(arrangement.days))
            }
            QuestionId::EquipmentOffered => {
                let lent: Vec<&'static str> = loans(&joint.case, &self.ground()).iter().map(|item| item.id()).collect();
                (!lent.is_empty()).then_some(Answer::Many(lent))
            }
            // Words that are one party's for the talk alone do not become the two's own.
            _ => {
                let answer = self.joint_answer(id).filter(is_answer)?;
                if joint.case.quotes(id) { Some(answer) } else { without_own_words(answer) }
            }
        }
    }

    /// What stops an agreement for now.
    pub fn stops(&self) -> impl Iterator<Item = FindingId> {
        self.joint.get().findings.iter().filter(|finding| finding.effect == Bearing::Stop).map(|finding| finding.id)
    }
}

/// The answer without the words in it; nothing where it is made of them.
fn without_own_words(answer: Answer) -> Option<Answer> {
    match answer {
        Answer::Words(_) => None,
        Answer::TaskPlaces(places) => {
            let bare = |chosen: &TaskPlace| TaskPlace { place: chosen.place, on: String::new() };
            Some(Answer::TaskPlaces(places.iter().map(|(task, chosen)| (*task, bare(chosen))).collect()))
        }
        other => Some(other),
    }
}

/// Whether somebody has said something with it.
fn is_answer(answer: &Answer) -> bool {
    !matches!(answer, Answer::Unknown | Answer::RatherTalk)
}
