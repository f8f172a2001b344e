//! What can be said to a question, as a type: how an answer is read as it, and written.

use super::answer::{Answer, Names, Places, Shares};
use super::options::OptionSet;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, Weekdays, is_likely};

/// A type of what is said.
pub trait Said: Sized {
    /// The ids of the options it is chosen from; none where it is no choice.
    const OPTIONS: &'static [&'static str] = &[];

    /// What an answer says; nothing where it says nothing of this type, or nothing that can count.
    fn read(answer: &Answer) -> Option<Self>;

    /// The answer that says it.
    fn written(self) -> Answer;
}

impl<O: OptionSet> Said for O {
    const OPTIONS: &'static [&'static str] = O::IDS;

    fn read(answer: &Answer) -> Option<O> {
        if let Answer::One(id) = answer { O::from_id(id) } else { None }
    }

    fn written(self) -> Answer {
        Answer::One(self.id())
    }
}

impl<O: OptionSet> Said for Vec<O> {
    const OPTIONS: &'static [&'static str] = O::IDS;

    fn read(answer: &Answer) -> Option<Vec<O>> {
        if let Answer::Many(ids) = answer { Some(ids.iter().filter_map(|id| O::from_id(id)).collect()) } else { None }
    }

    fn written(self) -> Answer {
        Answer::Many(self.into_iter().map(O::id).collect())
    }
}

/// Days that vary are no fixed days: the set is empty, but answered.
impl Said for Weekdays {
    fn read(answer: &Answer) -> Option<Weekdays> {
        match answer {
            Answer::Weekdays(days) => Some(*days),
            Answer::Varies => Some(Weekdays::NONE),
            _ => None,
        }
    }

    fn written(self) -> Answer {
        if self.is_empty() { Answer::Varies } else { Answer::Weekdays(self) }
    }
}

/// A year that no agreement can speak of is a slip of the hand, and stands on no paper.
impl Said for Date {
    fn read(answer: &Answer) -> Option<Date> {
        if let Answer::Date(date) = answer { Some(*date).filter(is_likely) } else { None }
    }

    fn written(self) -> Answer {
        Answer::Date(self)
    }
}

impl Said for (TimeOfDay, TimeOfDay) {
    fn read(answer: &Answer) -> Option<(TimeOfDay, TimeOfDay)> {
        if let Answer::TimeRange(Some(from), Some(to)) = answer { Some((*from, *to)) } else { None }
    }

    fn written(self) -> Answer {
        Answer::TimeRange(Some(self.0), Some(self.1))
    }
}

macro_rules! said_as {
    ($($type:ty: $answer:ident),+ $(,)?) => { $(
        impl Said for $type {
            fn read(answer: &Answer) -> Option<$type> {
                if let Answer::$answer(said) = answer { Some(said.clone()) } else { None }
            }

            fn written(self) -> Answer {
                Answer::$answer(self)
            }
        }
    )+ };
}

said_as!(u8: Scale, Amount: Number, TimeOfDay: Time, String: Words, Shares: TaskShares, Places: TaskPlaces, Names: TaskNames);
