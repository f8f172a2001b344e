//! "What would it take?" (*Hvad skal der til?*): which single changes would open the suggestion or settle a topic.
//! Found by asking the core itself, so that what is said here is what happens.

use std::cmp::Reverse;

use super::topic::Topic;
use super::topics::about;
use super::trials::{self, Trial};
use super::{Dialogue, assess_both, put_together};
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::domain::suggestion::{ArrangementKind as Outcome, Suggestion};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::task::Task;

/// A change, and what the suggestion is with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The change.
    pub change: Trial,
    /// The kind afterwards.
    pub kind: Outcome,
    /// Whether that is another kind than now.
    pub is_other_kind: bool,
    /// The cautious end afterwards.
    pub low: Amount,
    /// The open end afterwards.
    pub high: Amount,
}

/// The most what-ifs in a list: what two people can keep in mind.
const MOST: usize = 6;

impl Dialogue {
    /// The dialogue as it would be after a change.
    pub fn after(&self, change: &Trial, frame: &Frame) -> Dialogue {
        let decided = self.decided_with(change);
        let joint = assess_both(&self.halves, &decided, &self.dealt_with, frame);
        Dialogue { decided, joint, ..self.clone() }
    }

    /// The few single changes that would open the suggestion most, with what it is then. Each thing that can be changed
    /// is named once, by the smallest step that opens the most.
    pub fn what_would_it_take(&self, frame: &Frame) -> Vec<WhatIf> {
        let Some(now) = self.joint.get().suggestion.as_ref() else { return Vec::new() };
        openings(now, self.opening_changes(), |change| {
            assess_both(&self.halves, &self.decided_with(change), &self.dealt_with, frame)
        })
    }

    /// The single changes that would settle an open topic: with them the two agree and the rules have nothing to add.
    pub fn what_would_settle(&self, topic: &Topic, frame: &Frame) -> Vec<Trial> {
        let Some(about) = about(topic.element).filter(|_| topic.is_open()) else { return Vec::new() };
        let settles = |change: &Trial| {
            counts(change, frame)
                && self.after(change, frame).topic(topic.element).is_some_and(|after| !after.is_open())
        };
        let mut changes: Vec<Trial> = Vec::new();
        for change in self.settling_changes(about, &topic.findings).into_iter().filter(settles) {
            if !changes.contains(&change) {
                changes.push(change);
            }
        }
        // Of the days below those that count now, the most that settle it are enough to name.
        let fewer = |it: &Trial| match (it, self.joint.get().case.said(ask::HOME_DAYS)) {
            (Trial::Answer(Q::HomeDays, Answer::Number(days)), Some(now)) => Some(*days).filter(|days| *days < now),
            _ => None,
        };
        let most = changes.iter().filter_map(fewer).max();
        changes.retain(|it| fewer(it).is_none() || fewer(it) == most);
        changes
    }

    /// What is decided, and the change with it.
    fn decided_with(&self, change: &Trial) -> Answers {
        let mut decided = self.decided.clone();
        for (id, answer) in trials::answers(change, self.joint_answer(Q::TaskPlaces).as_ref()) {
            decided.set(id, answer);
        }
        decided
    }

    /// The answer that counts for both.
    pub(super) fn joint_answer(&self, id: Q) -> Option<Answer> {
        put_together(&self.halves, &self.decided).get(id).cloned()
    }
}

/// The few of some changes that open a suggestion most, each thing that can be changed by its smallest step that opens the most.
pub(super) fn openings(
    now: &Suggestion,
    changes: Vec<Trial>,
    assess: impl Fn(&Trial) -> SharedAssessment,
) -> Vec<WhatIf> {
    let mut found: Vec<WhatIf> = Vec::new();
    for change in changes {
        let after = assess(&change);
        let Some(then) = after.get().suggestion.as_ref().filter(|then| opens(now, then)) else { continue };
        let is_other_kind = then.kind != now.kind;
        let what_if = WhatIf { change, kind: then.kind, is_other_kind, low: then.low, high: then.high };
        let same = |it: &&mut WhatIf| subject(&it.change) == subject(&what_if.change);
        match found.iter_mut().find(same) {
            Some(told) if (told.high, told.low) >= (what_if.high, what_if.low) => {}
            Some(told) => *told = what_if,
            None => found.push(what_if),
        }
    }
    found.sort_by_key(|it| Reverse((it.high, it.low)));
    found.truncate(MOST);
    found
}

/// Whether more is possible afterwards: an arrangement where there was none, more days, days that are surer, or a kind
/// that was not chosen or not to be had.
pub(super) fn opens(now: &Suggestion, then: &Suggestion) -> bool {
    let more_days = (then.high, then.low) > (now.high, now.low);
    let same_days = (then.high, then.low) == (now.high, now.low);
    then.kind != Outcome::NotNow && (now.kind == Outcome::NotNow || more_days || same_days && then.kind != now.kind)
}

/// Whether a change can be chosen here at all: what can't settles nothing.
pub(super) fn counts(change: &Trial, frame: &Frame) -> bool {
    match change {
        Trial::Answer(id, answer) => frame.counted(*id, answer).as_deref() == Some(answer),
        Trial::TaskPlace(..) | Trial::SetupInPlace(_) => true,
    }
}

/// What a change is about.
pub(super) fn subject(change: &Trial) -> (Option<Q>, Option<Task>) {
    match change {
        Trial::Answer(id, _) => (Some(*id), None),
        Trial::TaskPlace(task, _) => (None, Some(task.task)),
        Trial::SetupInPlace(_) => (Some(Q::SetupScreen), None),
    }
}
