//! What an organisation writes itself: clauses, talking points and other words, each with a simple condition at most.

use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Words;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::question_id::QuestionId;

/// What an answer is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// One of these options was chosen, as the only one or among others.
    OneOf(Vec<&'static str>),
    /// A number, or a scale, of at least this.
    AtLeast(Amount),
    /// A number, or a scale, of at most this.
    AtMost(Amount),
}

/// A condition on one answer. It only ever reads answers that are always shared, so that nothing private shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The question.
    pub question: QuestionId,
    /// What its answer must be.
    pub test: Test,
}

/// A clause of the organisation's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalClause {
    /// The chapter at whose end it stands.
    pub chapter: Chapter,
    /// The sentence, or sentences.
    pub words: Words,
    /// All of these must hold; none means always.
    pub when: Vec<Condition>,
}

/// A talking point of the organisation's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalPoint {
    /// What it is about, in a few words.
    pub title: Words,
    /// Why it is talked about.
    pub because: Words,
    /// One open question to ask aloud.
    pub ask: Words,
    /// Minutes to set aside, 1 to 30.
    pub minutes: u8,
    /// All of these must hold; none means always.
    pub when: Vec<Condition>,
}

/// The notice that ends an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// So many weeks.
    Weeks(Amount),
    /// As the local agreement says.
    LocalAgreement,
}

/// Where answers are kept between two visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retention {
    /// In memory alone: a reload loses them.
    Nowhere,
    /// For as long as the tab is open.
    Session,
    /// In this browser for so many days after the last change, 1 to 90.
    Days(u8),
}

/// A rule of the organisation's own on the page of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalCard {
    /// What it is called.
    pub name: Words,
    /// What it says and does here.
    pub does: Words,
    /// When it was read.
    pub read_on: Date,
    /// When to look again.
    pub check_by: Option<Date>,
    /// A public address; empty for none.
    pub address: String,
}
