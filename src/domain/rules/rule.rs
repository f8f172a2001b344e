//! What a rule is.

use super::finding::Finding;
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::source::Source;

/// How much it matters that the two talk about a finding. The order decides the order of the talking points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Consequence {
    /// Has to be settled before an agreement can be made.
    Decisive,
    /// Changes the suggestion, or people get hurt by it.
    High,
    /// Makes the arrangement work better.
    Medium,
    /// Good to know.
    Low,
}

impl Consequence {
    /// The most consequential first.
    pub const ALL: [Consequence; 4] = [Consequence::Decisive, Consequence::High, Consequence::Medium, Consequence::Low];
}

/// How a finding enters the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// How much it matters.
    pub consequence: Consequence,
    /// Minutes to set aside.
    pub minutes: u8,
}

/// A rule: one function, its sources and its example.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its id; `content::findings` has its words.
    pub id: FindingId,
    /// Where it comes from; at least one.
    pub sources: &'static [Source],
    /// How it enters the talk, unless it only explains the suggestion.
    pub talk: Option<Talk>,
    /// The rule itself.
    pub check: fn(&Case, &Frame) -> Option<Finding>,
    /// Changes an empty case so that the rule fires: documentation that the tests run.
    pub example: fn(&mut Case, &mut Frame),
}

pub(super) const fn talk(consequence: Consequence, minutes: u8) -> Option<Talk> {
    Some(Talk { consequence, minutes })
}
