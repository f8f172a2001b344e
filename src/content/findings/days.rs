//! The words of the findings about days, limits, the screen rules and the long run.

use super::finding_text::{FindingText, finding};
use crate::domain::values::text::{Text, t};

pub(super) const NOT_VOLUNTARY: FindingText = finding(
    t("Om hjemmearbejdet er frivilligt", "Whether working from home is voluntary"),
    t(
        "Ifølge svaret er hjemmearbejdet ikke frivilligt. Derfor venter aftalen, til I har talt om det.",
        "According to the answer, working from home is not voluntary. So the agreement waits until you have talked \
         about it.",
    ),
    t("Hvad ville være en god løsning?", "What would be a good solution?"),
)
.step("Frivillighed først", "First, a free choice")
.next(
    "Tal om, hvad der ligger bag. Tag tillidsrepræsentanten eller HR med, hvis det hjælper.",
    "Talk about what lies behind it. Bring the union rep (tillidsrepræsentant) or HR if that helps.",
);

pub(super) const VOLUNTARY_IN_DOUBT: FindingText = finding(
    t("Hjemmearbejde som et frit valg", "Working from home as a free choice"),
    t(
        "Det er ikke klart, om hjemmearbejdet er frivilligt. Derfor venter aftalen, til I har talt om det.",
        "It is not clear whether working from home is voluntary. So the agreement waits until you have talked about \
         it.",
    ),
    t("Hvad fylder, når vi taler om at arbejde hjemme?", "What is on our minds when we talk about working from home?"),
)
.step("Først en snak om frivillighed", "First a conversation about what is voluntary")
.next(
    "Giv tvivlen tid, og tal om den, uden at noget skal afgøres. Tag tillidsrepræsentanten eller HR med, hvis det \
     hjælper.",
    "Give the doubt time, and talk about it without deciding anything. Bring the union rep (tillidsrepræsentant) or \
     HR if that helps.",
);

pub(super) const NO_LOCAL_AGREEMENT: FindingText = finding(
    t("Lokal aftale om hjemmearbejde", "Local agreement on working from home"),
    t(
        "Faste hjemmedage bygger på en lokal aftale med de faglige organisationer. Lige nu ser der ikke ud til at \
         være en.",
        "Fixed home days are based on a local agreement with the unions. Right now there does not seem to be one.",
    ),
    t("Hvem kan fortælle os, hvad der er aftalt lokalt?", "Who can tell us what is agreed locally?"),
)
.step("Uden lokal aftale: fra gang til gang", "No local agreement: case by case")
.next(
    "Spørg HR eller tillidsrepræsentanten. Imens kan I aftale hjemmedage fra gang til gang.",
    "Ask HR or the union rep (tillidsrepræsentant). Meanwhile you can agree on home days case by case.",
);

pub(super) const FIXED_NOT_ALLOWED: FindingText = finding(
    t("Faste dage og jeres rammer", "Fixed days and your limits"),
    t(
        "Jeres rammer giver ikke plads til faste hjemmedage. I kan stadig aftale dem fra gang til gang.",
        "Your limits leave no room for fixed home days. You can still agree on them case by case.",
    ),
    t("Hvordan aftaler vi en hjemmedag fra gang til gang?", "How do we agree on a home day case by case?"),
)
.step("Jeres rammer: fra gang til gang", "Your limits: case by case")
.next(
    "Aftal, hvordan I spørger og svarer, når en hjemmedag kunne passe.",
    "Agree on how you ask and answer when a home day might suit.",
);

pub(super) const FRAME_MAXIMUM: FindingText = finding(
    t("Loftet over hjemmedage", "The ceiling on home days"),
    t("Forslaget går aldrig over jeres loft.", "The suggestion never goes above your ceiling."),
    t("Hvordan passer loftet til opgaverne?", "How does the ceiling fit the tasks?"),
)
.step("Jeres loft: {days} om ugen", "Your ceiling: {days} a week");

pub(super) const SHARE_MAXIMUM: FindingText = finding(
    t("Loftet over tiden hjemme", "The ceiling on time at home"),
    t("Regnet om til jeres uge er det {days}.", "In your week that is {days}."),
    t("Hvordan passer grænsen til opgaverne?", "How does the limit fit the tasks?"),
)
.step("Jeres rammer: højst {percent} procent", "Your limits: at most {percent} percent");

pub(super) const MIN_PRESENCE: FindingText = finding(
    t("Dage på arbejdspladsen", "Days at the workplace"),
    t("I resten af ugen kan der være plads til hjemmedage.", "The rest of the week may have room for home days."),
    t("Hvad bruger vi bedst dagene på arbejdspladsen til?", "What is the best use of the days at the workplace?"),
)
.step("Fremmøde: mindst {days} om ugen", "At the workplace: at least {days}");

pub(super) const OWN_NUMBER: FindingText = finding(
    t("Eget svar om hjemmedage", "Own answer on home days"),
    t("Forslaget går aldrig højere end svaret.", "The suggestion never goes above the answer."),
    t("Hvad ville dagene give?", "What would the days give?"),
)
.step("Eget svar: {days} om ugen", "Own answer: {days} a week");

pub(super) const LONG_RUN_LINE: FindingText = finding(
    t("Mange hjemmedage over tid", "Many home days over time"),
    t(
        "Over {days} om ugen kan føling og lyst til arbejdet blive mindre med tiden.",
        "Above {days} a week, connection and motivation can fade over time.",
    ),
    t("Hvordan holder vi føling med hinanden over tid?", "How do we stay in touch with each other over time?"),
)
.step("Værd at vide: over {days}", "Worth knowing: above {days}");

pub(super) const WISH_OVER_LIMITS: FindingText = finding(
    t("Flere dage end loftet", "More days than the ceiling"),
    t(
        "Svaret er {wanted} om ugen, og jeres loft er {most}. Forslaget går aldrig over loftet.",
        "The answer is {wanted} a week, and your ceiling is {most}. The suggestion never goes above the ceiling.",
    ),
    t("Hvad skulle de ekstra dage give os?", "What should the extra days give us?"),
);

pub(super) const OVER_HALF: FindingText = finding(
    t("Mere end halvdelen af ugen hjemme", "More than half the week at home"),
    t(
        "Svaret er {days} hjemme i en uge på {working}. Københavns Kommunes rapport fra 2020 siger ikke nej, men at \
         så meget over tid kan koste føling og lyst til arbejdet.",
        "The answer is {days} at home in a week of {working}. The City of Copenhagen’s report of 2020 does not say \
         no, but points out that so much can weaken connection and motivation over time.",
    ),
    t(
        "Hvordan holder vi kontakten, når ugen mest er hjemme?",
        "How do we stay in touch when most of the week is at home?",
    ),
);

pub(super) const SCREEN_RULES_AT_HOME: FindingText = finding(
    t("Regler for skærmarbejde hjemme", "Rules for screen work at home"),
    t(
        "Arbejdes der ved skærm hjemme mere end {limit} om ugen i gennemsnit over en måned, gælder de særlige \
         skærmregler. Det er {limit_hours} timer, for en dag er {day} timer, og svaret er {hours} timer.",
        "With screen work at home on more than {limit} a week on average over a month, the special screen rules \
         apply. That is {limit_hours} hours, since a day is {day} hours, and the answer is {hours} hours.",
    ),
    t(
        "Hvad kan arbejdspladsen hjælpe med at få på plads hjemme?",
        "What can the workplace help to get in place at home?",
    ),
);

pub(super) const SCREEN_RULES_ADD_UP: FindingText = finding(
    t("Skærmdage lagt sammen", "Screen days added up"),
    t(
        "Skærmdagene er tilsammen mere end to, og der mangler en god skærmplads på arbejdspladsen. Så gælder de \
         særlige regler som regel hjemme.",
        "The screen days in both places come to more than two, and there is no properly set-up screen workstation at \
         the workplace. So the special screen rules normally apply at home.",
    ),
    t(
        "Hvor er det bedst for os at indrette en god skærmplads?",
        "Where is it best for us to set up a screen workstation?",
    ),
);

pub(super) const SCREEN_RULES_DEPEND: FindingText = finding(
    t("Skærmarbejde to steder", "Screen work in two places"),
    t(
        "Skærmdagene begge steder er tilsammen mere end to. Så kan en god skærmplads på arbejdspladsen afgøre, om de \
         særlige regler gælder hjemme.",
        "The screen days in both places come to more than two. So a properly set-up screen workstation at the \
         workplace can decide whether the special rules apply at home.",
    ),
    t(
        "Hvordan får vi en god skærmplads på stedet?",
        "How do we get a properly set-up screen workstation at the workplace?",
    ),
);

pub(super) const NO_NOTICE: FindingText = finding(
    t("Uden varsel", "Without notice"),
    t(
        "Svaret er, at aftalen kan stoppe fra dag til dag. Er det en stor ændring, kan der være et varsel alligevel, så spørg \
         HR.",
        "The answer is that the agreement can end from one day to the next. If that is a material change, notice may apply all \
         the same, so ask HR.",
    ),
    t("Hvor lang tid har vi brug for, hvis aftalen stopper?", "How much time do we need if the agreement ends?"),
);

pub(super) const NOTICE_BELOW_FRAME: FindingText = finding(
    t("Varslet er kort", "The notice is short"),
    t(
        "Svaret er {weeks} ugers varsel. Jeres rammer siger mindst {least}.",
        "The answer is {weeks} weeks’ notice. Your limits say at least {least}.",
    ),
    t("Hvor langt et varsel kan vi begge planlægge med?", "How much notice can we both plan with?"),
);

pub(super) const LOOSER_SCREEN_DAYS: FindingText = finding(
    t("Jeres rammer og skærmreglerne", "Your limits and the screen rules"),
    t(
        "Jeres rammer bruger {frame} om ugen, før skærmreglerne gælder hjemme. Arbejdstilsynets tal er {law}, og en ramme kan \
         ikke være løsere.",
        "Your limits use {frame} a week before the screen rules apply at home. The Working Environment Authority’s number is \
         {law}, and limits cannot be looser.",
    ),
    ASK_WHICH_NUMBER,
);

pub(super) const LOOSER_DAY_LENGTH: FindingText = finding(
    t("Jeres rammer og dagens længde", "Your limits and the length of a day"),
    t(
        "Jeres rammer regner en dag som {frame} timer. Arbejdstilsynet regner den som {law}, og en ramme kan ikke være løsere.",
        "Your limits count a day as {frame} hours. The Working Environment Authority counts it as {law}, and limits cannot be \
         looser.",
    ),
    ASK_WHICH_NUMBER,
);

pub(super) const LOOSER_REST: FindingText = finding(
    t("Jeres rammer og hvilen", "Your limits and the rest"),
    t(
        "Jeres rammer bruger {frame} timers daglig hvile. Reglen er {law}, og mindre gælder kun efter aftale med den faglige \
         organisation.",
        "Your limits use {frame} hours of daily rest. The rule is {law}, and less applies only by agreement with the union.",
    ),
    ASK_WHICH_NUMBER,
);

const ASK_WHICH_NUMBER: Text = t("Hvem spørger HR, hvilket tal der gælder?", "Who asks HR which number applies?");

pub(super) const PART_TIME: FindingText = finding(
    t("Korte og lange dage", "Short and long days"),
    t(
        "Skærmreglerne tæller timer og ikke dage: to dage er 14,8 timer. Det gælder også på deltid.",
        "The screen rules count hours and not days: two days are 14.8 hours. That goes for part time too.",
    ),
    t("Hvor mange timer regner vi med på en hjemmedag?", "How many hours do we expect on a home day?"),
);
