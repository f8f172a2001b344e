//! What the fields of a local frame are called and what they do: for the published schema and for the editor.

use crate::domain::text::{Text, t};

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
    "What your organisation has decided about working from home. Everything can be left out; then Føling’s own limits apply.",
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
            "The name of the organisation. It stands in agreements and beside the limits.",
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
        t("Hvor meget man kan arbejde hjemme hos jer.", "How much one can work from home with you."),
    ),
    f(
        "limits.max_days",
        t("Flest hjemmedage om ugen", "Most home days a week"),
        t("Forslaget går aldrig over det.", "The suggestion never goes above it."),
    ),
    f(
        "limits.min_presence",
        t("Færrest dage på arbejdspladsen om ugen", "Fewest days a week at the workplace"),
        t(
            "Så mange dage skal man mindst være på arbejdspladsen.",
            "One is at the workplace for at least that many days.",
        ),
    ),
    f(
        "limits.fixed_days",
        t("Faste hjemmedage", "Fixed home days"),
        t("Om man kan aftale faste hjemmedage hos jer.", "Whether fixed home days can be agreed with you."),
    ),
    f(
        "limits.max_share_percent",
        t("Størst del af arbejdstiden hjemme", "Largest part of the working time at home"),
        t("I procent af den aftalte arbejdstid.", "In percent of the agreed working time."),
    ),
    f(
        "team_days",
        t("Fælles dage", "Days together"),
        t("De ugedage, hvor alle er på arbejdspladsen.", "The weekdays on which everyone is at the workplace."),
    ),
    f(
        "reach",
        t("Træffetid på hjemmedage", "When one can be reached on home days"),
        t(
            "Det tidsrum, hvor alle kan træffes på en hjemmedag.",
            "The hours in which everyone can be reached on a home day.",
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
        t("Tid til opfølgning", "Time until the review"),
        t("De antal måneder, man kan vælge imellem.", "The numbers of months that can be chosen."),
    ),
    f(
        "notice",
        t("Varsel for at stoppe aftalen", "Notice for ending the agreement"),
        t(
            "Et antal uger, eller det, jeres lokale aftale siger.",
            "A number of weeks, or what your local agreement says.",
        ),
    ),
    f("notice.weeks", t("Uger", "Weeks"), t("Fra 0 til 13 uger.", "From 0 to 13 weeks.")),
    f(
        "contacts",
        t("Hvem man kan spørge", "Whom to ask"),
        t(
            "Skriv gerne funktion og telefon i stedet for navne på personer.",
            "Preferably a role and a phone number rather than the names of people.",
        ),
    ),
    f("contacts.hr", t("HR", "HR"), t("HR eller personaleafdelingen.", "HR or the personnel office.")),
    f(
        "contacts.union_representative",
        t("Tillidsrepræsentant", "Union representative"),
        t("Hvor man finder sin tillidsrepræsentant.", "Where to find one’s union representative."),
    ),
    f(
        "contacts.safety_representative",
        t("Arbejdsmiljørepræsentant", "Safety representative"),
        t("Hvor man finder sin arbejdsmiljørepræsentant.", "Where to find one’s working environment representative."),
    ),
    f(
        "contacts.it",
        t("IT og brud på datasikkerhed", "IT and data breaches"),
        t(
            "Hvem man ringer til, når teknikken driller, eller noget er tabt.",
            "Whom to call when something fails or is lost.",
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
        t("Det står i aftaler, så man kan finde den.", "It stands in agreements, so that it can be found."),
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
            "Only if you go by other numbers than Føling. Then a source and a date must be there.",
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
    f("rules.source", t("Kilde", "Source"), t("Hvor tallene står.", "Where the numbers stand.")),
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
    f(
        "weights.few_hours",
        t("»Et par timer« tæller for", "“A few hours” counts for"),
        t("Dage om ugen.", "Days a week."),
    ),
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
        t("Del hjemme, når stedet er lige godt", "Part at home when both places are as good"),
        t("Fra 0 til 1. 0,5 er halvdelen.", "From 0 to 1. 0.5 is half."),
    ),
    f(
        "weights.help_several_a_day",
        t(
            "Færre dage, når man har brug for hjælp flere gange om dagen",
            "Fewer days when help is needed several times a day",
        ),
        t("Dage, der trækkes fra.", "Days taken away."),
    ),
    f(
        "weights.help_daily",
        t("Færre dage, når man har brug for hjælp hver dag", "Fewer days when help is needed daily"),
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
        t("Grænse for omtanke på længere sigt", "Limit for a thought on the long run"),
        t(
            "Den del af arbejdstiden hjemme, hvor Føling minder om det lange løb. I procent.",
            "The part of the working time at home at which Føling reminds of the long run. In percent.",
        ),
    ),
    f(
        "off",
        t("Det, I ikke vil have med", "What you leave out"),
        t("Spørgsmål og punkter, som ikke er med hos jer.", "Questions and elements that are not used with you."),
    ),
    f(
        "off.questions",
        t("Spørgsmål, der ikke stilles", "Questions that are not asked"),
        t(
            "Dem, som forslaget og aftalen hviler på, kan ikke slås fra.",
            "Those that the suggestion and the agreement rest on can’t be left out.",
        ),
    ),
    f(
        "off.clauses",
        t("Punkter, der ikke står i aftalen", "Elements that are not in the agreement"),
        t("Det, der skal stå i en aftale, kan ikke slås fra.", "What must be in an agreement can’t be left out."),
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
        t("De står sidst i det kapitel, du vælger.", "They stand last in the chapter you choose."),
    ),
    f(
        "clauses.chapter",
        t("Kapitel", "Chapter"),
        t("Det kapitel, punktet står i.", "The chapter in which the clause stands."),
    ),
    f(
        "clauses.da",
        t("Punktet på dansk", "The clause in Danish"),
        t("En eller flere sætninger.", "One sentence or more."),
    ),
    f(
        "clauses.en",
        t("Punktet på engelsk", "The clause in English"),
        t("Er det tomt, står det danske.", "Where it is empty, the Danish stands."),
    ),
    f(
        "clauses.when",
        t("Kun når", "Only when"),
        t(
            "Alle betingelser skal passe. Uden betingelser står punktet altid.",
            "All conditions must fit. Without any it always stands.",
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
        t("De kommer med, når de to skal tale sammen.", "They come along when the two are to talk."),
    ),
    f("talking_points.title", t("Emne", "Topic"), t("Med få ord.", "In a few words.")),
    f("talking_points.title.da", t("Emne på dansk", "Topic in Danish"), t("Med få ord.", "In a few words.")),
    f(
        "talking_points.title.en",
        t("Emne på engelsk", "Topic in English"),
        t("Er det tomt, står det danske.", "Where it is empty, the Danish stands."),
    ),
    f("talking_points.because", t("Hvorfor", "Why"), t("Hvorfor man taler om det.", "Why it is talked about.")),
    f(
        "talking_points.because.da",
        t("Hvorfor på dansk", "Why in Danish"),
        t("En sætning eller to.", "A sentence or two."),
    ),
    f(
        "talking_points.because.en",
        t("Hvorfor på engelsk", "Why in English"),
        t("Er det tomt, står det danske.", "Where it is empty, the Danish stands."),
    ),
    f(
        "talking_points.ask",
        t("Spørg", "Ask"),
        t("Et åbent spørgsmål, man kan stille højt.", "An open question to ask aloud."),
    ),
    f(
        "talking_points.ask.da",
        t("Spørgsmål på dansk", "Question in Danish"),
        t("Et åbent spørgsmål.", "An open question."),
    ),
    f(
        "talking_points.ask.en",
        t("Spørgsmål på engelsk", "Question in English"),
        t("Er det tomt, står det danske.", "Where it is empty, the Danish stands."),
    ),
    f("talking_points.minutes", t("Minutter", "Minutes"), t("Den tid, der sættes af.", "The time set aside.")),
    f(
        "talking_points.when",
        t("Kun når", "Only when"),
        t(
            "Alle betingelser skal passe. Uden betingelser kommer punktet altid med.",
            "All conditions must fit. Without any it always comes along.",
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
