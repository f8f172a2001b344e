//! The words about what is amiss with a local frame: where, what was found, and what would be right.

use crate::domain::frame_form::Choices;
use crate::domain::values::text::{Text, t};

/// The notice's title.
pub const NOT_USED: Text = t("Den lokale ramme kunne ikke bruges", "The local frame could not be used");
/// What applies instead.
pub const USES_DEFAULT: Text = t(
    "Føling bruger nu sine egne generelle grænser. Dine svar er, som de var.",
    "Føling now uses its own general limits. Your answers are as they were.",
);
/// Before the list.
pub const WHAT_IS_AMISS: Text = t("Det skal rettes i rammen:", "This has to be put right in the frame:");
/// What to do.
pub const TELL: Text =
    t("Sig det til HR eller til den, der har ansvaret for siden.", "Tell HR or whoever is responsible for the page.");

/// A fault with its place.
pub const AT: Text = t("{place}: {said}", "{place}: {said}");

/// The file did not come.
pub const NOT_FETCHED: Text = t(
    "Filen kunne ikke hentes fra {address}. Se efter, om den ligger der, og om stedet må læses herfra.",
    "The file could not be fetched from {address}. Check that it is there, and that it may be read from here.",
);
/// The browser could not read the file.
pub const UNREADABLE: Text = t(
    "Filen kunne ikke læses. Se efter, om den stadig ligger der, og vælg den igen.",
    "The file could not be read. Check that it is still there, and choose it again.",
);
/// Nothing is in the file.
pub const EMPTY: Text = t("Filen er tom.", "The file is empty.");
/// The file is too big.
pub const TOO_BIG: Text = t(
    "Filen fylder {found} kB. En ramme må højst fylde {most} kB.",
    "The file takes up {found} kB. A frame may take up {most} kB at most.",
);
/// The file is not in UTF-8.
pub const OTHER_LETTERS: Text = t(
    "Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Åbn den i det program, der gemte den, og gem filen som \
     UTF-8.",
    "The file is not saved as UTF-8, so letters such as æ, ø and å cannot be read. Open it in the program that saved \
     it, and save the file as UTF-8.",
);
/// There is more in the file than a frame can hold.
pub const TOO_MANY_VALUES: Text = t(
    "Filen har {found} værdier. En ramme må højst have {most}. Se efter noget, der er kopieret ind mange gange.",
    "The file has {found} values. A frame may have {most} at most. Look for something that was copied in many times.",
);
/// A text in the file is longer than any field takes, by far.
pub const TEXT_TOO_LONG: Text = t(
    "En tekst i filen har {found} tegn. Føling læser højst {most}. Se efter noget, der er kopieret ind ved en fejl.",
    "A text in the file has {found} characters. Føling reads {most} at most. Look for something that was copied in by mistake.",
);
/// What is not named.
pub const AND_MORE: Text = t("Og {count} mere.", "And {count} more.");
/// The file is no JSON.
pub const NOT_JSON: Text = t(
    "Filen kan ikke læses som JSON fra linje {line}, tegn {column}. Se efter et komma, en klamme eller et \
     anførselstegn, der mangler eller er for meget.",
    "The file cannot be read as JSON from line {line}, column {column}. Look for a comma, a bracket or a quotation \
     mark that is missing or one too many.",
);
/// The file is something else.
pub const NOT_A_FRAME: Text = t(
    "her står {found}; en ramme begynder med \"format\": \"foeling-frame\"",
    "this is {found}; a frame begins with \"format\": \"foeling-frame\"",
);
/// The frame is newer.
pub const NEWER: Text = t(
    "Rammen er lavet til en nyere Føling: her står \"version\": {found}; skriv 1, eller brug en nyere Føling.",
    "The frame was made for a newer Føling: here is \"version\": {found}; write 1, or use a newer Føling.",
);
/// An unknown name.
pub const UNKNOWN_NAME: Text =
    t("det navn kender Føling ikke her; fjern det", "Føling does not know that name here; remove it");
/// An unknown name that is like a known one.
pub const UNKNOWN_NAME_NEAR: Text = t(
    "det navn kender Føling ikke her; mener du »{nearest}«?",
    "Føling does not know that name here; do you mean “{nearest}”?",
);
/// Twice the same.
pub const TWICE: Text = t("{found} står her to gange; slet det ene", "{found} is here twice; delete one of them");
/// Nothing stands there.
pub const MISSING: Text = t("her mangler noget; skriv {right}", "something is missing here; write {right}");
/// Something else stands there.
pub const WRONG: Text = t("her står {found}; skriv {right}", "here is {found}; write {right}");
/// Too long.
pub const TOO_LONG: Text = t(
    "her står {found} tegn; gør teksten højst {most} tegn lang",
    "there are {found} characters here; make the text {most} characters at most",
);
/// Too many.
pub const TOO_MANY: Text =
    t("her er {found}; hold dig til højst {most}", "there are {found} here; keep to {most} at most");
/// More than five days.
pub const MORE_THAN_A_WEEK: Text = t(
    "»max_days« og »min_presence« er tilsammen mere end 5 dage; gør et af tallene mindre",
    "“max_days” and “min_presence” add up to more than 5 days; make one of them smaller",
);
/// The wrong way round.
pub const FROM_NOT_BEFORE_TO: Text = t(
    "»from« er ikke før »to«; skriv det tidligste tidspunkt i »from«",
    "“from” is not before “to”; write the earlier time in “from”",
);
/// A question that is needed.
pub const QUESTION_IS_NEEDED: Text = t(
    "»{found}« ({name}) kan ikke slås fra, for forslaget og aftalen bygger på svaret; fjern det fra listen",
    "“{found}” ({name}) cannot be left out, since the suggestion and the agreement depend on the answer; take it off \
     the list",
);
/// A question that is needed unless the frame answers it.
pub const QUESTION_NEEDS_FIELD: Text = t(
    "»{found}« ({name}) kan kun slås fra, når rammen selv siger det; udfyld »{field}«, eller fjern det fra listen",
    "“{found}” ({name}) can be left out only where the frame itself says it; fill in “{field}”, or take it off the \
     list",
);
/// An element that is needed.
pub const ELEMENT_IS_NEEDED: Text = t(
    "»{found}« ({name}) kan ikke slås fra, for det skal stå i en aftale; fjern det fra listen",
    "“{found}” ({name}) cannot be left out, since it must be in an agreement; take it off the list",
);
/// No such text.
pub const NO_SUCH_TEXT: Text = t(
    "Føling har ingen tekst med det id; skriv et id som \"question.home-days.ask\"",
    "Føling has no text with that id; write an id such as \"question.home-days.ask\"",
);
/// A placeholder is lost.
pub const LOST_PLACEHOLDER: Text = t(
    "den {lang} tekst mangler {name}; skriv {name} der, hvor Føling skal sætte noget ind",
    "the {lang} text lacks {name}; write {name} where Føling is to fill something in",
);
/// An unknown placeholder.
pub const UNKNOWN_PLACEHOLDER: Text = t(
    "den {lang} tekst har {name}, som Føling ikke sætter noget ind i; fjern klammerne",
    "the {lang} text has {name}, which Føling does not fill in; remove the braces",
);
/// A brace alone.
pub const LOOSE_BRACE: Text = t(
    "den {lang} tekst har en tuborgklamme, der står alene; skriv dem to og to, som i {example}",
    "the {lang} text has a brace on its own; write them in pairs, as in {example}",
);
/// Danish, before "text".
pub const DANISH: Text = t("danske", "Danish");
/// English, before "text".
pub const ENGLISH: Text = t("engelske", "English");
/// A question whose answer may be private.
pub const QUESTION_IS_PRIVATE: Text = t(
    "»{found}« ({name}) kan holdes privat, og så må intet hvile på svaret; vælg et spørgsmål, hvor svaret altid deles",
    "“{found}” ({name}) may be kept private, and then nothing may depend on the answer; choose a question whose answer \
     is always shared",
);
/// A question without test.
pub const QUESTION_HAS_NO_TEST: Text = t(
    "»{found}« ({name}) har hverken faste svar eller et tal; vælg et andet spørgsmål",
    "“{found}” ({name}) has neither fixed answers nor a number; choose another question",
);
/// Not one test.
pub const NOT_ONE_TEST: Text = t(
    "betingelsen er ikke klar; skriv præcis én af »one_of«, »at_least« og »at_most«",
    "the condition is not clear; write exactly one of “one_of”, “at_least” and “at_most”",
);

/// What was found: a list.
pub const A_LIST: Text = t("en liste", "a list");
/// What was found: fields.
pub const SOME_FIELDS: Text = t("et objekt i tuborgklammer", "an object in braces");
/// What was found: an empty text.
pub const EMPTY_WORDS: Text = t("en tom tekst", "an empty text");
/// What was found: a text.
pub const QUOTED: Text = t("»{words}«", "“{words}”");

/// What would be right: a text.
pub const A_TEXT: Text =
    t("en tekst i anførselstegn på højst {most} tegn", "a text in quotation marks of {most} characters at most");
/// What would be right: a text that says something.
pub const A_FILLED_TEXT: Text = t(
    "en tekst i anførselstegn, som ikke er tom, på højst {most} tegn",
    "a text in quotation marks that is not empty, of {most} characters at most",
);
/// What would be right: a whole number.
pub const A_WHOLE_NUMBER: Text = t("et helt tal fra {least} til {most}", "a whole number from {least} to {most}");
/// What would be right: a number in halves. `{example}` is one, as it is written there: a file has a point in every language.
pub const A_NUMBER_IN_HALVES: Text = t(
    "et tal fra {least} til {most} i halve, som 2 eller {example}",
    "a number from {least} to {most} in halves, such as 2 or {example}",
);
/// What would be right: a number in quarters.
pub const A_NUMBER_IN_QUARTERS: Text = t(
    "et tal fra {least} til {most} i kvarte, som 1 eller {example}",
    "a number from {least} to {most} in quarters, such as 1 or {example}",
);
/// What would be right: yes or no.
pub const TRUE_OR_FALSE: Text = t("true for ja eller false for nej", "true for yes or false for no");
/// What would be right: a date.
pub const A_DATE: Text = t("en dato, der findes, som \"2026-03-01\"", "a date that exists, such as \"2026-03-01\"");
/// What would be right: a time.
pub const A_TIME: Text = t("et klokkeslæt som \"09:00\"", "a time such as \"09:00\"");
/// What would be right: one of some.
pub const ONE_OF: Text = t("{choices}", "{choices}");
/// What would be right: some of some.
pub const SOME_OF: Text = t(
    "en liste i kantede klammer med nogle af disse: {choices}",
    "a list in square brackets with some of these: {choices}",
);
/// What would be right: a word or fields.
pub const A_WORD_OR_FIELDS: Text = t("{choices} eller {example}", "{choices} or {example}");
/// What would be right: fields.
pub const FIELDS: Text = t("et objekt i tuborgklammer med {choices}", "an object in braces with {choices}");
/// What would be right: entries.
pub const ENTRIES: Text = t(
    "en liste i kantede klammer, hvor hvert punkt står i tuborgklammer med {choices}",
    "a list in square brackets, each part of which is in braces with {choices}",
);
/// What would be right: texts.
pub const TEXTS: Text = t(
    "et objekt, hvor hver tekst har et id og i tuborgklammer {choices}",
    "an object in which each text has an id and, in braces, {choices}",
);
/// What would be right: an option of the question.
pub const OPTIONS_OF: Text =
    t("\"one_of\" med nogle af disse svar: {choices}", "\"one_of\" with some of these answers: {choices}");
/// What would be right: a number of the question.
pub const NUMBER_OF: Text =
    t("\"at_least\" eller \"at_most\" med {number}", "\"at_least\" or \"at_most\" with {number}");

/// What the choices are called, where there are too many to name.
pub const fn many_choices(choices: Choices) -> Option<Text> {
    match choices {
        Choices::QuestionsOff => Some(t(
            "id’et på et spørgsmål, der kan slås fra, som \"energy\"",
            "the id of a question that can be left out, such as \"energy\"",
        )),
        Choices::ElementsOff => Some(t(
            "id’et på et punkt, der kan slås fra, som \"competence\"",
            "the id of a clause that can be left out, such as \"competence\"",
        )),
        Choices::Conditions => Some(t(
            "id’et på et spørgsmål, hvor svaret altid deles, som \"pattern\"",
            "the id of a question whose answer is always shared, such as \"pattern\"",
        )),
        Choices::Options => Some(t("svar, der hører til spørgsmålet", "answers that belong to the question")),
        _ => None,
    }
}

/// In the editor: something has to be written.
pub const WRITE: Text = t("Skriv noget her.", "Write something here.");
/// In the editor: something has to be chosen.
pub const CHOOSE: Text = t("Vælg noget her.", "Choose something here.");
/// In the editor: what would be right.
pub const WRITE_RIGHT: Text = t("Skriv {right}.", "Write {right}.");
/// In the editor: more than a week.
pub const FORM_MORE_THAN_A_WEEK: Text = t(
    "Hjemmedage og dage på arbejdspladsen er tilsammen mere end 5. Gør et af tallene mindre.",
    "Home days and days at the workplace add up to more than 5. Make one of the numbers smaller.",
);
/// In the editor: the wrong way round.
pub const FORM_FROM_NOT_BEFORE_TO: Text =
    t("Det første klokkeslæt skal være før det andet.", "The first time has to be before the second.");
/// In the editor: not one test.
pub const FORM_NOT_ONE_TEST: Text =
    t("Vælg de svar, det gælder for, eller skriv ét tal.", "Choose the answers it is about, or write one number.");
/// In the editor: a question that needs a field.
pub const FORM_QUESTION_NEEDS_FIELD: Text = t(
    "»{name}« kan kun slås fra, når rammen selv svarer på det. Udfyld feltet, eller tag spørgsmålet med.",
    "“{name}” can be left out only where the frame itself answers it. Fill in the field, or keep the question.",
);
