//! The sentences about tasks and grounds.

use crate::domain::agreement::TasksPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::TaskReasons => t("Medarbejderen lægger vægt på {reasons}.", "The employee gives weight to {reasons}."),
        P::QuietAtHome => t(
            "Hjemmedage giver ro til fordybelse, som er svær at finde på arbejdspladsen.",
            "Home days give quiet for deep work that is hard to find at the workplace.",
        ),
        P::ManagersGrounds => {
            t("Lederen bygger sin vurdering på {grounds}.", "The manager’s assessment is based on {grounds}.")
        }
        P::AtHome => t("Især hjemme: {tasks}.", "Mainly at home: {tasks}."),
        P::InBothPlaces => t("Lige godt begge steder: {tasks}.", "Equally well in both places: {tasks}."),
        P::AtWorkplace => t("På arbejdspladsen: {tasks}.", "At the workplace: {tasks}."),
        P::PlaceAgreed => t("Stedet aftales løbende for {tasks}.", "The place is agreed along the way for {tasks}."),
        P::PlaceDepends => t(
            "For {tasks} afhænger det af situationen: »{words}«.",
            "For {tasks} it depends on the situation: “{words}”.",
        ),
        P::VideoPerCitizen => t(
            "Møder med borgere holdes kun på video, når det passer til den enkelte borger.",
            "Meetings with citizens are held by video only when that suits the individual citizen.",
        ),
        P::NoneExempt => t(
            "Ingen opgaver er på forhånd undtaget fra hjemmearbejdet.",
            "No tasks are ruled out in advance from being done at home.",
        ),
        P::Exempt => t("Dette løses ikke hjemme: {exempt}.", "The following is not done at home: {exempt}."),
        P::ExemptWords => t("Det gælder også: »{words}«.", "This also applies to: “{words}”."),
        P::ExemptTalked => t(
            "Noget mere løses heller ikke hjemme. Det har medarbejderen og lederen talt om.",
            "Something more is not done at home either. The employee and the manager have talked about it.",
        ),
        P::OnlyExemptWords => {
            t("Denne opgave løses ikke hjemme: »{words}«.", "This task is not done at home: “{words}”.")
        }
        P::OnlyExemptTalked => t(
            "Noget løses ikke hjemme. Det har medarbejderen og lederen talt om.",
            "Something is not done at home. The employee and the manager have talked about it.",
        ),
        P::SameQuality => t(
            "Målene for kvalitet, mængde og frister er de samme hjemme som på arbejdspladsen.",
            "The goals for quality, amount and deadlines are the same at home as at the workplace.",
        ),
        P::GoodEnough => t(
            "Før den første hjemmedag er det klart for begge, hvad der er godt nok.",
            "Before the first home day it is clear to both what is good enough.",
        ),
        P::PrioritiesUntil => t(
            "Vigtigst indtil den {review}, med lederens ord: »{words}«.",
            "Most important until {review}, in the manager’s words: “{words}”.",
        ),
        P::Priorities => t(
            "Vigtigst de første tre måneder, med lederens ord: »{words}«.",
            "Most important in the first three months, in the manager’s words: “{words}”.",
        ),
    }
}
