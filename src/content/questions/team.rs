//! The words of the questions about the work community.

use super::question_text::{QuestionText, YES_NO, labels, question};
use crate::domain::values::text::t;
use crate::domain::vocabulary::options::*;

/// Days that need everyone at the workplace.
pub const TEAM_DAYS: QuestionText = question(
    t(
        "Hvilke ugedage skal alle i teamet være på arbejdspladsen?",
        "On which weekdays should everyone in the team be at the workplace?",
    ),
    t(
        "Noget arbejde bliver bedre, når alle er i samme rum. De dage foreslår Føling ikke som hjemmedage.",
        "Some work gets better when everyone is in the same room. Føling suggests no home days there.",
    ),
    t("Fælles dage", "Shared days"),
)
.hint(t("Vælg kun de dage, hvor opgaverne har brug for det.", "Choose only the days when the tasks call for it."));

/// Other recurring events that need everyone.
pub const TEAM_DAYS_NOTE: QuestionText = question(
    t("Hvad samler ellers jævnligt alle på arbejdspladsen?", "What else regularly brings everyone to the workplace?"),
    t(
        "Når det er kendt i god tid, kan hjemmedagene lægges uden om.",
        "When it is known in good time, home days can be planned around it.",
    ),
    t("Andre fælles begivenheder", "Other shared events"),
)
.hint(t(
    "For eksempel en temadag, eller når en ny kollega begynder.",
    "For example a themed day, or when a new colleague starts.",
));

/// Days on which it makes most sense to meet colleagues.
pub const MEET_DAYS: QuestionText = question(
    t(
        "Hvilke dage giver det mest mening at møde dine nærmeste kolleger?",
        "On which days does it make most sense to meet your closest colleagues?",
    ),
    t(
        "En dag på arbejdspladsen giver mest, når kollegerne også er der. Føling holder dagene op mod jeres ønsker om \
         hjemmedage.",
        "A day at the workplace is worth most when colleagues are there too. Føling compares the days with the home \
         days you each want.",
    ),
    t("Dage med nærmeste kolleger", "Days with closest colleagues"),
)
.manager(t(
    "Hvilke dage giver det mest mening, at medarbejderen møder sine nærmeste kolleger?",
    "On which days does it make most sense for the employee to meet their closest colleagues?",
));

/// What the days at the workplace are for.
pub const PRESENCE_PURPOSE: QuestionText = question(
    t("Hvad er fremmødedagene især gode til?", "What are the days at the workplace especially good for?"),
    t(
        "Så kan I lægge dagene, så de bliver brugt til det. En fælles dag ved hver sin skærm giver ikke så meget.",
        "Then you can plan the days so that they are used for it. A day together, each at a screen, gives less.",
    ),
    t("Dagene på arbejdspladsen", "Use of workplace days"),
)
.options(labels!(Purpose {
    Sparring: t("Hurtig sparring", "Quick advice"),
    HardCases: t("Svære sager i fællesskab", "Difficult cases together"),
    Planning: t("Fælles planlægning", "Planning together"),
    NewColleagues: t("Oplæring af nye kolleger", "Training new colleagues"),
    ChanceTalk: t("Snakken i forbifarten", "Chatting in passing"),
    SameRoom: t("Møder i samme rum", "Meetings in the same room"),
    Direction: t("At høre, hvor enheden er på vej hen", "Hearing where the unit is heading"),
    NothingSet: t("Ikke noget bestemt", "Nothing in particular"),
}));

/// Whether the closest colleagues have been asked.
pub const COLLEAGUES_ASKED: QuestionText = question(
    t(
        "Er dine nærmeste kolleger taget med på råd om hjemmedage?",
        "Have your closest colleagues been consulted about home days?",
    ),
    t(
        "Hjemmedage kan gøre arbejdet både lettere og sværere for andre. En snak i god tid gør, at alle føler sig \
         hørt.",
        "Home days can make work both easier and harder for others. A chat in good time lets everyone feel heard.",
    ),
    t("Kollegerne med på råd", "Consulting colleagues"),
)
.hint(t("En kort snak er nok.", "A short chat is enough."))
.options(labels!(Colleagues {
    Yes: t("Ja", "Yes"),
    Partly: t("Ja, nogle af dem", "Yes, some of them"),
    WillDo: t("Jeg tager det op", "I will bring it up"),
    No: t("Ikke endnu", "Not yet"),
}));

/// How all can see who is where.
pub const OVERVIEW: QuestionText = question(
    t("Hvordan kan alle se, hvem der er hvor?", "How can everyone see who is where?"),
    t(
        "Det er lettere at finde hinanden, når ingen behøver at gætte. Det er også mere trygt for den, der er \
         hjemme.",
        "It is easier to find each other when nobody has to guess. It also helps the person at home feel at ease.",
    ),
    t("Hvem der er hvor", "Who is where"),
)
.hint(t("Vælg det, I bruger i dag.", "Choose what you use today."))
.options(labels!(Overview {
    Calendar: t("En fælles kalender", "A shared calendar"),
    Status: t("Status i Teams eller lignende", "Status in Teams or the like"),
    WeeklyMeeting: t("Et møde hver uge", "A meeting every week"),
    Board: t("En tavle", "A board"),
    NoWay: t("Vi har ingen fast måde", "We have no agreed way"),
}));

/// Knowing what colleagues do and how one's own work is used.
pub const KNOWS_COLLEAGUES_WORK: QuestionText = question(
    t(
        "Jeg kan se, hvordan mit arbejde hænger sammen med kollegernes.",
        "I can see how my work fits together with my colleagues’ work.",
    ),
    t(
        "På afstand kan det være svært at se helheden og dit eget bidrag. Det kan I gøre noget ved sammen.",
        "At a distance it can be hard to see the whole picture and what you add to it. You can do something about that \
         together.",
    ),
    t("Sammenhæng i arbejdet", "How work fits together"),
)
.hint(t(
    "Tænk på, hvem der laver hvad, og hvad dit arbejde bruges til.",
    "Think of who does what, and what your work is used for.",
));

/// How knowledge is shared when some are at home.
pub const KNOWLEDGE_SHARING: QuestionText = question(
    t("Hvordan deler I viden, når nogle er hjemme?", "How do you share knowledge when some are at home?"),
    t(
        "Det, kolleger ellers hører over frokosten, når ikke altid frem. Med en fast måde kan alle følge med.",
        "What colleagues would hear over lunch does not always get through. With an agreed way, everyone can keep up.",
    ),
    t("Deling af viden", "Sharing knowledge"),
)
.hint(t("Tænk på det, I gør i dag.", "Think of what you do today."))
.options(labels!(Knowledge {
    MeetingItem: t("Et fast punkt på teammødet", "A standing item at the team meeting"),
    SharedDocument: t("En fælles mappe eller kanal", "A shared folder or channel"),
    HybridMeetings: t("Hybridmøder", "Hybrid meetings")
        .hint(t("Nogle er i rummet, andre er med på skærm.", "Some are in the room, others join online.")),
    Buddy: t("En fast makker", "A regular buddy"),
    ToBeAgreed: t("Det skal vi aftale", "We need to agree on it"),
}));

/// Whether the employee manages others.
pub const LEADS_OTHERS: QuestionText = question(
    t("Er du selv leder for andre?", "Do you manage others yourself?"),
    t(
        "Ledere har også brug for føling med resten af huset. Svarer du ja, er der et kort spørgsmål om det.",
        "Managers also need to stay in touch with the rest of the organisation. If you answer yes, there is a short \
         question about it.",
    ),
    t("Leder for andre", "Manages others"),
)
.hint(t("Svar ja, hvis du er leder eller teamleder.", "Answer yes if you are a manager or team leader."))
.options(YES_NO);

/// How a manager keeps the sense of the whole organisation.
pub const ACROSS_CONTACT: QuestionText = question(
    t(
        "Hvordan holder du føling med resten af organisationen?",
        "How do you stay in touch with the rest of the organisation?",
    ),
    t(
        "Meget af det, en leder har brug for at vide, bliver sagt i forbifarten. Det når sjældent frem på en \
         hjemmedag.",
        "Much of what a manager needs to know is said in passing. It seldom gets through on a home day.",
    ),
    t("Føling på tværs", "Contact across the organisation"),
)
.hint(t("Tænk på andre ledere og på, hvor I er på vej hen.", "Think of other managers and of where you are heading."))
.options(labels!(AcrossContact {
    OnSite: t("På de dage, jeg er på arbejdspladsen", "On the days I am at the workplace"),
    FixedMeetings: t("Vi har faste møder", "We have regular meetings"),
    Informal: t("Vi ringer eller skriver sammen", "We call or write to each other"),
    Lacking: t("Det mangler jeg i dag", "I do not have that today"),
}));
