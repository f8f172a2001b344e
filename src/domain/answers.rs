//! Raw answers: a map keyed by question id, one per party. Going back deletes nothing.

use super::amount::Amount;
use super::calendar::{Date, TimeOfDay, Weekdays};
use super::free_text;
use super::question_id::QuestionId;
use super::small_map::SmallMap;
use super::task::{Place, Share, Task};

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
    TaskShares(SmallMap<Task, Option<Share>>),
    /// A place for each task, with words where it depends.
    TaskPlaces(SmallMap<Task, TaskPlace>),
    /// What the person calls some of the tasks.
    TaskNames(SmallMap<Task, String>),
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
    fn entered(self) -> Answer {
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

/// One party's answers, which of those that are theirs to choose they keep back, and whose words are for the talk alone.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Answers {
    given: SmallMap<QuestionId, Answer>,
    kept_back: SmallMap<QuestionId, ()>,
    talk_only: SmallMap<QuestionId, ()>,
}

impl Answers {
    /// The answer to a question, if one was given.
    pub fn get(&self, id: QuestionId) -> Option<&Answer> {
        self.given.get(&id)
    }

    /// Every answer with its question, in the order of the questionnaire.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.given.iter().map(|(id, answer)| (*id, answer))
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Gives an answer, in the place of an earlier one.
    pub fn set(&mut self, id: QuestionId, answer: Answer) {
        self.given.insert(id, answer.entered());
    }

    /// Takes an answer back.
    pub fn clear(&mut self, id: QuestionId) {
        self.given.remove(&id);
    }

    /// Keeps an answer back, or shares it again. Only `Sharing::Choice` questions listen to it.
    pub fn keep_back(&mut self, id: QuestionId, kept: bool) {
        if kept {
            self.kept_back.insert(id, ());
        } else {
            self.kept_back.remove(&id);
        }
    }

    /// Whether the person keeps the answer to this question back.
    pub fn is_kept_back(&self, id: QuestionId) -> bool {
        self.kept_back.contains_key(&id)
    }

    /// The questions whose answers the person keeps back, whether answered or not.
    pub fn kept_back(&self) -> impl Iterator<Item = QuestionId> {
        self.kept_back.keys().copied()
    }

    /// Says that the words of an answer are for the talk alone, so that no clause quotes them; or that they may be quoted.
    pub fn keep_to_talk(&mut self, id: QuestionId, is_talk_only: bool) {
        if is_talk_only {
            self.talk_only.insert(id, ());
        } else {
            self.talk_only.remove(&id);
        }
    }

    /// Whether the words of this answer are for the talk alone.
    pub fn is_talk_only(&self, id: QuestionId) -> bool {
        self.talk_only.contains_key(&id)
    }

    /// The questions whose words are for the talk alone, whether answered or not.
    pub fn talk_only(&self) -> impl Iterator<Item = QuestionId> {
        self.talk_only.keys().copied()
    }
}
