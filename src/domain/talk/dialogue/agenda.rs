//! A suggested agenda that fits the time the two have: the most important first, and what can wait named.

use super::topic::Topic;
use crate::domain::frame::LocalPoint;
use crate::domain::vocabulary::element_id::ElementId;

/// How long the talk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
pub enum Length {
    /// Half an hour.
    Thirty,
    /// Three quarters.
    #[default]
    FortyFive,
    /// An hour.
    Sixty,
}

impl Length {
    /// From the shortest.
    pub const ALL: [Length; 3] = [Length::Thirty, Length::FortyFive, Length::Sixty];

    /// In minutes.
    pub const fn minutes(self) -> u8 {
        match self {
            Length::Thirty => 30,
            Length::FortyFive => 45,
            Length::Sixty => 60,
        }
    }

    /// The length with so many minutes.
    pub fn of_minutes(minutes: u8) -> Option<Length> {
        Length::ALL.into_iter().find(|length| length.minutes() == minutes)
    }
}

/// A topic on the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// The topic.
    pub element: ElementId,
    /// Its minutes.
    pub minutes: u8,
}

/// A point of the organisation's own on the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnItem {
    /// The point.
    pub point: LocalPoint,
    /// Its minutes; none where the time does not reach it.
    pub minutes: Option<u8>,
}

/// The agenda (*dagsorden*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// Minutes to begin with: how one works together, and that trust is where it starts (report 3.5.1).
    pub opening: u8,
    /// The topics, the most important first.
    pub items: Vec<AgendaItem>,
    /// The organisation's own points, after the topics.
    pub own: Vec<OwnItem>,
    /// Minutes to read the agreement together at the end.
    pub closing: u8,
    /// Open topics that the time does not reach: for when there is time (*hvis I har tid*).
    pub later: Vec<ElementId>,
}

const OPENING: u8 = 3;
const CLOSING: u8 = 5;

/// The fewest minutes of a topic: in less, two people only read it aloud. Føling's own judgement.
pub const LEAST: u8 = 4;

impl Agenda {
    /// The agenda of these topics.
    pub fn of(topics: &[Topic], length: Length) -> Agenda {
        Agenda::with(topics, &[], length)
    }

    /// The same with the organisation's own points. They get their minutes, but never more than half of the time: the
    /// topics are the two's own.
    ///
    /// Each topic gets the minutes it needs, and as many as fit are on it. The last may take what is left, where that is
    /// half of its minutes and enough to talk in. The others are for when there is time: ten topics of a minute each
    /// would be a talk about none of them.
    pub fn with(topics: &[Topic], points: &[LocalPoint], length: Length) -> Agenda {
        let mut left = length.minutes() - OPENING - CLOSING;
        let mut left_for_own = left / 2;
        let own = points.iter().map(|point| {
            let minutes = Some(point.minutes).filter(|minutes| *minutes <= left_for_own);
            left_for_own -= minutes.unwrap_or_default();
            OwnItem { point: point.clone(), minutes }
        });
        let own: Vec<OwnItem> = own.collect();
        left -= own.iter().filter_map(|item| item.minutes).sum::<u8>();
        let (mut items, mut later) = (Vec::new(), Vec::new());
        for topic in topics.iter().filter(|topic| topic.is_open()) {
            let minutes = needed(topic).min(left);
            if !later.is_empty() || minutes < least(topic) {
                later.push(topic.element);
                continue;
            }
            left -= minutes;
            items.push(AgendaItem { element: topic.element, minutes });
        }
        Agenda { opening: OPENING, items, own, closing: CLOSING, later }
    }

    /// Minutes in all: never more than the length asked for.
    pub fn minutes(&self) -> u8 {
        let own: u8 = self.own.iter().filter_map(|item| item.minutes).sum();
        self.items.iter().map(|item| item.minutes).sum::<u8>() + own + self.opening + self.closing
    }

    /// The topics that there is time for, in order.
    pub fn planned(&self) -> impl Iterator<Item = ElementId> {
        self.items.iter().map(|item| item.element)
    }

    /// The topics that come after this one in its own part of the agenda: among those planned, or those for when there
    /// is time. None come after a topic that stands on neither.
    pub fn after(&self, here: ElementId) -> Vec<ElementId> {
        let planned: Vec<ElementId> = self.planned().collect();
        let follows = |part: &[ElementId]| {
            let at = part.iter().position(|element| *element == here)?;
            Some(part.iter().skip(at + 1).copied().collect())
        };
        follows(&planned).or_else(|| follows(&self.later)).unwrap_or_default()
    }
}

/// The minutes that a topic needs.
fn needed(topic: &Topic) -> u8 {
    topic.minutes.max(LEAST)
}

/// The fewest minutes in which a topic can be on the agenda at all.
pub fn least(topic: &Topic) -> u8 {
    needed(topic).div_ceil(2).max(LEAST)
}
