//! The screens a person can be on.

use super::follow_up::FollowUpStep;
use crate::domain::questionnaire::pages::PageId;
use crate::domain::vocabulary::element_id::ElementId;

macro_rules! screens {
    (
        alone: $($(#[$about:meta])* $plain:ident,)+;
        each: $($(#[$about_each:meta])* $name:ident($of:ty) in $all:expr,)+
    ) => {
        /// A screen.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
        pub enum Screen {
            $($(#[$about])* $plain,)+
            $($(#[$about_each])* $name($of),)+
        }

        impl Screen {
            /// The screens of which there is one.
            pub const PLAIN: &[Screen] = &[$(Screen::$plain),+];

            /// Every screen there is.
            pub fn all() -> impl Iterator<Item = Screen> {
                Screen::PLAIN.iter().copied()$(.chain($all.iter().copied().map(Screen::$name)))+
            }
        }
    };
}

// The one list of screens. Whoever needs all of them asks for it, so that none is forgotten.
screens! {
    alone:
    /// Who are you, how long, and what happens to the answers.
    #[default]
    Start,
    /// "Tjek dine svar": every answer, section by section.
    Check,
    /// The suggestion with its steps.
    Suggestion,
    /// The draft of the agreement.
    Agreement,
    /// The talking points.
    TalkingPoints,
    /// "Jeg er færdig": what is unanswered, and the closing of one's own half.
    Close,
    /// What one takes along to the talk, and how.
    Share,
    /// The other party's turn on the same device.
    Handover,
    /// A file that was opened, before anything is done with it.
    Opened,
    /// The talk at a glance: where the two stand, and the agenda.
    Talk,
    /// Both suggestions and both weeks, side by side.
    SideBySide,
    /// The agreement of the two, to read and to edit.
    Paper,
    /// The agreement as files, on paper and in the calendar.
    Finish,
    /// Help and contact.
    Help,
    /// "Regler, Føling kender": the dated cards of what Føling relies on.
    Rules,
    /// The editor of a local frame, for HR.
    Frame,;
    each:
    /// A page of the questionnaire.
    Page(PageId) in PageId::ALL,
    /// One topic of the talk.
    Topic(ElementId) in ElementId::ALL,
    /// A step of the follow-up on an agreement.
    FollowUp(FollowUpStep) in FollowUpStep::ALL,
}

impl Screen {
    /// Whether the screen is a look aside: what was going on goes on after it.
    pub const fn is_aside(self) -> bool {
        matches!(self, Screen::Help | Screen::Rules | Screen::Frame)
    }

    /// Whether the screen shows somebody's answers, so that a party must be chosen first.
    pub const fn needs_party(self) -> bool {
        matches!(
            self,
            Screen::Page(_)
                | Screen::Check
                | Screen::Suggestion
                | Screen::Agreement
                | Screen::TalkingPoints
                | Screen::Close
                | Screen::Share
        )
    }

    /// Whether the screen belongs to the talk, so that both halves must be there.
    pub const fn needs_talk(self) -> bool {
        matches!(
            self,
            Screen::Talk | Screen::Topic(_) | Screen::SideBySide | Screen::Paper | Screen::Finish | Screen::FollowUp(_)
        )
    }
}
