//! The words about the week as a budget: what a number rests on, what is not told, and the sum while shares are chosen.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;

/// How much of the week a suggestion rests on, as one party reads it alone, or as both do.
pub const fn told(reader: Option<Party>) -> Text {
    match reader {
        Some(Party::Employee) => {
            t("Regnet ud fra {told} af dine {working}.", "Worked out from {told} of your {working}.")
        }
        Some(Party::Manager) => t(
            "Regnet ud fra {told} af medarbejderens {working}.",
            "Worked out from {told} of the employee’s {working}.",
        ),
        None => t("Regnet ud fra {told} af ugens {working}.", "Worked out from {told} of the week’s {working}."),
    }
}
/// Where the shares are more than the week.
pub const SCALED: Text = t(
    "Opgaverne fylder tilsammen {sum}. Det er mere end ugen, så Føling har skåret dem ned til {working}.",
    "Together the tasks take up {sum}. That is more than the week, so Føling has scaled them down to {working}.",
);
/// What Føling does not know.
pub const UNTOLD: Text = t(
    "Det ved Føling ikke endnu, og det tæller ikke med: {parts}.",
    "Føling does not know this yet, and it does not count: {parts}.",
);
/// The part of the week that some tasks fill.
pub const UNTOLD_SHARES: Text = t("hvor meget {tasks} fylder", "how much of the week this takes up: {tasks}");
/// The place of some tasks.
pub const UNTOLD_PLACES: Text = t("hvor {tasks} løses bedst", "where this is done best: {tasks}");
/// What the rest of the week goes to.
pub const UNTOLD_REST: Text = t(
    "{days} af ugen har Føling ikke hørt om. Den tid er ikke regnet med.",
    "Føling has not heard about {days} of the week. That time is not counted.",
);

/// Where tasks are chosen, but none has both a share and a place.
pub const NOTHING_TOLD: Text = t(
    "Fortæl om mindst én opgave, hvor meget af ugen den fylder, og hvor den løses bedst. Så kan Føling komme med et \
     forslag.",
    "Choose at least one task, and say how much of the week it takes up and where it is done best. Then Føling can \
     make a suggestion.",
);
/// Leads to the question that lacks an answer.
pub const TELL_OF_TASKS: Text = t("Fortæl om opgaverne", "Say more about the tasks");

/// The running sum while shares are chosen.
pub const fn sum(reader: Option<Party>) -> Text {
    match reader {
        Some(Party::Employee) => t(
            "Indtil nu fylder opgaverne {sum} af dine {working}.",
            "So far the tasks take up {sum} of your {working}.",
        ),
        None => t(
            "Indtil nu fylder opgaverne {sum} af ugens {working}.",
            "So far the tasks take up {sum} of the week’s {working}.",
        ),
        Some(Party::Manager) => t(
            "Indtil nu fylder opgaverne {sum} af medarbejderens {working}.",
            "So far the tasks take up {sum} of the employee’s {working}.",
        ),
    }
}
/// What is left beside the named tasks.
pub const REST: Text = t("Andre opgaver fylder så {rest}.", "Other tasks then take up {rest}.");
/// Where it is more than the week.
pub const OVER: Text = t(
    "Det er mere end ugen. Føling skærer ned til {working}.",
    "That is more than the week. Føling scales it down to {working}.",
);
/// Where the working days are not answered yet.
pub const ASSUMED: Text = t(
    "Føling går ud fra fem arbejdsdage, til andet er sagt.",
    "Føling assumes five working days until you say otherwise.",
);
/// Beside the task that one names oneself.
pub const OWN_TASK: Text = t("På næste side kan du skrive, hvad det er.", "On the next page you can write what it is.");
/// The rest of the week among the tasks that are placed, with its size.
pub const REST_TO_PLACE: Text = t("{task}: {days}", "{task}: {days}");
/// Where the share of a task is not said.
pub const NO_SHARE: Text = t("omfang ikke valgt", "amount not chosen");
/// Where the place of a task is not said.
pub const NO_PLACE: Text = t("sted ikke valgt", "place not chosen");
