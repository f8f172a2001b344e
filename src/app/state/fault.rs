//! Whether something on the screen has to be mended.

use super::model::Model;
use super::screen::Screen;

impl Model {
    /// Whether the screen says that something has to be mended: the title says so first.
    pub fn has_fault(&self) -> bool {
        match self.screen {
            Screen::Start => self.visit.is_missing_party,
            Screen::Page(page) => self.visit.faulty_page == Some(page) && !self.faults(page).is_empty(),
            Screen::Share => self.files.taking.number_is_faulty,
            Screen::Opened => {
                let opened = &self.files.opened;
                opened.fault().is_some() || opened.code_problem.is_some() || opened.mismatch.is_some()
            }
            Screen::Frame => self
                .frame_editor
                .as_ref()
                .is_some_and(|editor| !editor.unopened.is_empty() || editor.is_checked && !editor.faults().is_empty()),
            Screen::FollowUp(_) => self.follow_up().is_some_and(|state| state.asked.is_some()),
            _ => false,
        }
    }
}
