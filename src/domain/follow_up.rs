//! The follow-up (*opfølgning*): what each of the two notices for themselves, what the two say together, and what they
//! make of it.
//!
//! The five signs are private as the wellbeing answers are. [`Signs`] and [`Shared`] have nothing in common: whatever
//! leads to a suggestion, a version or a file takes [`Shared`], and nothing turns the one into the other:
//!
//! ```compile_fail
//! use foeling::domain::follow_up::{Signs, suggest};
//! suggest(&Signs::default());
//! ```

mod changed_rules;
mod changes;
mod ending;
mod shared;
mod signs;
mod suggested;
mod theirs;
mod time;

pub use changed_rules::changed_rules_of;
pub use changes::{CHANGE_WORDS_MOST, Change, ChangeSaid, HasChanged};
pub use ending::{Ends, ends, next_review, review_of_more_presence};
pub use shared::{Shared, Worked, is_asked};
pub use signs::{Felt, OwnNote, OwnNotes, Sign, Signs, own_notes};
pub use suggested::{Ground, Look, Suggested, suggest};
pub use theirs::{chosen_signs, lacking, theirs};
pub use time::{Age, ReviewStands, age, review_stands};

use super::talk::record::{FollowUpResult, Record, Version};
use super::values::amount::Amount;
use super::values::calendar::Date;

/// What the two want to do, with what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// The agreement goes on.
    Keep,
    /// Some clauses are changed.
    Adjust,
    /// More presence for a time.
    MorePresence {
        /// The last day of it.
        until: Date,
        /// How many days more a week, where the two said.
        days: Option<Amount>,
    },
    /// The agreement ends.
    End(Ends),
}

impl Plan {
    /// The result it leads to.
    pub const fn result(self) -> FollowUpResult {
        match self {
            Plan::Keep => FollowUpResult::Keep,
            Plan::Adjust => FollowUpResult::Adjust,
            Plan::MorePresence { .. } => FollowUpResult::MorePresence,
            Plan::End(_) => FollowUpResult::End,
        }
    }
}

/// The record with one version more. Nothing of what was agreed before is touched.
pub fn close(record: &Record, result: FollowUpResult, version: Version) -> Record {
    let mut closed = record.clone();
    closed.versions.push(Version { result: Some(result), ..version });
    closed
}
