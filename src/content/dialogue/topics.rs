//! A question to begin each topic with, and what the report or the rules say about it.
//!
//! The questions ask both, blame nobody and lean to neither side. What is said promises no right.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::element_id::ElementId as E;

/// The words of one topic.
#[derive(Clone, Copy, Debug)]
pub struct TopicText {
    /// An open question to begin with, which either can ask the other: at most 18 words.
    pub ask: Text,
    /// What the report or the rules say, in one or two short sentences; the sources are those of the element.
    pub says: Text,
}

const fn words_of(ask: Text, says: Text) -> TopicText {
    TopicText { ask, says }
}

macro_rules! texts {
    ($($id:ident: $ask:expr, $says:expr;)+) => {
        /// The words of a topic.
        pub(super) fn words(id: E) -> Option<&'static TopicText> {
            match id {
                $(E::$id => Some(const { &words_of($ask, $says) }),)+
                _ => None,
            }
        }
    };
}

texts! {
    LegalBasis: t(
        "Hvem kan fortælle os, hvad den lokale aftale siger?",
        "Who can tell us what the local agreement says?",
    ),
        t(
            "Faste hjemmedage bygger på en lokal aftale med de faglige organisationer. Det gør dage fra gang til gang \
             ikke.",
            "Fixed home days are based on a local agreement with the unions. Days agreed case by case are not.",
        );
    Kind: t(
        "Hvad ville faste dage give os, som dage fra gang til gang ikke giver?",
        "What would fixed days give us that days agreed case by case do not?",
    ),
        t(
            "Reglerne er ikke de samme. Faste dage bygger på en lokal aftale, og dage fra gang til gang kan I aftale \
             uden.",
            "The rules differ. Fixed days are based on a local agreement, and days case by case you can agree on \
             without one.",
        );
    Voluntary: t(
        "Hvad skal der til, for at det er et frit valg for os begge?",
        "What does it take for this to be a free choice for both of us?",
    ),
        t(
            "Hjemmearbejde er frivilligt for begge. Det kan ikke være en betingelse for at få eller beholde et job.",
            "Working from home is voluntary for both. It cannot be a condition for getting or keeping a job.",
        );
    Grounds: t(
        "Hvad ville vi svare en kollega, der vil vide, hvorfor dagene passer til opgaverne?",
        "What would we say to a colleague who wants to know why the days suit the tasks?",
    ),
        t(
            "I Københavns Kommunes rapport fra 2020 kommer opgaven først og dem, der løser den sammen. En hverdag, \
             der går op, kan så være en grund mere.",
            "In the City of Copenhagen’s report of 2020 the task, and those who do it together, come first. Balance \
             in everyday life can then be one more reason.",
        );
    TasksAtHome: t(
        "Hvilke opgaver går godt hjemme, uden at nogen mangler os imens?",
        "Which tasks go well at home without anyone missing us meanwhile?",
    ),
        t(
            "Det, der skal tænkes i ro, går ofte godt hjemme. Københavns Kommunes rapport fra 2020 peger på, hvad der \
             er bedst at mødes om: hurtig hjælp, nye ideer og svære samtaler.",
            "What needs quiet thought often goes well at home. The City of Copenhagen’s report of 2020 points to what \
             is better done together: quick help, new ideas and difficult conversations.",
        );
    ExemptTasks: t(
        "Hvad er grunden til, at noget hører til på arbejdspladsen?",
        "What is the reason that something belongs at the workplace?",
    ),
        t(
            "Arbejdspladsen afgør, hvad der må tages med hjem. Tavshedspligten er den samme begge steder.",
            "The workplace decides what may be taken home. The duty of confidentiality is the same in both places.",
        );
    Quality: t(
        "Hvordan kan vi begge se, at en hjemmedag er gået godt?",
        "How can we both see that a home day has gone well?",
    ),
        t(
            "Hjemme kan der lettere komme tvivl om, hvad der er godt nok. Københavns Kommunes rapport fra 2020 peger \
             på at tale om kvalitet og om, hvad der er vigtigst.",
            "At home it is easier to doubt what is good enough. The City of Copenhagen’s report of 2020 suggests \
             talking about quality and about what matters most.",
        );
    Extent: t(
        "Hvad vil vi bruge dagene hjemme til, som vi ikke når her?",
        "What will we use the days at home for that we do not get done here?",
    ),
        t(
            "Er mere end halvdelen af tiden hjemme, kan det med tiden koste føling, siger Københavns Kommunes rapport \
             fra 2020. Ved mere end to dage om ugen er der som udgangspunkt særlige regler for skærmarbejde hjemme.",
            "If more than half the time is at home, you can gradually lose touch, says the City of Copenhagen’s \
             report of 2020. With more than two days a week, special rules normally apply to screen work at home.",
        );
    PresenceDays: t("Hvornår giver det mest mening at være samlet?", "When do we get most out of being together?"),
        t(
            "Noget bliver bedre, når alle er i samme rum. Københavns Kommunes rapport fra 2020 peger på at lægge \
             dagene, så I stadig kan dele viden.",
            "Some things get better when everyone is in the same room. The City of Copenhagen’s report of 2020 \
             suggests placing the days so that you can still share knowledge.",
        );
    MovingDays: t(
        "Hvordan flytter vi en hjemmedag, når en af os har brug for det?",
        "How do we move a home day when one of us needs to?",
    ),
        t(
            "I rapporten bliver det nævnt som en gevinst, at begge kan give og tage. Det er lettere, når varslet er \
             kendt.",
            "The report mentions give and take as a benefit. It is easier when the notice is known.",
        );
    Place: t(
        "Hvor kan arbejdet foregå på en hjemmedag, så det passer os begge?",
        "Where can the work be done on a home day in a way that suits us both?",
    ),
        t(
            "Stedet hører med i en aftale. Fra udlandet kan der gælde andre regler om skat og social sikring, så spørg \
             HR først.",
            "The place belongs in an agreement. Other rules on tax and social security can apply abroad, so ask HR \
             first.",
        );
    Reachability: t(
        "Hvornår på en hjemmedag har vi brug for at få fat i hinanden?",
        "When on a home day do we need to get hold of each other?",
    ),
        t(
            "Rapporten peger på at sige højt, hvad I venter af hinanden. Aftalte tider giver både kontakt og ro.",
            "The report suggests saying aloud what you expect of each other. Agreed times give both contact and quiet.",
        );
    WorkingTime: t(
        "Hvordan ser en god arbejdsdag hjemme ud, fra start til slut?",
        "What does a good working day at home look like, from start to end?",
    ),
        t(
            "Reglerne om arbejdstid følger med hjem. Efter loven er den daglige hvile som udgangspunkt 11 timer i træk.",
            "The rules on working time follow you home. By law the daily rest is normally 11 hours in a row.",
        );
    Breaks: t("Hvordan får vi pauser ind i en dag ved skærmen?", "How do we get breaks into a day at the screen?"),
        t(
            "Mange møder i træk på skærmen er hårdt for krop og hoved, siger Københavns Kommunes rapport fra 2020. \
             Derfor skal der være pauser eller andet ind imellem, og det siger reglerne også.",
            "Many online meetings in a row are hard on body and mind, says the City of Copenhagen’s report of 2020. \
             The rules say that screen work should be broken up by breaks or other work.",
        );
    FollowUp: t(
        "Hvordan bliver det let at få hjælp på en hjemmedag?",
        "How do we make it easy to get help on a home day?",
    ),
        t(
            "Når I ses mindre, skal der mere til for at være tæt på. Københavns Kommunes rapport fra 2020 peger på at \
             tale ofte om opgaver, kvalitet og støtte.",
            "When you meet less, being close takes more effort. The City of Copenhagen’s report of 2020 suggests \
             talking often about tasks, quality and support.",
        );
    HardConversations: t(
        "Hvordan passer vi på hinanden efter noget svært på en hjemmedag?",
        "How do we look after each other when something has been difficult on a home day?",
    ),
        t(
            "Efter noget svært er det godt at have nogen tæt på. Det er en af grundene til at mødes i Københavns \
             Kommunes rapport fra 2020.",
            "After something difficult it is good to have someone close by. It is one of the reasons for meeting in \
             the City of Copenhagen’s report of 2020.",
        );
    Competence: t(
        "Hvad vil vi gerne øve os i, når vi mødes på skærmen?",
        "What would we like to practise when we meet online?",
    ),
        t(
            "Det kan læres at lede og deltage i møder på skærmen. Københavns Kommunes rapport fra 2020 siger, at der \
             er brug for det.",
            "Leading and joining online meetings can be learned. The City of Copenhagen’s report of 2020 says that \
             there is a need for it.",
        );
    Wellbeing: t(
        "Hvad vil vi holde øje med, når vi arbejder hver for sig?",
        "What will we keep an eye on when we work apart?",
    ),
        t(
            "Noget viser sig først med tiden, siger Københavns Kommunes rapport fra 2020. Derfor er det godt at vende \
             det ind imellem.",
            "Some things only show over time, says the City of Copenhagen’s report of 2020. So it is good to come \
             back to them now and then.",
        );
    Coordination: t(
        "Hvordan hører alle det vigtige, når nogle er hjemme?",
        "How does everyone hear what matters when some are at home?",
    ),
        t(
            "Meget viden bliver delt i forbifarten. Københavns Kommunes rapport fra 2020 peger på at lægge arbejdet, \
             så viden også når hjem.",
            "Much knowledge is shared in passing. The City of Copenhagen’s report of 2020 suggests organising the \
             work so that knowledge also reaches those at home.",
        );
    Openness: t("Hvad skal de andre vide om aftalen?", "What should the others know about the agreement?"),
        t(
            "Københavns Kommunes rapport fra 2020 peger på åbenhed om det, I aftaler. Så er det lettere at se, at to \
             aftaler kan være gode på hver sin måde.",
            "The City of Copenhagen’s report of 2020 suggests being open about what is agreed. Then it is easier to \
             see that two agreements can each be good in their own way.",
        );
    ScreenWorkplace: t(
        "Hvad kan arbejdspladsen hjælpe med, så pladsen hjemme bliver god?",
        "What can the workplace help with, so that the place at home becomes a good one?",
    ),
        t(
            "Ved mere end to dage hjemme om ugen er der som udgangspunkt særlige regler for skærmarbejdspladsen. \
             Arbejdet skal være sikkert, også når det er færre dage.",
            "With more than two days a week at home, special rules normally apply to the screen workstation. The work \
             must be safe with fewer days too.",
        );
    Equipment: t(
        "Hvilket udstyr gør den største forskel?",
        "Which equipment makes the biggest difference?",
    ),
        t(
            "En klar aftale siger, hvad der bliver lånt ud, og hvem der passer på det. Jeres lokale regler går forud.",
            "A clear agreement says what is lent and who looks after it. Your local rules come first.",
        );
    Costs: t(
        "Hvem dækker de udgifter, der kan komme?",
        "Who covers the costs that may come up?",
    ),
        t(
            "En klar aftale siger noget om udgifter, også når der ikke bliver dækket noget.",
            "A clear agreement says something about costs, even when nothing is covered.",
        );
    Assessment: t(
        "Hvordan får vi hjemmedagene med i APV’en?",
        "How do we make home days part of the workplace assessment (APV)?",
    ),
        t(
            "Arbejdsmiljøet hjemme hører med i APV’en. Hjemmet er privat, så et besøg sker kun efter aftale.",
            "The working environment at home is part of the APV. The home is private, so visits are only by agreement.",
        );
    DataSecurity: t(
        "Hvordan passer vi på det, vi ved om borgerne, når vi arbejder hjemme?",
        "How do we look after what we know about citizens when we work from home?",
    ),
        t(
            "Tavshedspligten er den samme hjemme. Arbejdspladsen siger, hvilket udstyr I må bruge.",
            "The duty of confidentiality is the same at home. The workplace says which equipment you may use.",
        );
    StartAndReview: t(
        "Hvad vil vi gerne vide, når vi følger op på aftalen?",
        "What would we like to know when we follow up on the agreement?",
    ),
        t(
            "Startdatoen hører med i en aftale. Opgaver og hverdag ændrer sig, så det er godt at vide, hvornår I \
             følger op.",
            "The start date belongs in an agreement. Tasks and everyday life change, so it is good to know when you \
             will follow up.",
        );
    Ending: t(
        "Hvad er en god måde at stoppe på, hvis en af os får brug for det?",
        "What is a good way to stop if one of us needs to?",
    ),
        t(
            "Varslet bliver aftalt fra start og er det samme for begge. En lokal aftale om varsel går forud.",
            "The notice is agreed from the start and is the same for both. A local agreement on notice comes first.",
        );
}
