//! The words of the base points: a short fact, and one open question made of the person's own tasks, days and words.
//!
//! They read the same to the employee and to both together, as shared findings do.

use super::findings::{FindingText, finding};
use crate::domain::talk::points::PointId;
use crate::domain::values::text::{Text, t};

/// The words of a base point.
pub fn words(id: PointId) -> &'static FindingText {
    match id {
        PointId::TasksSplit => &TASKS_SPLIT,
        PointId::TasksSplitOpen => &TASKS_SPLIT_OPEN,
        PointId::TasksHome => &TASKS_HOME,
        PointId::TasksHomeOpen => &TASKS_HOME_OPEN,
        PointId::TasksOpen => &TASKS_OPEN,
        PointId::TasksSiteOpen => &TASKS_SITE_OPEN,
        PointId::TasksSite => &TASKS_SITE,
        PointId::TasksSplitOnSite => &TASKS_SPLIT_ON_SITE,
        PointId::TasksOwn => &TASKS_OWN,
        PointId::FoelingChance => &FOELING_CHANCE,
        PointId::FoelingMatter => &FOELING_MATTER,
        PointId::FoelingDirection => &FOELING_DIRECTION,
        PointId::FoelingOnSite => &FOELING_ON_SITE,
        PointId::Foeling => &FOELING,
        PointId::QuietAndRoom => &QUIET_AND_ROOM,
        PointId::QuietOnSite => &QUIET_ON_SITE,
        PointId::HelpAndTask => &HELP_AND_TASK,
        PointId::QuickAndDays => &QUICK_AND_DAYS,
        PointId::QuickAndThirdDay => &QUICK_AND_THIRD_DAY,
        PointId::HardAtHome => &HARD_AT_HOME,
        PointId::HardOnSite => &HARD_ON_SITE,
        PointId::NewAndStep => &NEW_AND_STEP,
        PointId::NewAndBuddy => &NEW_AND_BUDDY,
        PointId::PartTimeTogether => &PART_TIME_TOGETHER,
        PointId::MeetingsAndBreaks => &MEETINGS_AND_BREAKS,
        PointId::ManagersWords => &MANAGERS_WORDS,
        PointId::PlaceInWords => &PLACE_IN_WORDS,
        PointId::Priorities => &PRIORITIES,
        PointId::GoodEnoughTask => &GOOD_ENOUGH_TASK,
        PointId::GoodEnough => &GOOD_ENOUGH,
        PointId::DaysBoth => &DAYS_BOTH,
        PointId::DaysHome => &DAYS_HOME,
        PointId::DaysMeet => &DAYS_MEET,
        PointId::DaysOpen => &DAYS_OPEN,
        PointId::DaysOnSite => &DAYS_ON_SITE,
        PointId::DaysShortWeek => &DAYS_SHORT_WEEK,
        PointId::ColleaguesAsked => &COLLEAGUES_ASKED,
        PointId::ColleaguesQuick => &COLLEAGUES_QUICK,
        PointId::Colleagues => &COLLEAGUES,
        PointId::ContactTimes => &CONTACT_TIMES,
        PointId::ContactWays => &CONTACT_WAYS,
        PointId::Contact => &CONTACT,
    }
}

/// Every title of the tasks: only one of these points is there at a time.
const TASKS: Text = t("Opgaverne, og hvor de ligger bedst", "The tasks, and where they are best done");
/// What to ask where the place of a task is open.
const WHERE_BEST: Text = t("Hvad afgør, hvor {task} ligger bedst?", "What decides the best place for {task}?");

const TASKS_SPLIT: FindingText = finding(
    TASKS,
    t(
        "{home} ligger bedst hjemme, og {site} ligger bedst på arbejdspladsen.",
        "Best done at home: {home}. Best done at the workplace: {site}.",
    ),
    t(
        "Hvad skal der til, for at {task} lykkes på en hjemmedag?",
        "What does it take for {task} to go well on a home day?",
    ),
);

const TASKS_SPLIT_OPEN: FindingText = finding(
    TASKS,
    t(
        "{home} ligger bedst hjemme, og {site} ligger bedst på arbejdspladsen. Stedet er åbent for {open}.",
        "Best done at home: {home}. Best done at the workplace: {site}. The place is open for {open}.",
    ),
    WHERE_BEST,
);

const TASKS_HOME: FindingText = finding(
    TASKS,
    t("{home} ligger bedst hjemme.", "Best done at home: {home}."),
    t("Hvornår er det en fordel at sidde sammen om {task}?", "When does it help to sit together over {task}?"),
);

const TASKS_HOME_OPEN: FindingText = finding(
    TASKS,
    t(
        "{home} ligger bedst hjemme. Stedet er åbent for {open}.",
        "Best done at home: {home}. The place is open for {open}.",
    ),
    WHERE_BEST,
);

const TASKS_OPEN: FindingText =
    finding(TASKS, t("Stedet er åbent for {open}.", "The place is open for {open}."), WHERE_BEST);

const TASKS_SITE_OPEN: FindingText = finding(
    TASKS,
    t(
        "{site} ligger bedst på arbejdspladsen. Stedet er åbent for {open}.",
        "Best done at the workplace: {site}. The place is open for {open}.",
    ),
    WHERE_BEST,
);

const TASKS_SITE: FindingText = finding(
    TASKS,
    t(
        "{site} ligger bedst på arbejdspladsen. Det handler om opgaverne, ikke om dem, der løser dem.",
        "Best done at the workplace: {site}. That is about the tasks, not about those who do them.",
    ),
    t("Hvad ville gøre dagene på arbejdspladsen bedre?", "What would make the days at the workplace better?"),
);

const TASKS_SPLIT_ON_SITE: FindingText = finding(
    TASKS,
    t(
        "{home} ligger bedst hjemme, og {site} ligger bedst på arbejdspladsen.",
        "Best done at home: {home}. Best done at the workplace: {site}.",
    ),
    t(
        "Hvad skal der til, for at {task} også lykkes på arbejdspladsen?",
        "What does it take for {task} to go well at the workplace too?",
    ),
);

const TASKS_OWN: FindingText = finding(
    TASKS,
    t(
        "Der er fortalt om {tasks}. Hvad den anden opgave er, står der ikke.",
        "Described so far: {tasks}. It does not say what the other task is.",
    ),
    t("Hvad er det for en opgave, og hvor ligger den bedst?", "What kind of task is it, and where is it best done?"),
);

const FOELING_CHANCE: FindingText = finding(
    t("Den snak, ingen har planlagt", "The chat nobody planned"),
    t(
        "{task} får meget ud af det, der bliver sagt i forbifarten. Det sker ikke af sig selv på en hjemmedag.",
        "What is said in passing does a lot for {task}. On a home day it does not happen by itself.",
    ),
    t("Hvor i ugen giver vi plads til den snak?", "Where in the week do we make room for that chat?"),
);

const FOELING_MATTER: FindingText = finding(
    t("Hvad arbejdet betyder for andre", "What the work means to others"),
    t(
        "Hjemme kan det være svært at mærke, om {task} gør en forskel for andre.",
        "At home it can be hard to see what difference {task} can make to others.",
    ),
    t("Hvordan hører vi, hvad der kommer ud af {task}?", "How do we hear what comes of {task}?"),
);

const FOELING_DIRECTION: FindingText = finding(
    t("Hvor enheden er på vej hen", "Where the unit is heading"),
    t(
        "Retningen bliver tit klar mellem møderne, og {task} hænger sammen med den.",
        "The direction often becomes clear between meetings, and it matters for {task}.",
    ),
    t("Hvordan følger vi begge med i, hvor vi er på vej hen?", "How do we both keep up with where we are heading?"),
);

const FOELING_ON_SITE: FindingText = finding(
    t("Føling med dem, der er hjemme", "Staying in touch with those at home"),
    t(
        "Når kolleger arbejder hjemme, bliver der mindre snak på arbejdspladsen.",
        "When colleagues work from home, there is less chat at the workplace.",
    ),
    t("Hvordan holder vi føling med dem, der er hjemme?", "How do we stay in touch with those at home?"),
);

const FOELING: FindingText = finding(
    t("Føling på hjemmedage", "Staying in touch on home days"),
    t(
        "Det, der bliver sagt i forbifarten, når ikke altid hjem.",
        "What is said in passing does not always reach home.",
    ),
    t("Hvad ville vi savne, hvis vi så hinanden mindre?", "What would we miss if we saw less of each other?"),
);

const QUIET_AND_ROOM: FindingText = finding(
    t("Ro til opgaverne på arbejdspladsen", "Quiet for the tasks at the workplace"),
    t(
        "Der er sjældent ro til fordybelse på arbejdspladsen, og det her er nævnt: {ways}.",
        "There is rarely quiet for deep work at the workplace, and this has been mentioned: {ways}.",
    ),
    t("Hvornår i ugen kunne det give ro til {task}?", "When in the week could that bring quiet for {task}?"),
);

const QUIET_ON_SITE: FindingText = finding(
    t("Ro, hvor opgaverne er", "Quiet where the tasks are"),
    t("Der er sjældent ro til fordybelse på arbejdspladsen.", "There is rarely quiet for deep work at the workplace."),
    t("Hvad kunne give mere ro dér, hvor arbejdet er?", "What could bring more quiet where the work is?"),
);

const HELP_AND_TASK: FindingText = finding(
    t("Hjælp til opgaverne på arbejdspladsen", "Help for the tasks at the workplace"),
    t(
        "Det her er nævnt som en vej ved siden af hjemmedage: {ways}.",
        "This has been mentioned as something to do alongside home days: {ways}.",
    ),
    t("Hvad kunne det betyde for {task}?", "What could that mean for {task}?"),
);

const QUICK_AND_DAYS: FindingText = finding(
    t("Hurtige svar på hjemmedage", "Quick answers on home days"),
    t(
        "Der er tit brug for et hurtigt svar, også i en uge med {days} hjemme.",
        "A quick answer is often needed, also in a week with {days} at home.",
    ),
    t("Hvem kan svare hurtigt, når vi ikke sidder sammen?", "Who can answer quickly when we do not sit together?"),
);

const QUICK_AND_THIRD_DAY: FindingText = finding(
    t("Den tredje hjemmedag og de hurtige svar", "The third home day and the quick answers"),
    t(
        "Der er tit brug for et hurtigt svar, også i en uge med {days} hjemme.",
        "A quick answer is often needed, also in a week with {days} at home.",
    ),
    t(
        "Hvordan får hurtige spørgsmål også svar den tredje dag?",
        "How do quick questions get an answer on the third day too?",
    ),
);

const HARD_AT_HOME: FindingText = finding(
    t("Efter en svær samtale hjemme", "After a difficult conversation at home"),
    t(
        "En svær samtale med en borger kan ligge på en hjemmedag. Den er nemmere at lægge fra sig, når nogen er klar \
         bagefter.",
        "A difficult conversation with a citizen can be on a home day. It is easier to put down when someone is there \
         afterwards.",
    ),
    t(
        "Hvornår på dagen ligger de svære samtaler, så nogen er klar bagefter?",
        "At what time of day are the difficult conversations, so that someone is there afterwards?",
    ),
);

const HARD_ON_SITE: FindingText = finding(
    t("Når en svær samtale kommer hjemme", "When a difficult conversation happens at home"),
    t(
        "Svære samtaler med borgere ligger bedst på arbejdspladsen. En opringning kan stadig blive svær på en \
         hjemmedag.",
        "Difficult conversations with citizens are best at the workplace. A call can still turn difficult on a home \
         day.",
    ),
    t("Hvem er klar til at lytte samme dag?", "Who is there to listen the same day?"),
);

const NEW_AND_STEP: FindingText = finding(
    t("Næste skridt, når det nye sidder fast", "The next step once the new tasks are learned"),
    t(
        "Noget af arbejdet er nyt. Når det sidder fast, kan I tale om flere hjemmedage.",
        "Some of the work is new. Once it is learned, you can talk about more home days.",
    ),
    t("Hvad skal sidde fast først?", "What needs to be learned first?"),
);

const NEW_AND_BUDDY: FindingText = finding(
    t("Makkeren og næste skridt", "The buddy and the next step"),
    t(
        "Noget af arbejdet er nyt, og en makker er nævnt. Når det nye sidder fast, kan I tale om flere hjemmedage.",
        "Some of the work is new, and a buddy has been mentioned. Once it is learned, you can talk about more home \
         days.",
    ),
    t("Hvad skal makkeren hjælpe med at få på plads først?", "What should the buddy help to get in place first?"),
);

const PART_TIME_TOGETHER: FindingText = finding(
    t("En kort uge og dage sammen", "A short week and days together"),
    t(
        "Arbejdsugen er på {working}, og det passer bedst at mødes {meet}.",
        "The working week has {working}, and the best time to meet is {meet}.",
    ),
    t("Hvordan får vi både ro og tid sammen på {working}?", "How do we get both quiet and time together in {working}?"),
);

const MEETINGS_AND_BREAKS: FindingText = finding(
    t("Skærmmøder og pauser", "Online meetings and breaks"),
    t("En hjemmedag har mange møder på skærmen og få pauser.", "A home day has many online meetings and few breaks."),
    t(
        "Hvilke møder kan blive kortere eller vente til arbejdspladsen?",
        "Which meetings can be shorter, or wait for the workplace?",
    ),
);

const MANAGERS_WORDS: FindingText = finding(
    t("Det, lederen lægger vægt på", "What matters to the manager"),
    t("Lederen skriver: »{words}«.", "The manager writes: “{words}”."),
    t("Hvordan kan vi tage højde for det?", "How can we allow for that?"),
)
.manager("Du skriver: »{words}«.", "You write: “{words}”.");

const PLACE_IN_WORDS: FindingText = finding(
    t("Når stedet afhænger af situationen", "When the place depends on the situation"),
    t("Stedet for {task} afhænger af noget: »{words}«.", "The place for {task} depends on something: “{words}”."),
    t(
        "Hvordan ved vi fra gang til gang, hvor {task} ligger bedst?",
        "How do we know each time what the best place for {task} is?",
    ),
);

const PRIORITIES: FindingText = finding(
    t("Det vigtigste de næste måneder", "What matters most in the next months"),
    t("Det her står øverst hos lederen: »{words}«.", "This comes first for the manager: “{words}”."),
    t("Hvordan kan vi se, at det lykkes på en hjemmedag?", "How can we see that it goes well on a home day?"),
)
.manager("Det her står øverst hos dig: »{words}«.", "This comes first for you: “{words}”.");

const GOOD_ENOUGH_TASK: FindingText = finding(
    t("Sådan kan vi se, at det går godt", "How we can see that it goes well"),
    t(
        "Når {task} ligger hjemme, er der færre små tegn på, hvordan det går.",
        "With {task} at home there are fewer small signs of how it is going.",
    ),
    t("Hvordan kan vi se, at {task} går godt hjemme?", "How can we see that things go well with {task} at home?"),
);

const GOOD_ENOUGH: FindingText = finding(
    t("Sådan kan vi se, at det går godt", "How we can see that it goes well"),
    t(
        "På en hjemmedag er der færre små tegn på, hvordan det går.",
        "On a home day there are fewer small signs of how it is going.",
    ),
    t("Hvordan kan vi se, at en hjemmedag er gået godt?", "How can we see that a home day has gone well?"),
);

const DAYS_BOTH: FindingText = finding(
    t("Dagene hjemme og dagene sammen", "The days at home and the days together"),
    t(
        "Hjemmedage kan være {home}. Det passer bedst at mødes {meet}.",
        "Home days can be {home}. The best time to meet is {meet}.",
    ),
    t("Hvad vil vi bruge {meet} til sammen?", "What will we use {meet} for together?"),
);

const DAYS_HOME: FindingText = finding(
    t("Hvad dagene på arbejdspladsen er til", "What the days at the workplace are for"),
    t("Hjemmedage kan være {home}.", "Home days can be {home}."),
    t("Hvad skal vi især bruge de andre dage til sammen?", "What will we mainly use the other days for together?"),
);

const DAYS_MEET: FindingText = finding(
    t("Hvad dagene sammen er til", "What the days together are for"),
    t("Det passer bedst at mødes {meet}.", "The best time to meet is {meet}."),
    t("Hvad vil vi bruge {meet} til sammen?", "What will we use {meet} for together?"),
);

const DAYS_OPEN: FindingText = finding(
    t("Dage hjemme og dage sammen", "Days at home and days together"),
    t("Der er ikke peget på bestemte ugedage.", "No particular weekdays have been mentioned."),
    t("Hvad er vigtigst at være sammen om?", "What is most important to be together for?"),
);

const DAYS_ON_SITE: FindingText = finding(
    t("Fleksible dage på arbejdspladsen", "Flexible days at the workplace"),
    t(
        "Alle dage er på arbejdspladsen lige nu. Andre former for fleksibilitet kan være værd at tale om.",
        "All days are at the workplace right now. Other kinds of flexibility can be worth talking about.",
    ),
    t("Hvad kunne være mere fleksibelt i arbejdsugen?", "What could be more flexible in the working week?"),
);

const DAYS_SHORT_WEEK: FindingText = finding(
    t("Hjemmedage i en kort uge", "Home days in a short week"),
    t(
        "Arbejdsugen er på {working}, så hver hjemmedag fylder meget.",
        "The working week has {working}, so each home day takes up a lot of it.",
    ),
    t("Hvordan får vi både ro og tid sammen på {working}?", "How do we get both quiet and time together in {working}?"),
);

const COLLEAGUES_ASKED: FindingText = finding(
    t("Det, kollegerne siger", "What the colleagues say"),
    t("Kolleger er spurgt til råds om hjemmedagene.", "Colleagues have been asked about the home days."),
    t("Hvad har de sagt, som vi skal tage højde for?", "What did they say that we should allow for?"),
);

const COLLEAGUES_QUICK: FindingText = finding(
    t("Kolleger, der har brug for et svar", "Colleagues who need an answer"),
    t("Til {task} er der tit brug for andre med det samme.", "For {task}, others are often needed right away."),
    t("Hvem skal hurtigt kunne få fat i hinanden?", "Who needs to be able to reach each other quickly?"),
);

const COLLEAGUES: FindingText = finding(
    t("Kollegerne på en hjemmedag", "Colleagues on a home day"),
    t("En hjemmedag mærkes også af dem, der er på arbejdspladsen.", "Those at the workplace notice a home day too."),
    t("Hvilke kolleger har tit brug for et hurtigt svar?", "Which colleagues often need a quick answer?"),
);

const CONTACT_TIMES: FindingText = finding(
    t("Kontakt uden for kontakttiden", "Contact outside the contact hours"),
    t(
        "Kontakttiden på en hjemmedag er fra {from} til {to}.",
        "The contact hours on a home day are from {from} to {to}.",
    ),
    t("Hvad gør vi, når noget haster uden for den tid?", "What do we do when something is urgent outside those hours?"),
);

const CONTACT_WAYS: FindingText = finding(
    t("Hjælp og ro på en hjemmedag", "Help and quiet on a home day"),
    t("Sådan kan der være hjælp at få på en hjemmedag: {ways}.", "Ways to get help on a home day: {ways}."),
    t("Hvad er vigtigt nok til at afbryde for?", "What is important enough to interrupt for?"),
);

const CONTACT: FindingText = finding(
    t("Kontakt, når den ene er hjemme", "Contact when one of you is at home"),
    t(
        "På en hjemmedag kan ingen lige stikke hovedet ind.",
        "On a home day nobody can just put their head round the door.",
    ),
    t("Hvad er vigtigt nok til at ringe om?", "What is important enough to call about?"),
);
