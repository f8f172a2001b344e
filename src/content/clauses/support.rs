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
        P::AsNeeded => t(
            "Medarbejderen og lederen følger op, når en af dem har brug for det.",
            "The employee and the manager follow up when one of them needs it.",
        ),
        P::CloserWhileNew => t(
            "Så længe opgaverne er nye for medarbejderen, følger de tættere op.",
            "As long as the tasks are new to the employee, they follow up more closely.",
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
            "Medarbejderen og lederen aftaler, hvem der kan svare på korte spørgsmål i løbet af dagen.",
            "The employee and the manager agree on who can answer short questions during the day.",
        ),
        P::HelpDaily => t(
            "Hver hjemmedag er der mindst én lejlighed til hurtig hjælp.",
            "Every home day there is at least one chance to get quick help.",
        ),
        P::ManagerOnSite => t(
            "På hjemmedage er lederen på arbejdspladsen og til at få fat i.",
            "On home days the manager is at the workplace and can be reached.",
        ),
        P::ManagerElsewhere => t(
            "På hjemmedage er lederen til at få fat i, også når lederen er et andet sted.",
            "On home days the manager can be reached, also when the manager is elsewhere.",
        ),
        P::ManagerSetTimes => t(
            "På hjemmedage er lederen til at få fat i på faste tidspunkter.",
            "On home days the manager can be reached at set times.",
        ),
        P::ManagerSeldom => t(
            "De aftaler, hvem medarbejderen går til, når lederen ikke er til at få fat i.",
            "They agree on whom the employee turns to when the manager cannot be reached.",
        ),
        P::ManagerGives => t("Lederen bidrager ved at {ways}.", "The manager will {ways}."),
        P::SameDayKnown => t(
            "Efter noget svært på en hjemmedag har medarbejderen nogen at tale med samme dag.",
            "After something difficult on a home day the employee has someone to talk to the same day.",
        ),
        P::SameDayToAgree => t(
            "Før den første hjemmedag aftaler medarbejderen og lederen, hvem medarbejderen kan tale med samme dag \
             efter noget svært.",
            "Before the first home day the employee and the manager agree on whom the employee can talk to the same \
             day after something difficult.",
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
            "Ved opfølgningen er der plads til at tale om arbejdslyst, tvivl om indsatsen, tilhørsforhold, sammenhold \
             og kroppen.",
            "At the follow-up there is room to talk about motivation, doubt about doing enough, belonging, cohesion \
             and the body.",
        ),
        P::WorksWell => t("På hjemmedage lægges der vægt på {ways}.", "On home days weight is given to {ways}."),
        P::Feedback => t("Medarbejderen får respons på sit arbejde.", "The employee gets feedback on the work."),
    }
}
