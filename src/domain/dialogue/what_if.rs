//! "What would it take?" (*Hvad skal der til?*): which single changes would change the suggestion or settle a topic.
//! Found by asking the core itself, so that what is said here is what happens.

use super::Dialogue;
use super::topic::Topic;
use super::topics::about;
use crate::domain::amount::Amount;
use crate::domain::answers::{Answer, TaskPlace};
use crate::domain::calendar::Weekdays;
use crate::domain::frame::Frame;
use crate::domain::options::{Check, OptionSet};
use crate::domain::question::Kind;
use crate::domain::question_id::QuestionId as Q;
use crate::domain::questionnaire;
use crate::domain::screen_work::{demanded_checks, lacking};
use crate::domain::suggestion::{Kind as Outcome, Suggestion};
use crate::domain::task::Place;

/// One change: an answer, or what the screen rules demand at home put in place at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The two agree on this answer.
    Answer(Q, Answer),
    /// One task is done somewhere else.
    TaskPlace(crate::domain::task::Task, Place),
    /// These parts of the home workplace are put in place.
    SetupInPlace(Vec<Q>),
}

/// A change, and what the suggestion is with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The change.
    pub change: Change,
    /// The kind afterwards.
    pub kind: Outcome,
    /// The cautious end afterwards.
    pub low: Amount,
    /// The open end afterwards.
    pub high: Amount,
}

/// The questions whose answers the two can do something about, and that the suggestion reads.
const TRIED: [Q; 19] = [
    Q::HomeDays,
    Q::FrameMaxDays,
    Q::FrameMinPresence,
    Q::TeamDays,
    Q::HelpNeed,
    Q::Experience,
    Q::DataKind,
    Q::Overheard,
    Q::ExemptTasks,
    Q::SetupScreen,
    Q::SetupKeyboard,
    Q::SetupTable,
    Q::SetupChair,
    Q::SetupLight,
    Q::ScreenPlaceOnSite,
    Q::Voluntary,
    Q::Pattern,
    Q::LocalAgreement,
    Q::WorkPlace,
];

impl Dialogue {
    /// The dialogue as it would be after a change.
    pub fn after(&self, change: &Change, frame: &Frame) -> Dialogue {
        let mut decided = self.decided.clone();
        match change {
            Change::Answer(id, answer) => decided.set(*id, answer.clone()),
            Change::TaskPlace(task, place) => {
                let mut places = match self.joint_answer(Q::TaskPlaces) {
                    Some(Answer::TaskPlaces(places)) => places,
                    _ => Default::default(),
                };
                places.insert(*task, TaskPlace { place: *place, on: String::new() });
                decided.set(Q::TaskPlaces, Answer::TaskPlaces(places));
            }
            Change::SetupInPlace(checks) => {
                for check in checks {
                    decided.set(*check, Answer::One(Check::Yes.id()));
                }
            }
        }
        Dialogue::of(&self.halves, &decided, frame)
    }

    /// The single changes that would give another suggestion: those that open the most days first. The same outcome is
    /// told once, by the first change that leads to it on each question.
    pub fn what_would_it_take(&self, frame: &Frame) -> Vec<WhatIf> {
        let Some(now) = self.joint.get().suggestion.as_ref() else { return Vec::new() };
        let mut found: Vec<WhatIf> = Vec::new();
        for change in self.changes(&TRIED) {
            let Some(then) = self.after(&change, frame).joint.get().suggestion.clone() else { continue };
            if is_same(now, &then) {
                continue;
            }
            let what_if = WhatIf { change, kind: then.kind, low: then.low, high: then.high };
            let is_told = |told: &WhatIf| {
                subject(&told.change) == subject(&what_if.change)
                    && (told.kind, told.low, told.high) == (what_if.kind, what_if.low, what_if.high)
            };
            if !found.iter().any(is_told) {
                found.push(what_if);
            }
        }
        found.sort_by_key(|it| std::cmp::Reverse((it.high, it.low)));
        found
    }

    /// The single changes that would settle an open topic: with them the two agree and the rules have nothing to add.
    pub fn what_would_settle(&self, topic: &Topic, frame: &Frame) -> Vec<Change> {
        let Some(about) = about(topic.element).filter(|_| topic.is_open()) else { return Vec::new() };
        let settles =
            |change: &Change| self.after(change, frame).topic(topic.element).is_some_and(|after| !after.is_open());
        self.changes(about.questions).into_iter().filter(settles).collect()
    }

    /// Every single change of these questions that is not what counts already.
    fn changes(&self, questions: &[Q]) -> Vec<Change> {
        let mut changes = Vec::new();
        for id in questions {
            let now = self.joint_answer(*id);
            let others = alternatives(*id).into_iter().filter(|answer| Some(answer) != now.as_ref());
            let is_asked = self.joint.get().case.asks(*id);
            changes.extend(others.filter(|_| is_asked).map(|answer| Change::Answer(*id, answer)));
        }
        if questions.contains(&Q::SetupScreen) {
            let missing = lacking(&demanded_checks(&self.joint.get().case));
            if missing.len() > 1 {
                changes.insert(0, Change::SetupInPlace(missing));
            }
        }
        if questions.contains(&Q::HomeDays) || questions.contains(&Q::TaskPlaces) {
            for task in &self.joint.get().case.tasks {
                let others = [Place::Home, Place::Workplace].into_iter().filter(|place| task.place != Some(*place));
                changes.extend(others.map(|place| Change::TaskPlace(task.task, place)));
            }
        }
        changes
    }

    /// The answer that counts for both.
    fn joint_answer(&self, id: Q) -> Option<Answer> {
        super::put_together(&self.halves, &self.decided).get(id).cloned()
    }
}

fn is_same(one: &Suggestion, other: &Suggestion) -> bool {
    (one.kind, one.low, one.high) == (other.kind, other.low, other.high)
}

/// What a change is about.
fn subject(change: &Change) -> (Option<Q>, Option<crate::domain::task::Task>) {
    match change {
        Change::Answer(id, _) => (Some(*id), None),
        Change::TaskPlace(task, _) => (None, Some(*task)),
        Change::SetupInPlace(_) => (Some(Q::SetupScreen), None),
    }
}

/// The other answers worth trying: every option of a question with options, every half day, and no day at all.
fn alternatives(id: Q) -> Vec<Answer> {
    match questionnaire::find(id).map(|question| question.kind) {
        Some(Kind::One { options }) => options.iter().copied().map(Answer::One).collect(),
        Some(Kind::Many { alone, .. }) => alone.iter().map(|id| Answer::Many(vec![id])).collect(),
        Some(Kind::Scale) => (1..=5).rev().map(Answer::Scale).collect(),
        Some(Kind::HalfDays) => (0..=10).map(|halves| Answer::Number(Amount(halves * 50))).collect(),
        Some(Kind::Weekdays { .. }) => vec![Answer::Weekdays(Weekdays::NONE)],
        _ => Vec::new(),
    }
}
