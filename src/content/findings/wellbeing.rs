//! The words of the findings about reasons and wellbeing. Those about wellbeing are read by the person alone: they
//! say "du", and `ask` is a sentence the person could say.

use super::finding_text::{FindingText, finding};
use crate::domain::values::text::t;

pub(super) const NOT_MY_WISH: FindingText = finding(
    t("Ønsket om at arbejde hjemme", "The wish to work from home"),
    t(
        "Ifølge svaret er hjemmearbejdet ikke et ønske. Det er helt i orden, og aftalen venter, til I har talt om det.",
        "According to the answer, working from home is not a wish. That is perfectly fine, and the agreement waits \
         until you have talked about it.",
    ),
    t("Hvordan ser en god arbejdsuge ud?", "What does a good working week look like?"),
)
.step("Hjemmearbejde er ikke et ønske", "Working from home is not a wish")
.next(
    "Arbejdet kan blive på arbejdspladsen. Tal om, hvad der kan gøre dagene der gode, og tag tillidsrepræsentanten \
     med, hvis det hjælper.",
    "The work can stay at the workplace. Talk about what could make the days there good, and bring the union rep \
     (tillidsrepræsentant) if that helps.",
);

pub(super) const ONLY_PRIVATE_REASONS: FindingText = finding(
    t("Opgaverne først", "Tasks first"),
    t(
        "Alle de valgte grunde tæller med. De handler om hverdagen, og derfor er det godt også at tale om opgaverne.",
        "All the reasons chosen count. They are about everyday life, so it is good to talk about the tasks as well.",
    ),
    t("Hvilke opgaver kunne få glæde af en hjemmedag?", "Which tasks could benefit from a home day?"),
);

pub(super) const WORKPLACE_COULD_HELP: FindingText = finding(
    t("Det, arbejdspladsen selv kan gøre", "What the workplace itself can do"),
    t(
        "Noget kan måske blive lettere på selve arbejdspladsen: {ways}. Det kan være i stedet for en hjemmedag eller \
         ved siden af.",
        "Something may become easier at the workplace itself: {ways}. It can be instead of a home day or alongside it.",
    ),
    t("Hvad kan vi prøve først?", "What can we try first?"),
);

pub(super) const ENERGY_LOWER: FindingText = finding(
    t("Energi på hjemmedage", "Energy on home days"),
    t(
        "Du har mindre energi på en hjemmedag. Det kan hjælpe at have færre af dem eller at ringe til nogen, og du \
         bestemmer, om du vil tale om det.",
        "You have less energy on a home day. It can help to have fewer of them or to call someone, and you decide \
         whether to talk about it.",
    ),
    t(
        "Hjemmedage tærer på energien, og jeg vil gerne tale om, hvad der kan hjælpe.",
        "Home days drain my energy, and I would like to talk about what could help.",
    ),
);

pub(super) const BELONGING_LOW: FindingText = finding(
    t("At være en del af fællesskabet", "Being part of the community"),
    t(
        "Det kan være svært at føle sig set, især på afstand, og det er du ikke alene om. En makker eller en fast dag \
         sammen kan hjælpe, og du bestemmer, om du vil sige det.",
        "It can be hard to feel seen, above all at a distance, and you are not alone in that. A buddy or a set day \
         together can help, and you decide whether to say it.",
    ),
    t(
        "Jeg vil gerne være mere med i fællesskabet. Kan vi finde en måde?",
        "I would like to be more a part of the community. Can we find a way?",
    ),
);

pub(super) const MATTERING_LOW: FindingText = finding(
    t("At betyde noget for andre", "Mattering to others"),
    t(
        "Det kan være svært at mærke, hvad du betyder for de andre, især på afstand. Det kan hjælpe at høre, hvad dit \
         arbejde bliver brugt til, og du bestemmer, om du vil spørge.",
        "It can be hard to sense what you mean to the others, above all at a distance. It can help to hear what your work is \
         used for, and you decide whether to ask.",
    ),
    t(
        "Jeg vil gerne høre mere om, hvad mit arbejde bliver brugt til.",
        "I would like to hear more about what my work is used for.",
    ),
);

pub(super) const DOUBT_OFTEN: FindingText = finding(
    t("Tvivl om, hvad der er nok", "Doubt about what is enough"),
    t(
        "Du er ofte i tvivl om, hvad der er nok på en hjemmedag. Den tvivl er helt almindelig på afstand, og du \
         bestemmer, om du vil sige det højt.",
        "You often doubt what is enough on a home day. That doubt is quite common at a distance, and you decide \
         whether to say it aloud.",
    ),
    t(
        "Jeg vil gerne aftale, hvad der er nok på en hjemmedag.",
        "I would like to agree on what is enough on a home day.",
    ),
);

pub(super) const HARD_TO_STOP: FindingText = finding(
    t("At lægge arbejdet væk", "Putting work away"),
    t(
        "Det er svært for dig at stoppe, når dagen hjemme er slut. En fast tid eller en kort gåtur kan hjælpe, og du \
         bestemmer, om du vil tale om det.",
        "It is hard for you to stop when the day at home is over. A set time or a short walk can help, and you decide \
         whether to talk about it.",
    ),
    t(
        "Jeg vil gerne aftale, hvornår jeg ikke skal svare på en hjemmedag.",
        "I would like to agree on when I do not have to reply on a home day.",
    ),
);

pub(super) const DISCOMFORT_AT_HOME: FindingText = finding(
    t("Kroppen på hjemmedage", "Your body on home days"),
    t(
        "Du mærker noget i kroppen, som bliver værre hjemme. Det kan hjælpe at skifte stilling tit eller tale med en \
         læge, og du bestemmer, hvem der skal vide det.",
        "You feel something in your body that gets worse at home. It can help to change position often or talk to a \
         doctor, and you decide who should know.",
    ),
    t(
        "Jeg vil gerne have hjælp til at få en bedre plads derhjemme.",
        "I would like help to get a better workspace at home.",
    ),
);
