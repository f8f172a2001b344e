//! The words of the screens of the follow-up.

use crate::domain::follow_up::Ends;
use crate::domain::talk::since_words::Ask;
use crate::domain::values::text::{Text, t};

/// The name of the follow-up for those who do not see its screens side by side.
pub const FOLLOW_UP: Text = t("Opfølgning", "Follow-up");

/// The first screen.
pub const AGREEMENT_TITLE: Text = t("Jeres aftale", "Your agreement");
/// Where the file holds a talk that has not led to an agreement.
pub const NO_AGREEMENT: Text = t(
    "I har ikke lavet en aftale endnu. Tag samtalen først, så kan I følge op bagefter.",
    "You have not made an agreement yet. Have the conversation first, then you can follow up.",
);
/// Where the last version ended it.
pub const ENDED: Text = t(
    "I har valgt at stoppe aftalen med varsel. Her kan I se, hvad der stod i den.",
    "You have chosen to end the agreement with notice. Here you can see what it said.",
);
/// The first choice.
pub const WHO: Text = t("Hvem følger op?", "Who is following up?");
/// What a later change of that choice does.
pub const WHO_HINT: Text = t(
    "Skifter I senere, hvem der svarer, bliver svarene på siden »Kun for dig« slettet. Så kan den næste ikke se dem.",
    "If you later change who answers, the answers on the page “Only for you” are deleted. Then the next person cannot \
     see them.",
);
/// The employee alone.
pub const WHO_EMPLOYEE: Text = t("Jeg er medarbejder", "I am the employee");
/// The manager alone.
pub const WHO_MANAGER: Text = t("Jeg er leder", "I am the manager");
/// Both.
pub const WHO_BOTH: Text = t("Vi sidder her sammen", "We are here together");
/// What both skip.
pub const WHO_BOTH_HINT: Text = t(
    "I springer de fem spørgsmål over. De er kun for den enkelte.",
    "You skip the five questions. They are only for each person alone.",
);
/// Asked for when someone begins without saying it.
pub const CHOOSE_WHO: Text = t("Vælg, hvem der følger op", "Choose who is following up");
/// Begins.
pub const BEGIN: Text = t("Følg op", "Follow up");
/// The history.
pub const HISTORY: Text = t("Sådan er aftalen blevet til", "How the agreement came about");
/// A version in the history.
pub const HISTORY_LINE: Text = t("Version {n}, {date}: {what}", "Version {n}, {date}: {what}");
/// The same where no date is known.
pub const HISTORY_LINE_UNDATED: Text = t("Version {n}: {what}", "Version {n}: {what}");
/// The first version.
pub const FIRST_VERSION: Text = t("den første aftale", "the first agreement");

/// What the agreement must have and lacks.
pub const LACKS: Text = t("Det mangler i aftalen", "This is missing in the agreement");
/// What to do about it.
pub const LACKS_TEXT: Text = t(
    "Tal om det, når I følger op. I kan skrive det ind under »Justér aftalen«.",
    "Talk about it when you follow up. You can write it in under “Adjust the agreement”.",
);
/// What to do with a proposal.
pub const PROPOSAL_NEXT: Text =
    t("Følg op sammen, hvis I begge siger ja til den.", "Follow up together if you both say yes to it.");

/// The first thing that is asked.
pub const GAINED_TITLE: Text = t("Hvad har I fået ud af det?", "What have you got out of it?");
/// The same for one who prepares alone.
pub const GAINED_TITLE_ALONE: Text = t("Hvad har du fået ud af det?", "What have you got out of it?");
/// Under that heading.
pub const GAINED_LEAD: Text = t(
    "Begynd med det, der betyder mest for jer. Det her er til jer begge.",
    "Begin with what matters most to you. This is for both of you.",
);
/// The same for one who prepares alone.
pub const GAINED_LEAD_ALONE: Text = t(
    "Begynd med det, der betyder mest for dig. Den anden kan læse det her.",
    "Begin with what matters most to you. The other person can read this.",
);
/// What becomes of the words.
pub const GAINED_KEPT: Text = t(
    "Det, I skriver, bliver gemt i filen, så I kan læse det næste gang. Det kommer ikke til at stå i aftalen.",
    "What you write is saved in the file, so that you can read it next time. It will not be in the agreement.",
);
/// The same for one who prepares alone.
pub const GAINED_KEPT_ALONE: Text = t(
    "Det, du skriver, bliver gemt i filen, så I kan læse det sammen. Det kommer ikke til at stå i aftalen.",
    "What you write is saved in the file, so that you can read it together. It will not be in the agreement.",
);
/// A question about the time since.
pub const fn ask(ask: Ask) -> Text {
    match ask {
        Ask::Gained => t("Hvad har I fået ud af hjemmedagene?", "What have you got out of the home days?"),
        Ask::Missed => t("Hvad savner I?", "What do you miss?"),
    }
}
/// The same for one who prepares alone: the manager has no home days of their own to speak of.
pub const fn ask_alone(ask: Ask) -> Text {
    match ask {
        Ask::Gained => t("Hvad er der kommet ud af hjemmedagene?", "What has come out of the home days?"),
        Ask::Missed => t("Hvad savner du?", "What do you miss?"),
    }
}
/// Before what was written the last time.
pub const LAST_TIME: Text = t("Sidst skrev I: »{words}«", "Last time you wrote: “{words}”");
/// The signs that the two chose.
pub const SIGNS: Text = t("Det ville I se efter", "This is what you wanted to look for");
/// What to do with them.
pub const SIGNS_ASK: Text = t("Kan I se det nu? Hvor?", "Can you see it now? Where?");

/// The private screen.
pub const OWN_TITLE: Text = t("Kun for dig", "Only for you");
/// Under that heading.
pub const OWN_LEAD: Text = t(
    "Her er fem ting, som kan ændre sig lidt efter lidt. Svarene bliver ikke gemt, og de kommer ikke med i aftalen \
     eller i noget, I deler.",
    "Here are five things that can change little by little. The answers are not saved, and they do not go into the \
     agreement or anything you share.",
);
/// What the answers are beside.
pub const OWN_COMPARE: Text =
    t("Tænk på, hvordan det var, da I lavede aftalen.", "Think back to when you made the agreement.");
/// Where both sit together.
pub const OWN_TOGETHER: Text = t(
    "Spørgsmålene her er til hver af jer alene. Åbn aftalen hver for sig, hvis I vil bruge dem.",
    "The questions here are for each of you alone. Open the agreement separately if you want to use them.",
);
/// While nothing was answered.
pub const NO_NOTES_YET: Text = t(
    "Dine noter kommer her, når du har svaret. Du kan også springe det hele over.",
    "Your notes come here when you have answered. You can also skip it all.",
);
/// Where everything is as before.
pub const NO_NOTES: Text =
    t("Alt er som før, så her er ingen noter.", "Everything is as before, so there are no notes here.");

/// The shared screen.
pub const SINCE_TITLE: Text = t("Siden sidst", "Since last time");
/// Under that heading.
pub const SINCE_LEAD: Text = t(
    "Det her er til jer begge. Svar kun på det, I har noget at sige om.",
    "This is for both of you. Only answer what you have something to say about.",
);
/// The same for one who prepares alone.
pub const SINCE_LEAD_ALONE: Text = t(
    "Den anden kan læse det her. Svar kun på det, du har noget at sige om.",
    "The other person can read this. Only answer what you have something to say about.",
);
/// The first half of it.
pub const CHANGES: Text = t("Er noget anderledes?", "Is anything different?");
/// The second half of it.
pub const WORKED: Text = t("Har det virket?", "Has it worked?");

/// Where the agreement has nothing but standing text.
pub const NOTHING_OF_YOURS: Text = t(
    "Aftalen har ingen punkter, som I selv har valgt noget i.",
    "The agreement has no clauses in which you chose something yourselves.",
);
/// All that is the same in every agreement, in one line.
pub const STANDING: Text = t("Den faste tekst står uændret", "The fixed text is unchanged");

/// The choice of a result.
pub const NEXT_TITLE: Text = t("Hvad gør I nu?", "What will you do now?");
/// The same for one who prepares alone.
pub const NEXT_TITLE_ALONE: Text = t("Dit forslag", "Your proposal");
/// Under that heading.
pub const NEXT_LEAD: Text =
    t("I bestemmer selv. Alle fire er gode veje.", "You decide. All four are good ways forward.");
/// The same for one who prepares alone.
pub const NEXT_LEAD_ALONE: Text =
    t("I bestemmer sammen. Alle fire er gode veje.", "You decide together. All four are good ways forward.");
/// The question over the four.
pub const NEXT_ASK: Text = t("Vælg sammen", "Choose together");
/// The same for one who prepares alone.
pub const NEXT_ASK_ALONE: Text = t("Hvad vil du foreslå?", "What will you propose?");
/// The natural start.
pub const START: Text =
    t("Her kan det være naturligt at begynde: {start}", "This may be a natural place to start: {start}");
/// Where nothing points anywhere.
pub const NO_START: Text = t(
    "Føling har ikke noget forslag. Svar på »Siden sidst«, eller vælg selv.",
    "Føling has no suggestion. Answer “Since last time”, or make your own choice.",
);
/// The clauses worth a look.
pub const LOOK_AT: Text = t("Punkter, I kan se på", "Clauses you can look at");
/// The last day of more presence.
pub const UNTIL: Text = t("Til og med den", "Up to and including");
/// How many days more.
pub const DAYS_MORE: Text = t("Ekstra dage på arbejdspladsen om ugen", "Extra days at the workplace a week");
/// What an empty field means.
pub const DAYS_ELSE: Text = t(
    "Lader I feltet stå tomt, aftaler I antallet fra uge til uge.",
    "If you leave the field empty, you agree on the number from week to week.",
);
/// Another last day than the notice gives.
pub const ENDS_ON_ANOTHER: Text = t("En anden sidste dag, hvis I vil", "Another last day, if you like");
/// The last day of the agreement.
pub const ENDS_ON: Text = t("Aftalens sidste dag", "The last day of the agreement");
/// The next review.
pub const REVIEW_ON: Text = t("Næste opfølgning på aftalen senest", "Next follow-up on the agreement no later than");
/// What an empty field means.
pub const REVIEW_ELSE: Text =
    t("Lader I feltet stå tomt, bliver det den {date}.", "If you leave the field empty, it is {date}.");
/// Where a set date is later than the review that was agreed.
pub const REVIEW_LATER: Text =
    t("Det er senere end den {date}, som I har aftalt.", "That is later than {date}, which you have agreed on.");
/// Beside a date that somebody set on a day off.
pub const DAY_OFF: Text = t(
    "Det er en weekend eller en helligdag. I kan godt lade datoen stå.",
    "That is a weekend or a public holiday. You can keep the date all the same.",
);
/// When it ends, and where to find out.
pub const fn ends(ends: Ends) -> Text {
    match ends {
        Ends::On(_) => t(
            "Giver en af jer varsel i dag, er den sidste dag den {date}.",
            "If one of you gives notice today, the last day is {date}.",
        ),
        Ends::ByLocalAgreement => t(
            "Varslet står i den lokale aftale. Find datoen der, eller lad feltet stå tomt.",
            "The notice is in the local agreement. Find the date there, or leave the field empty.",
        ),
        Ends::AsWritten => t(
            "I har selv skrevet om varslet i punktet »Ophør«. Find datoen der, eller lad feltet stå tomt.",
            "You wrote about the notice yourselves in the clause “Ending”. Find the date there, or leave the field \
             empty.",
        ),
        Ends::ToAgree => t(
            "I har ikke aftalt et varsel. Find en dato sammen, eller lad feltet stå tomt.",
            "You have not agreed on a notice. Find a date together, or leave the field empty.",
        ),
    }
}
/// Asked for when nothing was chosen.
pub const CHOOSE_NEXT: Text = t("Vælg, hvad I gør nu", "Choose what you will do now");
/// The same for one who prepares alone.
pub const CHOOSE_NEXT_ALONE: Text = t("Vælg, hvad du vil foreslå", "Choose what you will propose");
/// Asked for where more presence has no end.
pub const CHOOSE_UNTIL: Text = t("Vælg en dato efter i dag", "Choose a date after today");
/// Leads to the editor of the agreement.
pub const TO_EDITOR: Text = t("Ret i aftalen", "Change the agreement");

/// The last screen.
pub const VERSION_TITLE: Text = t("Ny version", "New version");
/// Under that heading.
pub const VERSION_LEAD: Text = t(
    "Læs det sammen. De gamle versioner bliver stående i filen.",
    "Read it together. The old versions stay in the file.",
);
/// The same for one who prepares alone.
pub const VERSION_LEAD_ALONE: Text = t(
    "Læs det igennem, før du gemmer. De gamle versioner bliver stående i filen.",
    "Read it through before you save. The old versions stay in the file.",
);
/// Saves.
pub const SAVE: Text = t("Gem den nye version", "Save the new version");
/// Saves what one made alone.
pub const SAVE_PROPOSAL: Text = t("Gem forslaget", "Save the proposal");
/// Saves the file again.
pub const SAVE_AGAIN: Text = t("Gem filen igen", "Save the file again");
/// Said when it was saved: agreed by two, or made by one alone.
pub const fn agreed(is_by_one: bool) -> Text {
    if is_by_one {
        t(
            "Den nye version ligger i den fil, du lige har gemt. Vis den til den anden, før den gælder.",
            "The new version is in the file you have just saved. Show it to the other person before it applies.",
        )
    } else {
        t(
            "Den nye version ligger i den fil, I lige har gemt. Læg filen det samme sted som sidst.",
            "The new version is in the file you have just saved. Keep the file in the same place as last time.",
        )
    }
}
