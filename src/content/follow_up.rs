//! The words of the follow-up: what is asked, what can come of it, and what its screens and documents say.
//!
//! Every result is a good one, and nothing that somebody noticed is a fault of theirs.

pub mod documents;
pub mod screens;
pub mod signs;
pub mod since;
pub mod time;

use crate::domain::talk::record::FollowUpResult;
use crate::domain::values::text::{Text, t};

/// The words of a result.
#[derive(Clone, Copy, Debug)]
pub struct ResultText {
    /// What it is called where it is chosen.
    pub label: Text,
    /// What follows from it.
    pub hint: Text,
    /// What it is in the history, as inside a sentence.
    pub history: Text,
}

/// The words of a result.
pub const fn result(result: FollowUpResult) -> ResultText {
    match result {
        FollowUpResult::Keep => ResultText {
            label: t("Fortsæt som nu", "Continue as now"),
            hint: t(
                "Aftalen bliver ved med at gælde. I vælger, hvornår I følger op igen.",
                "The agreement stays in force. You choose when to follow up again.",
            ),
            history: t("fortsat uden andre ændringer", "continued without other changes"),
        },
        FollowUpResult::Adjust => ResultText {
            label: t("Justér aftalen", "Adjust the agreement"),
            hint: t(
                "I retter de punkter, der trænger til det. Så ser I det gamle og det nye ved siden af hinanden.",
                "You change the clauses that need it. Then you see the old and the new side by side.",
            ),
            history: t("justeret", "adjusted"),
        },
        FollowUpResult::MorePresence => ResultText {
            label: t("Mere fremmøde i en periode", "More time at the workplace for a while"),
            hint: t(
                "I er mere sammen på arbejdspladsen til en dato, som I vælger. Så gælder aftalen igen som før.",
                "You spend more time together at the workplace until a date that you choose. Then the agreement \
                 applies as before.",
            ),
            history: t("mere fremmøde i en periode", "more time at the workplace for a while"),
        },
        FollowUpResult::End => ResultText {
            label: t("Stop aftalen", "End the agreement"),
            hint: t(
                "I stopper hjemmedagene, når varslet er slut. Alt andet er som før.",
                "The home days stop when the notice has run out. Everything else is as before.",
            ),
            history: t("stoppet med varsel", "ended with notice"),
        },
    }
}
