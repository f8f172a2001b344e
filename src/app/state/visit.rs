//! One look at a screen: each change of screen begins another.

use super::outgoing::Outgoing;
use crate::domain::questionnaire::pages::PageId;

/// What belongs to one look at a screen.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Visit {
    /// The page on which the person tried to go on while something was wrong.
    pub faulty_page: Option<PageId>,
    /// Whether the person tried to begin without saying who they are.
    pub is_missing_party: bool,
    /// Whether the owner wants the private points in the print.
    pub prints_own_notes: bool,
    /// How far what was last saved or copied has come.
    pub outgoing: Outgoing,
}

impl Visit {
    /// A look at a page on which something may be wrong already.
    pub fn to(faulty_page: Option<PageId>) -> Visit {
        Visit { faulty_page, ..Visit::default() }
    }
}
