//! Wellbeing and reasons. The wellbeing answers are private: their findings are advice to the person alone.

use super::finding::{Bearing, Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::options::{Alternative, Discomfort, Doubt, Energy, Reason};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::NotMyWish,
        about: Some(Q::Reasons),
        sources: &[Source::FrameworkAgreement, Source::Report2],
        talk: talk(Consequence::Decisive, 6),
        check: not_my_wish,
        example: |case, _| case.say(ask::REASONS, vec![Reason::NotMyWish]),
    },
    Rule {
        id: FindingId::OnlyPrivateReasons,
        about: Some(Q::Reasons),
        sources: &[Source::Report2],
        talk: talk(Consequence::High, 5),
        check: only_private_reasons,
        example: |case, _| case.say(ask::REASONS, vec![Reason::LessTransport]),
    },
    Rule {
        id: FindingId::WorkplaceCouldHelp,
        about: Some(Q::AlternativesWanted),
        sources: &[Source::Report32],
        talk: talk(Consequence::Medium, 4),
        check: workplace_could_help,
        example: |case, _| case.say(ask::ALTERNATIVES_WANTED, vec![Alternative::QuietRoom]),
    },
    Rule {
        id: FindingId::EnergyLower,
        about: Some(Q::Energy),
        sources: &[Source::Report33],
        talk: talk(Consequence::Medium, 4),
        check: energy_lower,
        example: |case, _| case.say(ask::ENERGY, Energy::Worse),
    },
    Rule {
        id: FindingId::BelongingLow,
        about: Some(Q::Belonging),
        sources: &[Source::Report33],
        talk: talk(Consequence::Medium, 4),
        check: belonging_low,
        example: |case, _| case.say(ask::BELONGING, 2),
    },
    Rule {
        id: FindingId::MatteringLow,
        about: Some(Q::Mattering),
        sources: &[Source::Report33],
        talk: talk(Consequence::Medium, 4),
        check: mattering_low,
        example: |case, _| case.say(ask::MATTERING, 1),
    },
    Rule {
        id: FindingId::DoubtOften,
        about: Some(Q::Doubt),
        sources: &[Source::Report33],
        talk: talk(Consequence::Medium, 4),
        check: doubt_often,
        example: |case, _| case.say(ask::DOUBT, Doubt::Often),
    },
    Rule {
        id: FindingId::HardToStop,
        about: Some(Q::CanStop),
        sources: &[Source::Report2, Source::DailyRest],
        talk: talk(Consequence::Medium, 4),
        check: hard_to_stop,
        example: |case, _| case.say(ask::CAN_STOP, 2),
    },
    Rule {
        id: FindingId::DiscomfortAtHome,
        about: Some(Q::Discomfort),
        sources: &[Source::Report33, Source::Ergonomics],
        talk: talk(Consequence::Medium, 4),
        check: discomfort_at_home,
        example: |case, _| case.say(ask::DISCOMFORT, vec![Discomfort::Neck]),
    },
];

fn not_my_wish(case: &Case, _: &Frame) -> Option<Found> {
    case.chosen(ask::REASONS).contains(&Reason::NotMyWish).then(|| Found::talk().effect(Bearing::Stop))
}

/// The report: the task is the first reason, private balance the second. Only private reasons is no bar, but the
/// talk starts with the tasks.
fn only_private_reasons(case: &Case, _: &Frame) -> Option<Found> {
    let has_task_reason = case.chosen(ask::REASONS).iter().any(|reason| reason.is_about_tasks());
    // A reason in own words may be about the tasks: nobody knows.
    let is_known = !case.chosen(ask::REASONS).iter().any(|reason| matches!(reason, Reason::Other | Reason::NotMyWish));
    (!case.chosen(ask::REASONS).is_empty() && !has_task_reason && is_known).then(Found::talk)
}

fn workplace_could_help(case: &Case, _: &Frame) -> Option<Found> {
    let ways = case.ways_at_workplace();
    (!ways.is_empty()).then(|| Found::talk().value("ways", Value::Options(Q::AlternativesWanted, ways)))
}

fn energy_lower(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::ENERGY) == Some(Energy::Worse)).then(Found::talk)
}

fn belonging_low(case: &Case, _: &Frame) -> Option<Found> {
    case.said(ask::BELONGING).is_some_and(|value| value <= 2).then(Found::talk)
}

fn mattering_low(case: &Case, _: &Frame) -> Option<Found> {
    case.said(ask::MATTERING).is_some_and(|value| value <= 2).then(Found::talk)
}

fn doubt_often(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::DOUBT) == Some(Doubt::Often)).then(Found::talk)
}

fn hard_to_stop(case: &Case, _: &Frame) -> Option<Found> {
    case.said(ask::CAN_STOP).is_some_and(|value| value <= 2).then(Found::talk)
}

fn discomfort_at_home(case: &Case, _: &Frame) -> Option<Found> {
    case.chosen(ask::DISCOMFORT).iter().any(|place| *place != Discomfort::None).then(Found::talk)
}
