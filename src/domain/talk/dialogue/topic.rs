//! One topic of the talk: where the two stand on it, and how much it matters.

use super::Dialogue;
use super::gap::Gap;
use super::meeting::Meeting;
use super::topics::{ABOUT, About, about, element_of};
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::Sharing;
use crate::domain::rules::finding::{Bearing, Finding};
use crate::domain::rules::{self, Consequence, TalkEntry};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::options::SameDay;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::{QuestionId, ask};

/// Where the two stand on a topic. None of these is better than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Both say the same, and no rule finds anything to add (*enige*).
    Agreed,
    /// They see it differently, or a rule finds something worth a talk (*tal om det*).
    ToTalk,
    /// One of them has not answered what both were asked, or does not know (*mangler svar*).
    Missing,
    /// Neither of the two can decide it from these answers (*kan ikke afgøres her*).
    NotDecidable,
    /// Only one of them was asked and has answered; the other reads it (*til orientering*).
    Told,
}

/// A topic (*emne*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The element of the agreement it fills.
    pub element: ElementId,
    /// Where the two stand.
    pub status: Status,
    /// Questions on which the two differ, with how far.
    pub apart: Vec<(QuestionId, Gap)>,
    /// Questions that one of the two was asked and has not answered.
    pub unanswered: Vec<(QuestionId, Party)>,
    /// What the rules find in it.
    pub findings: Vec<Finding>,
    /// How much it matters.
    pub consequence: Consequence,
    /// Minutes to set aside.
    pub minutes: u8,
}

impl Topic {
    /// The order of the agenda: how far apart times how much it matters, never shown as a number.
    pub fn rank(&self) -> u32 {
        // What has to be settled first counts as found, also while it is only unanswered.
        let is_decisive = self.consequence == Consequence::Decisive;
        let found = if self.findings.is_empty() && !is_decisive { 1 } else { Gap::Apart.weight() };
        let consequence = match self.consequence {
            Consequence::Decisive => 8,
            Consequence::High => 4,
            Consequence::Medium => 2,
            Consequence::Low => 1,
        };
        self.apart.iter().map(|(_, gap)| gap.weight()).fold(found, u32::max) * consequence
    }

    /// Whether a rule stops an agreement here, from the answers of both or of one.
    pub fn is_stop(&self) -> bool {
        self.findings.iter().any(|finding| finding.effect == Bearing::Stop)
    }

    /// What of it matters most to talk about; the first where several matter as much.
    pub(super) fn weightiest_finding(&self) -> Option<&Finding> {
        self.findings.iter().min_by_key(|finding| talk(finding).map(|talk| talk.consequence))
    }

    /// Whether it stands after the others: only an answer is missing, and nothing else waits for it.
    fn can_wait(&self) -> bool {
        self.status == Status::Missing && self.consequence != Consequence::Decisive
    }

    /// Whether the two have something to talk about here.
    pub const fn is_open(&self) -> bool {
        matches!(self.status, Status::ToTalk | Status::Missing | Status::NotDecidable)
    }
}

/// The minutes of a topic on which nobody differs and no rule finds anything.
const FEWEST_MINUTES: u8 = 2;
/// The most minutes one topic gets.
const MOST_MINUTES: u8 = 12;

impl Dialogue {
    /// Every topic that somebody has said or lacks something about: what stops an agreement first, then the other open
    /// ones by rank, then the rest in the order of the agreement.
    pub fn topics(&self) -> Vec<Topic> {
        let all: Vec<Topic> = ABOUT.iter().filter_map(|about| self.topic_about(about)).collect();
        let (mut open, rest): (Vec<Topic>, Vec<Topic>) = all.into_iter().partition(Topic::is_open);
        // A stable sort: topics of the same rank stay in the order of the agreement.
        open.sort_by_key(|topic| (!topic.is_stop(), topic.can_wait(), std::cmp::Reverse(topic.rank())));
        open.into_iter().chain(rest).collect()
    }

    /// The topic of an element, where somebody was asked about it.
    pub fn topic(&self, element: ElementId) -> Option<Topic> {
        self.topic_about(about(element)?)
    }

    fn topic_about(&self, about: &'static About) -> Option<Topic> {
        if self.clauses_off.contains(&about.element) {
            return None;
        }
        if about.element == ElementId::HardConversations && self.has_nothing_hard() {
            return None;
        }
        let asked: Vec<QuestionId> = about.questions().iter().copied().filter(|id| self.is_asked(*id)).collect();
        let apart: Vec<(QuestionId, Gap)> = asked.iter().filter_map(|id| Some((*id, self.gap(*id)?))).collect();
        let unanswered: Vec<_> = asked.iter().filter_map(|id| Some((*id, self.lacks(*id)?))).collect();
        let findings = self.findings(about.element);
        let status = self.status(&asked, &apart, &unanswered, &findings)?;
        let talks: Vec<TalkEntry> = findings.iter().filter_map(talk).collect();
        let differing =
            (!apart.is_empty()).then_some(TalkEntry { consequence: about.consequence, minutes: about.minutes });
        let all = || talks.iter().chain(&differing);
        let consequence = all().map(|talk| talk.consequence).min().unwrap_or(about.consequence);
        let minutes = all().map(|talk| talk.minutes).max().unwrap_or(FEWEST_MINUTES);
        let minutes = minutes.saturating_add(u8::try_from(talks.len() / 2).unwrap_or(0));
        Some(Topic {
            element: about.element,
            status,
            apart,
            unanswered,
            findings,
            consequence,
            minutes: minutes.min(MOST_MINUTES),
        })
    }

    /// Whether the employee has said that nothing hard is part of the work, and nobody says otherwise: an empty topic.
    fn has_nothing_hard(&self) -> bool {
        let case = &self.joint.get().case;
        case.said(ask::SAME_DAY_SUPPORT) == Some(SameDay::NotRelevant)
            && case.tasks().iter().all(|chosen| !chosen.task.is_hard_on_a_person())
            && !self.has_answer(QuestionId::SameDayWho)
    }

    /// Whether either party was asked the question.
    pub fn is_asked(&self, id: QuestionId) -> bool {
        // It opens questions to one person, and is nothing to talk about.
        if id == QuestionId::HomeAnyway {
            return false;
        }
        self.decided.get(id).is_some()
            || self.alone.iter().any(|assessment| assessment.get().case.asks(id))
            || self.joint.get().case.asks(id) && !matches!(self.meeting(id), Meeting::Neither)
    }

    /// How far apart the two are on a question that they have not decided yet.
    pub(super) fn gap(&self, id: QuestionId) -> Option<Gap> {
        match (self.decided.get(id), self.meeting(id)) {
            (_, Meeting::Apart { .. }) => self.gap_left(id),
            (None, Meeting::Only(_, Answer::RatherTalk) | Meeting::Same { employee: Answer::RatherTalk, .. }) => {
                Some(Gap::Apart)
            }
            _ => None,
        }
    }

    /// The party that was asked the question and has not answered it, or does not know; the employee first. What is the
    /// party's own to keep back is never lacking: asking for it would undo the choice.
    fn lacks(&self, id: QuestionId) -> Option<Party> {
        let is_a_choice = questionnaire::find(id).is_some_and(|question| question.sharing == Sharing::Choice);
        if self.decided.get(id).is_some() || is_a_choice {
            return None;
        }
        let is_open = |party: &Party| matches!(self.halves.said(*party, id), None | Some(Answer::Unknown));
        Party::ALL.into_iter().find(|party| self.of_party(*party).get().case.asks(id) && is_open(party))
    }

    fn findings(&self, element: ElementId) -> Vec<Finding> {
        let is_here = |finding: &&Finding| {
            talk(finding).is_some() && rules::about(finding.id).and_then(element_of) == Some(element)
        };
        let mut findings: Vec<Finding> = self.joint.get().findings.iter().filter(is_here).cloned().collect();
        for finding in self.stops_of_one().into_iter().filter(|finding| is_here(&finding)) {
            if findings.iter().all(|known| known.id != finding.id) {
                findings.push(finding);
            }
        }
        findings
    }

    /// What stops an agreement from the answers of one party, until the two have answered the question together: it is
    /// not read away because the other says something else.
    fn stops_of_one(&self) -> Vec<Finding> {
        let is_decided = |finding: &Finding| {
            self.dealt_with.contains(&finding.id)
                || finding.reasons.questions().any(|id| self.decided.get(id).is_some())
        };
        let stops = |party: Party| {
            let findings = self.of_party(party).get().findings.iter();
            findings.filter(|finding| finding.effect == Bearing::Stop && !is_decided(finding)).cloned()
        };
        Party::ALL.into_iter().flat_map(stops).collect()
    }

    fn status(
        &self,
        asked: &[QuestionId],
        apart: &[(QuestionId, Gap)],
        unanswered: &[(QuestionId, Party)],
        findings: &[Finding],
    ) -> Option<Status> {
        let unknown: Vec<&QuestionId> = asked.iter().filter(|id| self.is_unknown(**id)).collect();
        let answered = || asked.iter().filter(|id| self.has_answer(**id));
        let is_both = |id: &QuestionId| {
            questionnaire::find(*id).is_some_and(|it| Party::ALL.into_iter().all(|party| it.asked.includes(party)))
        };
        let is_for_others = findings.iter().any(|finding| is_decided_by_others(finding.id))
            || unknown.iter().any(|id| is_known_by_others(**id));
        let is_unsaid = answered().next().is_none();
        Some(if is_for_others {
            Status::NotDecidable
        } else if !apart.is_empty() || !findings.is_empty() {
            Status::ToTalk
        } else if is_unsaid && unanswered.is_empty() {
            return None;
        } else if is_unsaid || !unknown.is_empty() || unanswered.iter().any(|(id, _)| is_both(id)) {
            Status::Missing
        } else if answered().any(|id| self.is_agreed(*id)) {
            Status::Agreed
        } else {
            Status::Told
        })
    }

    fn has_answer(&self, id: QuestionId) -> bool {
        self.decided.get(id).is_some() || !matches!(self.meeting(id), Meeting::Neither)
    }

    /// Whether neither knows: where one does, that answer counts.
    fn is_unknown(&self, id: QuestionId) -> bool {
        self.joint.get().case.is_unknown(id)
    }

    /// Whether both have said it, each alone or together. What one was never asked, the two do not agree on.
    fn is_agreed(&self, id: QuestionId) -> bool {
        self.decided.get(id).is_some() || matches!(self.meeting(id), Meeting::Same { .. })
    }
}

/// How a finding enters the talk. What stops an agreement always matters most (`tests/rules.rs`).
fn talk(finding: &Finding) -> Option<TalkEntry> {
    rules::find(finding.id)?.talk
}

/// What the two can't settle between them: a local agreement is made with the unions, and tax and social security abroad
/// are HR's.
const fn is_decided_by_others(id: FindingId) -> bool {
    matches!(id, FindingId::NoLocalAgreement | FindingId::Abroad)
}

/// What neither knows and somebody else can tell: what is agreed with the unions, what the limits say, what may leave
/// the house, and what the workplace lends. Anything else they can find out together, so there an answer is missing.
const fn is_known_by_others(id: QuestionId) -> bool {
    use QuestionId as Q;
    matches!(id, Q::LocalAgreement | Q::WrittenLimits | Q::FrameFixedDays | Q::ExemptTasks | Q::EquipmentOffered)
}
