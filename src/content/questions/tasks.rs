//! The words of the questions about tasks, quiet and what may not leave the workplace.

use super::question_text::{QuestionText, labels, question};
use crate::domain::values::text::t;
use crate::domain::vocabulary::options::*;

/// Which kinds of tasks fill the week, and how much.
pub const TASK_TYPES: QuestionText = question(
    t("Hvilke opgaver fylder mest i din uge?", "Which tasks take up most of your week?"),
    t(
        "Opgaverne er den første grund til at arbejde hjemme eller møde ind. Derfor begynder Føling med dem.",
        "The tasks are the first reason to work from home or come in. That is why Føling starts with them.",
    ),
    t("Opgaverne i ugen", "Tasks in the week"),
)
.manager(t("Hvilke opgaver fylder mest i medarbejderens uge?", "Which tasks take up most of the employee’s week?"))
.hint(t("Tænk på en helt almindelig uge.", "Think of a perfectly ordinary week."));

/// What the person calls each chosen task.
pub const TASK_NAMES: QuestionText = question(
    t("Hvad kalder I opgaverne hos jer?", "What do you call the tasks where you work?"),
    t(
        "Så står jeres egne ord i samtalen og i aftalen, og ikke Følings.",
        "Then your own words are in the conversation and in the agreement, and not Føling’s.",
    ),
    t("Ord for opgaverne", "Words for the tasks"),
)
.hint(t(
    "Kan stå i aftalen. Fx »indstillinger til udvalget«.",
    "Can be in the agreement, e.g. “reports to the committee”.",
));

/// Where each chosen task is done best.
pub const TASK_PLACES: QuestionText = question(
    t("Hvor løser du hver opgave bedst?", "Where do you do each task best?"),
    t(
        "Nogle opgaver har brug for ro, andre for mennesker tæt på. Dit svar vejer tungere end Følings forslag.",
        "Some tasks need quiet, others need people close by. Your answer counts for more than Føling’s suggestion.",
    ),
    t("Hvor opgaverne løses bedst", "Where tasks work best"),
)
.manager(t("Hvor bliver hver opgave løst bedst?", "Where is each task done best?"))
.hint(t(
    "Vælg et sted for hver opgave. Besøg ude i byen tæller som arbejdspladsen.",
    "Choose a place for each task. Visits elsewhere count as the workplace.",
));

/// Whether one gets quiet at the workplace.
pub const QUIET_AT_WORKPLACE: QuestionText = question(
    t(
        "Kan du få ro på arbejdspladsen, når du skal fordybe dig?",
        "Can you find peace and quiet at the workplace when you need to concentrate?",
    ),
    t(
        "Ro er ofte en grund til at arbejde hjemme. Hvis den mangler, kan I også se på, hvad der kan gøres på \
         stedet.",
        "Quiet is often a reason to work from home. If it is missing, you can also look at what can be done on site.",
    ),
    t("Ro på arbejdspladsen", "Quiet at the workplace"),
)
.hint(t("Tænk både på støj og på afbrydelser.", "Think of both noise and interruptions."))
.options(labels!(Quiet {
    NearlyAlways: t("Ja, næsten altid", "Yes, nearly always"),
    Sometimes: t("Nogle gange", "Sometimes"),
    Rarely: t("Sjældent", "Rarely"),
}));

/// Whether it is clear what is good enough at home.
pub const CLEAR_EXPECTATIONS: QuestionText = question(
    t(
        "Det er klart for mig, hvad der er godt nok, når jeg arbejder hjemme.",
        "It is clear to me what is good enough when I work from home.",
    ),
    t(
        "Hjemme er der færre små tegn på, om arbejdet er godt nok. Så hjælper det at have talt om det.",
        "At home there are fewer small signs of whether the work is good enough. So it helps to have talked about \
         it.",
    ),
    t("Klare forventninger", "Clear expectations"),
)
.manager(t(
    "Jeg har gjort det klart, hvad der er godt nok, når opgaverne løses hjemme.",
    "I have made it clear what is good enough when tasks are done at home.",
))
.hint(t("Det handler om kvalitet, mængde og tid.", "This is about quality, amount and time."));

/// Whether some citizen meetings suit video.
pub const CITIZEN_VIDEO: QuestionText = question(
    t(
        "Kan nogle af dine møder med borgere holdes på video?",
        "Could some of your meetings with citizens be held by video?",
    ),
    t(
        "Nogle borgere har gavn af video, andre har ikke. Københavns Kommunes rapport fra 2020 har ikke undersøgt \
         hvem.",
        "Some citizens benefit from video, others do not. The City of Copenhagen’s 2020 report did not look into who.",
    ),
    t("Borgermøder på video", "Citizen meetings by video"),
)
.manager(t(
    "Kan nogle af medarbejderens møder med borgere holdes på video?",
    "Could some of the employee’s meetings with citizens be held by video?",
))
.hint(t("Tænk på, hvad den enkelte borger har gavn af.", "Think of what helps the citizen in question."))
.options(labels!(CitizenVideo {
    NotRelevant: t("Der er ingen møder med borgere", "There are no meetings with citizens"),
    No: t("Nej, det er bedst at mødes ansigt til ansigt", "No, it is best to meet face to face"),
    PerCitizen: t("Ja, når det passer til den enkelte borger", "Yes, when it suits the individual citizen"),
    Most: t("Ja, de fleste", "Yes, most of them"),
}));

/// Tasks or cases that must not be done at home.
pub const EXEMPT_TASKS: QuestionText = question(
    t("Er der opgaver, som du ikke må løse hjemme?", "Are there tasks that you may not do at home?"),
    t(
        "Hensynet til borgerne gør, at nogle opgaver bliver på arbejdspladsen. Det er godt at vide, før I vælger dage.",
        "For the sake of citizens, some tasks stay at the workplace. It is good to know which before you choose \
         days.",
    ),
    t("Opgaver kun på arbejdspladsen", "Workplace-only tasks"),
)
.manager(t(
    "Er der opgaver, som medarbejderen ikke må løse hjemme?",
    "Are there tasks that the employee may not do at home?",
))
.hint(t("Tænk på regler om data, papirer og samtaler.", "Think of rules about data, papers and conversations."))
.options(labels!(Exempt {
    None: t("Nej, ingen", "No, none"),
    SensitiveCases: t("Sager med særligt følsomme oplysninger", "Cases with particularly sensitive data"),
    PaperCases: t("Sager på papir", "Cases on paper"),
    OverheardTalks: t("Fortrolige samtaler", "Confidential conversations"),
    Other: t("Andre opgaver", "Other tasks"),
}));

/// The other exemption, in own words.
pub const EXEMPT_OTHER: QuestionText = question(
    t("Hvilke andre opgaver må du ikke løse hjemme?", "Which other tasks may you not do at home?"),
    t(
        "Så kan de stå i aftalen, og ingen behøver være i tvivl.",
        "Then they can be in the agreement, and nobody needs to be in doubt.",
    ),
    t("Andre opgaver på arbejdspladsen", "Other workplace-only tasks"),
)
.manager(t(
    "Hvilke andre opgaver må medarbejderen ikke løse hjemme?",
    "Which other tasks may the employee not do at home?",
))
.hint(t("Skriv kort og uden navne.", "Write briefly and without names."));

/// The most important tasks of the next three months.
pub const PRIORITIES: QuestionText = question(
    t(
        "Hvilke af medarbejderens opgaver er vigtigst de næste tre måneder?",
        "Which of the employee’s tasks matter most in the next three months?",
    ),
    t(
        "Det, der vejer tungest lige nu, kan ændre, hvor opgaverne løses bedst. Det er lettere at forstå, når det er \
         sagt.",
        "What matters most right now can change where tasks are done best. It is easier to understand once it has been \
         said.",
    ),
    t("Vigtigste opgaver nu", "Most important tasks now"),
)
.hint(t(
    "Skriv også gerne, hvad det betyder for hjemmearbejdet.",
    "Feel free to add what it means for working from home.",
));
