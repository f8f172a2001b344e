//! A form to fill in with a pen, as a neutral tree.
//!
//! Apart from `document`, since a form is never written as Word, Markdown or plain text: there a box to tick would have
//! to be something else.

use crate::domain::values::text::Lang;

/// A form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its title.
    pub title: String,
    /// Whose it is.
    pub subtitle: String,
    /// The language it is written in.
    pub lang: Lang,
    /// What it asks, in parts.
    pub parts: Vec<Part>,
}

/// A part of a form under a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The heading; none above the words that say how to fill the form in.
    pub heading: Option<String>,
    /// Whether it begins a sheet of its own, so that it can be kept apart from the rest.
    pub is_apart: bool,
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

/// A piece of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Running text.
    Text(String),
    /// Points without an order.
    List(Vec<String>),
    /// A question with room for the answer.
    Question(Question),
    /// Rows of boxes under the same heads.
    Grid(Grid),
    /// Lines to write on, under words of their own.
    Lines {
        /// What they are for.
        label: String,
        /// How many.
        count: usize,
    },
    /// Small print.
    Note(String),
}

/// A question as it stands on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What the two call it when they talk; none on a sheet that only one of them sees.
    pub number: Option<String>,
    /// The question.
    pub ask: String,
    /// What to know before answering: when it applies, what happens to the answer, and a help.
    pub notes: Vec<String>,
    /// The room for the answer.
    pub room: Room,
}

/// Room for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// Boxes to tick.
    Boxes(Vec<String>),
    /// Boxes from one end to the other.
    Scale {
        /// The words at the low end.
        low: String,
        /// The steps.
        steps: Vec<String>,
        /// The words at the high end.
        high: String,
    },
    /// Short blanks to fill in.
    Blanks(Vec<Blank>),
    /// Lines to write on.
    Lines(usize),
    /// In the grid that follows.
    Below,
}

/// A short blank, with the words before and after it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Blank {
    /// Before it; may be empty.
    pub before: String,
    /// After it; may be empty.
    pub after: String,
}

/// Rows of boxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// What the rows are.
    pub caption: String,
    /// What to know before answering.
    pub notes: Vec<String>,
    /// The columns, in groups.
    pub groups: Vec<Group>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// Columns that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they have in common, where there is more than one group.
    pub head: Option<String>,
    /// The head of each column.
    pub columns: Vec<String>,
}

/// A row of boxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number of the question, where each row is one.
    pub number: Option<String>,
    /// What it asks about.
    pub words: String,
    /// A help to answer.
    pub hint: Option<String>,
}
