//! What it would take where no single change is enough: two together, if the core finds two, and else the way on.

use super::topic::{Status, Topic};
use super::topics::about;
use super::trials::Trial;
use super::what_if::{WhatIf, counts, opens, subject};
use super::{Dialogue, assess_both};
use crate::domain::frame::Frame;
use crate::domain::rules::finding::Bearing;
use crate::domain::suggestion::ArrangementKind as Outcome;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::ask;

/// A way on where no change settles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// A smaller part of the task first.
    SmallerPart,
    /// Trying it for some weeks, with a day on which the two look at it.
    TryOut,
    /// Asking somebody who knows or decides.
    AskWhoKnows,
}

/// What would settle a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Any one of these changes.
    One(Vec<Trial>),
    /// Any of these two together.
    Two(Vec<[Trial; 2]>),
    /// No change that the core knows: the ways on.
    Ways(Vec<Way>),
}

/// Two changes together, and what the suggestion is with both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// The one change.
    pub first: Trial,
    /// The other, and what the suggestion is with both.
    pub with: WhatIf,
}

/// What would open the suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opens {
    /// Any one of these changes.
    One(Vec<WhatIf>),
    /// Any of these two together.
    Two(Vec<Together>),
    /// Nothing has to open: the suggestion holds what was asked for.
    NoNeed,
    /// No change that the core knows: the ways on.
    Ways(Vec<Way>),
}

/// The changes from which two are taken: enough for what two people would try, and few enough to work through at once.
const CANDIDATES: usize = 10;
/// The most pairs in a list.
const MOST_PAIRS: usize = 3;

impl Dialogue {
    /// What would settle an open topic; nothing where only an answer is missing, for that answer is what it takes.
    pub fn what_it_takes(&self, topic: &Topic, frame: &Frame) -> Option<Takes> {
        if !topic.is_open() {
            return None;
        }
        let alone = self.what_would_settle(topic, frame);
        if !alone.is_empty() {
            return Some(Takes::One(alone));
        }
        let pairs = self.pairs_that_settle(topic, frame);
        if !pairs.is_empty() {
            Some(Takes::Two(pairs))
        } else if topic.status == Status::Missing {
            None
        } else {
            Some(Takes::Ways(ways(topic)))
        }
    }

    fn pairs_that_settle(&self, topic: &Topic, frame: &Frame) -> Vec<[Trial; 2]> {
        let Some(about) = about(topic.element) else { return Vec::new() };
        let mut changes = self.settling_changes(about, &topic.findings);
        changes.retain(|change| counts(change, frame));
        changes.truncate(CANDIDATES);
        let settles = |one: &Trial, other: &Trial| {
            let after = self.after(one, frame).after(other, frame);
            after.topic(topic.element).is_some_and(|after| !after.is_open())
        };
        let pairs = pairs(&changes).filter(|(one, other)| settles(one, other));
        pairs.take(MOST_PAIRS).map(|(one, other)| [one.clone(), other.clone()]).collect()
    }

    /// What would open the suggestion.
    pub fn what_opens(&self, frame: &Frame) -> Opens {
        let Some(now) = self.joint.get().suggestion.as_ref() else { return Opens::NoNeed };
        let alone = self.what_would_it_take(frame);
        if !alone.is_empty() {
            return Opens::One(alone);
        }
        let wanted = self.alone.iter().filter_map(|alone| alone.get().case.said(ask::HOME_DAYS)).max();
        if now.kind != Outcome::NotNow && wanted.is_some_and(|wanted| now.low >= wanted) {
            return Opens::NoNeed;
        }
        let mut found: Vec<Together> = Vec::new();
        // One change of each thing, the largest step: what two of those do not open, two smaller ones do not either.
        let mut changes: Vec<Trial> = Vec::new();
        for change in self.opening_changes() {
            changes.retain(|known| subject(known) != subject(&change));
            changes.push(change);
        }
        changes.truncate(CANDIDATES);
        for (first, second) in pairs(&changes) {
            let decided = self.after(first, frame).after(second, frame).decided;
            let joint = assess_both(&self.halves, &decided, &self.dealt_with, frame);
            let Some(then) = joint.get().suggestion.as_ref().filter(|then| opens(now, then)) else { continue };
            let (kind, low, high) = (then.kind, then.low, then.high);
            let with = WhatIf { change: second.clone(), kind, is_other_kind: kind != now.kind, low, high };
            found.push(Together { first: first.clone(), with });
        }
        found.sort_by_key(|it| std::cmp::Reverse((it.with.high, it.with.low)));
        found.truncate(MOST_PAIRS);
        if found.is_empty() { Opens::Ways(self.ways_to_open()) } else { Opens::Two(found) }
    }
}

impl Dialogue {
    /// The ways on with the suggestion.
    fn ways_to_open(&self) -> Vec<Way> {
        let is_stopped = self.joint.get().findings.iter().any(|finding| finding.effect == Bearing::Stop);
        if is_stopped { vec![Way::AskWhoKnows] } else { vec![Way::SmallerPart, Way::TryOut] }
    }
}

/// Every two of the changes that are about different things.
fn pairs(changes: &[Trial]) -> impl Iterator<Item = (&Trial, &Trial)> {
    let later = |at: usize| changes.iter().skip(at + 1);
    let all = changes.iter().enumerate().flat_map(move |(at, one)| later(at).map(move |other| (one, other)));
    all.filter(|(one, other)| subject(one) != subject(other))
}

/// The ways on with a topic. Nobody is asked to try what is not voluntary, and nothing is tried that others decide.
fn ways(topic: &Topic) -> Vec<Way> {
    use ElementId as E;
    if topic.is_stop() || topic.status == Status::NotDecidable {
        return vec![Way::AskWhoKnows];
    }
    match topic.element {
        E::TasksAtHome => vec![Way::SmallerPart, Way::TryOut],
        E::ExemptTasks | E::DataSecurity | E::LegalBasis | E::Voluntary | E::WorkingTime | E::Costs | E::Assessment => {
            vec![Way::AskWhoKnows]
        }
        E::ScreenWorkplace | E::Equipment | E::Place => vec![Way::AskWhoKnows],
        _ => vec![Way::TryOut],
    }
}
