//! The five signs, and what a person's own notes say about them. Only that person ever reads the notes: they say "du",
//! blame nobody, and leave it to the person what to bring up.

use crate::domain::follow_up::{Felt, OwnNote, Sign};
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;

/// The words of a sign.
#[derive(Clone, Copy, Debug)]
pub struct SignText {
    /// What it is called.
    pub name: Text,
    /// The question.
    pub ask: Text,
    /// The question to the manager, where it is another.
    pub ask_manager: Option<Text>,
    /// Better, as before, less good.
    pub options: [Text; 3],
}

impl SignText {
    /// The question as this party reads it.
    pub const fn ask(&self, party: Party) -> Text {
        match (party, self.ask_manager) {
            (Party::Manager, Some(ask)) => ask,
            _ => self.ask,
        }
    }

    /// An answer to it.
    pub const fn option(&self, felt: Felt) -> Text {
        let [better, unchanged, worse] = self.options;
        match felt {
            Felt::Better => better,
            Felt::Unchanged => unchanged,
            Felt::Worse => worse,
            Felt::NotNoticed => NOT_NOTICED,
        }
    }
}

/// The way out.
pub const NOT_NOTICED: Text = t("Det har jeg ikke mærket efter", "I have not noticed");

const AS_BEFORE: Text = t("Som før", "As before");
const MORE_OR_LESS: [Text; 3] =
    [t("Mere end før", "More than before"), AS_BEFORE, t("Mindre end før", "Less than before")];

/// The words of a sign.
pub const fn words(sign: Sign) -> SignText {
    match sign {
        Sign::Motivation => SignText {
            name: t("Lyst og energi", "Motivation and energy"),
            ask: t("Hvordan er din lyst til arbejdet nu?", "How is your motivation for the work now?"),
            ask_manager: None,
            options: [t("Større end før", "Greater than before"), AS_BEFORE, t("Mindre end før", "Less than before")],
        },
        Sign::Doubt => SignText {
            name: t("Tvivl om, hvad der er nok", "Doubt about what is enough"),
            ask: t(
                "Hvor tit er du i tvivl om, hvad der er godt nok på en hjemmedag?",
                "How often are you in doubt about what is good enough on a home day?",
            ),
            ask_manager: Some(t(
                "Hvor tit er du i tvivl om, hvad du kan forvente, når I er hver for sig?",
                "How often are you in doubt about what you can expect when you are apart?",
            )),
            options: [
                t("Sjældnere end før", "Less often than before"),
                AS_BEFORE,
                t("Oftere end før", "More often than before"),
            ],
        },
        Sign::Belonging => SignText {
            name: t("At høre til", "Belonging"),
            ask: t(
                "Hvor meget føler du dig nu som en del af fællesskabet?",
                "How much do you feel part of the community now?",
            ),
            ask_manager: None,
            options: MORE_OR_LESS,
        },
        Sign::Cohesion => SignText {
            name: t("Den fælles retning", "The common direction"),
            ask: t(
                "Hvor meget føling har du nu med, hvor I er på vej hen?",
                "How much of a sense do you have now of where you are all heading?",
            ),
            ask_manager: None,
            options: MORE_OR_LESS,
        },
        Sign::Body => SignText {
            name: t("Kroppen", "Your body"),
            ask: t("Hvordan har din krop det efter en hjemmedag?", "How does your body feel after a home day?"),
            ask_manager: Some(t(
                "Hvordan har din krop det efter en arbejdsdag?",
                "How does your body feel after a working day?",
            )),
            options: [
                t("Bedre end før", "Better than before"),
                AS_BEFORE,
                t("Ikke så godt som før", "Not as good as before"),
            ],
        },
    }
}

/// The words of a note.
#[derive(Clone, Copy, Debug)]
pub struct NoteText {
    /// What it says to the person.
    pub note: Text,
    /// A sentence one could say.
    pub say: Text,
    /// A sentence the manager could say, where it is another.
    pub say_manager: Option<Text>,
}

impl NoteText {
    /// The sentence as this party could say it.
    pub const fn say(&self, party: Party) -> Text {
        match (party, self.say_manager) {
            (Party::Manager, Some(say)) => say,
            _ => self.say,
        }
    }
}

const fn text(note: Text, say: Text) -> NoteText {
    NoteText { note, say, say_manager: None }
}

const fn for_each(note: Text, say: Text, say_manager: Text) -> NoteText {
    NoteText { note, say, say_manager: Some(say_manager) }
}

/// The words of a note; nothing where all is as before.
pub const fn note(note: OwnNote) -> Option<NoteText> {
    match note.felt {
        Felt::Better => Some(better(note.sign)),
        Felt::Worse => Some(worse(note.sign)),
        Felt::NotNoticed => Some(text(
            t(
                "Det er helt i orden. Du kan lægge mærke til det de næste par uger.",
                "That is perfectly fine. You can pay attention to it over the next few weeks.",
            ),
            t(
                "Jeg vil gerne vende tilbage, når jeg har mærket efter.",
                "I would like to come back to this when I have paid attention to it.",
            ),
        )),
        Felt::Unchanged => None,
    }
}

const fn better(sign: Sign) -> NoteText {
    match sign {
        Sign::Motivation => text(
            t(
                "Noget giver dig mere lyst og energi end før. Det er godt at vide, hvad det er.",
                "Something gives you more motivation and energy than before. It is good to know what it is.",
            ),
            t(
                "Jeg har mere energi end før, og jeg vil gerne holde fast i det, der gør det.",
                "I have more energy than before, and I would like to keep what brings it.",
            ),
        ),
        Sign::Doubt => text(
            t(
                "Du er mindre i tvivl end før. Læg mærke til, hvad der har hjulpet.",
                "You are less in doubt than before. Notice what has helped.",
            ),
            t(
                "Jeg er mindre i tvivl end før. Det hjælper mig, at vi taler om opgaverne.",
                "I am less in doubt than before. It helps me that we talk about the tasks.",
            ),
        ),
        Sign::Belonging => text(
            t(
                "Du føler dig mere med end før. Det er godt at vide, hvad der gør det.",
                "You feel more included than before. It is good to know what does it.",
            ),
            t(
                "Jeg føler mig mere med end før, og det vil jeg gerne blive ved med.",
                "I feel more included than before, and I would like that to go on.",
            ),
        ),
        Sign::Cohesion => text(
            t(
                "Du ved mere om, hvor I er på vej hen. Det kan hjælpe andre at høre, hvad der gør det.",
                "You know more about where you are heading. It can help others to hear what does it.",
            ),
            t(
                "Jeg ved mere om, hvad de andre laver, og det hjælper mig.",
                "I know more about what the others are doing, and it helps me.",
            ),
        ),
        Sign::Body => text(
            t(
                "Din krop har det bedre end før. Læg mærke til, hvad du gør nu.",
                "Your body feels better than before. Notice what you do now.",
            ),
            t("Pladsen og pauserne fungerer godt for mig nu.", "The workspace and the breaks work well for me now."),
        ),
    }
}

const fn worse(sign: Sign) -> NoteText {
    match sign {
        Sign::Motivation => for_each(
            t(
                "Lyst og energi kan blive mindre, når dagene hver for sig bliver mange. Sådan har flere det. Det kan \
                 hjælpe at være sammen med nogen om opgaverne, og du bestemmer, om du vil sige det.",
                "Motivation and energy can fade when there are many days apart. Others feel the same. It can help to \
                 share the tasks with someone, and you decide whether to say it.",
            ),
            t(
                "Jeg mangler lidt energi på hjemmedagene. Kan vi prøve at lægge dem på en anden måde?",
                "I am a little short of energy on home days. Can we try placing them differently?",
            ),
            t(
                "Jeg mangler lidt energi, når vi er hver for sig. Kan vi prøve at lægge dagene på en anden måde?",
                "I am a little short of energy when we are apart. Can we try placing the days differently?",
            ),
        ),
        Sign::Doubt => for_each(
            t(
                "På afstand er der færre af de små svar, der viser, om det er godt nok. Tvivlen siger noget om \
                 afstanden og ikke om dig, og du bestemmer, om du vil tale om den.",
                "At a distance there are fewer of the small replies that show whether it is good enough. The doubt \
                 says something about the distance and not about you, and you decide whether to talk about it.",
            ),
            t(
                "Jeg vil gerne aftale, hvad der er godt nok på en hjemmedag.",
                "I would like to agree on what is good enough on a home day.",
            ),
            t(
                "Jeg vil gerne aftale, hvordan vi taler om opgaverne, når vi er hver for sig.",
                "I would like to agree on how we talk about the tasks when we are apart.",
            ),
        ),
        Sign::Belonging => for_each(
            t(
                "Følingen med de andre kan blive mindre, uden at nogen vil det. En fast dag eller en fast snak kan \
                 hjælpe, og du bestemmer, om du vil sige det.",
                "You can lose touch with the others without anyone wanting it. A set day or a set chat can help, and \
                 you decide whether to say it.",
            ),
            t(
                "Jeg savner at være mere sammen med jer. Kan vi finde en dag til det?",
                "I miss spending time together with you all. Can we find a day for it?",
            ),
            t(
                "Jeg vil gerne se lidt mere til dig i hverdagen. Hvilken dag passer?",
                "I would like to see a little more of you in everyday work. Which day suits?",
            ),
        ),
        Sign::Cohesion => for_each(
            t(
                "Når I ses mindre, er det sværere at følge med i, hvad de andre er i gang med. Sådan er det for både \
                 medarbejdere og ledere, og du bestemmer, om du vil tale om det.",
                "When you meet less, it is harder to follow what the others are doing. This goes for both employees and \
                 managers, and you decide whether to talk about it.",
            ),
            t(
                "Jeg vil gerne vide mere om, hvor vi er på vej hen, og hvad de andre laver.",
                "I would like to know more about where we are heading and what the others are doing.",
            ),
            t(
                "Jeg vil gerne vise tydeligere, hvor vi er på vej hen. Hvordan hjælper det dig bedst?",
                "I would like to show more clearly where we are heading. What would help you most?",
            ),
        ),
        Sign::Body => text(
            t(
                "Lange dage uden pauser kan mærkes i kroppen. Skift stilling tit, og tal med en læge, hvis det bliver \
                 ved. Du bestemmer, hvem der skal vide det.",
                "Long days without breaks can be felt in the body. Change position often, and talk to a doctor if it \
                 goes on. You decide who should know.",
            ),
            t(
                "Jeg vil gerne se på min plads og på pauserne i løbet af dagen.",
                "I would like to look at my workspace and at the breaks during the day.",
            ),
        ),
    }
}
