//! What the state knows of what is kept between two visits.

use crate::domain::talk::kept_news::News;

/// What the state knows of it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Kept {
    /// Whether another tab writes, and this one reads along.
    pub reads_along: bool,
    /// What has become of what was kept, to be told.
    pub news: Vec<News>,
    /// What is in no file yet.
    pub unsaved: Unsaved,
}

/// What has changed since it last went into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Unsaved {
    /// Somebody's own answers.
    pub work: bool,
    /// The talk, or the follow-up.
    pub talk: bool,
    /// What was typed for the paper.
    pub names: bool,
}
