//! What can be answered to one question.

use super::task::{Place, Share, Task};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, Weekdays};
use crate::domain::values::free_text;
use crate::domain::values::small_map::SmallMap;

/// Kinds of tasks with their share of the week; a share may be open.
pub type Shares = SmallMap<Task, Option<Share>>;

/// A place for each task.
pub type Places = SmallMap<Task, TaskPlace>;

/// What the person calls some of the tasks.
pub type Names = SmallMap<Task, String>;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know" (*Ved ikke*).
    Unknown,
    /// "I would rather talk about this" (*Det vil jeg hellere tale om*).
    RatherTalk,
    /// One option id.
    One(&'static str),
    /// Option ids, in the order of the options.
    Many(Vec<&'static str>),
    /// Kinds of tasks with their share of the week; a share may be open.
    TaskShares(Shares),
    /// A place for each task, with words where it depends.
    TaskPlaces(Places),
    /// What the person calls some of the tasks.
    TaskNames(Names),
    /// 1 to 5.
    Scale(u8),
    /// A number of days, hours or weeks.
    Number(Amount),
    /// Days of the week.
    Weekdays(Weekdays),
    /// The days vary.
    Varies,
    /// A time of day.
    Time(TimeOfDay),
    /// From one time to another; either may be open.
    TimeRange(Option<TimeOfDay>, Option<TimeOfDay>),
    /// A date.
    Date(Date),
    /// A short text.
    Words(String),
}

impl Answer {
    /// The answer with its words as they come in, typed or read.
    pub(crate) fn entered(self) -> Answer {
        match self {
            Answer::Words(words) => Answer::Words(free_text::entered(&words)),
            Answer::TaskPlaces(places) => {
                let entered = |place: &TaskPlace| TaskPlace { place: place.place, on: free_text::entered(&place.on) };
                Answer::TaskPlaces(places.iter().map(|(task, place)| (*task, entered(place))).collect())
            }
            Answer::TaskNames(names) => {
                Answer::TaskNames(names.iter().map(|(task, name)| (*task, free_text::line(name))).collect())
            }
            other => other,
        }
    }
}

/// The most characters of what a place depends on.
pub const DEPENDS_MOST: usize = 120;

/// Where a task is done best, in one person's view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskPlace {
    /// The place.
    pub place: Place,
    /// What it depends on, in own words; at most 120 characters.
    pub on: String,
}
