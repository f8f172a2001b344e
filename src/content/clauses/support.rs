//! The sentences about support and follow-up.

use crate::domain::agreement::SupportPhrase as P;
use crate::domain::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::Weekly => {
            t("Medarbejderen og lederen følger op hver uge.", "The employee and the manager follow up every week.")
        }
        P::Fortnightly => t(
            "Medarbejderen og lederen følger op hver anden uge.",
            "The employee and the manager follow up every second week.",
        ),
        P::Monthly => {
            t("Medarbejderen og lederen følger op hver måned.", "The employee and the manager follow up every month.")
        }
        P::Quarterly => t(
            "Medarbejderen og lederen har en fast samtale hvert kvartal.",
            "The employee and the manager have a regular check-in every quarter.",
        ),
        P::AsNeeded => t(
            "Medarbejderen og lederen følger op, når en af dem har brug for det.",
            "The employee and the manager follow up when one of them needs it.",
        ),
        P::CloserWhileNew => t(
            "Så længe opgaverne er nye, taler de sammen oftere.",
            "As long as the tasks are new, they talk more often.",
        ),
        P::HelpByCall => {
            t("På hjemmedage får medarbejderen hjælp ved at ringe.", "On home days the employee gets help by phone.")
        }
        P::HelpByChat => {
            t("På hjemmedage får medarbejderen hjælp på chat.", "On home days the employee gets help by chat.")
        }
        P::HelpByCallOrChat => t(
            "På hjemmedage får medarbejderen hjælp på telefon eller chat.",
            "On home days the employee gets help by phone or chat.",
        ),
        P::HelpInMorning => {
            t("Hjemmedagen begynder med et kort, fast møde.", "The home day begins with a short, regular meeting.")
        }
        P::HelpByBuddy => t("Medarbejderen har en fast makker at spørge.", "The employee has a regular buddy to ask."),
        P::HelpWaits => t(
            "Spørgsmål, som kan vente, tages den næste dag på arbejdspladsen.",
            "Questions that can wait are taken up the next day at the workplace.",
        ),
        P::HelpToAgree => t(
            "Før den første hjemmedag aftaler de, hvordan medarbejderen får hurtig hjælp.",
            "Before the first home day they agree on how the employee gets quick help.",
        ),
        P::HelpAllDay => t(
            "Hele hjemmedagen er der nogen, som kan svare på korte spørgsmål.",
            "All through the home day there is someone who can answer short questions.",
        ),
        P::HelpDaily => t(
            "Hver hjemmedag er der mindst én lejlighed til hurtig hjælp.",
            "Every home day there is at least one chance to get quick help.",
        ),
        P::ManagerOnSite => t(
            "På hjemmedage kan medarbejderen som udgangspunkt få fat i lederen på arbejdspladsen.",
            "On home days the employee can as a rule reach the manager at the workplace.",
        ),
        P::ManagerElsewhere => t(
            "På hjemmedage kan medarbejderen som udgangspunkt få fat i lederen, også når lederen er et andet sted.",
            "On home days the employee can as a rule reach the manager, also when the manager is elsewhere.",
        ),
        P::ManagerSetTimes => t(
            "På hjemmedage kan medarbejderen få fat i lederen på faste tidspunkter.",
            "On home days the employee can reach the manager at set times.",
        ),
        P::ManagerSeldom => t(
            "Før den første hjemmedag aftaler de, hvem medarbejderen går til, når lederen ikke er til at få fat i.",
            "Before the first home day they agree on whom the employee turns to when the manager cannot be reached.",
        ),
        P::ManagerGives => t("Lederen bidrager ved at {ways}.", "The manager will {ways}."),
        P::SuccessSigns => {
            t("De ser, at aftalen virker, når {signs}.", "They see that the agreement works when {signs}.")
        }
        P::SameDayWho => t(
            "Har en hjemmedag været hård, kan medarbejderen samme dag gå til: »{words}«.",
            "If a home day has been hard, the employee can turn to someone the same day: “{words}”.",
        ),
        P::SameDayKnown => t(
            "Har en hjemmedag været hård, har medarbejderen nogen at tale med samme dag.",
            "If a home day has been hard, the employee has someone to talk to the same day.",
        ),
        P::SameDayToAgree => t(
            "Før den første hjemmedag aftaler medarbejderen og lederen, hvem medarbejderen kan gå til samme dag, når \
             en hjemmedag har været hård.",
            "Before the first home day the employee and the manager agree on whom the employee can turn to the same \
             day when a home day has been hard.",
        ),
        P::HardUntilThen => t(
            "Indtil da løses disse opgaver på fremmødedage: {tasks}.",
            "Until then these tasks are done on days at the workplace: {tasks}.",
        ),
        P::Skills => t(
            "Medarbejderen og lederen finder en måde at øve skærmmøder på: {skills}.",
            "The employee and the manager find a way to practise online meetings: {skills}.",
        ),
        P::SkillsTakingPart => t(
            "Medarbejderen får støtte til at bidrage mere til skærmmøder.",
            "The employee gets support to take a greater part in online meetings.",
        ),
        P::WatchTogether => t(
            "Ved opfølgningen er der også plads til trivsel, og medarbejderen bestemmer selv, hvad der tages op.",
            "At the follow-up there is also room for wellbeing, and the employee decides what is brought up.",
        ),
        P::WorksWell => t("På hjemmedage lægges der vægt på {ways}.", "On home days weight is given to {ways}."),
        P::Feedback => t("Medarbejderen får respons på sit arbejde.", "The employee gets feedback on the work."),
    }
}
