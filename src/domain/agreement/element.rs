//! What an element of the agreement is.

use super::clause::Need;
use super::given::{Fill, Given};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::source::Source;

/// An element: how much it is needed, what that stands on, and its function.
#[derive(Clone, Copy)]
pub struct Element {
    /// Its id; `content::clauses` has its name.
    pub id: ElementId,
    /// The chapter it stands in.
    pub chapter: Chapter,
    /// How much it is needed in general; a clause may need it more or less in one case.
    pub need: Need,
    /// Where the need comes from; at least one.
    pub sources: &'static [Source],
    /// Whether it is about working at home and nothing else, so that it falls away where no home days are agreed.
    pub is_only_at_home: bool,
    /// The function that fills it.
    pub(super) fill: fn(&Given<'_>) -> Fill,
}
