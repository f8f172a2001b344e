//! Stands in until the words of the topics have come.

use crate::domain::agreement::ElementId;
use crate::domain::dialogue::{Length, Status};
use crate::domain::talk::Outcome;
use crate::domain::text::{Text, t};

/// The words of a topic.
pub struct TopicText {
    /// An opening question.
    pub ask: Text,
    /// What the report or the rules say.
    pub says: Text,
}

/// The words of a topic.
pub fn topic(_: ElementId) -> Option<&'static TopicText> {
    None
}

/// A length.
pub const fn length(length: Length) -> Text {
    match length {
        Length::Thirty => t("30 minutter", "30 minutes"),
        Length::FortyFive => t("45 minutter", "45 minutes"),
        Length::Sixty => t("60 minutter", "60 minutes"),
    }
}

/// A status.
pub const fn status(status: Status) -> Text {
    match status {
        Status::Agreed => t("I er enige", "You agree"),
        Status::ToTalk => t("Tal om det", "Talk about it"),
        Status::Missing => t("Mangler svar", "An answer is missing"),
        Status::NotDecidable => t("Kan ikke afgøres her", "Can’t be decided here"),
        Status::Told => t("Til orientering", "For information"),
    }
}

/// An outcome.
pub const fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Agreed => t("Aftalt", "Agreed"),
        Outcome::WithConditions => t("Aftalt på betingelser", "Agreed with conditions"),
        Outcome::Later => t("Det taler vi om senere", "We talk about it later"),
        Outcome::Elsewhere => t("Det afgør andre", "Others decide"),
    }
}
