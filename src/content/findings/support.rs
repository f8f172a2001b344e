//! The words of the findings about help, new tasks, closeness and support.

use super::finding_text::{FindingText, finding};
use crate::domain::values::text::t;

pub(super) const HELP_OFTEN: FindingText = finding(
    t("Hurtig hjælp undervejs", "Quick help along the way"),
    t(
        "Der er tit brug for hurtig hjælp. Den er lettest at få, når andre er tæt på.",
        "Quick help is often needed. It is easiest to get when others are close by.",
    ),
    t("Hvordan sørger vi for hurtig hjælp på en hjemmedag?", "How do we make sure of quick help on a home day?"),
)
.step("Brug for hurtig hjælp", "Need for quick help");

pub(super) const NEW_TO_TASKS: FindingText = finding(
    t("Nye opgaver", "New tasks"),
    t(
        "Det er lettere at lære nyt, når andre er tæt på. Derfor foreslår Føling højst {days} om ugen i begyndelsen.",
        "It is easier to learn when others are close by. So Føling suggests at most {days} a week at first.",
    ),
    t("Hvad er vigtigst at lære først?", "What matters most to learn first?"),
)
.step("Nye opgaver: {days} i begyndelsen", "New tasks: {days} at first");

pub(super) const NO_HELP_AGREEMENT: FindingText = finding(
    t("Vejen til hjælp", "The way to help"),
    t(
        "Det er ikke aftalt, hvordan der er hjælp at få på en hjemmedag. Med en fast vej går opgaven ikke i stå.",
        "It is not agreed how to get help on a home day. With an agreed way the task does not stall.",
    ),
    t("Hvem er det bedst at spørge først?", "Who is it best to ask first?"),
);

pub(super) const NEW_WITHOUT_RHYTHM: FindingText = finding(
    t("Samtaler om nye opgaver", "Conversations about new tasks"),
    t(
        "Noget af arbejdet er nyt, og tanken er at tale sammen efter behov. I starten kan det være svært selv at \
         mærke behovet.",
        "Some of the work is new, and the idea is to talk as needed. At first the need can be hard to notice.",
    ),
    t("Hvor tit skal vi tale om det nye i starten?", "How often should we talk about what is new at first?"),
);

pub(super) const NOBODY_SAME_DAY: FindingText = finding(
    t("Støtte samme dag", "Support the same day"),
    t(
        "Det er ikke klart, hvem medarbejderen kan tale med samme dag, når noget har været svært. Hjemme er der ingen \
         ved siden af, som kan mærke det.",
        "It is not clear who the employee can talk to the same day when something has been difficult. At home there \
         is nobody in the next seat to sense it.",
    ),
    t(
        "Hvem er det godt at tale med samme dag, når noget har været svært?",
        "Who is good to talk to the same day when something has been difficult?",
    ),
);

pub(super) const MANAGER_SELDOM: FindingText = finding(
    t("Kontakt på hjemmedage", "Contact on home days"),
    t(
        "Lederen kan ikke altid nås på hjemmedagene. Så er det godt at have aftalt en anden vej.",
        "The manager cannot always be reached on the home days. So it is good to have agreed on another way.",
    ),
    t("Hvordan holder vi kontakten på hjemmedagene?", "How do we stay in touch on the home days?"),
)
.manager(
    "Du kan ikke altid nås på hjemmedagene. Så er det godt at have aftalt en anden vej.",
    "You cannot always be reached on the home days. So it is good to have agreed on another way.",
);

pub(super) const MEETING_SKILLS: FindingText = finding(
    t("At blive bedre til skærmmøder", "Getting better at online meetings"),
    t(
        "Der er lyst til at lære mere om at mødes på skærmen: {skills}. Det kan I begge få glæde af.",
        "There is a wish to learn more about meeting online: {skills}. You can both benefit from that.",
    ),
    t("Hvad ville gøre vores møder på skærmen bedre?", "What would make our online meetings better?"),
);
