//! The words of the findings about rest, place, replies, moved days and online meetings.

use super::finding_text::{FindingText, finding};
use crate::domain::values::text::t;

pub(super) const ABROAD: FindingText = finding(
    t("Arbejde fra udlandet", "Work from abroad"),
    t(
        "Noget af arbejdet kan ske midlertidigt fra et andet land. Så kan der gælde andre regler om skat og social \
         sikring, og aftalen venter på HR.",
        "Some of the work may be done from another country for a time. Other rules on tax and social security may then \
         apply, and the agreement waits for HR.",
    ),
    t("Hvad kunne arbejde fra udlandet gå ud på?", "What might work from abroad be about?"),
)
.step("Udlandet: spørg HR først", "Abroad: ask HR first")
.next("Spørg HR først. Imens kan I tale om resten.", "Ask HR first. Meanwhile you can talk about the rest.");

pub(super) const HOME_IN_SWEDEN: FindingText = finding(
    t("Hjemme i Sverige", "At home in Sweden"),
    t(
        "Hjemmet er i Sverige. Det kan godt lade sig gøre, når HR først har set på skat og de svenske regler.",
        "The home is in Sweden. That can work once HR has looked at tax and the Swedish rules first.",
    ),
    t("Hvem af os spørger HR?", "Which of us asks HR?"),
)
.next("Spørg HR, før I sætter en dato for start.", "Ask HR before you set a date for the start.");

pub(super) const REST_TOO_SHORT: FindingText = finding(
    t("Tid til hvile", "Time to rest"),
    t(
        "Fra {end} til {start} er der {hours} timer. Den daglige hvile er mindst {rest} timer i træk, også når dagen er \
         delt.",
        "From {end} to {start} there are {hours} hours. The daily rest is at least {rest} hours in a row, also when the \
         day is split.",
    ),
    t("Hvordan kan vi dele dagen, så der er tid til hvile?", "How can we split the day so that there is time to rest?"),
)
.next(
    "Find et tidligere sluttidspunkt eller en senere start. Spørg tillidsrepræsentanten eller HR, om en lokal aftale \
     siger andet.",
    "Find an earlier finish or a later start. Ask the union rep (tillidsrepræsentant) or HR whether a local agreement \
     says otherwise.",
);

pub(super) const DAY_TOO_LONG: FindingText = finding(
    t("Den lange dag", "The long day"),
    t(
        "Fra {start} til {end} er der {hours} timer. Inden for hvert døgn er den daglige hvile mindst {rest} timer i træk, så \
         dagen kan højst spænde over {most}.",
        "From {start} to {end} there are {hours} hours. Within every 24 hours the daily rest is at least {rest} hours in a \
         row, so the day can span at most {most}.",
    ),
    t(
        "Hvordan kan vi dele dagen, så den ikke bliver for lang?",
        "How can we split the day so that it does not get too long?",
    ),
)
.next(
    "Begynd senere, eller slut tidligere på de dage. Spørg tillidsrepræsentanten eller HR, om en aftale siger andet.",
    "Start later or stop earlier on those days. Ask the union rep (tillidsrepræsentant) or HR whether an agreement \
     says otherwise.",
);

pub(super) const PLACE_OPEN: FindingText = finding(
    t("Stedet på en hjemmedag", "The place on a home day"),
    t(
        "Det er ikke aftalt, hvor arbejdet kan ske på en hjemmedag. Det er rart for jer begge at vide.",
        "It is not agreed where the work can be done on a home day. It is good for both of you to know.",
    ),
    t("Hvilke steder giver mening på en hjemmedag?", "Which places make sense on a home day?"),
);

pub(super) const REPLY_OPEN: FindingText = finding(
    t("Hvor hurtigt I svarer", "How fast you reply"),
    t(
        "Noget er ikke aftalt for hjemmedage: {channels}. Så er det svært at vide, hvad der haster.",
        "Something is not agreed for home days: {channels}. That makes it hard to know what is urgent.",
    ),
    t("Hvad haster så meget, at det ikke kan vente?", "What is so urgent that it cannot wait?"),
);

pub(super) const MOVE_NOT_MUTUAL: FindingText = finding(
    t("Når en hjemmedag bliver flyttet", "When a home day is moved"),
    t(
        "Varslet er ikke det samme begge veje, når en hjemmedag bliver flyttet. Det kan der være gode grunde til, så \
         tal om dem.",
        "The notice for moving a home day is not the same both ways. There can be good reasons for that, so talk about \
         them.",
    ),
    t("Hvad er rimeligt, når en af os vil flytte en dag?", "What is reasonable when one of us wants to move a day?"),
);

pub(super) const MANY_SCREEN_MEETINGS: FindingText = finding(
    t("Møder på skærmen", "Online meetings"),
    t(
        "Der er mange møder på skærmen på en hjemmedag, eller de ligger tæt. Det trætter både krop og hoved.",
        "A home day has many online meetings, or they are close together. That tires both body and mind.",
    ),
    t("Hvordan får vi pauser mellem møderne?", "How do we get breaks between the meetings?"),
);
