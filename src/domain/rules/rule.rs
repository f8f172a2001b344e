//! What a rule is.

use super::finding::{Finding, Found};
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::Because;
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
pub struct TalkEntry {
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
    /// The question it is first of all about: the talk on it is the talk on that. None where it is about the local frame.
    pub about: Option<QuestionId>,
    /// Where it comes from; at least one.
    pub sources: &'static [Source],
    /// How it enters the talk, unless it only explains the suggestion.
    pub talk: Option<TalkEntry>,
    /// The rule itself.
    pub(super) check: fn(&Case, &Frame) -> Option<Found>,
    /// Changes an empty case so that the rule fires: documentation that the tests run.
    pub example: fn(&mut Case, &mut Frame),
}

impl Rule {
    /// What the rule finds in a case, and what it looked at: what it finds rests on that.
    pub fn ask(&self, case: &Case, frame: &Frame) -> (Option<Finding>, Vec<Because>) {
        let (found, looked_at) = case.traced(|| (self.check)(case, frame));
        (found.and_then(|found| found.of(self.id, &looked_at)), looked_at)
    }
}

pub(super) const fn talk(consequence: Consequence, minutes: u8) -> Option<TalkEntry> {
    Some(TalkEntry { consequence, minutes })
}
