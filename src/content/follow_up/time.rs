//! How old an agreement is, and where its review stands.

use crate::domain::follow_up::ReviewStands;
use crate::domain::values::text::{Text, t};

/// Made today.
pub const TODAY: Text = t("Aftalen er fra i dag.", "The agreement is from today.");
/// One day or more.
pub const DAYS: [Text; 2] = [
    t("Aftalen er en dag gammel.", "The agreement is one day old."),
    t("Aftalen er {n} dage gammel.", "The agreement is {n} days old."),
];
/// One week or more.
pub const WEEKS: [Text; 2] = [
    t("Aftalen er en uge gammel.", "The agreement is one week old."),
    t("Aftalen er {n} uger gammel.", "The agreement is {n} weeks old."),
];
/// One month or more.
pub const MONTHS: [Text; 2] = [
    t("Aftalen er en måned gammel.", "The agreement is one month old."),
    t("Aftalen er {n} måneder gammel.", "The agreement is {n} months old."),
];
/// One year or more.
pub const YEARS: [Text; 2] = [
    t("Aftalen er et år gammel.", "The agreement is one year old."),
    t("Aftalen er {n} år gammel.", "The agreement is {n} years old."),
];

/// Where the review stands.
pub const fn review(stands: ReviewStands) -> Text {
    match stands {
        ReviewStands::Past => t(
            "I ville følge op på aftalen senest den {date}. Det kan I gøre nu.",
            "You wanted to follow up on the agreement no later than {date}. You can do that now.",
        ),
        ReviewStands::Today => t(
            "I skal følge op på aftalen senest i dag, den {date}.",
            "You need to follow up on the agreement no later than today, {date}.",
        ),
        ReviewStands::Near => t(
            "I skal følge op på aftalen senest den {date}. Det er snart.",
            "You need to follow up on the agreement no later than {date}. That is soon.",
        ),
        ReviewStands::Ahead => t(
            "I skal følge op på aftalen senest den {date}. I kan også gøre det før.",
            "You need to follow up on the agreement no later than {date}. You can also do it earlier.",
        ),
    }
}

/// The review where today is not known.
pub const REVIEW: Text =
    t("I skal følge op på aftalen senest den {date}.", "You need to follow up on the agreement no later than {date}.");
/// Without a review.
pub const NO_REVIEW: Text = t(
    "I har ikke sat en dato for opfølgning på aftalen.",
    "You have not set a date for the follow-up on the agreement.",
);
