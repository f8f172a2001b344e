//! Three to six points for the talk. What there is no room for is named for later, and nothing is lost.

use super::base::{PointId, Subject};
use super::{PointTopic, TalkingPoint};
use crate::domain::rules::Consequence;
use crate::domain::vocabulary::finding_id::FindingId;

/// The most points of one talk.
pub const MOST: usize = 6;
/// So many are filled up with what is worth the minutes for everybody.
pub const ENOUGH: usize = 4;

/// The points of one talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// For the talk, the most consequential first.
    pub now: Vec<TalkingPoint>,
    /// If there is time (*hvis I har tid*).
    pub more: Vec<TalkingPoint>,
}

/// Chooses among all points in their order: what changes something first, then what only helps until there are enough. One
/// about the person's own tasks is always among them.
pub fn choose(points: Vec<TalkingPoint>) -> Chosen {
    let mut chosen = Chosen { now: Vec::new(), more: Vec::new() };
    let mut waits_for_tasks = points.iter().any(is_about_tasks);
    for point in points.iter().filter(|point| !is_said_elsewhere(point, &points)) {
        let kept_free = usize::from(waits_for_tasks && !is_about_tasks(point));
        let most = if point.consequence == Consequence::Low { ENOUGH } else { MOST - kept_free };
        waits_for_tasks = waits_for_tasks && !is_about_tasks(point);
        let list = if chosen.now.len() < most { &mut chosen.now } else { &mut chosen.more };
        list.push(point.clone());
    }
    chosen
}

fn base(point: &TalkingPoint) -> Option<PointId> {
    if let PointTopic::Base(base) = &point.topic { Some(base.id) } else { None }
}

fn is_about_tasks(point: &TalkingPoint) -> bool {
    base(point).is_some_and(|id| id.subject() == Subject::Tasks)
}

/// Whether another point says the same, and better.
fn is_said_elsewhere(point: &TalkingPoint, all: &[TalkingPoint]) -> bool {
    match &point.topic {
        PointTopic::Finding(finding) => all.iter().filter_map(base).any(|other| other.covers().contains(&finding.id)),
        PointTopic::Base(base) => {
            base.id.gives_way_to().iter().any(|id| all.iter().any(|other| is_finding(other, *id)))
        }
        PointTopic::Questions(_) | PointTopic::Local(_) => false,
    }
}

fn is_finding(point: &TalkingPoint, id: FindingId) -> bool {
    matches!(&point.topic, PointTopic::Finding(finding) if finding.id == id)
}
