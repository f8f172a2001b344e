//! The words of the kinds of arrangement that a suggestion can end in. Each is a respectable outcome.

use crate::domain::suggestion::{ArrangementKind, Suggestion};
use crate::domain::values::amount::Amount;
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::finding_id::FindingId;

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
    explanation: t("Svarene peger lige nu på arbejdspladsen.", "Right now the answers point to the workplace."),
    next: t(
        "Tal om, hvad der kan gøre arbejdsdagene gode på arbejdspladsen, og aftal, hvornår I taler om hjemmearbejde \
         igen.",
        "Talk about what could make the days at the workplace good, and agree when to talk about working from home \
         again.",
    ),
};

/// Not now, because something has to be settled first: what that is stands beside it.
const SETTLE_FIRST: OutcomeText = OutcomeText {
    headline: t("Ikke lige nu", "Not right now"),
    explanation: t(
        "Det, der står herunder, skal på plads, før I kan aftale hjemmedage.",
        "What is set out below needs to be in place before you can agree on home days.",
    ),
    next: t("Tag det op først i samtalen.", "Bring it up first in the conversation."),
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
pub fn words(kind: ArrangementKind, is_stopped: bool) -> &'static OutcomeText {
    match kind {
        ArrangementKind::NotNow if is_stopped => &SETTLE_FIRST,
        ArrangementKind::Fixed => &FIXED,
        ArrangementKind::CaseByCase => &CASE_BY_CASE,
        ArrangementKind::Both => &BOTH,
        ArrangementKind::NotNow => &NOT_NOW,
        ArrangementKind::Open => &OPEN,
    }
}

/// Nothing of what is told can be at home, and most of the week is not told.
const NOTHING_YET: OutcomeText = OutcomeText {
    headline: t("Ingen hjemmedage endnu", "No home days yet"),
    explanation: t(
        "Det, der er fortalt om, giver ingen hjemmedage. Det meste af ugen er der ikke fortalt om.",
        "What has been described gives no home days. Most of the week has not been described.",
    ),
    next: TELL_MORE,
};

/// Some of what is told can be at home, and the answer is no home days.
const ROOM_BUT_NONE: Text = t(
    "Opgaverne giver plads til hjemmearbejde, men svaret er ingen hjemmedage lige nu.",
    "The tasks leave room for working from home, but the answer is no home days right now.",
);
const HALF_A_DAY: Text = t("En fast halv dag hjemme", "A fixed half day at home");
const ONE_DAY: Text = t("En fast hjemmedag", "A fixed home day");
const UP_TO_A_DAY: Text = t("Op til en fast hjemmedag", "Up to one fixed home day");
const PERHAPS_DAYS: Text = t("Måske faste hjemmedage", "Perhaps fixed home days");
const PERHAPS_A_DAY: Text = t("Måske en fast hjemmedag", "Perhaps a fixed home day");
const PERHAPS_HALF_A_DAY: Text = t("Måske en fast halv dag hjemme", "Perhaps a fixed half day at home");
const A_DAY_OF_BOTH: Text =
    t("Lidt hjemmearbejde, fast eller fra gang til gang", "A little at home, fixed or case by case");

/// Where the low end is nothing.
const MAY_BE_NONE: Text = t(
    "Det kommer an på de opgaver, der kan løses begge steder. Løses de på arbejdspladsen, bliver der ingen hjemmedage.",
    "It depends on the tasks that can be done in both places. If they are done at the workplace, there are no home days.",
);

const TELL_MORE: Text = t(
    "Fortæl, hvad resten af ugen går med, og hvor det løses bedst.",
    "Say what the rest of the week goes to, and where that is done best.",
);
const PLACE_EITHER: Text = t(
    "Tal om, hvornår de opgaver, der kan løses begge steder, løses bedst hjemme.",
    "Talk about when the tasks that can be done in both places are done best at home.",
);
const KEEP_CONTACT: Text = t(
    "Tal om, hvordan I holder kontakten, når det meste af ugen er hjemme.",
    "Talk about how you keep in touch when most of the week is at home.",
);
const WHICH_DAY: Text = t(
    "Tal om, hvilken dag der passer til opgaverne og til kollegerne.",
    "Talk about which day suits the tasks and the colleagues.",
);

/// The words that fit a suggestion: its kind, its number and how much of the week it rests on.
pub fn of(suggestion: &Suggestion) -> OutcomeText {
    let is_stopped = !suggestion.stops.is_empty();
    let words = *words(suggestion.kind, is_stopped);
    match suggestion.kind {
        ArrangementKind::NotNow if is_stopped => words,
        ArrangementKind::NotNow if suggestion.start == Amount::ZERO && !suggestion.told.is_most() => NOTHING_YET,
        ArrangementKind::NotNow if wants_none(suggestion) => OutcomeText { explanation: ROOM_BUT_NONE, ..words },
        ArrangementKind::NotNow => words,
        _ => OutcomeText {
            headline: headline(suggestion).unwrap_or(words.headline),
            explanation: if suggestion.low == Amount::ZERO { MAY_BE_NONE } else { words.explanation },
            next: next(suggestion).unwrap_or(words.next),
        },
    }
}

/// Whether there is room for home days, and the answer is none.
fn wants_none(suggestion: &Suggestion) -> bool {
    suggestion.steps.iter().any(|step| step.id == FindingId::OwnNumber && step.after == Amount::ZERO)
}

/// A name that fits so few days, where the name of the kind promises more.
fn headline(suggestion: &Suggestion) -> Option<Text> {
    let day = Amount::whole(1);
    match (suggestion.kind, suggestion.low, suggestion.high) {
        (ArrangementKind::Fixed, Amount::ZERO, Amount::HALF) => Some(PERHAPS_HALF_A_DAY),
        (ArrangementKind::Fixed, Amount::ZERO, high) => Some(if high <= day { PERHAPS_A_DAY } else { PERHAPS_DAYS }),
        (ArrangementKind::Fixed, _, Amount::HALF) => Some(HALF_A_DAY),
        (ArrangementKind::Fixed, low, high) if high == day => Some(if low == day { ONE_DAY } else { UP_TO_A_DAY }),
        (ArrangementKind::Both, _, high) if high <= day => Some(A_DAY_OF_BOTH),
        _ => None,
    }
}

/// The next step of this suggestion, where it has one that is nearer than that of its kind.
fn next(suggestion: &Suggestion) -> Option<Text> {
    let is_over_line = suggestion.steps.iter().any(|step| step.id == FindingId::LongRunLine);
    if !suggestion.told.is_most() {
        Some(TELL_MORE)
    } else if suggestion.low == Amount::ZERO {
        Some(PLACE_EITHER)
    } else if is_over_line {
        Some(KEEP_CONTACT)
    } else if suggestion.kind == ArrangementKind::Fixed && suggestion.high <= Amount::whole(1) {
        Some(WHICH_DAY)
    } else {
        None
    }
}
