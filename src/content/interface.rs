//! The words of the interface itself: buttons, marks, headings and messages.

use crate::domain::questionnaire::question::Unit;
use crate::domain::values::text::{Text, t};

/// The product's name, the same in both languages.
pub const PRODUCT: Text = t("Føling", "Føling");
/// What the product is about, beside its name: the name alone tells nobody.
pub const SUBJECT: Text = t("samtalen om hjemmearbejde", "the working-from-home conversation");
/// The title of the tab on the start screen, and of the page before the program runs. Not the title of the document that
/// comes out of it, so that the two can be told apart among tabs and bookmarks.
pub const TAB_TITLE: Text =
    t("Føling – forbered samtalen om hjemmearbejde", "Føling – prepare the conversation about working from home");
/// The other language, in its own words: on the language switch.
pub const OTHER_LANGUAGE: Text = t("English", "Dansk");
/// Opens the help screen.
pub const HELP: Text = t("Hjælp og kontakt", "Help and contact");
/// Deletes everything in this browser.
pub const DELETE_ALL: Text = t("Slet alt", "Delete everything");
/// Takes the deletion back.
pub const UNDO: Text = t("Fortryd", "Undo");
/// Said after the deletion. It can be taken back for twenty seconds, so it is not called over before.
pub const DELETED: Text = t(
    "Alt er fjernet her i fanen og i browseren. Du kan fortryde i 20 sekunder.",
    "Everything has been removed, in this tab and in the browser. You can undo for 20 seconds.",
);

/// While the questions are on their way to the browser.
pub const FETCHING: Text = t("Henter …", "Loading …");
/// Where they could not be fetched.
pub const NOT_FETCHED: Text = t(
    "Spørgsmålene kunne ikke hentes. Se, om du er på nettet.",
    "The questions could not be loaded. Check that you are online.",
);
/// Where they are gone, or others: the site was updated.
pub const REPLACED: Text = t(
    "Føling er nok blevet opdateret. Genindlæs siden. Det, browseren har gemt, bliver.",
    "Føling has probably been updated. Reload the page. What the browser has kept stays.",
);
/// Where another page answered in their place.
pub const OTHER_PAGE: Text = t(
    "En anden side svarede, måske en loginside. Log ind i en ny fane, og prøv igen.",
    "Another page answered, perhaps a login page. Log in in a new tab and try again.",
);
/// Fetches them again.
pub const TRY_AGAIN: Text = t("Prøv igen", "Try again");

/// Goes on.
pub const CONTINUE: Text = t("Fortsæt", "Continue");
/// Goes back one page.
pub const BACK: Text = t("Tilbage", "Back");
/// Leaves the page unanswered.
pub const SKIP: Text = t("Spring over", "Skip");
/// Back to the check page after a change.
pub const BACK_TO_CHECK: Text = t("Gem og tilbage til dine svar", "Save and return to your answers");
/// The step line.
pub const STEP: Text = t("Trin {step} af {steps} · {section}", "Step {step} of {steps} · {section}");
/// Between the options and the ways out.
pub const OR: Text = t("eller", "or");
/// The first way out.
pub const UNKNOWN: Text = t("Ved ikke", "Don’t know");
/// The second way out.
pub const RATHER_TALK: Text = t("Det vil jeg hellere tale om", "I would rather talk about this");
/// The second way out where there is little room.
pub const RATHER_TALK_SHORT: Text = t("Tal om det", "Talk about it");
/// Beside a question of which an answer can move the suggestion.
pub const MOVES: Text = t("Kan flytte forslaget", "Can move the suggestion");
/// Beside one of which none can.
pub const MOVES_NOTHING: Text =
    t("Til samtalen, flytter ikke forslaget", "For the conversation, does not move the suggestion");
/// Opens the reason for a question.
pub const WHY_ASK: Text = t("Hvorfor dette spørgsmål?", "Why this question?");
/// Opens the reason for a step of the suggestion, or for a clause.
pub const WHY: Text = t("Hvorfor?", "Why?");
/// Before the source of something.
pub const SOURCE: Text = t("Kilde", "Source");
/// Before the answers something rests on.
pub const RESTS_ON: Text = t("Bygger på dine svar", "Based on your answers");

/// The mark of a shared answer.
pub const SHARED: Text = t("Deles i samtalen", "Shared in the conversation");
/// The mark of a private answer.
pub const PRIVATE: Text = t("Kun for dig", "Only for you");
/// The button that keeps an answer back.
pub const KEEP_BACK: Text = t("Vis ikke svaret", "Keep this private");
/// The button that shares it again.
pub const SHARE_AGAIN: Text = t("Del det i samtalen", "Share it in the conversation");

/// Said where own words are asked for that a clause quotes.
pub const QUOTED: Text = t(
    "Ordene kommer til at stå i aftalen, som du skriver dem.",
    "Your words will be in the agreement as you write them.",
);
/// The same where two write together.
pub const QUOTED_TOGETHER: Text = t(
    "Ordene kommer til at stå i aftalen, som I skriver dem.",
    "Your words will be in the agreement as you write them.",
);
/// The box that keeps the words to the talk.
pub const TALK_ONLY: Text = t("Brug kun ordene i samtalen", "Use the words only in the conversation");
/// Said once the box is chosen.
pub const NOT_QUOTED: Text = t(
    "Ordene bliver vist i samtalen. De kommer ikke til at stå i aftalen.",
    "Your words are shown in the conversation. They will not be in the agreement.",
);

/// The lowest end of the scale.
pub const SCALE_LOW: Text = t("Helt uenig", "Strongly disagree");
/// The steps between, where an answer is told.
pub const SCALE_RATHER_LOW: Text = t("Overvejende uenig", "Tend to disagree");
/// The middle of the scale, where an answer is told.
pub const SCALE_MIDDLE: Text = t("Hverken enig eller uenig", "Neither agree nor disagree");
/// The step before the highest, where an answer is told.
pub const SCALE_RATHER_HIGH: Text = t("Overvejende enig", "Tend to agree");
/// The highest end of the scale.
pub const SCALE_HIGH: Text = t("Helt enig", "Strongly agree");
/// Instead of days of the week.
pub const VARIES: Text = t("Det skifter", "It varies");
/// Instead of days of the week on which all meet.
pub const NO_SET_DAYS: Text = t("Ingen faste dage", "No set days");
/// The legend of the shares of the week.
pub const SHARE_OF_WEEK: Text = t("Hvor meget af ugen?", "How much of the week?");
/// The label of the words that say what it depends on.
pub const DEPENDS_ON: Text = t("Hvad afhænger det af?", "What does it depend on?");
/// Before the first time of a range.
pub const FROM: Text = t("Fra", "From");
/// Before the second time of a range.
pub const TO: Text = t("Til", "To");
/// The unit of hours.
pub const HOURS: Text = t("timer om ugen", "hours a week");
/// The unit of days.
pub const DAYS: Text = t("dage om ugen", "days a week");
/// The unit of weeks.
pub const WEEKS: Text = t("uger", "weeks");
/// What a number counts.
pub const fn unit(unit: Unit) -> Text {
    match unit {
        Unit::Hours => HOURS,
        Unit::Days => DAYS,
        Unit::Weeks => WEEKS,
    }
}

/// How many characters are left.
pub const CHARACTERS_LEFT: Text = t("{count} tegn tilbage", "{count} characters left");
/// How many may be chosen.
pub const CHOOSE_UP_TO: Text = t("Vælg op til {count}.", "Choose up to {count}.");

/// The heading of the error summary.
pub const SOMETHING_MISSING: Text = t("Her mangler noget", "Something is missing");
/// Before a fault, for those who do not see the colour; and before the title of the page.
pub const FAULT_PREFIX: Text = t("Fejl: ", "Error: ");
/// Too many chosen.
pub const FAULT_TOO_MANY: Text = t("Vælg højst {most}", "Choose {most} at most");
/// Not a number.
pub const FAULT_NUMBER: Text = t("Skriv et tal, for eksempel {least}", "Write a number, such as {least}");
/// Outside the range.
pub const FAULT_RANGE: Text = t("Skriv et tal fra {least} til {most}", "Write a number from {least} to {most}");
/// A year that no agreement speaks of.
pub const FAULT_YEAR: Text = t("Skriv et år fra {least} til {most}", "Write a year from {least} to {most}");
/// The same, where it is likely which one was meant.
pub const FAULT_YEAR_MEANT: Text = t("Mente du {meant}? {range}", "Did you mean {meant}? {range}");
/// A day that has passed: no fault, but perhaps a slip.
pub const PAST_DAY: Text = t("Den dag er gået. Tjek datoen.", "That day has passed. Check the date.");
/// Not on a step.
pub const FAULT_STEP: Text = t("Skriv tallet i trin på {step}", "Write the number in steps of {step}");
/// A text that is too long.
pub const FAULT_TOO_LONG: Text = t("Gør teksten {over} tegn kortere", "Make the text {over} characters shorter");
/// A text that is cut off where no more of it is kept.
pub const FAULT_CUT: Text = t(
    "Der er kun plads til {most} tegn. Slutningen af teksten er ikke kommet med",
    "There is only room for {most} characters. The end of the text has been left out",
);
/// Half a time range.
pub const FAULT_HALF_RANGE: Text = t("Skriv både fra og til", "Write both from and to");
/// A time range that ends before it begins.
pub const FAULT_ORDER: Text =
    t("Vælg et sluttidspunkt, der ligger efter starten", "Choose an end that is after the start");

/// The title of a question page.
pub const STEP_TITLE: Text = t("Trin {step} af 7: {heading}", "Step {step} of 7: {heading}");
/// Said when an answer is kept back.
pub const NOW_PRIVATE: Text = t("Svaret er nu kun for dig.", "The answer is now only for you.");
/// Said when an answer is shared again.
pub const NOW_SHARED: Text = t("Svaret deles nu i samtalen.", "The answer is now shared in the conversation.");
/// Said and shown when a change sets other answers aside.
pub const SET_ASIDE: Text = t(
    "Nogle af dine andre svar bruges ikke nu. De er gemt, hvis du ændrer det tilbage.",
    "Some of your other answers are not used now. They are kept in case you change it back.",
);
/// Before the questions that a change set aside.
pub const SET_ASIDE_LIST: Text = t("Bruges ikke lige nu", "Not used at the moment");
/// Before the questions that a change opened.
pub const OPENED_LIST: Text = t("Nye spørgsmål længere fremme", "New questions further on");
/// Said when the deletion is taken back.
pub const UNDONE: Text = t("Dine svar er tilbage.", "Your answers are back.");

/// Said when the language was changed, in that language.
pub const LANGUAGE_IS: Text = t("Sproget er dansk.", "The language is English.");
/// Said when the seconds in which a deletion could be taken back are over.
pub const UNDO_IS_OVER: Text = t("Det kan ikke fortrydes længere.", "It can no longer be undone.");

/// The check page.
pub const CHECK: Text = t("Tjek dine svar", "Check your answers");
/// The suggestion.
pub const SUGGESTION: Text = t("Forslag", "Suggestion");
/// The draft of the agreement.
pub const DRAFT: Text = t("Aftaleudkast", "Draft agreement");
/// The talking points.
pub const TALKING_POINTS: Text = t("Samtalepunkter", "Talking points");
/// Shown when a change opens questions on later pages.
pub const OPENED: Text =
    t("Dit svar giver nye spørgsmål længere fremme.", "Your answer brings new questions further on.");
