//! The names of the elements, and why each belongs in an agreement.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::element_id::ElementId as E;

/// The words of one element.
#[derive(Clone, Copy, Debug)]
pub struct ElementText {
    /// What it is called: one to four words.
    pub name: Text,
    /// Why it belongs in an agreement, in one sentence; its sources are in `domain::agreement`.
    pub why: Text,
}

impl ElementText {
    /// The same words, each text as `with` gives it under the name that it has in a frame.
    pub(in crate::content) fn each(self, with: &mut dyn FnMut(&str, Text) -> Text) -> ElementText {
        ElementText { name: with("name", self.name), why: with("why", self.why) }
    }
}

const fn words_of(name: Text, why: Text) -> ElementText {
    ElementText { name, why }
}

macro_rules! texts {
    ($($id:ident: $name:expr, $why:expr;)+) => {
        /// The words of an element.
        pub(super) fn words(id: E) -> &'static ElementText {
            match id { $(E::$id => const { &words_of($name, $why) }),+ }
        }
    };
}

texts! {
    Parties: t("Parterne", "The parties"),
        t(
            "Aftalen er individuel, så det er klart, hvem den gælder for.",
            "The agreement is individual, so it is clear who it covers.",
        );
    LegalBasis: t("Aftalegrundlag", "Legal basis"),
        t(
            "Faste hjemmedage bygger på to trin: først en lokal aftale, så den individuelle.",
            "Fixed home days are based on two levels: first a local agreement, then the individual one.",
        );
    Kind: t("Hjemmearbejdets form", "Form of home working"),
        t(
            "Reglerne er forskellige for faste hjemmedage og for dage, der aftales fra gang til gang.",
            "The rules differ between fixed home days and days agreed case by case.",
        );
    Voluntary: t("Frivillighed", "Voluntary arrangement"),
        t(
            "Hjemmearbejde bygger på, at begge vil det, og at begge kan stoppe igen.",
            "Working from home depends on both wanting it and on both being able to stop.",
        );
    Grounds: t("Begrundelse", "Grounds"),
        t(
            "En grund, der begynder med opgaverne, kan forstås af både parterne og kollegerne.",
            "Reasons that begin with the tasks can be understood by the parties and by colleagues.",
        );
    TasksAtHome: t("Opgaver og sted", "Tasks and place"),
        t(
            "Det er opgaverne, der afgør, hvad en hjemmedag kan bruges til.",
            "The tasks decide what a home day can be used for.",
        );
    ExemptTasks: t("Undtagne opgaver", "Excluded tasks"),
        t(
            "Nogle opgaver bliver på arbejdspladsen af hensyn til borgere og data.",
            "Some tasks stay at the workplace for the sake of citizens and data.",
        );
    Quality: t("Kvalitet og prioritering", "Quality and priorities"),
        t(
            "Klare forventninger forebygger tvivl om, hvad der er godt nok.",
            "Clear expectations prevent doubt about what is good enough.",
        );
    Extent: t("Omfang", "Extent"),
        t(
            "Antallet af dage afgør, hvilke regler der gælder, og hvor tit I ses.",
            "The number of days decides which rules apply and how often you meet.",
        );
    PresenceDays: t("Fælles dage og fremmøde", "Shared days and presence"),
        t(
            "Når de fælles dage er kendt, kan hjemmedagene lægges uden om dem.",
            "When the shared days are known, home days can be placed around them.",
        );
    MovingDays: t("Flytning af hjemmedage", "Moving home days"),
        t(
            "Fleksibilitet holder længst, når den går begge veje.",
            "Flexibility lasts longest when it goes both ways.",
        );
    Place: t("Arbejdssted", "Place of work"),
        t(
            "Stedet har betydning for forsikring, skat og data, især uden for landet.",
            "The place matters for insurance, tax and data, especially outside the country.",
        );
    Reachability: t("Kontakttid og svartid", "Contact hours and replies"),
        t(
            "Når begge ved, hvornår der kommer svar, bliver der både kontakt og ro.",
            "When both know when answers come, there is both contact and peace.",
        );
    WorkingTime: t("Arbejdstid og hvile", "Working time and rest"),
        t(
            "Arbejdstid og hvile er beskyttet af regler, som følger med hjem.",
            "Working time and rest are protected by rules that follow you home.",
        );
    Breaks: t("Pauser og variation", "Breaks and variation"),
        t(
            "Mange timer ved skærmen uden pause er hårdt for både krop og hoved.",
            "Many hours at the screen without a break are hard on body and mind.",
        );
    Illness: t("Sygdom", "Illness"),
        t(
            "Det er rart at vide på forhånd, at en sygedag er en sygedag.",
            "It is good to know beforehand that a sick day is a sick day.",
        );
    FollowUp: t("Faste samtaler og hjælp", "Regular conversations and help"),
        t(
            "På afstand kommer nærhed og hjælp ikke af sig selv, så det skal aftales.",
            "At a distance, closeness and help do not come by themselves, so they need to be agreed.",
        );
    HardConversations: t("Støtte samme dag", "Support the same day"),
        t(
            "Det svære fylder mindre, når det kan deles med nogen samme dag.",
            "Difficult things weigh less when they can be shared with someone the same day.",
        );
    Competence: t("Læring", "Learning"),
        t(
            "At mødes på skærmen er noget, der kan læres.",
            "Meeting online is something that can be learned.",
        );
    Wellbeing: t("Trivsel", "Wellbeing"),
        t(
            "Nogle virkninger viser sig først med tiden, så begge holder øje med dem.",
            "Some effects show only over time, so both keep an eye on them.",
        );
    Coordination: t("Koordinering og viden", "Coordination and knowledge"),
        t(
            "Det, der ellers bliver sagt i forbifarten, har brug for en fast vej.",
            "What is otherwise said in passing needs an agreed channel.",
        );
    Openness: t("Åbenhed over for teamet", "Openness to the team"),
        t(
            "Åbenhed om det aftalte gør det lettere at se, at det er rimeligt, også når aftaler er forskellige.",
            "Openness about what is agreed makes it easier to see that it is fair, even when agreements differ.",
        );
    EqualTreatment: t("Lige vilkår", "Equal terms"),
        t(
            "Stedet ændrer ikke på løn, udvikling eller rettigheder.",
            "The place does not change pay, development or rights.",
        );
    ScreenWorkplace: t("Skærmarbejdsplads", "Screen workstation"),
        t(
            "Det afhænger af antallet af dage, hvilke regler der gælder for skærmarbejdspladsen.",
            "Which rules apply to the screen workstation depends on the number of days.",
        );
    Equipment: t("Udstyr", "Equipment"),
        t(
            "Klar besked om udlån og ansvar forebygger tvivl.",
            "Clear information about loans and responsibility prevents doubt.",
        );
    Costs: t("Udgifter", "Costs"),
        t(
            "Når det er sagt, hvem der dækker hvad, bliver ingen overrasket.",
            "When it is clear who covers what, nobody is surprised.",
        );
    Assessment: t("APV og besøg", "Assessment and visits"),
        t(
            "Arbejdsmiljøet hjemme hører med, og hjemmet er privat.",
            "The working environment at home counts, and the home is private.",
        );
    Injury: t("Arbejdsskade", "Work injury"),
        t(
            "Det er trygt at vide, hvad der gælder, hvis uheldet er ude.",
            "It is reassuring to know what applies if an accident happens.",
        );
    DataSecurity: t("Data og fortrolighed", "Data and confidentiality"),
        t(
            "Borgerne skal kunne regne med, at deres oplysninger er lige så sikre hjemme som på arbejdspladsen.",
            "Citizens must be able to count on their data being just as safe at home as at the workplace.",
        );
    StartAndReview: t("Start og opfølgning", "Start and follow-up"),
        t(
            "Med en dato for opfølgningen er det let at fortsætte, justere eller stoppe.",
            "With a date for the follow-up it is easy to go on, adjust or stop.",
        );
    Ending: t("Ophør", "Ending"),
        t(
            "Når vejen ud er kendt, er det lettere for begge at prøve noget.",
            "When the way out is known, it is easier for both to try something.",
        );
    Doubts: t("Tvivl og hjælp", "Doubts and help"),
        t(
            "Det er godt at have aftalt, hvem der kan hjælpe, før tvivlen opstår.",
            "It is good to have agreed who can help before the doubt arises.",
        );
    Reservations: t("Forbehold", "Reservations"),
        t(
            "Aftalen må ikke ændre nogens rettigheder ved et tilfælde.",
            "The agreement must not change anyone’s rights by accident.",
        );
}
