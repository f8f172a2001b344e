//! The words of the editor of a local frame, for HR.

use super::{calendar, clauses, questions};
use crate::domain::frame::{Looser, RestsOn};
use crate::domain::frame_form::{Choices, FieldId as F, weekday_name};
use crate::domain::values::calendar::Weekday;
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;

/// The link on the help screen.
pub const TO_EDITOR: Text = t("For HR: lav en lokal ramme", "For HR: make a local frame");
/// The title.
pub const TITLE: Text = t("Lokal ramme", "Local frame");
/// Under the title.
pub const LEAD: Text = t(
    "Her skriver du det, I har besluttet om hjemmearbejde. Lad feltet stå tomt, hvis I ikke har besluttet noget. Så \
     gælder Følings egne grænser.",
    "Write here what you have decided about working from home. Leave a field empty if you have not decided anything. \
     Then Føling’s own limits apply.",
);
/// Where it is.
pub const ONLY_HERE: Text = t(
    "Det, du skriver, er kun her på siden, til du gemmer filen. Dine egne svar bliver ikke rørt.",
    "What you write is on this page only until you save the file. Your own answers are not touched.",
);

/// The sections, with the fields of each.
pub const SECTIONS: [(Text, &[F]); 8] = [
    (t("Hvem rammen gælder for", "Who the frame is for"), &[F::Organisation, F::Unit, F::AsOf]),
    (t("Grænser og fælles dage", "Limits and shared days"), &[F::Limits, F::TeamDays]),
    (t("Hverdagen", "Day to day"), &[F::Reach, F::Equipment, F::ReviewMonths, F::Notice, F::NoticeAtLeastWeeks]),
    (
        t("Lokal aftale og kontakter", "Local agreement and contacts"),
        &[F::LocalAgreement, F::RestsOn, F::SignedBy, F::Contacts],
    ),
    (t("Jeres egne ord", "Your own words"), &[F::Clauses, F::TalkingPoints, F::Texts]),
    (t("Det, I ikke vil have med", "What you leave out"), &[F::Off]),
    (t("Hvor svarene gemmes", "Where answers are kept"), &[F::Retention]),
    (t("Tal bag forslaget", "Numbers behind the suggestion"), &[F::Rules, F::RuleCards, F::Weights]),
];

/// Opens a file.
pub const OPEN: Text = t("Åbn en ramme", "Open a frame");
/// Saves the file.
pub const SAVE: Text = t("Gem rammen som fil", "Save the frame as a file");
/// Uses the frame in this tab.
pub const USE: Text = t("Brug den nu", "Use it now");
/// Empties everything.
pub const EMPTY: Text = t("Tøm alle felter", "Empty all fields");
/// What using it now means.
pub const USE_LEAD: Text = t(
    "»Brug den nu« prøver rammen her i denne fane. Den er væk, når du lukker fanen.",
    "“Use it now” tries the frame here in this tab. It is gone when you close the tab.",
);
/// Where the file goes.
pub const WHERE: Text = t("Sådan kommer rammen i brug", "How to put the frame to use");
/// How.
pub const WHERE_STEPS: [Text; 3] = [
    t(
        "Gem filen. Den hedder foeling-frame.json, og det navn skal den blive ved med at have.",
        "Save the file. It is called foeling-frame.json, and it has to keep that name.",
    ),
    t(
        "Giv den til den, der har ansvaret for siden. Den skal ligge i samme mappe som Føling.",
        "Give it to whoever is responsible for the page. It goes into the same folder as Føling.",
    ),
    t(
        "Er Føling sat ind på en anden side, kan filens adresse skrives i attributten »frame« på <foeling-dialog>.",
        "Where Føling is part of another page, the address of the file can be written in the attribute “frame” of \
         <foeling-dialog>.",
    ),
];

/// A file was opened.
pub const OPENED: Text = t("Rammen er åbnet.", "The frame is open.");
/// It is used.
pub const USED: Text = t("Rammen gælder nu i denne fane.", "The frame now applies in this tab.");
/// The file was not opened.
pub const NOT_OPENED: Text = t(
    "Filen blev ikke åbnet. Det, du har skrevet her, er, som det var.",
    "The file was not opened. What you have written here is as it was.",
);
/// Something was taken away.
pub const REMOVED: Text = t("Fjernet.", "Removed.");
/// All was emptied.
pub const EMPTIED: Text = t("Alle felter er tomme.", "All fields are empty.");
/// The title of the error summary.
pub const NOT_YET: Text = t("Ret det her, før rammen kan bruges", "Put this right before the frame can be used");
/// Takes away what has no field.
pub const TAKE_AWAY: Text = t("Fjern", "Remove");

/// Nothing is said about it.
pub const NOT_SAID: Text = t("Rammen siger ikke noget", "The frame says nothing");
/// Yes.
pub const YES: Text = t("Ja", "Yes");
/// No.
pub const NO: Text = t("Nej", "No");
/// Nothing is chosen in a list.
pub const CHOOSE: Text = t("Vælg", "Choose");
/// An entry with its number.
pub const ENTRY: Text = t("{name} {number}", "{name} {number}");
/// Takes an entry away, for those who hear it alone.
pub const REMOVE_ENTRY: Text = t("Fjern {name} {number}", "Remove {name} {number}");
/// What an entry of a list is called.
pub const fn entry(field: F) -> Text {
    match field {
        F::Clauses => t("Punkt", "Clause"),
        F::TalkingPoints => t("Samtalepunkt", "Talking point"),
        _ => t("Betingelse", "Condition"),
    }
}
/// Adds an entry to a list.
pub const fn add(field: F) -> Text {
    match field {
        F::Clauses => t("Tilføj et punkt", "Add a clause"),
        F::TalkingPoints => t("Tilføj et samtalepunkt", "Add a talking point"),
        F::RuleCards => t("Tilføj en regel", "Add a rule"),
        _ => t("Tilføj en betingelse", "Add a condition"),
    }
}

/// Looks for a text.
pub const SEEK: Text = t("Find en tekst", "Find a text");
/// How.
pub const SEEK_HINT: Text = t(
    "Skriv et par ord fra den tekst, du vil ændre. Skriv mindst tre bogstaver.",
    "Type a few words of the text you want to change. Type at least three letters.",
);
/// Takes a text up.
pub const WORD_IT: Text = t("Ret", "Change");
/// None was found.
pub const NONE_FOUND: Text = t("Ingen tekst passer. Prøv med andre ord.", "No text fits. Try other words.");
/// More were found than are shown.
pub const MORE_FOUND: Text =
    t("Der er flere. Skriv mere for at finde den rette.", "There are more. Type more to find the right one.");
/// What Føling says.
pub const OURS: Text = t("Føling skriver: {text}", "Føling says: {text}");

/// Words in place of fields.
pub const fn word(field: F, word: &str) -> Text {
    match (field, word.as_bytes()) {
        (F::Notice, _) => t("Som i den lokale aftale", "As in the local agreement"),
        (_, b"none") => t(
            "Ingen steder. De er væk, når siden lukkes eller hentes igen",
            "Nowhere. They are gone when the page is closed or reloaded",
        ),
        _ => t("I fanen, så længe den er åben", "In the tab for as long as it is open"),
    }
}
/// Fields in place of words.
pub const fn instead(field: F) -> Text {
    match field {
        F::Notice => t("Et antal uger", "A number of weeks"),
        _ => t("I browseren i et antal dage", "In the browser for a number of days"),
    }
}

/// The sample case.
pub const SAMPLE: Text = t("Et eksempel", "An example");
/// Who it is about.
pub const SAMPLE_LEAD: Text = t(
    "En medarbejder på 37 timer med to dages arbejde, der kræver ro, og et ønske om 2½ faste hjemmedage.",
    "An employee on 37 hours a week with two days of work that calls for quiet, who would like 2½ fixed home days.",
);
/// Without the frame.
pub const SAMPLE_WITHOUT: Text = t("Uden rammen", "Without the frame");
/// With it.
pub const SAMPLE_WITH: Text = t("Med rammen", "With the frame");
/// What the frame does.
pub const SAMPLE_BECAUSE: Text = t("Det gør rammen", "What the frame does");
/// It does nothing.
pub const SAMPLE_SAME: Text =
    t("Rammen ændrer ikke noget i dette eksempel.", "The frame changes nothing in this example.");
/// Something is amiss.
pub const SAMPLE_WAITS: Text = t(
    "Eksemplet følger med igen, når alle felter kan læses.",
    "The example follows again once all fields can be read.",
);
/// The days with their kind.
pub const SAMPLE_DAYS: Text = t("{range}: {kind}", "{range}: {kind}");
/// Said when the sample changes.
pub const SAMPLE_CHANGED: Text = t("Eksemplet med rammen: {range}.", "The example with the frame: {range}.");

/// The words of a choice. The options of a condition belong to its question.
pub fn choice(choices: Choices, id: &str, question: Option<QuestionId>) -> Option<Text> {
    let option = |question: QuestionId| {
        questions::words(question).options.iter().find(|option| option.id == id).map(|option| option.label)
    };
    match choices {
        Choices::Weekdays => Weekday::ALL.into_iter().find(|day| weekday_name(*day) == id).map(calendar::weekday),
        Choices::Equipment => option(QuestionId::EquipmentOffered),
        Choices::Months => option(QuestionId::Review),
        Choices::QuestionsOff | Choices::Conditions => QuestionId::from_id(id).map(|id| questions::words(id).name),
        Choices::ElementsOff => ElementId::from_id(id).map(|id| clauses::element(id).name),
        Choices::RestsOn => RestsOn::from_id(id).map(rests_on),
        Choices::Chapters => Chapter::from_id(id).map(clauses::chapter),
        Choices::Options => question.and_then(option),
    }
}

/// A number that is looser than the rule as Føling knows it.
pub const fn looser(number: Looser) -> Text {
    match number {
        Looser::ScreenDays => t(
            "I har sat skærmreglernes grænse højere end Arbejdstilsynets to dage. En ramme kan være strengere end reglerne, men \
             ikke løsere. Tallet bliver brugt, og aftalen siger begge tal.",
            "You have set the limit of the screen rules higher than the Working Environment Authority’s two days. A frame can be \
             stricter than the rules, but not looser. The number is used, and the agreement says both.",
        ),
        Looser::ScreenDayLength => t(
            "I har sat en skærmdag til mere end Arbejdstilsynets 7,4 timer. En ramme kan være strengere end reglerne, men ikke \
             løsere. Tallet bliver brugt, og aftalen siger begge tal.",
            "You have set a screen day to more than the Working Environment Authority’s 7.4 hours. A frame can be stricter than \
             the rules, but not looser. The number is used, and the agreement says both.",
        ),
        Looser::Rest => t(
            "I har sat den daglige hvile til mindre end 11 timer. Det gælder kun efter aftale med den faglige organisation, og \
             det står i aftalen.",
            "You have set the daily rest to less than 11 hours. That applies only by agreement with the union, and the agreement \
             says so.",
        ),
    }
}

/// What fixed home days stand on, as a choice.
const fn rests_on(ground: RestsOn) -> Text {
    match ground {
        RestsOn::Framework => t("Rammeaftalen og en lokal aftale", "The framework agreement and a local agreement"),
        RestsOn::LocalInstead => {
            t("En lokal aftale i stedet for rammeaftalen", "A local agreement instead of the framework agreement")
        }
        RestsOn::Akademikerne => {
            t("Akademikernes aftaler og en lokal aftale", "Akademikerne’s agreements and a local agreement")
        }
    }
}
