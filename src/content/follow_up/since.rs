//! What may have changed, how the clauses have worked, and why a result is a natural start.

use crate::domain::follow_up::{Change, Ground, HasChanged, Worked};
use crate::domain::values::text::{Text, t};

/// The words of a change.
#[derive(Clone, Copy, Debug)]
pub struct ChangeText {
    /// The question.
    pub ask: Text,
    /// What it is called inside a sentence.
    pub name: Text,
}

/// The words of a change.
pub const fn change(change: Change) -> ChangeText {
    match change {
        Change::Tasks => ChangeText {
            ask: t("Har opgaverne ændret sig?", "Have the tasks changed?"),
            name: t("opgaverne", "the tasks"),
        },
        Change::Team => {
            ChangeText { ask: t("Har teamet ændret sig?", "Has the team changed?"), name: t("teamet", "the team") }
        }
        Change::Setup => ChangeText {
            ask: t("Har pladsen derhjemme ændret sig?", "Has the workspace at home changed?"),
            name: t("pladsen derhjemme", "the workspace at home"),
        },
        Change::Rules => ChangeText {
            ask: t("Er der kommet nye regler eller rammer?", "Are there new rules or limits?"),
            name: t("regler og rammer", "rules and limits"),
        },
    }
}

/// Whether it changed.
pub const fn has_changed(has: HasChanged) -> Text {
    match has {
        HasChanged::Yes => t("Ja", "Yes"),
        HasChanged::No => t("Nej", "No"),
        HasChanged::Unsure => t("Ved ikke", "Don’t know"),
    }
}

/// The label of the words about a change.
pub const WHAT_CHANGED: Text = t("Hvad er anderledes?", "What is different?");

/// How a clause has worked.
pub const fn worked(worked: Worked) -> Text {
    match worked {
        Worked::Works => t("Virker", "Works"),
        Worked::ToAdjust => t("Skal justeres", "To be adjusted"),
        Worked::NotUsed => t("Ikke brugt", "Not used"),
    }
}

/// Why a result is a natural start. `{clauses}` and `{change}` are filled.
pub const fn ground(ground: &Ground) -> Text {
    match ground {
        Ground::ToAdjust(_) => t("I vil gerne justere: {clauses}.", "You would like to adjust: {clauses}."),
        Ground::Changed(_) => t("Noget er anderledes nu: {change}.", "Something is different now: {change}."),
        Ground::Closeness(_) => t(
            "Flere af de punkter, I vil justere, går ud på at være tæt på hinanden: {clauses}.",
            "Several of the clauses you would like to adjust are about being close to each other: {clauses}.",
        ),
        Ground::NewTeam => t(
            "Teamet er anderledes nu, og I vil justere noget om at være sammen. Så kan det hjælpe at ses lidt mere.",
            "The team is different now, and you would like to adjust something about being together. Then it can help \
             to meet a little more.",
        ),
        Ground::MostNotUsed => t(
            "I har ikke brugt ret meget af aftalen. Måske har I ikke brug for den lige nu.",
            "You have not used much of the agreement. Perhaps you do not need it right now.",
        ),
        Ground::Works => t("De punkter, I har svaret på, virker.", "The clauses you have answered about work well."),
        Ground::NothingChanged => {
            t("Opgaver, team, plads og regler er som før.", "Tasks, team, workspace and rules are as before.")
        }
    }
}

/// Why a clause is worth a look: it was said to need an adjustment.
pub const LOOK_TO_ADJUST: Text = t("I vil justere det", "You want to adjust it");
/// Why a clause is worth a look: a change touches it.
pub const LOOK_TOUCHED: Text = t("Der er nyt om {changes}", "There is something new about {changes}");
