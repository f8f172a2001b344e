//! Topics of a talk that have no outcome yet.

use super::screen::Screen;
use crate::domain::talk::Talk;
use crate::domain::talk::dialogue::Agenda;
use crate::domain::vocabulary::element_id::ElementId;

/// The topics that were left without an outcome, and on which screen that is said.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LeftOpen {
    /// Of which topics it was said before: a hint is given once.
    told: Vec<ElementId>,
    /// The topic of which it is said now, and the screen that says it.
    now: Option<(ElementId, Screen)>,
}

impl LeftOpen {
    /// The topic of which this screen says that its outcome was not chosen.
    pub fn said_on(&self, screen: Screen) -> Option<ElementId> {
        self.now.filter(|(_, says)| *says == screen).map(|(element, _)| element)
    }

    /// A topic is left for a screen.
    pub fn leave(&mut self, element: ElementId, has_outcome: bool, to: Screen) {
        self.now = (!has_outcome && !self.told.contains(&element)).then_some((element, to));
        self.told.extend(self.now.map(|(element, _)| element));
    }
}

/// The topic after this one that has no outcome yet. After the last there is none: what was left stands on the overview.
pub fn next_topic(talk: &Talk, agenda: &Agenda, here: ElementId) -> Option<ElementId> {
    agenda.after(here).into_iter().find(|element| talk.outcome(*element).is_none())
}
