//! What the fields of a local frame are called and what they do: for the published schema and for the editor.

use crate::domain::values::text::{Text, t};

/// The words of a field.
#[derive(Clone, Copy, Debug)]
pub struct FieldText {
    /// The way to it: the names in the file, without the numbers of entries.
    pub path: &'static str,
    /// What it is called.
    pub name: Text,
    /// What it does, in a sentence.
    pub help: Text,
}

/// The words of a field by its path.
pub fn find(path: &str) -> Option<&'static FieldText> {
    FIELDS.iter().find(|field| field.path == path)
}

/// What the whole is called.
pub const FRAME: Text = t("Lokal ramme for Føling", "Local frame for Føling");
/// What the whole is.
pub const FRAME_HELP: Text = t(
    "Det, din organisation har besluttet om hjemmearbejde. Alt kan udelades; så gælder Følings egne grænser.",
    "What your organisation has decided about working from home. Everything can be left out; then Føling’s own limits \
     apply.",
);

const fn f(path: &'static str, name: Text, help: Text) -> FieldText {
    FieldText { path, name, help }
}

const FIELDS: &[FieldText] = &[
    f(
        "organisation",
        t("Organisation", "Organisation"),
        t(
            "Navnet på organisationen. Det står i aftaler og ved grænserne.",
            "The name of the organisation. It is shown in agreements and beside the limits.",
        ),
    ),
    f(
        "unit",
        t("Enhed", "Unit"),
        t(
            "Den forvaltning, afdeling eller enhed, som rammen gælder for.",
            "The department or unit that the frame is for.",
        ),
    ),
    f("as_of", t("Rammens dato", "Date of the frame"), t("Den dato, rammen er fra.", "The date the frame is from.")),
    f(
        "limits",
        t("Grænser", "Limits"),
        t(
            "Hvor meget medarbejderne kan arbejde hjemme hos jer.",
            "How much people can work from home in your organisation.",
        ),
    ),
    f(
        "limits.max_days",
        t("Højeste antal hjemmedage om ugen", "Maximum home days a week"),
        t(
            "Forslaget går aldrig over det. En hjemmedag er en dag, hvor medarbejderen arbejder hjemme.",
            "The suggestion never goes above it. A home day is a day on which the employee works from home.",
        ),
    ),
    f(
        "limits.min_presence",
        t("Laveste antal dage på arbejdspladsen om ugen", "Minimum days a week at the workplace"),
        t(
            "Så mange dage skal medarbejderen mindst være på arbejdspladsen.",
            "Employees are at the workplace for at least that many days.",
        ),
    ),
    f(
        "limits.fixed_days",
        t("Faste hjemmedage", "Fixed home days"),
        t(
            "Om en leder og en medarbejder kan aftale faste hjemmedage hos jer.",
            "Whether fixed home days can be agreed in your organisation.",
        ),
    ),
    f(
        "limits.max_share_percent",
        t("Største del af arbejdstiden hjemme", "Largest share of working time at home"),
        t("I procent af den aftalte arbejdstid.", "As a percentage of the agreed working time."),
    ),
    f(
        "team_days",
        t("Fælles dage", "Shared days"),
        t("De ugedage, hvor alle er på arbejdspladsen.", "The weekdays on which everyone is at the workplace."),
    ),
    f(
        "reach",
        t("Kontakttid på hjemmedage", "Contact hours on home days"),
        t(
            "Det tidsrum, hvor andre kan få fat i den, der har hjemmedag.",
            "The hours in which people with a home day can be reached.",
        ),
    ),
    f("reach.from", t("Fra", "From"), t("Klokkeslæt som 09:00.", "A time such as 09:00.")),
    f("reach.to", t("Til", "To"), t("Klokkeslæt som 15:00.", "A time such as 15:00.")),
    f(
        "equipment",
        t("Udstyr, I stiller til rådighed", "Equipment on offer"),
        t("Det, en medarbejder kan låne eller få dækket.", "What an employee can borrow or have paid for."),
    ),
    f(
        "review_months",
        t("Opfølgning på aftalen", "Follow-up on the agreement"),
        t("De antal måneder, I kan vælge imellem.", "The numbers of months to choose from."),
    ),
    f(
        "notice",
        t("Varsel for at stoppe aftalen", "Notice for ending the agreement"),
        t(
            "Et antal uger, eller det, der står i jeres lokale aftale.",
            "A number of weeks, or what your local agreement says.",
        ),
    ),
    f("notice.weeks", t("Uger", "Weeks"), t("Fra 0 til 13 uger.", "From 0 to 13 weeks.")),
    f(
        "contacts",
        t("Hvem kan medarbejderne spørge?", "Who to ask"),
        t(
            "Skriv gerne funktion og telefon i stedet for navne på personer.",
            "Preferably a role and a phone number rather than the names of people.",
        ),
    ),
    f("contacts.hr", t("HR", "HR"), t("HR eller personaleafdelingen.", "HR or the personnel office.")),
    f(
        "contacts.union_representative",
        t("Tillidsrepræsentant", "Union rep (tillidsrepræsentant)"),
        t("Hvor medarbejderen finder sin tillidsrepræsentant.", "Where employees find their union rep."),
    ),
    f(
        "contacts.safety_representative",
        t("Arbejdsmiljørepræsentant", "Health and safety rep (arbejdsmiljørepræsentant)"),
        t(
            "Hvor medarbejderen finder sin arbejdsmiljørepræsentant.",
            "Where employees find their health and safety rep.",
        ),
    ),
    f(
        "contacts.it",
        t("It og brud på datasikkerhed", "IT and data breaches"),
        t(
            "Hvem medarbejderen ringer til, når teknikken driller, eller noget er tabt.",
            "Who to call when something fails or is lost.",
        ),
    ),
    f(
        "local_agreement",
        t("Lokal aftale", "Local agreement"),
        t(
            "Om I har en lokal aftale med de faglige organisationer om hjemmearbejde.",
            "Whether you have a local agreement with the unions on working from home.",
        ),
    ),
    f(
        "local_agreement.exists",
        t("Der er en lokal aftale", "There is a local agreement"),
        t("Ja eller nej.", "Yes or no."),
    ),
    f(
        "local_agreement.reference",
        t("Aftalens navn og dato", "Name and date of the agreement"),
        t(
            "Det står i aftalen, så begge parter kan finde den.",
            "It is in the agreement, so that both parties can find it.",
        ),
    ),
    f(
        "notice_at_least_weeks",
        t("Korteste varsel i uger", "Shortest notice in weeks"),
        t(
            "Er et svar kortere, bliver det til et punkt at tale om.",
            "A shorter answer becomes something to talk about.",
        ),
    ),
    f(
        "rests_on",
        t("Faste hjemmedage bygger på", "Fixed home days are based on"),
        t("Det står i aftalens grundlag.", "It is included in the basis of the agreement."),
    ),
    f(
        "signed_by",
        t("Hvem der skriver under for arbejdspladsen", "Who signs for the workplace"),
        t("Kun hvis det ikke er den nærmeste leder.", "Only if it is not the nearest manager."),
    ),
    f(
        "rule_cards",
        t("Jeres egne regler", "Your own rules"),
        t("De vises på siden »Regler, Føling kender«.", "They are shown on the page “Rules that Føling knows”."),
    ),
    f("rule_cards.name", t("Reglens navn", "Name of the rule"), t("Så den kan findes.", "So that it can be found.")),
    f("rule_cards.name.da", t("På dansk", "In Danish"), t("Skal være der.", "Must be there.")),
    f(
        "rule_cards.name.en",
        t("På engelsk", "In English"),
        t("Står der intet, vises det danske.", "If empty, the Danish is shown."),
    ),
    f(
        "rule_cards.does",
        t("Hvad reglen siger", "What the rule says"),
        t("Kort, med almindelige ord.", "Briefly, in plain words."),
    ),
    f("rule_cards.does.da", t("På dansk", "In Danish"), t("Skal være der.", "Must be there.")),
    f(
        "rule_cards.does.en",
        t("På engelsk", "In English"),
        t("Står der intet, vises det danske.", "If empty, the Danish is shown."),
    ),
    f("rule_cards.read_on", t("Læst den", "Read on"), t("Hvornår I læste reglen.", "When you read the rule.")),
    f(
        "rule_cards.check_by",
        t("Ses efter igen den", "To be checked by"),
        t("Hvornår I ser efter igen.", "When you look again."),
    ),
    f(
        "rule_cards.address",
        t("Adresse på nettet", "Address on the web"),
        t("Hvor reglen kan læses.", "Where the rule can be read."),
    ),
    f(
        "rules",
        t("Tal fra reglerne", "Numbers from the rules"),
        t(
            "Kun hvis I regner med andre tal end Føling. Så skal der stå en kilde og en dato.",
            "Only if you go by other numbers than Føling. Then give a source and a date.",
        ),
    ),
    f(
        "rules.screen_days",
        t("Hjemmedage før reglerne om skærmarbejde gælder", "Home days before the screen rules apply"),
        t("Reglerne gælder ved flere dage om ugen end det.", "The rules apply above that many days a week."),
    ),
    f(
        "rules.screen_day_minutes",
        t("Minutter i en skærmdag", "Minutes in a screen day"),
        t("Føling regner med 444 minutter, som er 7,4 timer.", "Føling goes by 444 minutes, which is 7.4 hours."),
    ),
    f(
        "rules.rest_minutes",
        t("Minutters hvile mellem to arbejdsdage", "Minutes of rest between two working days"),
        t("Føling regner med 660 minutter, som er 11 timer.", "Føling goes by 660 minutes, which is 11 hours."),
    ),
    f("rules.source", t("Kilde", "Source"), t("Hvor tallene står.", "Where the numbers are from.")),
    f(
        "rules.as_of",
        t("Læst den", "Read on"),
        t("Den dato, I har læst kilden.", "The date on which you read the source."),
    ),
    f(
        "weights",
        t("Forslagets vægte", "Weights of the suggestion"),
        t(
            "Følings egne tal bag forslaget. Lad dem stå, hvis I ikke har grund til andet.",
            "Føling’s own numbers behind the suggestion. Leave them unless you have a reason.",
        ),
    ),
    f("weights.few_hours", t("»Få timer« tæller for", "“A few hours” counts for"), t("Dage om ugen.", "Days a week.")),
    f(
        "weights.about_a_day",
        t("»Cirka en dag« tæller for", "“About a day” counts for"),
        t("Dage om ugen.", "Days a week."),
    ),
    f(
        "weights.more_than_a_day",
        t("»Cirka to dage« tæller for", "“About two days” counts for"),
        t("Dage om ugen.", "Days a week."),
    ),
    f(
        "weights.either",
        t("Andel hjemme, når stedet er lige godt", "Share at home when both places are equally good"),
        t("Fra 0 til 1. 0,5 er halvdelen.", "From 0 to 1. 0.5 is half."),
    ),
    f(
        "weights.help_several_a_day",
        t("Færre dage ved hurtig sparring flere gange om dagen", "Fewer days with quick questions several times a day"),
        t("Dage, der trækkes fra.", "Days taken away."),
    ),
    f(
        "weights.help_daily",
        t("Færre dage ved hurtig sparring hver dag", "Fewer days with quick questions every day"),
        t("Dage, der trækkes fra.", "Days taken away."),
    ),
    f(
        "weights.new_to_tasks",
        t("Flest dage for den, der er ny i opgaverne", "Most days for someone new to the tasks"),
        t("Dage om ugen.", "Days a week."),
    ),
    f(
        "weights.learning_tasks",
        t("Flest dage for den, der er ved at lære opgaverne", "Most days for someone learning the tasks"),
        t("Dage om ugen.", "Days a week."),
    ),
    f(
        "weights.long_run_percent",
        t("Grænse for at tænke på det lange løb", "Limit for thinking of the long term"),
        t(
            "Den andel af arbejdstiden hjemme, hvor Føling minder om det lange løb. I procent.",
            "The share of working time at home at which Føling mentions the long term. As a percentage.",
        ),
    ),
    f(
        "off",
        t("Det, I ikke vil have med", "What you leave out"),
        t("Spørgsmål og punkter, som ikke er med hos jer.", "Questions and clauses that you do not use."),
    ),
    f(
        "off.questions",
        t("Spørgsmål, der ikke stilles", "Questions that are not asked"),
        t(
            "Dem, som forslaget og aftalen bygger på, kan ikke slås fra.",
            "Those that the suggestion and the agreement depend on cannot be left out.",
        ),
    ),
    f(
        "off.clauses",
        t("Punkter, der ikke står i aftalen", "Clauses that are not in the agreement"),
        t("Det, der skal stå i en aftale, kan ikke slås fra.", "What must be in an agreement cannot be left out."),
    ),
    f(
        "texts",
        t("Tekster med jeres egne ord", "Texts in your own words"),
        t(
            "Tekstens id, og hvad der skal stå. Ord i tuborgklammer, som {days}, skal blive stående.",
            "The id of the text, and what it should say. Words in braces, such as {days}, must stay.",
        ),
    ),
    f(
        "texts.da",
        t("Dansk", "Danish"),
        t("Teksten på dansk. Er den tom, gælder Følings.", "The text in Danish. Where it is empty, Føling’s applies."),
    ),
    f(
        "texts.en",
        t("Engelsk", "English"),
        t(
            "Teksten på engelsk. Er den tom, gælder Følings.",
            "The text in English. Where it is empty, Føling’s applies.",
        ),
    ),
    f(
        "clauses",
        t("Jeres egne punkter i aftalen", "Clauses of your own"),
        t("De står sidst i det kapitel, du vælger.", "They come last in the chapter you choose."),
    ),
    f(
        "clauses.chapter",
        t("Kapitel", "Chapter"),
        t("Det kapitel, punktet står i.", "The chapter that the clause is in."),
    ),
    f(
        "clauses.da",
        t("Punktet på dansk", "The clause in Danish"),
        t("En eller flere sætninger.", "One sentence or more."),
    ),
    f(
        "clauses.en",
        t("Punktet på engelsk", "The clause in English"),
        t("Er feltet tomt, vises den danske tekst.", "Where it is empty, the Danish text is shown."),
    ),
    f(
        "clauses.when",
        t("Kun når", "Only when"),
        t(
            "Alle betingelser skal passe. Uden betingelser står punktet altid.",
            "All conditions must fit. Without any it is always there.",
        ),
    ),
    f(
        "clauses.when.question",
        t("Spørgsmål", "Question"),
        t("Kun spørgsmål, hvor svaret altid deles.", "Only questions whose answer is always shared."),
    ),
    f(
        "clauses.when.one_of",
        t("Svaret er et af disse", "The answer is one of these"),
        t("Mindst ét svar.", "One answer at least."),
    ),
    f(
        "clauses.when.at_least",
        t("Tallet er mindst", "The number is at least"),
        t("Et tal, som svaret kan være.", "A number that the answer can be."),
    ),
    f(
        "clauses.when.at_most",
        t("Tallet er højst", "The number is at most"),
        t("Et tal, som svaret kan være.", "A number that the answer can be."),
    ),
    f(
        "talking_points",
        t("Jeres egne samtalepunkter", "Talking points of your own"),
        t(
            "De kommer med, når medarbejder og leder skal tale sammen.",
            "They are included when employee and manager talk.",
        ),
    ),
    f("talking_points.title", t("Emne", "Topic"), t("Med få ord.", "In a few words.")),
    f("talking_points.title.da", t("Emne på dansk", "Topic in Danish"), t("Med få ord.", "In a few words.")),
    f(
        "talking_points.title.en",
        t("Emne på engelsk", "Topic in English"),
        t("Er feltet tomt, vises den danske tekst.", "Where it is empty, the Danish text is shown."),
    ),
    f(
        "talking_points.because",
        t("Hvorfor", "Why"),
        t("Hvorfor det er værd at tale om.", "Why it is worth talking about."),
    ),
    f(
        "talking_points.because.da",
        t("Hvorfor på dansk", "Why in Danish"),
        t("En sætning eller to.", "A sentence or two."),
    ),
    f(
        "talking_points.because.en",
        t("Hvorfor på engelsk", "Why in English"),
        t("Er feltet tomt, vises den danske tekst.", "Where it is empty, the Danish text is shown."),
    ),
    f(
        "talking_points.ask",
        t("Spørg", "Ask"),
        t("Et åbent spørgsmål, der kan stilles højt.", "An open question to ask aloud."),
    ),
    f(
        "talking_points.ask.da",
        t("Spørgsmål på dansk", "Question in Danish"),
        t("Et åbent spørgsmål.", "An open question."),
    ),
    f(
        "talking_points.ask.en",
        t("Spørgsmål på engelsk", "Question in English"),
        t("Er feltet tomt, vises den danske tekst.", "Where it is empty, the Danish text is shown."),
    ),
    f("talking_points.minutes", t("Minutter", "Minutes"), t("Den tid, der sættes af.", "The time set aside.")),
    f(
        "talking_points.when",
        t("Kun når", "Only when"),
        t(
            "Alle betingelser skal passe. Uden betingelser kommer punktet altid med.",
            "All conditions must fit. Without any it is always included.",
        ),
    ),
    f(
        "talking_points.when.question",
        t("Spørgsmål", "Question"),
        t("Kun spørgsmål, hvor svaret altid deles.", "Only questions whose answer is always shared."),
    ),
    f(
        "talking_points.when.one_of",
        t("Svaret er et af disse", "The answer is one of these"),
        t("Mindst ét svar.", "One answer at least."),
    ),
    f(
        "talking_points.when.at_least",
        t("Tallet er mindst", "The number is at least"),
        t("Et tal, som svaret kan være.", "A number that the answer can be."),
    ),
    f(
        "talking_points.when.at_most",
        t("Tallet er højst", "The number is at most"),
        t("Et tal, som svaret kan være.", "A number that the answer can be."),
    ),
    f(
        "retention",
        t("Hvor svarene gemmes", "Where answers are kept"),
        t(
            "Det, der gælder, hvis siden med Føling ikke siger andet.",
            "What applies unless the page with Føling says otherwise.",
        ),
    ),
    f(
        "retention.days",
        t("Dage i denne browser", "Days in this browser"),
        t("Fra 1 til 90 dage efter sidste ændring.", "From 1 to 90 days after the last change."),
    ),
];
