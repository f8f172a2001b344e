//! The sentences about support and follow-up.

use crate::domain::agreement::SupportPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::Weekly => t(
            "Medarbejderen og lederen har en fast samtale hver uge.",
            "The employee and the manager have a regular conversation every week.",
        ),
        P::Fortnightly => t(
            "Medarbejderen og lederen har en fast samtale hver anden uge.",
            "The employee and the manager have a regular conversation every second week.",
        ),
        P::Monthly => t(
            "Medarbejderen og lederen har en fast samtale hver måned.",
            "The employee and the manager have a regular conversation every month.",
        ),
        P::Quarterly => t(
            "Medarbejderen og lederen har en fast samtale hvert kvartal.",
            "The employee and the manager have a regular conversation every quarter.",
        ),
        P::AsNeeded => t(
            "Medarbejderen og lederen taler sammen, når en af dem har brug for det.",
            "The employee and the manager talk when one of them needs it.",
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
            "Hver hjemmedag kan medarbejderen få hurtig hjælp mindst én gang.",
            "Every home day the employee can get quick help at least once.",
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
            "Before the first home day they agree on who the employee turns to when the manager cannot be reached.",
        ),
        P::ManagerGives => t("Lederen bidrager ved at {ways}.", "The manager will {ways}."),
        P::SuccessSigns => t("Aftalen virker, når {signs}.", "The agreement works when {signs}."),
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
            "Before the first home day the employee and the manager agree on who the employee can turn to the same \
             day when a home day has been hard.",
        ),
        P::HardUntilThen => t(
            "Indtil da løses disse opgaver på fremmødedage: {tasks}.",
            "Until then these tasks are done on days at the workplace: {tasks}.",
        ),
        P::Skills => t(
            "Medarbejderen får øvelse i skærmmøder: {skills}.",
            "The employee gets practice in online meetings: {skills}.",
        ),
        P::SkillsTakingPart => t(
            "Medarbejderen får øvelse i at komme til orde på skærmmøder.",
            "The employee gets practice in speaking up in online meetings.",
        ),
        P::WatchTogether => t(
            "I samtaler med lederen er der også plads til trivsel; medarbejderen vælger selv emnerne.",
            "In conversations with the manager there is also room for wellbeing; the employee chooses the subjects.",
        ),
        P::WorksWell => t("På hjemmedage lægger begge vægt på {ways}.", "On home days both give weight to {ways}."),
        P::Feedback => t("Lederen giver respons på arbejdet.", "The manager gives feedback on the work."),
    }
}
