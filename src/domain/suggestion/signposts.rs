//! Signposts (*henvisninger*): rights that Føling neither asks about nor decides, pointed to where a suggestion gives less.

use super::{ArrangementKind, Suggestion};
use crate::domain::vocabulary::party::{Party, Voice};
use crate::domain::vocabulary::source::Source;

/// A signpost; `content::signposts` has its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signpost {
    /// Beside every limit: accommodation for disability and other special needs are agreed separately. Never a question.
    SpecialNeeds,
    /// Where there are fewer days than wished for: who may ask for flexible arrangements, and for the reasons for a no.
    FlexibleRequest,
}

impl Signpost {
    /// Every signpost.
    pub const ALL: [Signpost; 2] = [Signpost::SpecialNeeds, Signpost::FlexibleRequest];

    /// Where it comes from.
    pub const fn source(self) -> Source {
        match self {
            Signpost::SpecialNeeds => Source::Disability,
            Signpost::FlexibleRequest => Source::FlexibleRequest,
        }
    }
}

/// The signposts beside a suggestion, as `voice` reads it.
pub fn signposts(suggestion: &Suggestion, wanted_more: bool, voice: Voice) -> Vec<Signpost> {
    let is_capped =
        suggestion.steps.iter().any(|step| step.after < step.before) || suggestion.kind == ArrangementKind::NotNow;
    let is_less = wanted_more || suggestion.kind == ArrangementKind::NotNow;
    // The right to ask is the employee's; the manager meets it in the talk.
    let may_ask = is_less && voice != Voice::One(Party::Manager);
    [is_capped.then_some(Signpost::SpecialNeeds), may_ask.then_some(Signpost::FlexibleRequest)]
        .into_iter()
        .flatten()
        .collect()
}
