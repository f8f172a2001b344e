//! The workplace at home: what the screen rules demand, advice, equipment and the workplace assessment.

use super::finding::{Bearing, Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::limits::is_not_offered;
use crate::domain::case::screen_work::{days_without_rules, demanded_checks, lacking};
use crate::domain::frame::Frame;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{Apv, Check, Equipment, Offer, OptionSet, WorkPlace};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::SetupBelowRules,
        about: Some(Q::SetupScreen),
        sources: &[Source::ScreenOrder, Source::HomeWorkOrder],
        talk: None,
        check: setup_below_rules,
        example: |case, _| case.say(ask::SETUP_SCREEN, Check::No),
    },
    Rule {
        id: FindingId::SetupWanting,
        about: Some(Q::SetupScreen),
        sources: &[Source::Ergonomics, Source::ScreenOrder],
        talk: talk(Consequence::Medium, 5),
        check: setup_wanting,
        example: |case, _| case.say(ask::SETUP_LIGHT, Check::No),
    },
    Rule {
        id: FindingId::DisturbedAtHome,
        about: Some(Q::SetupQuiet),
        sources: &[Source::Report32],
        talk: talk(Consequence::Medium, 4),
        check: disturbed_at_home,
        example: |case, _| case.say(ask::SETUP_QUIET, Check::No),
    },
    Rule {
        id: FindingId::FewBreaks,
        about: Some(Q::SetupBreaks),
        sources: &[Source::Report33, Source::ScreenOrder],
        talk: talk(Consequence::Medium, 3),
        check: few_breaks,
        example: |case, _| case.say(ask::SETUP_BREAKS, Check::No),
    },
    Rule {
        id: FindingId::UnsafeHome,
        about: Some(Q::SetupSafe),
        sources: &[Source::InjuryJudgment],
        talk: talk(Consequence::Medium, 3),
        check: unsafe_home,
        example: |case, _| case.say(ask::SETUP_SAFE, Check::No),
    },
    Rule {
        id: FindingId::EquipmentLacking,
        about: Some(Q::EquipmentNeeded),
        sources: &[Source::Report36, Source::HomeWorkOrder],
        talk: talk(Consequence::Medium, 4),
        check: equipment_lacking,
        example: |case, _| case.say(ask::EQUIPMENT_NEEDED, vec![Equipment::Screen]),
    },
    Rule {
        id: FindingId::EquipmentNotOffered,
        about: Some(Q::EquipmentNeeded),
        sources: &[Source::LocalFrame, Source::Report36],
        talk: talk(Consequence::Medium, 3),
        check: equipment_not_offered,
        example: |case, frame| {
            case.say(ask::EQUIPMENT_NEEDED, vec![Equipment::Chair]);
            frame.equipment = vec![Offer::Screen];
        },
    },
    Rule {
        id: FindingId::EquipmentUndecided,
        about: Some(Q::EquipmentOffered),
        sources: &[Source::Report36, Source::EuTelework],
        talk: talk(Consequence::Medium, 3),
        check: equipment_undecided,
        example: |case, _| case.answer(Q::EquipmentOffered, Answer::Unknown),
    },
    Rule {
        id: FindingId::ApvMissing,
        about: Some(Q::Apv),
        sources: &[Source::Assessment, Source::BfaApv],
        talk: talk(Consequence::Low, 2),
        check: apv_missing,
        example: |case, _| case.say(ask::APV, Apv::No),
    },
];

/// While something is lacking, at most the days at which the special rules do not apply at home.
fn setup_below_rules(case: &Case, frame: &Frame) -> Option<Found> {
    let missing = lacking(&demanded_checks(case));
    let most = days_without_rules(case, &frame.thresholds);
    let is_in_denmark = case.said(ask::WORK_PLACE) != Some(WorkPlace::HomeInSweden);
    (!missing.is_empty() && is_in_denmark).then(|| {
        Found::talk()
            .frame(FrameField::Thresholds)
            .effect(Bearing::AtMost(most))
            .value("missing", Value::Questions(missing))
            .value("days", Value::Days(most.down_to_half()))
    })
}

fn setup_wanting(case: &Case, _: &Frame) -> Option<Found> {
    let position = [(Q::SetupPosition, case.said(ask::SETUP_POSITION))];
    let wanting: Vec<Q> = demanded_checks(case)
        .iter()
        .chain(&position)
        .filter(|(_, check)| *check == Some(Check::No))
        .map(|(id, _)| *id)
        .collect();
    (!wanting.is_empty()).then(|| Found::talk().value("checks", Value::Questions(wanting)))
}

/// The gain of undisturbed time is lost when home disturbs more than the office.
fn disturbed_at_home(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::SETUP_QUIET) == Some(Check::No)).then(Found::talk)
}

fn few_breaks(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::SETUP_BREAKS) == Some(Check::No)).then(Found::talk)
}

fn unsafe_home(case: &Case, _: &Frame) -> Option<Found> {
    matches!(case.said(ask::SETUP_SAFE), Some(Check::No | Check::Partly)).then(Found::talk)
}

/// What is lacking and may be had: everything, unless the frame says what is on offer.
fn equipment_lacking(case: &Case, frame: &Frame) -> Option<Found> {
    let lacking = case.chosen(ask::EQUIPMENT_NEEDED).into_iter().filter(|item| *item != Equipment::Nothing);
    let lacking = lacking.filter(|item| !is_not_offered(*item, frame)).map(OptionSet::id).collect();
    equipment(lacking)
}

/// What is lacking and is not on offer. It is not a no: the two may find another way.
fn equipment_not_offered(case: &Case, frame: &Frame) -> Option<Found> {
    let outside = case.chosen(ask::EQUIPMENT_NEEDED).into_iter().filter(|item| is_not_offered(*item, frame));
    equipment(outside.map(OptionSet::id).collect())
}

fn equipment(items: Vec<&'static str>) -> Option<Found> {
    (!items.is_empty()).then(|| {
        Found::talk().frame(FrameField::Equipment).value("equipment", Value::Options(Q::EquipmentNeeded, items))
    })
}

/// Where the frame says what is on offer, there is an answer.
fn equipment_undecided(case: &Case, frame: &Frame) -> Option<Found> {
    (case.is_unknown(Q::EquipmentOffered) && frame.equipment.is_empty())
        .then(|| Found::talk().frame(FrameField::Equipment))
}

fn apv_missing(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::APV) == Some(Apv::No) || case.is_unknown(Q::Apv)).then(Found::talk)
}
