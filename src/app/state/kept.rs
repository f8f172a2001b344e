//! What the state knows of what is kept between two visits.

use super::files::Opening;
use super::typed::Typed;
use super::work::Work;
use crate::domain::frame::Retention;
use crate::domain::talk::kept_news::News;
use crate::domain::talk::record::Record;
use crate::domain::values::text::Lang;

/// What the state knows of it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Kept {
    /// Whether another tab writes, and this one reads along.
    pub reads_along: bool,
    /// What has become of what was kept, to be told.
    pub news: Vec<News>,
    /// Whether somebody's own answers have changed since they last went into a file.
    pub is_work_unsaved: bool,
}

/// What lies in the place where this widget keeps its things.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Found {
    /// The work.
    pub work: Work,
    /// What was typed into number fields.
    pub typed: Typed,
    /// The talk, where one is open.
    pub record: Option<Record>,
    /// The sealed half of one who is done.
    pub waiting: Option<Opening>,
}

/// All that is read beside it where facts about it come.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// Where things are kept.
    pub retention: Retention,
    /// The language that is read.
    pub lang: Lang,
}
