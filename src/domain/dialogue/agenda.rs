//! A suggested agenda that fits the time the two have: the most important first, and what can wait named.

use super::topic::Topic;
use crate::domain::agreement::ElementId;
use crate::domain::frame::LocalPoint;

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
    /// Open topics that the time does not reach: for another day.
    pub later: Vec<ElementId>,
}

const OPENING: u8 = 3;
const CLOSING: u8 = 5;

impl Agenda {
    /// The agenda of these topics: as many as fit when each gets at least half of its minutes. The time that is left
    /// goes to the most important ones first.
    pub fn of(topics: &[Topic], length: Length) -> Agenda {
        Agenda::with(topics, &[], length)
    }

    /// The same with the organisation's own points. They get their minutes, but never more than half of the time: the
    /// topics are the two's own.
    pub fn with(topics: &[Topic], points: &[LocalPoint], length: Length) -> Agenda {
        let open: Vec<&Topic> = topics.iter().filter(|topic| topic.is_open()).collect();
        let mut left = length.minutes() - OPENING - CLOSING;
        let mut left_for_own = left / 2;
        let own = points.iter().map(|point| {
            let minutes = Some(point.minutes).filter(|minutes| *minutes <= left_for_own);
            left_for_own -= minutes.unwrap_or_default();
            OwnItem { point: point.clone(), minutes }
        });
        let own: Vec<OwnItem> = own.collect();
        left -= own.iter().filter_map(|item| item.minutes).sum::<u8>();
        let mut items = Vec::new();
        for topic in &open {
            let least = topic.minutes.div_ceil(2);
            if least > left {
                break;
            }
            left -= least;
            items.push(AgendaItem { element: topic.element, minutes: least });
        }
        for (item, topic) in items.iter_mut().zip(&open) {
            let more = (topic.minutes - item.minutes).min(left);
            item.minutes += more;
            left -= more;
        }
        let later = open.iter().skip(items.len()).map(|topic| topic.element).collect();
        Agenda { opening: OPENING, items, own, closing: CLOSING, later }
    }

    /// Minutes in all: never more than the length asked for.
    pub fn minutes(&self) -> u8 {
        let own: u8 = self.own.iter().filter_map(|item| item.minutes).sum();
        self.items.iter().map(|item| item.minutes).sum::<u8>() + own + self.opening + self.closing
    }
}
