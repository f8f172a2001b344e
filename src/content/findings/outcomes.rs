//! The words of the kinds of arrangement that a suggestion can end in. Each is a respectable outcome.

use crate::domain::suggestion::Kind;
use crate::domain::text::{Text, t};

/// The words of one kind of arrangement; they read the same to each party alone and to both together.
#[derive(Clone, Copy, Debug)]
pub struct OutcomeText {
    /// What it is called.
    pub headline: Text,
    /// What it means, in one sentence.
    pub explanation: Text,
    /// What to do next, in one sentence.
    pub next: Text,
}

const FIXED: OutcomeText = OutcomeText {
    headline: t("Faste hjemmedage", "Fixed home days"),
    explanation: t(
        "Hjemmedagene ligger på de samme ugedage, så alle kan regne med dem.",
        "The home days are on the same weekdays, so that everyone can count on them.",
    ),
    next: t(
        "Tal om, hvilke dage der passer til opgaverne og til kollegerne.",
        "Talk about which days suit the tasks and the colleagues.",
    ),
};

const CASE_BY_CASE: OutcomeText = OutcomeText {
    headline: t("Fra gang til gang", "Case by case"),
    explanation: t(
        "I aftaler hver hjemmedag for sig, når opgaverne passer til det.",
        "You agree on each home day separately when the tasks suit it.",
    ),
    next: t(
        "Tal om, hvordan I spørger om en dag, og hvor hurtigt der kommer svar.",
        "Talk about how to ask for a day, and how soon an answer comes.",
    ),
};

const BOTH: OutcomeText = OutcomeText {
    headline: t("Nogle faste dage, andre fra gang til gang", "Some fixed days, others case by case"),
    explanation: t(
        "Noget af ugen ligger fast, og resten aftaler I, når opgaverne passer til det.",
        "Part of the week is fixed, and you agree on the rest when the tasks suit it.",
    ),
    next: t(
        "Tal om, hvad der skal ligge fast, og hvad I vil tage fra gang til gang.",
        "Talk about what should be fixed, and what you will take case by case.",
    ),
};

const NOT_NOW: OutcomeText = OutcomeText {
    headline: t("Ikke lige nu", "Not right now"),
    explanation: t("Svarene peger på arbejdspladsen for tiden.", "The answers point to the workplace for now."),
    next: t(
        "Tal om, hvad der kan gøre arbejdsdagene gode på arbejdspladsen, og aftal, hvornår I ser på det igen.",
        "Talk about what could make the days at the workplace good, and agree when to look at it again.",
    ),
};

/// Not now, because something has to be settled first: what that is stands beside it.
const SETTLE_FIRST: OutcomeText = OutcomeText {
    headline: t("Ikke lige nu", "Not right now"),
    explanation: t(
        "Det, der står herunder, skal på plads, før I kan aftale hjemmedage.",
        "What is set out below needs to be in place before you can agree on home days.",
    ),
    next: t("Tag det op først i samtalen.", "Bring it up first in the talk."),
};

const OPEN: OutcomeText = OutcomeText {
    headline: t("Formen er ikke valgt endnu", "Form not chosen yet"),
    explanation: t(
        "Der er plads til hjemmearbejde, men det er ikke valgt, om dagene skal ligge fast.",
        "There is room for working from home, but it has not been chosen whether the days should be fixed.",
    ),
    next: t(
        "Tal om, hvad faste dage giver, og hvad dage fra gang til gang giver.",
        "Talk about what fixed days give, and what days agreed case by case give.",
    ),
};

/// The words of a kind of arrangement.
pub fn words(kind: Kind, is_stopped: bool) -> &'static OutcomeText {
    match kind {
        Kind::NotNow if is_stopped => &SETTLE_FIRST,
        Kind::Fixed => &FIXED,
        Kind::CaseByCase => &CASE_BY_CASE,
        Kind::Both => &BOTH,
        Kind::NotNow => &NOT_NOW,
        Kind::Open => &OPEN,
    }
}
