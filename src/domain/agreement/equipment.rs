//! Equipment on loan, and costs. Loans rather than amounts: amounts change each year and stay out of the agreement.

use super::given::{Fill, Given, listed, quoted};
use super::{Phrase, SetupPhrase as P, State};
use crate::domain::options::{Equipment, Offer, OptionSet};
use crate::domain::party::{Party, Voice};
use crate::domain::question_id::QuestionId as Q;

/// The PC always (the framework agreement); the rest as the manager offers or the employee lacks.
pub(super) fn equipment(given: &Given<'_>) -> Fill {
    let questions = [Q::EquipmentOffered, Q::EquipmentNeeded, Q::EquipmentOther];
    let (asked, agreed) = match given.case.voice {
        Voice::One(Party::Employee) => (Q::EquipmentNeeded, needed(given)),
        Voice::One(Party::Manager) => (Q::EquipmentOffered, offered(given)),
        // Both have said: what is lent is the offer that meets a need.
        Voice::Both if given.case.equipment_offered.is_empty() => (Q::EquipmentOffered, needed(given)),
        Voice::Both => (Q::EquipmentOffered, offered(given)),
    };
    if agreed.is_empty() && !given.is_for_the_talk(asked) && is_unanswered(given) {
        return Fill::new(given.lacking(asked, &[]), &questions);
    }
    let agreed = if agreed.is_empty() { vec![Phrase::plain(P::LoanToAgree)] } else { agreed };
    let phrases = [Phrase::plain(P::Pc)].into_iter().chain(agreed).chain([Phrase::plain(P::Ownership)]).collect();
    Fill::new(State::Filled(phrases), &questions)
}

fn is_unanswered(given: &Given<'_>) -> bool {
    given.case.equipment_needed.is_empty() && given.case.equipment_offered.is_empty()
}

fn needed(given: &Given<'_>) -> Vec<Phrase> {
    let needed = &given.case.equipment_needed;
    if needed.contains(&Equipment::Nothing) {
        return vec![Phrase::plain(P::NeedsNothing)];
    }
    let items = needed.iter().filter(|item| **item != Equipment::Other).map(|item| item.id()).collect();
    let listed = listed(P::Needs, "items", Q::EquipmentNeeded, items);
    let mut phrases: Vec<Phrase> =
        listed.into_iter().chain(quoted(P::NeedsWords, &given.case.equipment_other)).collect();
    if !phrases.is_empty() {
        phrases.push(Phrase::plain(P::LoanToAgree));
    }
    phrases
}

fn offered(given: &Given<'_>) -> Vec<Phrase> {
    let offered = &given.case.equipment_offered;
    if offered.contains(&Offer::Nothing) {
        return vec![Phrase::plain(P::ProvidesNothing)];
    }
    let items = offered.iter().filter(|item| **item != Offer::LocalAgreement).map(|item| item.id()).collect();
    let mut phrases: Vec<Phrase> = listed(P::Provides, "items", Q::EquipmentOffered, items).into_iter().collect();
    if offered.contains(&Offer::LocalAgreement) {
        phrases.push(Phrase::plain(P::ProvidesAsLocal));
    }
    phrases
}

/// What is agreed on other costs, or the statement that nothing is.
pub(super) fn costs(given: &Given<'_>) -> Fill {
    let case = given.case;
    let mut phrases: Vec<Phrase> = quoted(P::Costs, &case.other_costs).into_iter().collect();
    if case.equipment_offered.contains(&Offer::LocalAgreement) {
        phrases.push(Phrase::plain(P::CostsAsLocal));
    }
    let state = match () {
        () if !phrases.is_empty() => State::Filled(phrases),
        () if given.is_for_the_talk(Q::OtherCosts) => State::ForTheTalk(Q::OtherCosts),
        () => State::Filled(vec![Phrase::plain(P::CostsNone)]),
    };
    Fill::new(state, &[Q::OtherCosts, Q::EquipmentOffered])
}
