//! What is lent (*udlån*). What the workplace *can* lend is an offer; a loan is what the two agreed on, or an offer that
//! meets a need.

use super::common_ground::CommonGround;
use crate::domain::case::Case;
use crate::domain::vocabulary::options::{Equipment, Offer, OptionSet};
use crate::domain::vocabulary::question_id::{QuestionId, ask};

/// What the workplace lends to the employee, in the order of the options. "As the local agreement says" and "nothing" are
/// answers of their own and stand as they were given.
pub fn loans(case: &Case, ground: &CommonGround) -> Vec<Offer> {
    let is_agreed = ground.has(QuestionId::EquipmentOffered);
    let offered = case.chosen(ask::EQUIPMENT_OFFERED).into_iter();
    offered.filter(|item| is_agreed || is_no_item(*item) || is_needed(*item, case)).collect()
}

/// What the employee needs and the workplace has not said that it can lend. What a person wrote can't be held against a
/// list.
pub fn needs_without_an_offer(case: &Case) -> Vec<Equipment> {
    let is_item = |item: &Equipment| !matches!(item, Equipment::Nothing | Equipment::Other);
    let is_offered = |item: &Equipment| case.chosen(ask::EQUIPMENT_OFFERED).iter().any(|offer| offer.id() == item.id());
    case.chosen(ask::EQUIPMENT_NEEDED).into_iter().filter(|item| is_item(item) && !is_offered(item)).collect()
}

/// Whether the offer is an answer and not a thing.
const fn is_no_item(offer: Offer) -> bool {
    matches!(offer, Offer::LocalAgreement | Offer::Nothing)
}

fn is_needed(offer: Offer, case: &Case) -> bool {
    case.chosen(ask::EQUIPMENT_NEEDED).iter().any(|item| item.id() == offer.id())
}
