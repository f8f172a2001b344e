//! Where it would be natural to start: from what is shared, and never more than a suggestion.

use super::changes::{Change, HasChanged};
use super::shared::{Shared, Worked};
use crate::domain::agreement;
use crate::domain::talk::record::FollowUpResult;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;

/// Why it would be natural.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// These clauses should be adjusted.
    ToAdjust(Vec<ElementId>),
    /// This has changed.
    Changed(Change),
    /// Several of the clauses that should be adjusted are about being close to each other.
    Closeness(Vec<ElementId>),
    /// The team has changed, and a clause about being close should be adjusted.
    NewTeam,
    /// Most clauses have not been used.
    MostNotUsed,
    /// What was said works.
    Works,
    /// Nothing that was asked has changed.
    NothingChanged,
}

/// A clause worth a look, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The clause.
    pub element: ElementId,
    /// Whether it was said to need an adjustment.
    pub is_to_adjust: bool,
    /// The changes that touch it.
    pub touched_by: Vec<Change>,
}

/// A natural start. All four results are offered whatever it is, and none is chosen beforehand.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Suggested {
    /// The result; none while nothing was said.
    pub start: Option<FollowUpResult>,
    /// Why; never empty with a result.
    pub grounds: Vec<Ground>,
    /// The clauses to look at, in the order of the agreement.
    pub look_at: Vec<Look>,
}

/// So many unused clauses at least, before an agreement looks as if nobody needed it.
const FEW: usize = 3;
/// So many clauses about closeness to adjust, before more presence for a time is the first thing to think of.
const SEVERAL: usize = 2;

/// What it would be natural to start with. Nothing private can change it: it sees only what is shared.
pub fn suggest(shared: &Shared) -> Suggested {
    if shared.is_empty() {
        return Suggested::default();
    }
    let look_at = look_at(shared);
    let first = [end(shared), more_presence(shared), adjust(shared, &look_at)].into_iter().flatten().next();
    let (start, grounds) = first.unwrap_or_else(|| (FollowUpResult::Keep, keep(shared)));
    // Nothing speaks against going on, and nothing for it either: "I don't know" is all that was said.
    let start = (!grounds.is_empty()).then_some(start);
    Suggested { start, grounds, look_at }
}

fn look_at(shared: &Shared) -> Vec<Look> {
    let look = |element: &ElementId| {
        let touches = |change: &Change| shared.has_changed(*change) && change.touches().contains(element);
        let touched_by: Vec<Change> = Change::ALL.into_iter().filter(touches).collect();
        let is_to_adjust = shared.worked(*element) == Some(Worked::ToAdjust);
        let is_worth = shared.has(*element) && (is_to_adjust || !touched_by.is_empty());
        is_worth.then_some(Look { element: *element, is_to_adjust, touched_by })
    };
    ElementId::ALL.iter().filter_map(look).collect()
}

/// Most of what was said is that nothing was used, and nothing works or should be adjusted: neither seems to need it.
fn end(shared: &Shared) -> Option<(FollowUpResult, Vec<Ground>)> {
    let unused = shared.that(Worked::NotUsed).len();
    let used = shared.that(Worked::Works).len() + shared.that(Worked::ToAdjust).len();
    (unused >= FEW && unused > used).then(|| (FollowUpResult::End, vec![Ground::MostNotUsed]))
}

/// The report: closeness fades without being seen, and more of it is found by being together (section 3.3).
fn more_presence(shared: &Shared) -> Option<(FollowUpResult, Vec<Ground>)> {
    let close: Vec<ElementId> =
        shared.that(Worked::ToAdjust).into_iter().filter(|element| is_about_closeness(*element)).collect();
    let ground = match close.len() {
        SEVERAL.. => Ground::Closeness(close),
        1.. if shared.has_changed(Change::Team) => Ground::NewTeam,
        _ => return None,
    };
    Some((FollowUpResult::MorePresence, vec![ground]))
}

fn adjust(shared: &Shared, look_at: &[Look]) -> Option<(FollowUpResult, Vec<Ground>)> {
    let to_adjust = shared.that(Worked::ToAdjust);
    let changed = Change::ALL.into_iter().filter(|change| shared.has_changed(*change));
    let grounds: Vec<Ground> = (!to_adjust.is_empty())
        .then_some(Ground::ToAdjust(to_adjust))
        .into_iter()
        .chain(changed.map(Ground::Changed))
        .collect();
    (!look_at.is_empty() || !grounds.is_empty()).then_some((FollowUpResult::Adjust, grounds))
}

fn keep(shared: &Shared) -> Vec<Ground> {
    let is_no = |change: Change| shared.change(change).is_some_and(|said| said.has == Some(HasChanged::No));
    let works = (!shared.that(Worked::Works).is_empty()).then_some(Ground::Works);
    let nothing_changed = Change::ALL.into_iter().all(is_no).then_some(Ground::NothingChanged);
    works.into_iter().chain(nothing_changed).collect()
}

/// The days together, and everything about support and community.
fn is_about_closeness(element: ElementId) -> bool {
    let chapter = agreement::find(element).map(|found| found.chapter);
    element == ElementId::PresenceDays || matches!(chapter, Some(Chapter::Support | Chapter::Community))
}
