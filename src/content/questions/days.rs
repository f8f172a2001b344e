//! The words of the questions about days, limits, hours and period.

use super::question_text::{QuestionText, YES_NO, labels, question};
use crate::domain::values::text::t;
use crate::domain::vocabulary::options::*;

/// Whether a local agreement with the unions exists.
pub const LOCAL_AGREEMENT: QuestionText = question(
    t(
        "Har I en lokal aftale om hjemmearbejde med de faglige organisationer?",
        "Do you have a local agreement with the unions on working from home?",
    ),
    t(
        "Faste hjemmedage bygger på en lokal aftale. Uden den kan I stadig tale om hjemmearbejde fra gang til gang.",
        "Fixed home days are based on a local agreement. Without it you can still talk about working from home case \
         by case.",
    ),
    t("Lokal aftale", "Local agreement"),
)
.hint(t(
    "Er du i tvivl, så spørg HR eller tillidsrepræsentanten.",
    "If in doubt, ask HR or the union rep (tillidsrepræsentant).",
))
.options(YES_NO);

/// Whether the workplace has written limits.
pub const WRITTEN_LIMITS: QuestionText = question(
    t("Har I skriftlige rammer for hjemmearbejde?", "Do you have written limits for working from home?"),
    t(
        "Rammerne er ikke ens overalt. Forslaget holder sig inden for jeres.",
        "Limits are not the same everywhere. The suggestion stays within yours.",
    ),
    t("Skriftlige rammer", "Written limits"),
)
.hint(t("For eksempel en retningslinje om antal dage.", "For example a guideline on the number of days."))
.options(YES_NO);

/// The most home days the limits allow.
pub const FRAME_MAX_DAYS: QuestionText = question(
    t(
        "Hvor mange hjemmedage om ugen giver jeres rammer højst plads til?",
        "How many home days a week do your limits allow at most?",
    ),
    t(
        "Forslaget går aldrig over det tal, der står i jeres rammer.",
        "The suggestion never goes above the number in your limits.",
    ),
    t("Højeste antal hjemmedage", "Maximum home days"),
)
.hint(t("Står der ikke et tal, så spring over.", "If no number is given, skip this."));

/// Whether the limits allow fixed days.
pub const FRAME_FIXED_DAYS: QuestionText = question(
    t("Må hjemmedage ligge på faste ugedage hos jer?", "May home days be on fixed weekdays where you work?"),
    t(
        "Nogle steder må dagene gerne ligge fast. Andre steder skal de kunne flytte sig med opgaverne.",
        "In some places the days may be fixed. In others they have to move with the tasks.",
    ),
    t("Faste hjemmedage", "Fixed home days"),
)
.options(YES_NO);

/// The fewest days at the workplace.
pub const FRAME_MIN_PRESENCE: QuestionText = question(
    t(
        "Hvor mange dage om ugen skal I mindst være på arbejdspladsen efter jeres rammer?",
        "What is the minimum number of days a week at the workplace under your limits?",
    ),
    t(
        "Forslaget går aldrig under det tal, der står i jeres rammer.",
        "The suggestion never goes below the number in your limits.",
    ),
    t("Laveste antal fremmødedage", "Minimum workplace days"),
)
.hint(t("Står der ikke et tal, så spring over.", "If no number is given, skip this."));

/// Whether working from home is voluntary.
pub const VOLUNTARY: QuestionText = question(
    t("Er hjemmearbejde frivilligt for dig?", "Is working from home voluntary for you?"),
    t(
        "En aftale bygger på, at I begge vil den. Er du i tvivl, taler I om det, før I skriver en aftale.",
        "An agreement depends on both of you wanting it. If you are unsure, you talk about it before you write an \
         agreement.",
    ),
    t("Frivillighed", "Voluntary arrangement"),
)
.hint(t(
    "Det er i orden at ville det, og det er i orden at lade være.",
    "It is fine to want it, and it is fine not to.",
))
.options(labels!(Voluntary { Yes: t("Ja", "Yes"), Unsure: t("Jeg er i tvivl", "I am unsure"), No: t("Nej", "No") }));

/// Fixed, case by case, or both.
pub const PATTERN: QuestionText = question(
    t(
        "Hvad passer bedst til opgaverne: faste hjemmedage eller fra gang til gang?",
        "What suits the tasks best: fixed home days or case by case?",
    ),
    t(
        "Svaret afgør, hvordan udkastet til jeres aftale bliver skrevet.",
        "The answer decides how the draft of your agreement is written.",
    ),
    t("Faste dage eller ej", "Fixed days or not"),
)
.hint(t("Det ene er lige så godt som det andet.", "One is as good as the other."))
.options(labels!(Pattern {
    Fixed: t("Faste hjemmedage", "Fixed home days"),
    CaseByCase: t("Fra gang til gang", "Case by case"),
    Both: t("Begge dele", "Both"),
}));

/// Home days a week, as an average over a month.
pub const HOME_DAYS: QuestionText = question(
    t("Hvor mange hjemmedage om ugen vil du gerne have?", "How many home days a week would you like?"),
    t(
        "Mere end 2 dage om ugen kan udløse særlige regler for skærmarbejde. Over halvdelen af tiden hjemme kan slide \
         på kontakten.",
        "More than 2 days a week can trigger special rules for screen work. More than half the time at home can strain \
         contact.",
    ),
    t("Hjemmedage om ugen", "Home days a week"),
)
.manager(t("Hvor mange hjemmedage om ugen ser du plads til?", "How many home days a week do you see room for?"))
.hint(t(
    "Svar som et gennemsnit over en måned. Nul er også et svar.",
    "A home day is a day you work from home. Answer as an average over a month. Zero is also an answer.",
));

/// Which weekdays could be home days.
pub const HOME_WEEKDAYS: QuestionText = question(
    t("Hvilke ugedage kan være hjemmedage?", "Which weekdays could be home days?"),
    t(
        "Føling holder dagene op mod de dage, hvor I har brug for at mødes.",
        "Føling compares the days with those on which you need to meet.",
    ),
    t("Ugedage hjemme", "Weekdays at home"),
)
.hint(t("Vælg alle, der kan lade sig gøre.", "Choose all that are possible."));

/// Home days a week once the tasks are no longer new.
pub const STEP_UP_DAYS: QuestionText = question(
    t(
        "Hvor mange hjemmedage om ugen kan det blive, når du kender opgaverne?",
        "How many home days a week could it be once you know the tasks?",
    ),
    t(
        "Nye opgaver giver ofte færre hjemmedage i begyndelsen. Så er det godt at vide, hvad I kan tale om ved \
         opfølgningen.",
        "New tasks often mean fewer home days at first. Then it is good to know what you can talk about at the \
         follow-up.",
    ),
    t("Hjemmedage senere", "Home days later"),
)
.manager(t(
    "Hvor mange hjemmedage om ugen kan det blive, når medarbejderen kender opgaverne?",
    "How many home days a week could it be once the employee knows the tasks?",
))
.hint(t(
    "Det er ikke et løfte. Skal tallet være det samme, så skriv det samme.",
    "It is not a promise. If the number should stay the same, give the same number.",
));

/// Whether to answer about working at home although the tasks point to the workplace.
pub const HOME_ANYWAY: QuestionText = question(
    t(
        "Du har sat dine opgaver til arbejdspladsen. Vil du alligevel svare på spørgsmål om hjemmearbejde?",
        "You have placed your tasks at the workplace. Would you still like to answer questions about working from \
         home?",
    ),
    t(
        "Spørgsmål om hjemmedage, kontakt og udstyr er sprunget over, så længe ingen opgaver er sat hjem.",
        "Questions about home days, contact and equipment are left out as long as no task is placed at home.",
    ),
    t("Spørgsmål om hjemmearbejde", "Questions about home days"),
)
.hint(t(
    "Spring roligt over, hvis hjemmedage ikke er på tale.",
    "Feel free to skip this if home days are not on the table.",
))
.options(YES_NO);

/// Working hours a week.
pub const WEEKLY_HOURS: QuestionText = question(
    t("Hvor mange timer arbejder du om ugen?", "How many hours do you work a week?"),
    t(
        "Tallet viser, hvor stor en del af tiden der ligger hjemme. Det indgår også i reglen om skærmarbejde.",
        "The number shows how much of the time is at home. It is also part of the rule on screen work.",
    ),
    t("Timer om ugen", "Hours a week"),
)
.hint(t("Skriv det timetal, du er ansat til.", "Write the hours in your contract."));

/// Working days a week.
pub const WORKING_DAYS: QuestionText = question(
    t("Hvor mange dage arbejder du om ugen?", "How many days do you work a week?"),
    t(
        "En hjemmedag fylder mere i en kort uge end i en lang. Derfor tæller hele din uge med.",
        "A home day counts for more in a short week than in a long one. So your whole week counts.",
    ),
    t("Arbejdsdage om ugen", "Working days a week"),
)
.hint(t("Har du fri hver anden fredag, er det 4½ dage.", "If you have every second Friday off, it is 4½ days."));

/// Which weekdays a part-timer works.
pub const WORKING_WEEKDAYS: QuestionText = question(
    t("Hvilke ugedage arbejder du?", "Which weekdays do you work?"),
    t(
        "Så foreslår Føling ikke en hjemmedag på en dag, hvor du har fri.",
        "Then Føling does not suggest a home day on a day you have off.",
    ),
    t("Faste arbejdsdage", "Set working days"),
);

/// Why more than half of the week at home.
pub const OVER_HALF_WHY: QuestionText = question(
    t(
        "Hvad taler for mere end halvdelen af din uge hjemme?",
        "What are the reasons for more than half of your week at home?",
    ),
    t(
        "Så meget hjemme kan med tiden koste føling og lyst til arbejdet. Uden en grund stopper det forsigtige tal ved \
         halvdelen.",
        "So much time at home can weaken connection and motivation. Without a reason the cautious number stops at \
         half.",
    ),
    t("Grund til mange hjemmedage", "Reason for many days"),
)
.manager(t(
    "Hvad taler for mere end halvdelen af medarbejderens uge hjemme?",
    "What are the reasons for more than half of the employee’s week at home?",
))
.hint(t(
    "Skriv kort. Ordene er til samtalen og kommer ikke med i aftalen.",
    "Write briefly. The words are for the conversation and do not go into the agreement.",
));

/// Days with screen work at the workplace.
pub const SCREEN_DAYS_ON_SITE: QuestionText = question(
    t(
        "Hvor mange dage om ugen sidder du ved skærm på arbejdspladsen, når hjemmedagene er trukket fra?",
        "How many days a week will you work at a screen at the workplace, not counting the home days?",
    ),
    t(
        "Reglerne ser på skærmarbejdet begge steder under ét. Svaret kan ændre, hvad der gælder hjemme.",
        "The rules look at screen work in both places together. The answer can change what applies at home.",
    ),
    t("Skærmdage på arbejdspladsen", "Screen days on site"),
)
.hint(t("7,4 timer ved skærm tæller som en dag.", "7.4 hours at a screen count as a day."));

/// Whether a proper screen workplace is at hand at the workplace.
pub const SCREEN_PLACE_ON_SITE: QuestionText = question(
    t(
        "Har du adgang til en god skærmplads på arbejdspladsen?",
        "Do you have access to a properly set-up screen workstation at the workplace?",
    ),
    t(
        "Svaret er med til at afgøre, om de særlige regler for skærmarbejde gælder hjemme.",
        "The answer helps decide whether the special rules for screen work apply at home.",
    ),
    t("Skærmplads på arbejdspladsen", "Screen workstation on site"),
)
.hint(t(
    "Det er en plads med skærm, tastatur, mus, bord og stol, der passer til dig.",
    "That is a place with a screen, keyboard, mouse, table and chair that suit you.",
))
.options(YES_NO);

/// When the arrangement starts.
pub const START_DATE: QuestionText = question(
    t("Hvornår skal jeres aftale begynde?", "When should your agreement start?"),
    t("Med en dato ved alle, hvornår det begynder.", "With a date, everyone knows when it starts."),
    t("Startdato", "Start date"),
)
.hint(t("Vælg en dag, hvor alt kan være klar.", "Choose a day when everything can be ready."));

/// When the two look at it again.
pub const REVIEW: QuestionText = question(
    t("Hvornår vil du gerne følge op på aftalen?", "When would you like to follow up on the agreement?"),
    t(
        "Opgaver og hverdag ændrer sig. Med en dato er det let at fortsætte, justere eller stoppe.",
        "Tasks and everyday life change. With a date it is easy to go on, adjust or stop.",
    ),
    t("Opfølgning på aftalen", "Follow-up on the agreement"),
)
.options(labels!(Review {
    OneMonth: t("Efter en måned", "After one month"),
    ThreeMonths: t("Efter tre måneder", "After three months"),
    SixMonths: t("Efter seks måneder", "After six months"),
    TwelveMonths: t("Efter et år", "After a year"),
}));

/// How the two see that the arrangement works.
pub const SUCCESS_SIGNS: QuestionText = question(
    t("Hvordan kan I se, at aftalen virker?", "How can you see that the agreement works?"),
    t(
        "Så ved I, hvad I vil tale om ved opfølgningen. Det handler om arbejdet, og ingen bliver målt.",
        "Then you know what to talk about at the follow-up. It is about the work, and nobody is measured.",
    ),
    t("Gode tegn", "Good signs"),
)
.options(labels!(SuccessSign {
    OnTime: t("Opgaverne bliver færdige til tiden", "Tasks are finished on time"),
    Undisturbed: t("Der er ro til fordybelse", "There is quiet for deep work"),
    Answers: t("Kolleger får svar i tide", "Colleagues get answers in time"),
    Priorities: t("Begge kender de vigtigste opgaver", "Both know the most important tasks"),
    HardShared: t("Der er tid til at vende det svære", "There is time to talk through difficult things"),
    Informed: t("Alle ved, hvad der rører sig", "Everyone knows what is going on"),
    NotNeeded: t("Det behøver vi ikke aftale", "We do not need to agree on that"),
}));

/// How the notice is set.
pub const NOTICE_KIND: QuestionText = question(
    t(
        "Hvilket varsel skal gælde, hvis en af jer vil stoppe aftalen?",
        "What notice should apply if either of you wants to end the agreement?",
    ),
    t(
        "Når vejen ud er kendt, er det lettere for jer begge at prøve noget.",
        "When the way out is known, it is easier for you both to try something.",
    ),
    t("Varsel", "Notice"),
)
.hint(t("Har I en lokal aftale om det, går den forud.", "If a local agreement covers this, it comes first."))
.options(labels!(NoticeKind {
    Weeks: t("Et antal uger", "A number of weeks"),
    LocalAgreement: t("Som i den lokale aftale", "As in the local agreement"),
}));

/// The notice in weeks.
pub const NOTICE_WEEKS: QuestionText = question(
    t("Hvor mange ugers varsel skal der være?", "How many weeks’ notice should there be?"),
    t(
        "Varslet giver tid til at lægge ugen om. Det er det samme for jer begge.",
        "Notice gives time to rearrange the week. It is the same for you both.",
    ),
    t("Varsel i uger", "Notice in weeks"),
)
.hint(t("Nul betyder, at aftalen kan stoppe med det samme.", "Zero means that the agreement can end at once."));
