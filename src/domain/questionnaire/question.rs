//! What a question is: who is asked, on which route, how it is shared, what kind of answer it takes.

use super::pages::PageId;
use crate::domain::case::Case;
use crate::domain::case::at_home::Gate;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, Weekdays};
use crate::domain::vocabulary::answer::{Names, Places, Shares};
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::options::{OptionSet, Order};
use crate::domain::vocabulary::party::{Party, Voice};
use crate::domain::vocabulary::question_id::{Ask, QuestionId};
use crate::domain::vocabulary::route::Route;
use crate::domain::vocabulary::said::Said;
use crate::domain::vocabulary::source::Source;

/// Who is asked a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Both parties, each alone; the answers are compared in the talk.
    Both,
    /// One party only.
    Only(Party),
}

impl Asked {
    /// Whether this party is asked.
    pub fn includes(self, party: Party) -> bool {
        match self {
            Asked::Both => true,
            Asked::Only(only) => only == party,
        }
    }

    /// Whether one of those who speak is asked.
    pub fn is_asked_of(self, voice: Voice) -> bool {
        Party::ALL.into_iter().any(|party| voice.includes(party) && self.includes(party))
    }
}

/// What happens to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// Shared in the talk by nature.
    Shared,
    /// Shared unless the person keeps it back.
    Choice,
    /// Only ever for the person: it never enters anything shared.
    Private,
}

/// The range of a number question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The smallest allowed.
    pub least: Amount,
    /// The largest allowed.
    pub most: Amount,
    /// The step between allowed numbers.
    pub step: Amount,
    /// What is counted.
    pub unit: Unit,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hours a week.
    Hours,
    /// Days a week.
    Days,
    /// Weeks.
    Weeks,
}

/// The kind of answer a question takes. Every kind can also be skipped, not known, or kept for the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// One of a set of options.
    One {
        /// The option ids, in order.
        options: &'static [&'static str],
        /// How they stand to each other.
        order: Order,
    },
    /// Some of a set of options.
    Many {
        /// The option ids, in order.
        options: &'static [&'static str],
        /// Options that stand alone: choosing one takes the others away.
        alone: &'static [&'static str],
        /// The most that may be chosen.
        most: usize,
    },
    /// Kinds of tasks, each with its share of the week.
    TaskShares {
        /// The most that may be chosen.
        most: usize,
    },
    /// A place for each chosen task.
    TaskPlaces,
    /// The person's own words for each chosen task.
    TaskNames {
        /// The most characters of each.
        most: usize,
    },
    /// 1 (strongly disagree) to 5 (strongly agree).
    Scale,
    /// 0 to 5 days in half days.
    HalfDays,
    /// Days of the week.
    Weekdays {
        /// Whether "it varies" may be said instead; where not, "no set days" may, as no day at all.
        varies: bool,
    },
    /// A number within a range.
    Number(Range),
    /// A time of day.
    Time,
    /// From one time of day to another.
    TimeRange,
    /// A date.
    Date,
    /// A short text.
    Words {
        /// The most characters.
        most: usize,
    },
}

/// A type of what is said, with the kind of answer that it takes, so that the two can't disagree.
pub(super) trait Answered: Said {
    /// The kind, where the row says no more of it.
    const KIND: AnswerKind;
}

impl<O: OptionSet> Answered for O {
    const KIND: AnswerKind = AnswerKind::One { options: O::IDS, order: O::ORDER };
}

impl<O: OptionSet> Answered for Vec<O> {
    const KIND: AnswerKind = AnswerKind::Many { options: O::IDS, alone: O::ALONE, most: O::IDS.len() };
}

macro_rules! answered {
    ($($said:ty: $kind:expr),+ $(,)?) => { $(
        impl Answered for $said {
            const KIND: AnswerKind = $kind;
        }
    )+ };
}

answered! {
    Shares: AnswerKind::TaskShares { most: 0 },
    Names: AnswerKind::TaskNames { most: 0 },
    Places: AnswerKind::TaskPlaces,
    u8: AnswerKind::Scale,
    Amount: AnswerKind::HalfDays,
    Weekdays: AnswerKind::Weekdays { varies: true },
    TimeOfDay: AnswerKind::Time,
    (TimeOfDay, TimeOfDay): AnswerKind::TimeRange,
    Date: AnswerKind::Date,
    String: AnswerKind::Words { most: 0 },
}

/// One question: everything but its words.
#[derive(Clone, Copy)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Who is asked.
    pub asked: Asked,
    /// The shortest route it is part of.
    pub route: Route,
    /// What happens to the answer.
    pub sharing: Sharing,
    /// The kind of answer.
    pub kind: AnswerKind,
    /// The page that it stands on.
    pub page: PageId,
    /// The element of the agreement whose topic it belongs to in the talk, and its place there, the most telling first; none for
    /// a private question.
    pub topic: Option<(ElementId, u8)>,
    /// Why the question is grounded; the reason itself is a text in `content`.
    pub sources: &'static [Source],
    /// The earlier questions that decide whether it applies.
    pub depends_on: &'static [QuestionId],
    /// Whether it applies, judged from the answers to those.
    pub applies: fn(&Case) -> bool,
    /// The gate it stands behind where it is about working at home, and so falls away where nothing points home.
    pub at_home: Option<Gate>,
}

/// A question for both parties: on the short route, shared, and always applying unless said otherwise.
pub(super) const fn both<T: Answered>(ask: Ask<T>, page: PageId, sources: &'static [Source]) -> Question {
    Question {
        id: ask.id,
        asked: Asked::Both,
        route: Route::Short,
        sharing: Sharing::Shared,
        kind: T::KIND,
        page,
        topic: None,
        sources,
        depends_on: &[],
        applies: |_| true,
        at_home: None,
    }
}

/// The same for the employee only.
pub(super) const fn employee<T: Answered>(ask: Ask<T>, page: PageId, sources: &'static [Source]) -> Question {
    Question { asked: Asked::Only(Party::Employee), ..both(ask, page, sources) }
}

/// The same for the manager only.
pub(super) const fn manager<T: Answered>(ask: Ask<T>, page: PageId, sources: &'static [Source]) -> Question {
    Question { asked: Asked::Only(Party::Manager), ..both(ask, page, sources) }
}

impl Question {
    /// At most so many options or characters.
    pub(super) const fn most(self, most: usize) -> Question {
        // The rows are constants: one that asks this of another kind does not compile.
        assert!(matches!(
            self.kind,
            AnswerKind::Many { .. }
                | AnswerKind::TaskShares { .. }
                | AnswerKind::TaskNames { .. }
                | AnswerKind::Words { .. }
        ));
        let kind = match self.kind {
            AnswerKind::Many { options, alone, .. } => AnswerKind::Many { options, alone, most },
            AnswerKind::TaskShares { .. } => AnswerKind::TaskShares { most },
            AnswerKind::TaskNames { .. } => AnswerKind::TaskNames { most },
            AnswerKind::Words { .. } => AnswerKind::Words { most },
            other => other,
        };
        Question { kind, ..self }
    }

    /// A number within a range, in place of half days.
    pub(super) const fn within(self, range: Range) -> Question {
        assert!(matches!(self.kind, AnswerKind::HalfDays));
        Question { kind: AnswerKind::Number(range), ..self }
    }

    /// Set days of the week: it can't be said that they vary.
    pub(super) const fn of_set_days(self) -> Question {
        assert!(matches!(self.kind, AnswerKind::Weekdays { .. }));
        Question { kind: AnswerKind::Weekdays { varies: false }, ..self }
    }

    /// Belonging to the talk on an element of the agreement, in this place.
    pub(super) const fn topic(self, element: ElementId, place: u8) -> Question {
        Question { topic: Some((element, place)), ..self }
    }

    /// Only on the full route.
    pub(super) const fn full(self) -> Question {
        Question { route: Route::Full, ..self }
    }

    /// Shared unless the person keeps it back.
    pub(super) const fn choice(self) -> Question {
        Question { sharing: Sharing::Choice, ..self }
    }

    /// Only ever for the person.
    pub(super) const fn private(self) -> Question {
        Question { sharing: Sharing::Private, ..self }
    }

    /// About working at home: falling away where the tasks and the days all point to the workplace.
    pub(super) const fn at_home(self) -> Question {
        Question { at_home: Some(Gate::Days), ..self }
    }

    /// The same for a question that comes before the number of home days: falling away where the tasks point to the workplace.
    pub(super) const fn with_tasks_at_home(self) -> Question {
        Question { at_home: Some(Gate::Tasks), ..self }
    }

    /// Applying only under a condition on earlier answers.
    pub(super) const fn when(self, depends_on: &'static [QuestionId], applies: fn(&Case) -> bool) -> Question {
        Question { depends_on, applies, ..self }
    }
}
