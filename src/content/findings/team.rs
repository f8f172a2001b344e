//! The words of the findings about the work community.

use super::finding_text::{FindingText, finding};
use crate::domain::values::text::t;

pub(super) const TEAM_DAYS_LIMIT: FindingText = finding(
    t("Fælles dage på arbejdspladsen", "Shared days at the workplace"),
    t("De fælles dage holder forslaget fri for hjemmearbejde.", "The suggestion puts no home days on the shared days."),
    t("Hvad vil vi bruge de fælles dage til?", "What will we use the shared days for?"),
)
.step("Fælles dage: {days}", "Shared days: {days}");

pub(super) const HOME_DAY_ON_TEAM_DAY: FindingText = finding(
    t("Hjemmedage og fælles dage", "Home days and shared days"),
    t(
        "Hjemmedage og fælles dage falder sammen her: {days}. Så må noget flyttes.",
        "Home days and shared days clash here: {days}. So something has to move.",
    ),
    t("Hvad kan vi flytte, så det også passer for de andre?", "What can we move so that it also suits the others?"),
);

pub(super) const HOME_DAY_ON_MEET_DAY: FindingText = finding(
    t("Hjemmedage og nærmeste kolleger", "Home days and closest colleagues"),
    t(
        "Nogle hjemmedage falder på dage med de nærmeste kolleger: {days}. I vælger selv, hvad der vejer tungest.",
        "Some home days fall on days with the closest colleagues: {days}. You choose what matters more.",
    ),
    t("Hvilke dage giver mest, når vi er samlet?", "On which days do we get most out of being together?"),
);

pub(super) const COLLEAGUES_NOT_ASKED: FindingText = finding(
    t("Kollegerne med på råd", "Involving the colleagues"),
    t(
        "I har ikke talt med kollegerne endnu. Hjemmedage kan gøre arbejdet både lettere og sværere for dem.",
        "You have not talked with the colleagues yet. Home days can make work both easier and harder for them.",
    ),
    t("Hvordan får vi de andre i teamet med på råd?", "How do we involve the others in the team?"),
);

pub(super) const NO_OVERVIEW: FindingText = finding(
    t("Hvem der er hvor", "Who is where"),
    t(
        "I kan ikke uden videre se, hvem der er hvor. Så må I gætte for at finde hinanden.",
        "You cannot readily see who is where. So you have to guess to find each other.",
    ),
    t("Hvordan kan det blive let at se, hvem der er hvor?", "How can we make it easy to see who is where?"),
);

pub(super) const LITTLE_KNOWLEDGE: FindingText = finding(
    t("Hvordan arbejdet hænger sammen", "How the work fits together"),
    t(
        "Det er svært at se, hvordan opgaverne hænger sammen med kollegernes. På afstand kommer det overblik sjældent \
         af sig selv.",
        "It is hard to see how the tasks fit together with those of colleagues. At a distance that overview seldom \
         comes by itself.",
    ),
    t(
        "Hvordan kan vi få et bedre blik for, hvad vi hver især laver?",
        "How can we get a better sense of what each of us does?",
    ),
);

pub(super) const KNOWLEDGE_OPEN: FindingText = finding(
    t("Deling af viden", "Sharing knowledge"),
    t(
        "Det er ikke aftalt, hvordan I deler viden, når nogle er hjemme. Det, der bliver sagt over frokosten, når ikke \
         altid frem.",
        "It is not agreed how you share knowledge when some are at home. What is said over lunch does not always get \
         through.",
    ),
    t("Hvordan sørger vi for, at alle hører det vigtige?", "How do we make sure that everyone hears what matters?"),
);

pub(super) const ACROSS_CONTACT_LACKING: FindingText = finding(
    t("Føling på tværs", "Contact across the organisation"),
    t(
        "Der mangler en måde at holde føling med resten af huset på. Meget af det, en leder har brug for, bliver sagt \
         i forbifarten.",
        "A way to stay in touch with the rest of the organisation is missing. Much of what a manager needs is said in \
         passing.",
    ),
    t("Hvem er det vigtigt at møde på tværs?", "Who is it important to meet across the organisation?"),
);

pub(super) const GROUNDS_MISSING: FindingText = finding(
    t("Det, aftalen bygger på", "What the agreement is based on"),
    t(
        "Noget er ikke nævnt endnu: {grounds}. En aftale er lettere at forklare, når den bygger på både opgaverne, \
         alle i teamet og den enkelte.",
        "Something is not mentioned yet: {grounds}. An agreement is easier to explain when it is based on the tasks, \
         everyone in the team and the person.",
    ),
    t(
        "Hvad ville vi gøre anderledes, hvis vi så på både opgaverne, teamet og den enkelte?",
        "What would we do differently if we looked at the tasks, the team and the person alike?",
    ),
);

pub(super) const TEAM_NOT_TOLD: FindingText = finding(
    t("Besked til teamet", "Telling the team"),
    t(
        "Det er ikke besluttet, hvordan teamet hører om aftalen. Når det aftalte er kendt, er det lettere at forstå, \
         at aftaler kan se forskellige ud.",
        "It is not decided how the team will hear about the agreement. Once it is known, it is easier to understand \
         that agreements can differ.",
    ),
    t("Hvad skal teamet vide om aftalen?", "What should the team know about the agreement?"),
);
