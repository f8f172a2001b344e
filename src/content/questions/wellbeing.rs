//! The words of the questions about reasons, wellbeing and grounds.

use super::question_text::{OptionText, QuestionText, labels, question};
use crate::domain::values::text::t;
use crate::domain::vocabulary::options::*;

/// What the workplace could do, the same for the wish and the offer.
const ALTERNATIVES: &[OptionText] = labels!(Alternative {
    QuietRoom: t("Et stille rum", "A quiet room"),
    FewerInterruptions: t("Færre afbrydelser", "Fewer interruptions"),
    QuietHours: t("Faste timer med ro", "Set quiet hours"),
    Seat: t("En anden plads", "A different seat"),
    Nothing: t("Ikke noget", "Nothing"),
});

/// The main reasons for wanting to work from home.
pub const REASONS: QuestionText = question(
    t("Hvad er dine vigtigste grunde til at arbejde hjemme?", "What are your main reasons for working from home?"),
    t(
        "Begge slags grunde må gerne siges: dem, der handler om opgaverne, og dem, der handler om hverdagen.",
        "Both kinds of reasons may be said: those about the tasks and those about everyday life.",
    ),
    t("Grunde til hjemmearbejde", "Reasons for home days"),
)
.hint(t("Du behøver ikke nævne noget privat.", "You do not have to mention anything private."))
.options(labels!(Reason {
    Quiet: t("Ro til fordybelse", "Quiet for deep work"),
    CitizenHours: t("Møder med borgere på andre tidspunkter", "Meetings with citizens at other times"),
    OfficeConditions: t("Forholdene på arbejdspladsen", "Conditions at the workplace"),
    LessTransport: t("Mindre transport", "Less commuting"),
    FamilyAndLeisure: t("Balance i hverdagen", "Balance in everyday life"),
    Other: t("Andet", "Something else"),
    NotMyWish: t("Det er ikke mit eget ønske", "It is not my own wish"),
}));

/// The other reason, in own words.
pub const REASON_OTHER: QuestionText = question(
    t("Hvilken anden grund har du?", "What other reason do you have?"),
    t("Så kan du sige det med dine egne ord.", "Then you can say it in your own words."),
    t("Anden grund", "Other reason"),
)
.hint(t("Skriv kun det, du har lyst til at dele.", "Write only what you feel like sharing."));

/// What would help at the workplace itself.
pub const ALTERNATIVES_WANTED: QuestionText = question(
    t("Hvad kunne hjælpe dig på selve arbejdspladsen?", "What could help you at the workplace itself?"),
    t(
        "Noget af det, en hjemmedag kan give, kan måske også findes på arbejdspladsen.",
        "Some of what a home day can give may also be found at the workplace.",
    ),
    t("Ønsker til arbejdspladsen", "Wishes for the workplace"),
)
.hint(t("Svar gerne, selv om du også ønsker hjemmedage.", "Feel free to answer even if you also want home days."))
.options(ALTERNATIVES);

/// How home days affect energy.
pub const ENERGY: QuestionText = question(
    t("Hvor meget lyst og energi har du på en hjemmedag?", "How much motivation and energy do you have on a home day?"),
    t(
        "En hjemmedag kan både give og tage energi, og det kan ændre sig med tiden. Svaret bruges kun i dine egne \
         noter.",
        "A home day can both give and take energy, and that can change over time. The answer is used only in your own \
         notes.",
    ),
    t("Energi", "Energy"),
)
.hint(t("Tænk på, hvordan det plejer at være.", "Think of how it usually is."))
.options(labels!(Energy {
    Better: t("Mere end på arbejdspladsen", "More than at the workplace"),
    Unchanged: t("Det samme", "The same"),
    Worse: t("Mindre end på arbejdspladsen", "Less than at the workplace"),
    Varies: t("Det skifter", "It varies"),
    NotTried: t("Det har jeg ikke prøvet", "I have not tried it"),
}));

/// Being seen and part of the community.
pub const BELONGING: QuestionText = question(
    t(
        "Jeg føler mig som en del af fællesskabet, uanset hvor jeg arbejder.",
        "I feel part of the community, wherever I work.",
    ),
    t(
        "På afstand er der færre, der ser, hvordan du har det. Kun du ved, hvad det betyder for dig.",
        "At a distance fewer people see how you are. Only you know what that means to you.",
    ),
    t("At høre til", "Belonging"),
)
.hint(t("Tænk på de seneste uger.", "Think of the last few weeks."));

/// Mattering to the others.
pub const MATTERING: QuestionText = question(
    t("Jeg betyder noget for de andre, uanset hvor jeg arbejder.", "I matter to the others, wherever I work."),
    t(
        "At høre til er også at betyde noget for andre. Kun du ved, hvordan det er for dig.",
        "Belonging is also mattering to others. Only you know how it is for you.",
    ),
    t("At betyde noget", "Mattering to others"),
)
.hint(t(
    "Det kan være i det faglige eller bare som kollega.",
    "It can be in the work itself or simply as a colleague.",
));

/// Doubt about using the time right.
pub const DOUBT: QuestionText = question(
    t(
        "Hvor tit kommer du i tvivl om, hvad der er nok, når du arbejder hjemme?",
        "How often do you doubt what is enough when you work from home?",
    ),
    t(
        "Tvivlen kommer lettere, når du ikke ser, hvad andre når. En klar aftale om opgaverne kan hjælpe.",
        "Doubt comes more easily when you do not see how much others get done. A clear agreement on the tasks can \
         help.",
    ),
    t("Hvad der er nok", "What is enough"),
)
.hint(t("Det kan gælde både tid, mængde og kvalitet.", "It can be about time, amount and quality."))
.options(labels!(Doubt {
    Never: t("Aldrig", "Never"),
    Rarely: t("Sjældent", "Rarely"),
    Sometimes: t("Af og til", "Now and then"),
    Often: t("Ofte", "Often"),
    NotTried: t("Det har jeg ikke prøvet", "I have not tried it"),
}));

/// Being able to stop when the day is over.
pub const CAN_STOP: QuestionText = question(
    t(
        "Jeg kan lægge arbejdet fra mig, når arbejdsdagen hjemme er slut.",
        "I can put work aside when the working day at home is over.",
    ),
    t(
        "Når hjem og arbejde er samme sted, kan det både være lettere og sværere at stoppe.",
        "When home and work are the same place, it can be both easier and harder to stop.",
    ),
    t("At kunne stoppe", "Being able to stop"),
)
.hint(t("Tænk på de seneste uger.", "Think of the last few weeks."));

/// What the manager's assessment rests on.
pub const BASIS: QuestionText = question(
    t(
        "Hvad lægger du vægt på, når du tager stilling til hjemmearbejde?",
        "What do you give weight to when you decide about home days?",
    ),
    t(
        "En begrundelse holder bedst, når den bygger på opgaverne, fællesskabet og den enkelte. Mangler noget, minder \
         Føling dig om det.",
        "Reasons hold up best when they are based on the tasks, the community and the person. If one is missing, \
         Føling reminds you.",
    ),
    t("Det, lederen vægter", "The manager’s grounds"),
)
.hint(t("Vælg det, du har tænkt igennem.", "Choose what you have thought through."))
.options(labels!(Basis {
    Tasks: t("Opgaverne", "The tasks"),
    Community: t("Fællesskabet som helhed", "The work community as a whole"),
    Resources: t("Den enkeltes erfaring og behov for støtte", "The person’s experience and need for support")
        .hint(t("Også det, der hjælper den enkelte.", "Also what helps the person.")),
    LocalFrame: t("De lokale rammer", "The local limits"),
}));

/// The grounds in own words.
pub const BASIS_WORDS: QuestionText = question(
    t(
        "Hvad er vigtigst for dig, når du tager stilling til hjemmearbejde?",
        "What matters most to you when you decide about working from home?",
    ),
    t(
        "Når grunden er til at forstå, er det let at se, at den er rimelig, også når aftaler ikke er ens.",
        "When the reason is easy to understand, it is easier to see that it is fair, even when agreements differ.",
    ),
    t("Lederens egne ord", "The manager’s own words"),
)
.hint(t(
    "Skriv med dine egne ord, så en kollega også kan følge det.",
    "Write in your own words, so that a colleague could follow it too.",
));

/// How the team is told.
pub const TELL_TEAM: QuestionText = question(
    t("Hvordan fortæller du teamet om aftalen?", "How will you tell the team about the agreement?"),
    t(
        "Åbenhed gør det lettere at forstå, at aftaler kan være forskellige.",
        "Openness makes it easier to understand that agreements can differ.",
    ),
    t("Besked til teamet", "Telling the team"),
)
.hint(t(
    "Fortæl kun det aftalte. Tænk også på dem, der ikke kan arbejde hjemme.",
    "Tell only what is agreed. Think also of those who cannot work from home.",
))
.options(labels!(TellTeam {
    TeamMeeting: t("På et teammøde", "At a team meeting"),
    Guideline: t("I en fælles retningslinje", "In a shared guideline"),
    Individually: t("Til hver enkelt", "To each person"),
    Undecided: t("Det har jeg ikke besluttet", "I have not decided"),
}));

/// What the workplace could do instead of, or beside, a home day.
pub const ALTERNATIVES_OFFERED: QuestionText = question(
    t(
        "Hvad kan arbejdspladsen gøre i stedet for eller ved siden af en hjemmedag?",
        "What can the workplace do instead of or alongside a home day?",
    ),
    t("Så har svaret »ikke nu« også et næste skridt.", "Then the answer “not now” has a next step as well."),
    t("Muligheder på arbejdspladsen", "Options at the workplace"),
)
.hint(t("Vælg det, der kan lade sig gøre.", "Choose what can be done."))
.options(ALTERNATIVES);
