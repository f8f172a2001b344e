//! The workplace at home: what the screen rules demand, advice, equipment and the workplace assessment.

use super::finding::{Effect, Finding, Value};
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
use crate::domain::vocabulary::reasons::{Because, Reasons};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::SetupBelowRules,
        sources: &[Source::ScreenOrder, Source::HomeWorkOrder],
        talk: None,
        check: setup_below_rules,
        example: |case, _| case.say(ask::SETUP_SCREEN, Check::No),
    },
    Rule {
        id: FindingId::SetupWanting,
        sources: &[Source::Ergonomics, Source::ScreenOrder],
        talk: talk(Consequence::Medium, 5),
        check: setup_wanting,
        example: |case, _| case.say(ask::SETUP_LIGHT, Check::No),
    },
    Rule {
        id: FindingId::DisturbedAtHome,
        sources: &[Source::Report32],
        talk: talk(Consequence::Medium, 4),
        check: disturbed_at_home,
        example: |case, _| case.say(ask::SETUP_QUIET, Check::No),
    },
    Rule {
        id: FindingId::FewBreaks,
        sources: &[Source::Report33, Source::ScreenOrder],
        talk: talk(Consequence::Medium, 3),
        check: few_breaks,
        example: |case, _| case.say(ask::SETUP_BREAKS, Check::No),
    },
    Rule {
        id: FindingId::UnsafeHome,
        sources: &[Source::InjuryJudgment],
        talk: talk(Consequence::Medium, 3),
        check: unsafe_home,
        example: |case, _| case.say(ask::SETUP_SAFE, Check::No),
    },
    Rule {
        id: FindingId::EquipmentLacking,
        sources: &[Source::Report36, Source::HomeWorkOrder],
        talk: talk(Consequence::Medium, 4),
        check: equipment_lacking,
        example: |case, _| case.say(ask::EQUIPMENT_NEEDED, vec![Equipment::Screen]),
    },
    Rule {
        id: FindingId::EquipmentNotOffered,
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
        sources: &[Source::Report36, Source::EuTelework],
        talk: talk(Consequence::Medium, 3),
        check: equipment_undecided,
        example: |case, _| case.answer(Q::EquipmentOffered, Answer::Unknown),
    },
    Rule {
        id: FindingId::ApvMissing,
        sources: &[Source::Assessment, Source::BfaApv],
        talk: talk(Consequence::Low, 2),
        check: apv_missing,
        example: |case, _| case.say(ask::APV, Apv::No),
    },
];

/// While something is lacking, at most the days at which the special rules do not apply at home.
fn setup_below_rules(case: &Case, frame: &Frame) -> Option<Finding> {
    let missing = lacking(&demanded_checks(case));
    let most = days_without_rules(case, &frame.thresholds);
    let reasons = Reasons::answers(
        Q::SetupScreen,
        &[
            Q::SetupKeyboard,
            Q::SetupTable,
            Q::SetupChair,
            Q::SetupLight,
            Q::WeeklyHours,
            Q::WorkingDays,
            Q::ScreenDaysOnSite,
            Q::ScreenPlaceOnSite,
            Q::HomeDays,
            Q::WorkPlace,
        ],
    )
    .and(Because::Frame(FrameField::Thresholds));
    let is_in_denmark = case.said(ask::WORK_PLACE) != Some(WorkPlace::HomeInSweden);
    (!missing.is_empty() && is_in_denmark).then(|| {
        Finding::talk(FindingId::SetupBelowRules, reasons)
            .effect(Effect::AtMost(most))
            .value("missing", Value::Questions(missing))
            .value("days", Value::Days(most.down_to_half()))
    })
}

fn setup_wanting(case: &Case, _: &Frame) -> Option<Finding> {
    let position = [(Q::SetupPosition, case.said(ask::SETUP_POSITION))];
    let wanting: Vec<Q> = demanded_checks(case)
        .iter()
        .chain(&position)
        .filter(|(_, check)| *check == Some(Check::No))
        .map(|(id, _)| *id)
        .collect();
    let reasons = Reasons::answers(
        Q::SetupScreen,
        &[Q::SetupKeyboard, Q::SetupTable, Q::SetupChair, Q::SetupLight, Q::SetupPosition],
    );
    (!wanting.is_empty())
        .then(|| Finding::talk(FindingId::SetupWanting, reasons).value("checks", Value::Questions(wanting)))
}

/// The gain of undisturbed time is lost when home disturbs more than the office.
fn disturbed_at_home(case: &Case, _: &Frame) -> Option<Finding> {
    (case.said(ask::SETUP_QUIET) == Some(Check::No))
        .then(|| Finding::talk(FindingId::DisturbedAtHome, Reasons::answers(Q::SetupQuiet, &[])))
}

fn few_breaks(case: &Case, _: &Frame) -> Option<Finding> {
    (case.said(ask::SETUP_BREAKS) == Some(Check::No))
        .then(|| Finding::talk(FindingId::FewBreaks, Reasons::answers(Q::SetupBreaks, &[])))
}

fn unsafe_home(case: &Case, _: &Frame) -> Option<Finding> {
    matches!(case.said(ask::SETUP_SAFE), Some(Check::No | Check::Partly))
        .then(|| Finding::talk(FindingId::UnsafeHome, Reasons::answers(Q::SetupSafe, &[])))
}

/// What is lacking and may be had: everything, unless the frame says what is on offer.
fn equipment_lacking(case: &Case, frame: &Frame) -> Option<Finding> {
    let lacking = case.chosen(ask::EQUIPMENT_NEEDED).into_iter().filter(|item| *item != Equipment::Nothing);
    let lacking = lacking.filter(|item| !is_not_offered(*item, frame)).map(OptionSet::id).collect();
    equipment(FindingId::EquipmentLacking, lacking)
}

/// What is lacking and is not on offer. It is not a no: the two may find another way.
fn equipment_not_offered(case: &Case, frame: &Frame) -> Option<Finding> {
    let outside = case.chosen(ask::EQUIPMENT_NEEDED).into_iter().filter(|item| is_not_offered(*item, frame));
    equipment(FindingId::EquipmentNotOffered, outside.map(OptionSet::id).collect())
}

fn equipment(id: FindingId, items: Vec<&'static str>) -> Option<Finding> {
    let reasons = Reasons::answers(Q::EquipmentNeeded, &[]).and(Because::Frame(FrameField::Equipment));
    (!items.is_empty())
        .then(|| Finding::talk(id, reasons).value("equipment", Value::Options(Q::EquipmentNeeded, items)))
}

/// Where the frame says what is on offer, there is an answer.
fn equipment_undecided(case: &Case, frame: &Frame) -> Option<Finding> {
    let reasons = Reasons::answers(Q::EquipmentOffered, &[]).and(Because::Frame(FrameField::Equipment));
    (case.is_unknown(Q::EquipmentOffered) && frame.equipment.is_empty())
        .then(|| Finding::talk(FindingId::EquipmentUndecided, reasons))
}

fn apv_missing(case: &Case, _: &Frame) -> Option<Finding> {
    (case.said(ask::APV) == Some(Apv::No) || case.is_unknown(Q::Apv))
        .then(|| Finding::talk(FindingId::ApvMissing, Reasons::answers(Q::Apv, &[])))
}
