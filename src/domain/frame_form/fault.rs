//! What can be amiss with a local frame: where, what was found and what would be right. All faults are told at once.

use super::{FieldId, FieldKind, Raw};
use crate::domain::values::amount::Amount;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;

pub use crate::domain::values::file_limits::FRAME_BYTES as MOST_BYTES;

/// One thing that is amiss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameFault {
    /// Where it stands, such as `clauses[2].when[0].question`; empty for the file as a whole.
    pub place: String,
    /// What is amiss.
    pub problem: Problem,
}

impl FrameFault {
    /// A fault of the file as a whole.
    pub const fn of_file(problem: Problem) -> FrameFault {
        FrameFault { place: String::new(), problem }
    }
}

/// The first few faults, as many as a list shows, and how many more places are amiss.
pub fn few(faults: &[FrameFault]) -> (&[FrameFault], usize) {
    let (named, counted) = match faults.split_last() {
        Some((FrameFault { problem: Problem::AndMore { count }, .. }, named)) => (named, *count),
        _ => (faults, 0),
    };
    let (shown, more) = crate::domain::values::file_limits::few(named);
    (shown, more + counted)
}

/// What is amiss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file could not be fetched from this address.
    NotFetched {
        /// The address.
        address: String,
    },
    /// The browser could not read the file.
    Unreadable,
    /// Nothing is in the file.
    Empty,
    /// The file is too big to be a frame.
    TooBig {
        /// Its size, rounded up.
        kilobytes: usize,
    },
    /// The file is not written in UTF-8.
    OtherLetters,
    /// There is more in the file than a frame can hold.
    TooManyValues {
        /// How many values there are at least.
        found: usize,
    },
    /// A text in the file is longer than any field takes, by far.
    TextTooLong {
        /// Its characters.
        found: usize,
    },
    /// So many more places are amiss than are named.
    AndMore {
        /// How many.
        count: usize,
    },
    /// The file is no JSON from this place on.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The file is something else than a frame.
    NotAFrame(Found),
    /// The frame was made for a newer Føling.
    Newer {
        /// The version of its form.
        version: String,
    },
    /// A name that no field has here.
    UnknownName {
        /// The most similar name that there is.
        nearest: Option<&'static str>,
    },
    /// The same name, or the same entry, stands twice in one place.
    Twice(Found),
    /// A field that must be there is not.
    Missing(Right),
    /// Something else stands there than what belongs there.
    Wrong(Found, Right),
    /// The text is too long.
    TooLong {
        /// Its characters.
        found: usize,
        /// The most.
        most: usize,
    },
    /// There are too many entries.
    TooMany {
        /// How many.
        found: usize,
        /// The most.
        most: usize,
    },
    /// The most home days and the fewest days at the workplace don't fit into one week.
    MoreThanAWeek,
    /// The time from which one can be reached is not before the time until which.
    FromNotBeforeTo,
    /// A question that can't be left out.
    QuestionIsNeeded(QuestionId),
    /// A question that can be left out only where this field of the frame, with the way to it, says what it asks.
    QuestionNeedsField(QuestionId, &'static [FieldId]),
    /// An element of the agreement that can't be left out.
    ElementIsNeeded(ElementId),
    /// A text that Føling does not have.
    NoSuchText,
    /// The text must name this, since Føling fills it in.
    LostPlaceholder {
        /// The language of the text.
        lang: Lang,
        /// The name, without braces.
        name: &'static str,
    },
    /// The text names something that Føling does not fill in there.
    UnknownPlaceholder {
        /// The language of the text.
        lang: Lang,
        /// The name, without braces.
        name: String,
    },
    /// A brace stands alone: what Føling fills in has one at each end.
    LooseBrace {
        /// The language of the text.
        lang: Lang,
    },
    /// Its answer may be kept private, so nothing that both see may rest on it.
    QuestionIsPrivate(QuestionId),
    /// Its answer is neither one of some options nor a number.
    QuestionHasNoTest(QuestionId),
    /// The condition holds the answer against nothing, or against several things.
    NotOneTest,
}

/// What was found in a place, as short as it can be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A text, shortened.
    Words(String),
    /// A number, "true", "false" or "null", as it stands in the file.
    Plain(String),
    /// A list.
    List,
    /// An object with fields.
    Fields,
}

/// How many letters of a text or a name are repeated.
pub(super) const MOST_LETTERS: usize = 40;

impl Found {
    /// What stands in a place.
    pub fn of(raw: &Raw) -> Found {
        match raw {
            Raw::Nothing => Found::Plain("null".to_owned()),
            Raw::YesNo(is) => Found::Plain(is.to_string()),
            Raw::Number(number) => Found::Plain(shortened(number)),
            Raw::Words(words) => Found::words(words),
            Raw::List(_) => Found::List,
            Raw::Fields(_) => Found::Fields,
        }
    }

    /// A text.
    pub fn words(words: &str) -> Found {
        Found::Words(shortened(words))
    }
}

/// A text on one line that is not longer than what a message can carry.
fn shortened(words: &str) -> String {
    let is_long = words.chars().nth(MOST_LETTERS).is_some();
    let kept = words.chars().take(MOST_LETTERS).map(|letter| if letter.is_control() { ' ' } else { letter });
    kept.chain(is_long.then_some('…')).collect()
}

/// What would be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// What the kind of field asks for.
    Kind(&'static FieldKind),
    /// One of the options of the question that the condition is about.
    OptionsOf(QuestionId),
    /// A number that the answer can be: the smallest, the largest and the step.
    Number(Amount, Amount, Amount),
    /// The version that is written today.
    Version,
}
