//! The words of the questions about support, experience and follow-up.

use super::question_text::{QuestionText, labels, question};
use crate::domain::values::text::t;
use crate::domain::vocabulary::options::*;

/// How often quick help is needed.
pub const HELP_NEED: QuestionText = question(
    t(
        "Hvor tit har du brug for hurtig sparring for at komme videre?",
        "How often do you need to ask someone quickly to get on with your work?",
    ),
    t(
        "Korte spørgsmål er lette at stille til den, der sidder ved siden af. Hjemme hjælper det at have aftalt, \
         hvordan I gør.",
        "Short questions are easy to put to the person beside you. At home it helps to have agreed how.",
    ),
    t("Behov for hurtig sparring", "Need for quick questions"),
)
.options(labels!(HelpNeed {
    SeveralADay: t("Flere gange om dagen", "Several times a day"),
    Daily: t("Cirka en gang om dagen", "About once a day"),
    Weekly: t("Et par gange om ugen", "A few times a week"),
    Rarely: t("Sjældent eller aldrig", "Rarely or never"),
}));

/// How one gets help on a home day.
pub const HELP_CHANNEL: QuestionText = question(
    t("Hvordan får du bedst hjælp på en hjemmedag?", "What is the best way for you to get help on a home day?"),
    t(
        "Når vejen til hjælp er aftalt, går opgaven ikke i stå. I svarer hver for sig og ser på svarene sammen.",
        "When the way to get help is agreed, the task does not stall. You answer separately and look at the answers \
         together.",
    ),
    t("Hjælp på en hjemmedag", "Help on home days"),
)
.manager(t(
    "Hvordan får medarbejderen bedst hjælp på en hjemmedag?",
    "What is the best way for the employee to get help on a home day?",
))
.options(labels!(HelpChannel {
    Call: t("Ved at ringe", "By phone"),
    Chat: t("På chat", "By chat"),
    MorningMeeting: t("På et fast morgenmøde", "At a regular morning meeting"),
    Buddy: t("Hos en fast makker", "From a regular buddy"),
    SavedForOffice: t("Det kan vente til næste fremmødedag", "It can wait until the next day at the workplace"),
    NoneYet: t("Det skal vi finde ud af", "We need to work that out"),
}));

/// Experience with the tasks meant for home.
pub const EXPERIENCE: QuestionText = question(
    t("Hvor godt kender du de opgaver, du kan løse hjemme?", "How well do you know the tasks you can do at home?"),
    t(
        "Nye opgaver er ofte lettere at lære, når andre er tæt på. Kendte opgaver er ofte lettere at tage med hjem.",
        "New tasks are often easier to learn when others are close by. Familiar tasks are often easier to take home.",
    ),
    t("Erfaring med opgaverne", "Experience with the tasks"),
)
.manager(t(
    "Hvor godt kender medarbejderen de opgaver, der kan løses hjemme?",
    "How well does the employee know the tasks that can be done at home?",
))
.hint(t("Svaret kan ændre sig med tiden.", "The answer can change over time."))
.options(labels!(Experience {
    New: t("De er nye", "They are new"),
    Learning: t("Under oplæring", "Still being learned"),
    Experienced: t("De er velkendte", "They are familiar"),
    Mixed: t("Det er forskelligt", "It differs"),
}));

/// How often the two follow up.
pub const FOLLOW_UP: QuestionText = question(
    t(
        "Hvor tit vil du gerne have en fast samtale med din leder?",
        "How often would you like a regular conversation with your manager?",
    ),
    t(
        "Når I ses mindre, får I færre små snakke i forbifarten. En aftalt rytme holder kontakten ved lige.",
        "When you see each other less, you have fewer chats in passing. An agreed rhythm keeps the contact going.",
    ),
    t("Faste samtaler", "Regular conversations"),
)
.manager(t(
    "Hvor tit vil du gerne have en fast samtale med medarbejderen?",
    "How often would you like a regular conversation with the employee?",
))
.hint(t("Det kan være en kort snak om opgaver og trivsel.", "It can be a short chat about tasks and wellbeing."))
.options(labels!(FollowUpRhythm {
    Weekly: t("Hver uge", "Every week"),
    Fortnightly: t("Hver anden uge", "Every second week"),
    Monthly: t("Hver måned", "Every month"),
    Quarterly: t("Hvert kvartal", "Every quarter"),
    AsNeeded: t("Efter behov", "As needed"),
}));

/// The manager's own presence on the employee's home days.
pub const MANAGER_REACH: QuestionText = question(
    t("Kan medarbejderen få fat i dig på en hjemmedag?", "Can the employee get hold of you on a home day?"),
    t(
        "Nærhed på afstand kommer sjældent af sig selv. Det hjælper at vide, hvornår du er til at få fat i.",
        "Closeness at a distance seldom comes by itself. It helps to know when you can be reached.",
    ),
    t("Kontakt til lederen", "Reaching the manager"),
)
.hint(t("Tænk på en dag, hvor medarbejderen er hjemme.", "Think of a day when the employee is at home."))
.options(labels!(ManagerReach {
    OnSite: t("Ja, jeg er som regel på arbejdspladsen", "Yes, I am usually at the workplace"),
    Reachable: t("Ja, jeg er ofte et andet sted, men kan nås", "Yes, I am often elsewhere, but can be reached"),
    SetTimes: t("Ja, på faste tidspunkter", "Yes, at set times"),
    Seldom: t("Sjældent, så vi finder en anden vej", "Seldom, so we find another way"),
}));

/// Someone to talk to the same day after something hard.
pub const SAME_DAY_SUPPORT: QuestionText = question(
    t(
        "Har du nogen at tale med samme dag, hvis noget er svært på en hjemmedag?",
        "Do you have someone to talk to the same day if something is difficult on a home day?",
    ),
    t(
        "Det svære fylder mindre, når du kan dele det med det samme. Hjemme sidder der ingen kollega ved siden af.",
        "Difficult things weigh less when you can share them at once. At home there is no colleague in the next seat.",
    ),
    t("Støtte samme dag", "Support the same day"),
)
.hint(t("For eksempel en hård samtale eller en konflikt.", "For example a tough conversation or a conflict."))
.options(labels!(SameDay {
    Yes: t("Ja", "Yes"),
    No: t("Nej", "No"),
    NotRelevant: t("Det sker ikke i mit arbejde", "It does not happen in my work"),
}));

/// Whom one turns to the same day after something hard, and how.
pub const SAME_DAY_WHO: QuestionText = question(
    t(
        "Hvem kan du gå til samme dag, når noget har været svært, og hvordan?",
        "Who can you turn to the same day when something has been difficult, and how?",
    ),
    t(
        "I nogle af opgaverne kan der ske noget, der er svært at have alene. Så er det godt, at I begge ved, hvem der \
         er der.",
        "In some of the tasks, things can happen that are hard to be alone with. Then it is good that you both know \
         who is there.",
    ),
    t("Støtte: hvem og hvordan", "Support: who and how"),
)
.manager(t(
    "Hvem kan medarbejderen gå til samme dag, når noget har været svært, og hvordan?",
    "Who can the employee turn to the same day when something has been difficult, and how?",
))
.hint(t(
    "Det kan komme med i aftalen. Skriv en rolle, for eksempel vagthavende kollega, på telefonen. Ingen borgere.",
    "It can go into the agreement. Write a role, such as the colleague on duty, by phone. No citizens.",
));

/// What helps the person work well at home.
pub const WORKS_WELL: QuestionText = question(
    t("Hvad hjælper dig til at arbejde godt hjemme?", "What helps you work well at home?"),
    t(
        "Mennesker trives på forskellige måder. Når din leder ved, hvad der hjælper dig, kan I aftale netop det.",
        "People thrive in different ways. When your manager knows what helps you, you can agree on just that.",
    ),
    t("Hvad der hjælper hjemme", "What helps at home"),
)
.hint(t(
    "Vælg det, der betyder mest. Har du ikke prøvet det, så svar, hvad du tror.",
    "Choose what matters most. If you have not tried it, say what you think.",
))
.options(labels!(WorksWell {
    ClearGoals: t("Klare mål for dagen", "Clear goals for the day"),
    Contact: t("Kontakt med andre i løbet af dagen", "Contact with others during the day"),
    Undisturbed: t("Tid uden afbrydelser", "Time without interruptions"),
    SetHours: t("Faste arbejdstider", "Set working hours"),
    Variation: t("Skiftende opgaver", "A mix of tasks"),
    Feedback: t("Respons på arbejdet", "Feedback on the work"),
}));

/// What the manager does to stay close.
pub const MANAGER_GIVES: QuestionText = question(
    t(
        "Hvad vil du gøre for at være tæt på, når medarbejderen er hjemme?",
        "What will you do to stay close when the employee is at home?",
    ),
    t(
        "Når I ses mindre, betyder det mere, hvad du gør bevidst. Det, du vælger, kan komme med i aftalen.",
        "When you see each other less, what you do on purpose matters more. What you choose can go into the agreement.",
    ),
    t("Lederens bidrag", "What the manager gives"),
)
.hint(t("Vælg det, du regner med at kunne holde.", "Choose what you expect to be able to keep to."))
.options(labels!(ManagerGives {
    ClearGoals: t("Sætte tydelige mål", "Set clear goals"),
    ShortContact: t("Tage korte snakke undervejs", "Have short chats along the way"),
    Feedback: t("Give respons på arbejdet", "Give feedback on the work"),
    Shield: t("Passe på tiden til fordybelse", "Protect the time for deep work"),
    Visible: t("Være let at få fat i", "Be easy to reach"),
}));

/// What one would like to get better at in online meetings.
pub const MEETING_SKILLS: QuestionText = question(
    t(
        "Hvad vil du gerne blive bedre til, når I mødes på skærmen?",
        "What would you like to get better at when you meet online?",
    ),
    t(
        "At mødes på skærmen er noget, alle kan øve sig i. Dit svar kan føre til gode råd eller et kursus.",
        "Meeting online is something everyone can practise. Your answer can lead to useful advice or a course.",
    ),
    t("Læring om skærmmøder", "Online meeting skills"),
)
.options(labels!(MeetingSkill {
    Chairing: t("At lede møder", "Leading meetings"),
    Dialogue: t("At få flere med i samtalen", "Getting more people to join in"),
    TakingPart: t("At komme til orde", "Getting a word in"),
    Technique: t("At bruge teknikken", "Using the technology"),
    Nothing: t("Ikke noget lige nu", "Nothing right now"),
}));
