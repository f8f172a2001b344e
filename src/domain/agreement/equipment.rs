//! Equipment on loan, and costs. Loans rather than amounts: amounts change each year and stay out of the agreement.

use super::given::{Fill, Given, listed};
use super::{Phrase, SetupPhrase as P, State};
use crate::domain::case::limits::{is_not_offered, local_agreement};
use crate::domain::suggestion::loans::{loans, needs_without_an_offer};
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{Equipment, Offer, OptionSet};
use crate::domain::vocabulary::party::{Party, Voice};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};

/// The PC always (the framework agreement); the rest as the manager offers or the employee lacks. Where the manager has
/// said nothing, what the frame offers.
pub(super) fn equipment(given: &Given<'_>) -> Fill {
    let fill = |state| {
        Fill::new(state)
            .frame_if(!given.frame.equipment.is_empty(), FrameField::Equipment)
            .frame_if(given.frame.local_agreement.is_some(), FrameField::LocalAgreement)
    };
    let has_offer = !given.case.chosen(ask::EQUIPMENT_OFFERED).is_empty();
    let (asked, agreed) = match given.case.voice {
        Voice::One(Party::Employee) => (Q::EquipmentNeeded, needed(given)),
        Voice::One(Party::Manager) => (Q::EquipmentOffered, offered(given)),
        // What *can* be lent is not lent: only an offer that meets a need, or that the two agreed on.
        Voice::Both if has_offer => (Q::EquipmentOffered, lent(given)),
        Voice::Both => (Q::EquipmentOffered, needed(given)),
    };
    let of_frame = if has_offer { Vec::new() } else { offered_by_frame(given) };
    let is_lacking = agreed.is_empty() && of_frame.is_empty();
    let questions = [Q::EquipmentOffered, Q::EquipmentNeeded, Q::EquipmentOther];
    let is_asked = questions.iter().any(|id| given.frame.asks(*id));
    if is_lacking && is_asked && !given.is_for_the_talk(asked) && is_unanswered(given) {
        return fill(given.lacking(asked, &[]));
    }
    let agreed = if is_lacking { vec![Phrase::plain(P::LoanToAgree)] } else { agreed };
    let phrases = [Phrase::plain(P::Pc)].into_iter().chain(of_frame).chain(agreed).chain([Phrase::plain(P::Ownership)]);
    fill(State::Filled(phrases.collect()))
}

/// What the organisation lends, and what of the employee's needs is not among it.
fn offered_by_frame(given: &Given<'_>) -> Vec<Phrase> {
    let frame = given.frame;
    let is_loan = |item: &&Offer| !matches!(item, Offer::Nothing | Offer::LocalAgreement);
    let items = frame.equipment.iter().filter(is_loan).map(|item| item.id()).collect();
    let outside = given.case.chosen(ask::EQUIPMENT_NEEDED).into_iter().filter(|item| is_not_offered(*item, frame));
    let outside = outside.map(|item| item.id()).collect();
    listed(P::OrganisationLends, "items", Q::EquipmentOffered, items)
        .into_iter()
        .chain(as_local(given, &frame.equipment).then(|| Phrase::plain(P::ProvidesAsLocal)))
        .chain(frame.equipment.contains(&Offer::Nothing).then(|| Phrase::plain(P::ProvidesNothing)))
        .chain(listed(P::NotOnOffer, "items", Q::EquipmentNeeded, outside))
        .collect()
}

/// Whether what is lent follows the local agreement. It can't follow one that is not there.
fn as_local(given: &Given<'_>, offered: &[Offer]) -> bool {
    offered.contains(&Offer::LocalAgreement) && local_agreement(given.case, given.frame) != Some(false)
}

fn is_unanswered(given: &Given<'_>) -> bool {
    given.case.chosen(ask::EQUIPMENT_NEEDED).is_empty() && given.case.chosen(ask::EQUIPMENT_OFFERED).is_empty()
}

fn needed(given: &Given<'_>) -> Vec<Phrase> {
    let needed = given.case.chosen(ask::EQUIPMENT_NEEDED);
    if needed.contains(&Equipment::Nothing) {
        return vec![Phrase::plain(P::NeedsNothing)];
    }
    let items = needed.iter().filter(|item| **item != Equipment::Other).map(|item| item.id()).collect();
    let listed = listed(P::Needs, "items", Q::EquipmentNeeded, items);
    let mut phrases = with_other(given, listed);
    // Where the frame lists all that is lent, there is only something to settle about what is not among it.
    let is_open = !given.frame.lists_equipment()
        || needed.iter().any(|item| *item == Equipment::Other || is_not_offered(*item, given.frame));
    if is_open && !phrases.is_empty() {
        phrases.push(Phrase::plain(P::LoanToAgree));
    }
    phrases
}

/// What is lent to the employee, and what of the needs nobody has offered.
fn lent(given: &Given<'_>) -> Vec<Phrase> {
    let case = given.case;
    let loans = loans(case, given.ground);
    let needs_nothing = case.chosen(ask::EQUIPMENT_NEEDED).contains(&Equipment::Nothing);
    let things = loans.iter().filter(|item| !matches!(item, Offer::LocalAgreement | Offer::Nothing));
    let mut phrases: Vec<Phrase> =
        listed(P::Lends, "items", Q::EquipmentOffered, things.map(|item| item.id()).collect()).into_iter().collect();
    if as_local(given, &loans) {
        phrases.push(Phrase::plain(P::ProvidesAsLocal));
    }
    let lacking = needs_without_an_offer(case).iter().map(|item| item.id()).collect();
    let open = with_other(given, listed(P::StillNeeds, "items", Q::EquipmentNeeded, lacking));
    if needs_nothing && phrases.is_empty() {
        vec![Phrase::plain(P::NeedsNothing)]
    } else if loans.contains(&Offer::Nothing) && open.is_empty() {
        vec![Phrase::plain(P::ProvidesNothing)]
    } else {
        let to_agree = (!open.is_empty()).then(|| Phrase::plain(P::LoanToAgree));
        phrases.into_iter().chain(open).chain(to_agree).collect()
    }
}

/// A need, and the need in own words after it: "also" has something before it, or is not said.
fn with_other(given: &Given<'_>, listed: Option<Phrase>) -> Vec<Phrase> {
    let in_words = if listed.is_some() { P::NeedsWords } else { P::OnlyNeedsWords };
    let other = given.quoted_or(Q::EquipmentOther, in_words, given.case.words(ask::EQUIPMENT_OTHER), P::NeedsTalked);
    listed.into_iter().chain(other).collect()
}

fn offered(given: &Given<'_>) -> Vec<Phrase> {
    let offered = given.case.chosen(ask::EQUIPMENT_OFFERED);
    if offered.contains(&Offer::Nothing) {
        return vec![Phrase::plain(P::ProvidesNothing)];
    }
    let items = offered.iter().filter(|item| **item != Offer::LocalAgreement).map(|item| item.id()).collect();
    let mut phrases: Vec<Phrase> = listed(P::Provides, "items", Q::EquipmentOffered, items).into_iter().collect();
    if as_local(given, &offered) {
        phrases.push(Phrase::plain(P::ProvidesAsLocal));
    }
    phrases
}

/// What is agreed on other costs, or the statement that nothing is.
pub(super) fn costs(given: &Given<'_>) -> Fill {
    let case = given.case;
    let mut phrases: Vec<Phrase> =
        given.quoted_or(Q::OtherCosts, P::Costs, case.words(ask::OTHER_COSTS), P::CostsTalked).into_iter().collect();
    let offers_as_local = case.chosen(ask::EQUIPMENT_OFFERED).contains(&Offer::LocalAgreement);
    if as_local(given, &case.chosen(ask::EQUIPMENT_OFFERED)) {
        phrases.push(Phrase::plain(P::CostsAsLocal));
    }
    let state = if !phrases.is_empty() {
        State::Filled(phrases)
    } else if offers_as_local || given.is_for_the_talk(Q::OtherCosts) {
        State::ForTheTalk(Q::OtherCosts)
    } else {
        State::Filled(vec![Phrase::plain(P::CostsNone)])
    };
    Fill::new(state).frame_if(given.frame.local_agreement.is_some(), FrameField::LocalAgreement)
}
