//! The words of what it would take where no single change is enough.

use crate::domain::talk::dialogue::Way;
use crate::domain::values::text::{Text, t};

/// A way on, as a line in a list.
pub const fn way(way: Way) -> Text {
    match way {
        Way::SmallerPart => t(
            "Begynd med en mindre del af opgaven, som I begge er trygge ved.",
            "Begin with a smaller part of the task that you both feel comfortable with.",
        ),
        Way::TryOut => t(
            "Prøv det i nogle uger, og sæt nu en dag, hvor I ser på det sammen.",
            "Try it for some weeks, and set a day now on which you look at it together.",
        ),
        Way::AskWhoKnows => t(
            "Spørg en, der ved det, før I går videre: HR, tillidsrepræsentanten eller den, der har ansvaret.",
            "Ask someone who knows before you go on: HR, the union rep (tillidsrepræsentant) or whoever is \
             responsible.",
        ),
    }
}

/// Two changes together.
pub const TWO: Text = t("{first}, og desuden {second}", "{first}, and also {second}");
/// Over single changes of one person's own suggestion.
pub const OPENS_ALONE: Text = t(
    "Hver linje er én ændring, regnet igennem ud fra det, du deler. Tal om, hvad der kan lade sig gøre.",
    "Each line is one change, worked through from what you share. Talk about what can be done.",
);
/// Over single changes of the suggestion.
pub const OPENS: Text = t(
    "Hver linje er én ændring, regnet igennem ud fra begges svar.",
    "Each line is one change, worked through from both your answers.",
);
/// Over pairs of changes of the suggestion.
pub const OPENS_TOGETHER: Text = t(
    "Én ændring er ikke nok her. Hver linje er to ændringer, regnet igennem ud fra begges svar.",
    "One change is not enough here. Each line is two changes, worked through from both your answers.",
);
/// Over single changes that settle a topic.
pub const SETTLES: Text =
    t("Med én af disse ændringer er emnet på plads.", "Any one of these changes settles the topic.");
/// Over pairs of changes that settle a topic.
pub const SETTLES_TOGETHER: Text = t(
    "Der skal to ting til. Sammen bringer de emnet på plads.",
    "It takes two things. Together they settle the topic.",
);
/// Over the ways on.
pub const WAYS: Text = t("Sådan kan I komme videre.", "Here is a way forward.");
