//! The form of the file. What may be left out is left out where there is nothing to say, so that a file is readable by
//! people too.

use serde::{Deserialize, Serialize};

use crate::domain::values::file_limits::{Much, ROWS, VERSIONS};

/// What an agreement says it is.
pub const FORMAT: &str = "foeling-agreement";

/// The version that is written. A change of the form counts it up and leaves a step behind in `migrations`.
pub const VERSION: u64 = 1;

/// Rows of answers, as in `saved::answer`.
pub(super) type Rows = Vec<Vec<String>>;

/// The whole file.
#[derive(Serialize, Deserialize)]
pub(super) struct File {
    /// What it is; has been looked at before.
    pub format: String,
    /// The version of the form; has been looked at before.
    pub version: u64,
    /// The number of the talk, which is the employee's.
    pub talk: String,
    /// How many minutes the talk was planned for.
    pub minutes: u8,
    /// The employee's half.
    pub employee: SavedHalf,
    /// The manager's half.
    pub manager: SavedHalf,
    /// The answers that the two gave together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decided: Rows,
    /// What was settled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<SavedSettled>,
    /// Clauses written by hand: the id of the element and the words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub written: Rows,
    /// What was agreed, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<SavedVersion>,
}

impl File {
    /// The first list that is longer than is read.
    pub(super) fn too_much(&self) -> Option<Much> {
        if self.versions.len() > VERSIONS {
            return Some(Much::Versions);
        }
        let of_half = |half: &SavedHalf| [half.answers.len(), half.talk_only.len(), half.late.len()];
        let of_version = |version: &SavedVersion| [version.clauses.len(), version.local.len()];
        let mut lengths = of_half(&self.employee).into_iter().chain(of_half(&self.manager));
        let mut others = [self.decided.len(), self.settled.len(), self.written.len()].into_iter();
        let mut of_versions = self.versions.iter().flat_map(of_version);
        let is_long = |length: usize| length > ROWS;
        (lengths.any(is_long) || others.any(is_long) || of_versions.any(is_long)).then_some(Much::Rows)
    }
}

/// A half.
#[derive(Serialize, Deserialize)]
pub(super) struct SavedHalf {
    /// Its own number, where the two confirmed that halves with different numbers belong together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub talk: Option<String>,
    /// Short or full.
    pub route: String,
    /// The day it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<String>,
    /// The answers that are shared.
    pub answers: Rows,
    /// The ids of the questions whose words no clause quotes. Without the field they are all quoted, as in older files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub talk_only: Vec<String>,
    /// What was changed after the other half had been opened, as in `saved::late`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub late: Rows,
}

/// What was settled about a topic.
#[derive(Serialize, Deserialize)]
pub(super) struct SavedSettled {
    /// The element.
    pub element: String,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Conditions, or who decides.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Home days a week until the condition is met, in hundredths of a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_days: Option<u32>,
}

/// A version.
#[derive(Serialize, Deserialize)]
pub(super) struct SavedVersion {
    /// The day it was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<String>,
    /// The language of its words.
    pub lang: String,
    /// The ids of the elements, each with its words.
    pub clauses: Rows,
    /// Clauses of the organisation's own: the number of the chapter and the words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub local: Rows,
    /// The review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<String>,
    /// The follow-up that led to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// What the home days had given, in the words of the two.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gained: String,
    /// What they missed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub missed: String,
    /// The party that made it alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_one: Option<String>,
    /// Only where it is there: something that must be in it was not agreed. An older file does not say.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
}
