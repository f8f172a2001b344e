//! What a field of a frame can hold: the kinds, and the choices that some of them offer.

use std::fmt::{self, Debug, Formatter};

use crate::domain::agreement::clause_can_be_off;
use crate::domain::frame::{Frame, Notice, RestsOn};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Weekday;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::options::{Offer, OptionSet, Review};
use crate::domain::vocabulary::question_id::QuestionId;

use super::field_id::FieldId;
use super::tests_of;

/// A field: its name in the file, and what it can hold. Its words are in `content::frame_fields`.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Which it is.
    pub id: FieldId,
    /// The name in the file.
    pub name: &'static str,
    /// What it can hold.
    pub kind: FieldKind,
    /// Whether it must be there where its group is.
    pub is_needed: bool,
}

/// The fields of a group or an entry, whatever part of a frame they are the way to.
#[derive(Clone, Copy)]
pub struct Fields(pub(super) fn(usize) -> Option<&'static Field>);

impl Fields {
    /// The fields, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = &'static Field> {
        (0..).map_while(self.0)
    }

    /// The field with this name.
    pub fn named(self, name: &str) -> Option<&'static Field> {
        self.iter().find(|field| field.name == name)
    }
}

impl PartialEq for Fields {
    fn eq(&self, other: &Fields) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Fields {}

impl Debug for Fields {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        to.debug_list().entries(self.iter().map(|field| field.name)).finish()
    }
}

/// What a field can hold.
#[derive(Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A text.
    Words {
        /// The most characters.
        most: usize,
        /// Whether it must say something where it stands.
        is_filled: bool,
        /// Whether it is more than a line.
        is_long: bool,
    },
    /// A number.
    Number {
        /// The smallest.
        least: Amount,
        /// The largest.
        most: Amount,
        /// The step between allowed numbers: quarters, halves or whole ones.
        step: Amount,
    },
    /// Yes or no.
    YesNo,
    /// A date, "2026-03-01".
    Date,
    /// A time of day, "09:00".
    Time,
    /// One of some choices.
    One(Choices),
    /// Some of some choices, each once.
    Many(Choices),
    /// A word instead of fields, or the fields.
    WordOr(&'static [&'static str], Fields),
    /// Fields that belong together.
    Group(Fields, Ties),
    /// Entries that each have these fields.
    List {
        /// The fields of an entry.
        fields: Fields,
        /// The most entries.
        most: usize,
        /// What belongs together in an entry.
        ties: Ties,
    },
    /// Fields for each of some texts, named by the text's id.
    Texts {
        /// The fields of a text.
        fields: Fields,
        /// The most texts.
        most: usize,
        /// What belongs together for a text.
        ties: Ties,
    },
}

/// What belongs together among the fields of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ties {
    /// Each stands alone.
    None,
    /// Where one of the first is set, all of the others must be.
    Need(&'static [FieldId], &'static [FieldId]),
    /// One of them at least must be set.
    AnyOf(&'static [FieldId]),
    /// A condition: exactly one test, which fits the question.
    Condition,
}

/// The choices of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choices {
    /// Days of the week.
    Weekdays,
    /// Equipment on offer.
    Equipment,
    /// Months until the review: numbers in the file.
    Months,
    /// Questions that can be left out; some only where the frame itself says what they ask.
    QuestionsOff,
    /// Elements of the agreement that can be left out.
    ElementsOff,
    /// What fixed home days stand on.
    RestsOn,
    /// Chapters of the agreement.
    Chapters,
    /// Questions that a condition can be about.
    Conditions,
    /// Options of the question that a condition is about.
    Options,
}

impl Choices {
    /// The ids, in the order in which they are offered. The options of a condition rest on its question: none here.
    pub fn ids(self) -> Vec<&'static str> {
        match self {
            Choices::Weekdays => Weekday::ALL.map(weekday_name).to_vec(),
            Choices::Equipment => Offer::IDS.iter().copied().filter(|id| *id != Offer::Nothing.id()).collect(),
            Choices::Months => Review::IDS.to_vec(),
            Choices::QuestionsOff => {
                let settles_all =
                    Frame { local_agreement: Some(true), notice: Some(Notice::LocalAgreement), ..Frame::default() };
                questions(|id| settles_all.question_can_be_off(id))
            }
            Choices::ElementsOff => {
                ElementId::ALL.iter().filter(|id| clause_can_be_off(**id)).map(|id| id.id()).collect()
            }
            Choices::RestsOn => RestsOn::ALL.map(RestsOn::id).to_vec(),
            Choices::Chapters => Chapter::ALL.map(Chapter::id).to_vec(),
            Choices::Conditions => questions(|id| tests_of(id).is_ok()),
            Choices::Options => Vec::new(),
        }
    }
}

fn questions(which: impl Fn(QuestionId) -> bool) -> Vec<&'static str> {
    QuestionId::ALL.iter().filter(|id| which(**id)).map(|id| id.id()).collect()
}

/// The name of a day in a frame, which people write by hand: the whole English word.
pub const fn weekday_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

/// The day with this name.
pub(super) fn weekday(name: &str) -> Option<Weekday> {
    Weekday::ALL.into_iter().find(|day| weekday_name(*day) == name)
}

/// A line of text, which may be empty.
pub(super) const fn line(most: usize) -> FieldKind {
    FieldKind::Words { most, is_filled: false, is_long: false }
}

/// A line that says something.
pub(super) const fn filled_line(most: usize) -> FieldKind {
    FieldKind::Words { most, is_filled: true, is_long: false }
}

/// A longer text that says something.
pub(super) const fn filled_text(most: usize) -> FieldKind {
    FieldKind::Words { most, is_filled: true, is_long: true }
}

/// A longer text, which may be empty.
pub(super) const fn text(most: usize) -> FieldKind {
    FieldKind::Words { most, is_filled: false, is_long: true }
}

/// A number in steps, all of them in hundredths.
pub(super) const fn number(least: i32, most: i32, step: i32) -> FieldKind {
    FieldKind::Number { least: Amount(least), most: Amount(most), step: Amount(step) }
}

/// Whole numbers.
pub(super) const fn whole(least: i32, most: i32) -> FieldKind {
    FieldKind::Number { least: Amount::whole(least), most: Amount::whole(most), step: Amount::whole(1) }
}

/// Days in a week, in halves.
pub(super) const DAYS: FieldKind = number(0, 500, 50);
