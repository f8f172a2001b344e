//! Which elements an organisation leaves out of its agreements.

use super::Need;
use crate::domain::agreement;
use crate::domain::frame::Frame;
use crate::domain::vocabulary::element_id::ElementId;

/// Whether an organisation may leave the element out of its agreements: never one that must be there, and never the
/// reservations, which say what a draft is and is not.
pub fn clause_can_be_off(id: ElementId) -> bool {
    let is_needed = agreement::find(id).is_some_and(|element| element.need == Need::Must);
    !is_needed && id != ElementId::Reservations
}

impl Frame {
    /// Whether the element stands in agreements here.
    pub fn has_clause(&self, id: ElementId) -> bool {
        !(self.clauses_off.contains(&id) && clause_can_be_off(id))
    }
}
