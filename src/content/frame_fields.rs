//! What the fields of a local frame are called and what they do: for the published schema and for the editor.

use crate::domain::frame_form::FieldId;
use crate::domain::values::text::{Text, t};

/// The words of a field.
#[derive(Clone, Copy, Debug)]
pub struct FieldText {
    /// What it is called.
    pub name: Text,
    /// What it does, in a sentence.
    pub help: Text,
}

const fn words_of(name: Text, help: Text) -> FieldText {
    FieldText { name, help }
}

macro_rules! texts {
    ($($id:ident: $name:expr, $help:expr;)+) => {
        /// The words of a field.
        pub const fn words(id: FieldId) -> &'static FieldText {
            match id { $(FieldId::$id => const { &words_of($name, $help) }),+ }
        }
    };
}

/// What the whole is called.
pub const FRAME: Text = t("Lokal ramme for Føling", "Local frame for Føling");
/// What the whole is.
pub const FRAME_HELP: Text = t(
    "Det, din organisation har besluttet om hjemmearbejde. Alt kan udelades; så gælder Følings egne grænser.",
    "What your organisation has decided about working from home. Everything can be left out; then Føling’s own limits \
     apply.",
);

texts! {
    Organisation: t("Organisation", "Organisation"),
        t(
            "Navnet på organisationen. Det står i aftaler og ved grænserne.",
            "The name of the organisation. It is shown in agreements and beside the limits.",
        );
    Unit: t("Enhed", "Unit"),
        t(
            "Den forvaltning, afdeling eller enhed, som rammen gælder for.",
            "The department or unit that the frame is for.",
        );
    AsOf: t("Rammens dato", "Date of the frame"), t("Den dato, rammen er fra.", "The date the frame is from.");
    Limits: t("Grænser", "Limits"),
        t(
            "Hvor meget medarbejderne kan arbejde hjemme hos jer.",
            "How much people can work from home in your organisation.",
        );
    MaxDays: t("Højeste antal hjemmedage om ugen", "Maximum home days a week"),
        t(
            "Forslaget går aldrig over det. En hjemmedag er en dag, hvor medarbejderen arbejder hjemme.",
            "The suggestion never goes above it. A home day is a day on which the employee works from home.",
        );
    MinPresence: t("Laveste antal dage på arbejdspladsen om ugen", "Minimum days a week at the workplace"),
        t(
            "Så mange dage skal medarbejderen mindst være på arbejdspladsen.",
            "Employees are at the workplace for at least that many days.",
        );
    FixedDays: t("Faste hjemmedage", "Fixed home days"),
        t(
            "Om en leder og en medarbejder kan aftale faste hjemmedage hos jer.",
            "Whether fixed home days can be agreed in your organisation.",
        );
    MaxSharePercent: t("Største del af arbejdstiden hjemme", "Largest share of working time at home"),
        t("I procent af den aftalte arbejdstid.", "As a percentage of the agreed working time.");
    TeamDays: t("Fælles dage", "Shared days"),
        t("De ugedage, hvor alle er på arbejdspladsen.", "The weekdays on which everyone is at the workplace.");
    Reach: t("Kontakttid på hjemmedage", "Contact hours on home days"),
        t(
            "Det tidsrum, hvor andre kan få fat i den, der har hjemmedag.",
            "The hours in which people with a home day can be reached.",
        );
    ReachFrom: t("Fra", "From"), t("Klokkeslæt som 09:00.", "A time such as 09:00.");
    ReachTo: t("Til", "To"), t("Klokkeslæt som 15:00.", "A time such as 15:00.");
    Equipment: t("Udstyr, I stiller til rådighed", "Equipment on offer"),
        t("Det, en medarbejder kan låne eller få dækket.", "What an employee can borrow or have paid for.");
    ReviewMonths: t("Opfølgning på aftalen", "Follow-up on the agreement"),
        t("De antal måneder, I kan vælge imellem.", "The numbers of months to choose from.");
    Notice: t("Varsel for at stoppe aftalen", "Notice for ending the agreement"),
        t(
            "Et antal uger, eller det, der står i jeres lokale aftale.",
            "A number of weeks, or what your local agreement says.",
        );
    NoticeWeeks: t("Uger", "Weeks"), t("Fra 0 til 13 uger.", "From 0 to 13 weeks.");
    Contacts: t("Hvem kan medarbejderne spørge?", "Who to ask"),
        t(
            "Skriv gerne funktion og telefon i stedet for navne på personer.",
            "Preferably a role and a phone number rather than the names of people.",
        );
    ContactHr: t("HR", "HR"), t("HR eller personaleafdelingen.", "HR or the personnel office.");
    ContactUnionRepresentative: t("Tillidsrepræsentant", "Union rep (tillidsrepræsentant)"),
        t("Hvor medarbejderen finder sin tillidsrepræsentant.", "Where employees find their union rep.");
    ContactSafetyRepresentative: t("Arbejdsmiljørepræsentant", "Health and safety rep (arbejdsmiljørepræsentant)"),
        t(
            "Hvor medarbejderen finder sin arbejdsmiljørepræsentant.",
            "Where employees find their health and safety rep.",
        );
    ContactIt: t("It og brud på datasikkerhed", "IT and data breaches"),
        t(
            "Hvem medarbejderen ringer til, når teknikken driller, eller noget er tabt.",
            "Who to call when something fails or is lost.",
        );
    LocalAgreement: t("Lokal aftale", "Local agreement"),
        t(
            "Om I har en lokal aftale med de faglige organisationer om hjemmearbejde.",
            "Whether you have a local agreement with the unions on working from home.",
        );
    LocalAgreementExists: t("Der er en lokal aftale", "There is a local agreement"),
        t("Ja eller nej.", "Yes or no.");
    LocalAgreementReference: t("Aftalens navn og dato", "Name and date of the agreement"),
        t(
            "Det står i aftalen, så begge parter kan finde den.",
            "It is in the agreement, so that both parties can find it.",
        );
    NoticeAtLeastWeeks: t("Korteste varsel i uger", "Shortest notice in weeks"),
        t(
            "Er et svar kortere, bliver det til et punkt at tale om.",
            "A shorter answer becomes something to talk about.",
        );
    RestsOn: t("Faste hjemmedage bygger på", "Fixed home days are based on"),
        t("Det står i aftalens grundlag.", "It is included in the basis of the agreement.");
    SignedBy: t("Hvem der skriver under for arbejdspladsen", "Who signs for the workplace"),
        t("Kun hvis det ikke er den nærmeste leder.", "Only if it is not the nearest manager.");
    RuleCards: t("Jeres egne regler", "Your own rules"),
        t("De vises på siden »Regler, Føling kender«.", "They are shown on the page “Rules that Føling knows”.");
    CardName: t("Reglens navn", "Name of the rule"), t("Så den kan findes.", "So that it can be found.");
    CardNameDa: t("På dansk", "In Danish"), t("Skal være der.", "Must be there.");
    CardNameEn: t("På engelsk", "In English"),
        t("Står der intet, vises det danske.", "If empty, the Danish is shown.");
    CardDoes: t("Hvad reglen siger", "What the rule says"),
        t("Kort, med almindelige ord.", "Briefly, in plain words.");
    CardDoesDa: t("På dansk", "In Danish"), t("Skal være der.", "Must be there.");
    CardDoesEn: t("På engelsk", "In English"),
        t("Står der intet, vises det danske.", "If empty, the Danish is shown.");
    CardReadOn: t("Læst den", "Read on"), t("Hvornår I læste reglen.", "When you read the rule.");
    CardCheckBy: t("Ses efter igen den", "To be checked by"),
        t("Hvornår I ser efter igen.", "When you look again.");
    CardAddress: t("Adresse på nettet", "Address on the web"),
        t("Hvor reglen kan læses.", "Where the rule can be read.");
    Rules: t("Tal fra reglerne", "Numbers from the rules"),
        t(
            "Kun hvis I regner med andre tal end Føling. Så skal der stå en kilde og en dato.",
            "Only if you go by other numbers than Føling. Then give a source and a date.",
        );
    ScreenDays: t("Hjemmedage før reglerne om skærmarbejde gælder", "Home days before the screen rules apply"),
        t("Reglerne gælder ved flere dage om ugen end det.", "The rules apply above that many days a week.");
    ScreenDayMinutes: t("Minutter i en skærmdag", "Minutes in a screen day"),
        t("Føling regner med 444 minutter, som er 7,4 timer.", "Føling goes by 444 minutes, which is 7.4 hours.");
    RestMinutes: t("Minutters hvile mellem to arbejdsdage", "Minutes of rest between two working days"),
        t("Føling regner med 660 minutter, som er 11 timer.", "Føling goes by 660 minutes, which is 11 hours.");
    RulesSource: t("Kilde", "Source"), t("Hvor tallene står.", "Where the numbers are from.");
    RulesAsOf: t("Læst den", "Read on"),
        t("Den dato, I har læst kilden.", "The date on which you read the source.");
    Weights: t("Forslagets vægte", "Weights of the suggestion"),
        t(
            "Følings egne tal bag forslaget. Lad dem stå, hvis I ikke har grund til andet.",
            "Føling’s own numbers behind the suggestion. Leave them unless you have a reason.",
        );
    FewHours: t("»Få timer« tæller for", "“A few hours” counts for"), t("Dage om ugen.", "Days a week.");
    AboutADay: t("»Cirka en dag« tæller for", "“About a day” counts for"),
        t("Dage om ugen.", "Days a week.");
    MoreThanADay: t("»Cirka to dage« tæller for", "“About two days” counts for"),
        t("Dage om ugen.", "Days a week.");
    Either: t("Andel hjemme, når stedet er lige godt", "Share at home when both places are equally good"),
        t("Fra 0 til 1. 0,5 er halvdelen.", "From 0 to 1. 0.5 is half.");
    HelpSeveralADay: t("Færre dage ved hurtig sparring flere gange om dagen", "Fewer days with quick questions several times a day"),
        t("Dage, der trækkes fra.", "Days taken away.");
    HelpDaily: t("Færre dage ved hurtig sparring hver dag", "Fewer days with quick questions every day"),
        t("Dage, der trækkes fra.", "Days taken away.");
    NewToTasks: t("Flest dage for den, der er ny i opgaverne", "Most days for someone new to the tasks"),
        t("Dage om ugen.", "Days a week.");
    LearningTasks: t("Flest dage for den, der er ved at lære opgaverne", "Most days for someone learning the tasks"),
        t("Dage om ugen.", "Days a week.");
    LongRunPercent: t("Grænse for at tænke på det lange løb", "Limit for thinking of the long term"),
        t(
            "Den andel af arbejdstiden hjemme, hvor Føling minder om det lange løb. I procent.",
            "The share of working time at home at which Føling mentions the long term. As a percentage.",
        );
    Off: t("Det, I ikke vil have med", "What you leave out"),
        t("Spørgsmål og punkter, som ikke er med hos jer.", "Questions and clauses that you do not use.");
    QuestionsOff: t("Spørgsmål, der ikke stilles", "Questions that are not asked"),
        t(
            "Dem, som forslaget og aftalen bygger på, kan ikke slås fra.",
            "Those that the suggestion and the agreement depend on cannot be left out.",
        );
    ClausesOff: t("Punkter, der ikke står i aftalen", "Clauses that are not in the agreement"),
        t("Det, der skal stå i en aftale, kan ikke slås fra.", "What must be in an agreement cannot be left out.");
    Texts: t("Tekster med jeres egne ord", "Texts in your own words"),
        t(
            "Tekstens id, og hvad der skal stå. Ord i tuborgklammer, som {days}, skal blive stående.",
            "The id of the text, and what it should say. Words in braces, such as {days}, must stay.",
        );
    TextDa: t("Dansk", "Danish"),
        t("Teksten på dansk. Er den tom, gælder Følings.", "The text in Danish. Where it is empty, Føling’s applies.");
    TextEn: t("Engelsk", "English"),
        t(
            "Teksten på engelsk. Er den tom, gælder Følings.",
            "The text in English. Where it is empty, Føling’s applies.",
        );
    Clauses: t("Jeres egne punkter i aftalen", "Clauses of your own"),
        t("De står sidst i det kapitel, du vælger.", "They come last in the chapter you choose.");
    ClauseChapter: t("Kapitel", "Chapter"),
        t("Det kapitel, punktet står i.", "The chapter that the clause is in.");
    ClauseDa: t("Punktet på dansk", "The clause in Danish"),
        t("En eller flere sætninger.", "One sentence or more.");
    ClauseEn: t("Punktet på engelsk", "The clause in English"),
        t("Er feltet tomt, vises den danske tekst.", "Where it is empty, the Danish text is shown.");
    ClauseWhen: t("Kun når", "Only when"),
        t(
            "Alle betingelser skal passe. Uden betingelser står punktet altid.",
            "All conditions must fit. Without any it is always there.",
        );
    ConditionQuestion: t("Spørgsmål", "Question"),
        t("Kun spørgsmål, hvor svaret altid deles.", "Only questions whose answer is always shared.");
    ConditionOneOf: t("Svaret er et af disse", "The answer is one of these"),
        t("Mindst ét svar.", "One answer at least.");
    ConditionAtLeast: t("Tallet er mindst", "The number is at least"),
        t("Et tal, som svaret kan være.", "A number that the answer can be.");
    ConditionAtMost: t("Tallet er højst", "The number is at most"),
        t("Et tal, som svaret kan være.", "A number that the answer can be.");
    TalkingPoints: t("Jeres egne samtalepunkter", "Talking points of your own"),
        t(
            "De kommer med, når medarbejder og leder skal tale sammen.",
            "They are included when employee and manager talk.",
        );
    PointTitle: t("Emne", "Topic"), t("Med få ord.", "In a few words.");
    PointTitleDa: t("Emne på dansk", "Topic in Danish"), t("Med få ord.", "In a few words.");
    PointTitleEn: t("Emne på engelsk", "Topic in English"),
        t("Er feltet tomt, vises den danske tekst.", "Where it is empty, the Danish text is shown.");
    PointBecause: t("Hvorfor", "Why"),
        t("Hvorfor det er værd at tale om.", "Why it is worth talking about.");
    PointBecauseDa: t("Hvorfor på dansk", "Why in Danish"),
        t("En sætning eller to.", "A sentence or two.");
    PointBecauseEn: t("Hvorfor på engelsk", "Why in English"),
        t("Er feltet tomt, vises den danske tekst.", "Where it is empty, the Danish text is shown.");
    PointAsk: t("Spørg", "Ask"),
        t("Et åbent spørgsmål, der kan stilles højt.", "An open question to ask aloud.");
    PointAskDa: t("Spørgsmål på dansk", "Question in Danish"),
        t("Et åbent spørgsmål.", "An open question.");
    PointAskEn: t("Spørgsmål på engelsk", "Question in English"),
        t("Er feltet tomt, vises den danske tekst.", "Where it is empty, the Danish text is shown.");
    PointMinutes: t("Minutter", "Minutes"), t("Den tid, der sættes af.", "The time set aside.");
    PointWhen: t("Kun når", "Only when"),
        t(
            "Alle betingelser skal passe. Uden betingelser kommer punktet altid med.",
            "All conditions must fit. Without any it is always included.",
        );
    Retention: t("Hvor svarene gemmes", "Where answers are kept"),
        t(
            "Det, der gælder, hvis siden med Føling ikke siger andet.",
            "What applies unless the page with Føling says otherwise.",
        );
    RetentionDays: t("Dage i denne browser", "Days in this browser"),
        t("Fra 1 til 90 dage efter sidste ændring.", "From 1 to 90 days after the last change.");
}
