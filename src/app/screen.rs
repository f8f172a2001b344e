//! The screens a person can be on.

use crate::domain::pages::PageId;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Screen {
    /// Who are you, how long, and what happens to the answers.
    #[default]
    Start,
    /// A page of the questionnaire.
    Page(PageId),
    /// "Tjek dine svar": every answer, section by section.
    Check,
    /// The suggestion with its steps.
    Suggestion,
    /// The draft of the agreement.
    Agreement,
    /// The talking points.
    TalkingPoints,
    /// Help and contact.
    Help,
}

impl Screen {
    /// Whether the screen shows somebody's answers, so that a party must be chosen first.
    pub const fn needs_party(self) -> bool {
        !matches!(self, Screen::Start | Screen::Help)
    }
}
