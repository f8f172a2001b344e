//! The rules that have moved since an agreement was made.

use crate::domain::agreement;
use crate::domain::rules::rule_card::{Card, changed_since};
use crate::domain::talk::record::Version;

/// The cards that are another than on the day the version was made, among those that its clauses rest on. None for a version
/// without a day, which nobody can compare with.
pub fn changed_rules_of(version: &Version) -> Vec<&'static Card> {
    let sources = version.clauses.iter().flat_map(|(element, _)| agreement::sources(*element).iter().copied());
    version.made.map_or_else(Vec::new, |made| changed_since(made, sources))
}
