//! The talk as the core sees it: two halves put together, question by question, and what they call for.
//!
//! Everything here is computed from the two halves and from what the two decide together, so nothing private can
//! enter. Where the parties differ, what counts until they have talked is the careful reading (`careful`): fewer days,
//! more presence, closer contact. Nobody wins by it: it is what both have already said yes to.

mod agenda;
mod alone;
mod careful;
mod gap;
mod ground;
mod meeting;
mod opening;
mod parting;
mod put_together;
mod rows;
mod takes;
mod topic;
mod topics;
mod trials;
mod what_if;

pub use agenda::{Agenda, AgendaItem, LEAST, Length, OwnItem, least};
pub use alone::what_would_it_take_alone;
pub use gap::Gap;
pub use meeting::{Meeting, meeting};
pub use opening::{Ask, OpeningQuestion, Says};
pub use parting::{Parting, parting};
pub use rows::Rows;
pub use takes::{Opens, Takes, Together, Way};
pub use topic::{Status, Topic};
pub use topics::{ABOUT, About, about, element_of, questions_of};
pub use trials::{DOABLE, Trial, WITH_TIME};
pub use what_if::WhatIf;

use put_together::put_together;

use super::half::Halves;
use crate::domain::agreement::{self, Agreement};
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;

/// The two halves, what the two have decided together, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialogue {
    /// Both halves.
    pub halves: Halves,
    /// Answers that the two gave together in the talk: they count before either half.
    pub decided: Answers,
    /// What the core says about the answers of both.
    pub joint: SharedAssessment,
    /// What it says about each half alone: employee first.
    pub alone: [SharedAssessment; 2],
    /// The elements that the local frame leaves out: they are no topics.
    pub clauses_off: Vec<ElementId>,
    /// The stops that the two have dealt with in words of their own.
    pub dealt_with: Vec<FindingId>,
}

impl Dialogue {
    /// Puts the halves together with what was decided, as far as it counts in the frame. What does not count stays in the
    /// talk that the halves come from.
    pub fn of(halves: &Halves, decided: &Answers, frame: &Frame) -> Dialogue {
        Dialogue::dealing_with(halves, decided, Vec::new(), frame)
    }

    /// The same once the two have dealt with some stops in words of their own.
    pub fn dealing_with(halves: &Halves, decided: &Answers, dealt_with: Vec<FindingId>, frame: &Frame) -> Dialogue {
        let (halves, decided) = (&halves.counted(frame), &frame.all_counted(decided));
        let alone = Party::ALL.map(|party| {
            let half = halves.of_party(party);
            SharedAssessment::of(party, half.route, &half.answers, frame)
        });
        let joint = assess_both(halves, decided, &dealt_with, frame);
        let clauses_off = ElementId::ALL.iter().copied().filter(|id| !frame.has_clause(*id)).collect();
        Dialogue { halves: halves.clone(), decided: decided.clone(), joint, alone, clauses_off, dealt_with }
    }

    /// What the core says about one party's half.
    pub fn of_party(&self, party: Party) -> &SharedAssessment {
        let [employee, manager] = &self.alone;
        match party {
            Party::Employee => employee,
            Party::Manager => manager,
        }
    }

    /// How the two meet on a question.
    pub fn meeting(&self, id: QuestionId) -> Meeting<'_> {
        meeting(&self.halves, id)
    }

    /// The draft that both halves and the decisions give.
    pub fn draft(&self, frame: &Frame) -> Agreement {
        agreement::draft_on(&self.joint, frame, &self.ground())
    }
}

/// What the core says about the answers of both.
fn assess_both(halves: &Halves, decided: &Answers, dealt_with: &[FindingId], frame: &Frame) -> SharedAssessment {
    let answers = put_together(halves, decided).shared();
    SharedAssessment::of_two(route(halves), &answers, named_weekdays(halves, decided), dealt_with, frame)
}

/// The weekdays that either named for home; none once the two have decided.
fn named_weekdays(halves: &Halves, decided: &Answers) -> Weekdays {
    let is_open = decided.get(QuestionId::HomeWeekdays).is_none();
    let named = Party::ALL.into_iter().filter_map(|party| match halves.said(party, QuestionId::HomeWeekdays) {
        Some(Answer::Weekdays(days)) if is_open => Some(*days),
        _ => None,
    });
    named.fold(Weekdays::NONE, Weekdays::and)
}

/// The longer of the two routes: a question that either was asked can be talked about.
fn route(halves: &Halves) -> Route {
    Party::ALL.into_iter().map(|party| halves.of_party(party).route).max().unwrap_or_default()
}
