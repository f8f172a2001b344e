//! The words of the findings about days, limits, the screen rules and the long run.

use super::{FindingText, finding};
use crate::domain::text::t;

pub(super) const NOT_VOLUNTARY: FindingText = finding(
    t("Hjemmearbejde er frivilligt", "Working from home is voluntary"),
    t(
        "Svaret er, at hjemmearbejdet ikke er frivilligt. Derfor venter aftalen, til I har talt om det.",
        "The answer is that working from home is not voluntary. So the agreement waits until you have talked about it.",
    ),
    t("Hvad ville være en god løsning for dig?", "What would be a good solution for you?"),
)
.step("Først det frivillige", "Voluntary comes first")
.next(
    "Tal om, hvad der ligger bag. Tag tillidsrepræsentanten eller HR med, hvis det hjælper.",
    "Talk about what lies behind it. Bring the union representative or HR if that helps.",
);

pub(super) const VOLUNTARY_IN_DOUBT: FindingText = finding(
    t("Hjemmearbejde som et frit valg", "Working from home as a free choice"),
    t(
        "Der er ikke et klart ja til, at hjemmearbejdet er frivilligt. Derfor venter aftalen, til I har talt om det.",
        "There is no clear yes to working from home being voluntary. So the agreement waits until you have talked \
         about it.",
    ),
    t("Hvad fylder, når du tænker på at arbejde hjemme?", "What is on your mind when you think of working from home?"),
)
.step("Først en snak om det frivillige", "First a talk about it being voluntary")
.next(
    "Giv tvivlen tid, og tal om den, uden at noget skal afgøres. Tag tillidsrepræsentanten eller HR med, hvis det \
     hjælper.",
    "Give the doubt time, and talk about it without deciding anything. Bring the union representative or HR if that \
     helps.",
);

pub(super) const NO_LOCAL_AGREEMENT: FindingText = finding(
    t("Lokal aftale om hjemmearbejde", "Local agreement on working from home"),
    t(
        "Faste hjemmedage bygger på en lokal aftale med de faglige organisationer. Lige nu ser der ikke ud til at \
         være en.",
        "Fixed home days rest on a local agreement with the unions. Right now there does not seem to be one.",
    ),
    t("Hvem kan fortælle os, hvad der er aftalt lokalt?", "Who can tell us what is agreed locally?"),
)
.step("Lokal aftale: fra gang til gang", "Local agreement: case by case")
.next(
    "Spørg HR eller tillidsrepræsentanten. Imens kan I tage hjemmedage fra gang til gang.",
    "Ask HR or the union representative. Meanwhile you can take home days case by case.",
);

pub(super) const FIXED_NOT_ALLOWED: FindingText = finding(
    t("Faste dage og jeres rammer", "Fixed days and your limits"),
    t(
        "Jeres rammer giver ikke plads til faste hjemmedage. I kan stadig aftale dem fra gang til gang.",
        "Your limits leave no room for fixed home days. You can still agree on them case by case.",
    ),
    t("Hvordan aftaler vi en hjemmedag fra gang til gang?", "How do we agree on a home day case by case?"),
)
.step("Rammen: fra gang til gang", "The limits: case by case")
.next(
    "Aftal, hvordan I spørger og svarer, når en hjemmedag kunne passe.",
    "Agree on how you ask and answer when a home day might suit.",
);

pub(super) const FRAME_MAXIMUM: FindingText = finding(
    t("Rammens loft over hjemmedage", "The limit on home days"),
    t(
        "Jeres rammer sætter et loft på {days} om ugen. Forslaget bliver inden for det.",
        "Your limits set a ceiling of {days} a week. The suggestion stays within it.",
    ),
    t("Hvordan bruger vi rammen bedst?", "How do we make the best use of the limit?"),
)
.step("Rammens loft: {days} om ugen", "Local limit: {days} a week");

pub(super) const MIN_PRESENCE: FindingText = finding(
    t("Dage på arbejdspladsen", "Days at the workplace"),
    t(
        "Jeres rammer siger mindst {days} om ugen på arbejdspladsen. I resten af ugen kan der være plads til \
         hjemmedage.",
        "Your limits say at least {days} a week at the workplace. The rest of the week may have room for home days.",
    ),
    t(
        "Hvad er det bedste at bruge dagene på arbejdspladsen til?",
        "What is the best use of the days at the workplace?",
    ),
)
.step("Fremmøde: mindst {days} om ugen", "At the workplace: at least {days}");

pub(super) const OWN_NUMBER: FindingText = finding(
    t("Eget svar om hjemmedage", "Own answer on home days"),
    t(
        "Svaret er {days} om ugen. Forslaget går aldrig højere end det.",
        "The answer is {days} a week. The suggestion never goes above it.",
    ),
    t("Hvad ligger bag det tal?", "What lies behind that number?"),
)
.manager(
    "Du ser plads til {days} om ugen. Forslaget går aldrig højere end det.",
    "You see room for {days} a week. The suggestion never goes above it.",
)
.step("Eget svar: {days} om ugen", "Own answer: {days} a week");

pub(super) const LONG_RUN_LINE: FindingText = finding(
    t("Mange hjemmedage over tid", "Many home days over time"),
    t(
        "Over {days} om ugen kan føling og lyst til arbejdet falde med tiden. Det er værd at vide, men det tager \
         ingen dage fra.",
        "Above {days} a week, connection and motivation can fade over time. It is worth knowing, but it takes no days \
         away.",
    ),
    t("Hvordan holder vi føling med hinanden over tid?", "How do we stay in touch with each other over time?"),
)
.step("Værd at vide: over {days}", "Worth knowing: above {days}");

pub(super) const WISH_OVER_LIMITS: FindingText = finding(
    t("Flere dage end rammen", "More days than the limit"),
    t(
        "Svaret er {wanted} om ugen, og rammens loft er {most}. Forslaget bliver inden for rammen.",
        "The answer is {wanted} a week, and the limit is {most}. The suggestion stays within the limit.",
    ),
    t(
        "Hvad skulle de ekstra dage give, og hvordan kan vi ellers få det?",
        "What should the extra days give, and how else can we get it?",
    ),
);

pub(super) const OVER_HALF: FindingText = finding(
    t("Mere end halvdelen af ugen hjemme", "More than half the week at home"),
    t(
        "Svaret er {days} hjemme i en uge på {working}. Rapporten siger ikke nej, men ser, at så meget over tid kan \
         koste føling og lyst til arbejdet.",
        "The answer is {days} at home in a week of {working}. The report does not say no, but sees that so much can \
         cost connection and motivation over time.",
    ),
    t(
        "Hvordan holder vi kontakten, når ugen mest er hjemme?",
        "How do we stay in touch when most of the week is at home?",
    ),
);

pub(super) const SCREEN_RULES_AT_HOME: FindingText = finding(
    t("Regler for skærmarbejde hjemme", "Rules for screen work at home"),
    t(
        "De særlige skærmregler gælder hjemme, når det bliver til mere end to dage på 7,4 timer om ugen. Sådan læser \
         Arbejdstilsynet reglen, set over en måned.",
        "The special screen rules apply at home when it comes to more than two days of 7.4 hours a week. That is how \
         the Working Environment Authority reads the rule, seen over a month.",
    ),
    t(
        "Hvad skal være på plads hjemme, og hvordan hjælper arbejdspladsen?",
        "What needs to be in place at home, and how does the workplace help?",
    ),
);

pub(super) const SCREEN_RULES_ADD_UP: FindingText = finding(
    t("Skærmdage lagt sammen", "Screen days added up"),
    t(
        "Skærmdagene er til sammen mere end to, og der mangler en god skærmplads ude. Så gælder de særlige regler som \
         regel hjemme.",
        "The screen days in both places are more than two together, and there is no good screen workstation at the \
         workplace. So the special screen rules apply at home as a starting point.",
    ),
    t(
        "Hvor kan der komme en god skærmplads: ude eller hjemme?",
        "Where can a good screen workstation be set up: there or at home?",
    ),
);

pub(super) const SCREEN_RULES_DEPEND: FindingText = finding(
    t("Skærmarbejde to steder", "Screen work in two places"),
    t(
        "Skærmdagene begge steder er til sammen mere end to. Så kan en god skærmplads på arbejdspladsen afgøre, om de \
         særlige regler gælder hjemme.",
        "The screen days in both places are more than two together. So a good screen workstation at the workplace can \
         decide whether the special rules apply at home.",
    ),
    t("Hvilken skærmplads kan du bruge på arbejdspladsen?", "Which screen workstation can you use at the workplace?"),
);

pub(super) const PART_TIME: FindingText = finding(
    t("Når ugen ikke er fem hele dage", "When the week is not five full days"),
    t(
        "To dage i skærmreglerne er to dage på 7,4 timer. Derfor er det timerne, der tæller, også på deltid.",
        "Two days in the screen rules are two days of 7.4 hours. So it is the hours that count, also part-time.",
    ),
    t("Hvor lange er de dage, du tænker på hjemme?", "How long are the days you have in mind at home?"),
);
