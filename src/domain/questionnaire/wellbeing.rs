//! Wellbeing and grounds: reasons, what is only for the person, and what the manager's view rests on.

use super::question::{Kind, Question, employee, manager, many, one};
use crate::domain::vocabulary::options::{Alternative, Basis, Doubt, Energy, OptionSet, Reason, TellTeam};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    employee(
        Q::Reasons,
        Kind::Many { options: Reason::IDS, alone: &["not-my-wish"], most: 3 },
        &[Source::Report2, Source::Report32],
    )
    .choice()
    .at_home(),
    employee(Q::ReasonOther, Kind::Words { most: 120 }, &[Source::Report2])
        .choice()
        .when(&[Q::Reasons], |c| c.chosen(ask::REASONS).contains(&Reason::Other)),
    employee(Q::AlternativesWanted, many::<Alternative>(&["nothing"]), &[Source::Report32]).full(),
    employee(Q::Energy, one::<Energy>(), &[Source::Report33]).private().at_home(),
    employee(Q::Belonging, Kind::Scale, &[Source::Report33]).private(),
    employee(Q::Mattering, Kind::Scale, &[Source::Report33]).full().private(),
    employee(Q::Doubt, one::<Doubt>(), &[Source::Report33]).private().at_home(),
    employee(Q::CanStop, Kind::Scale, &[Source::Report2, Source::DailyRest]).full().private().at_home(),
    manager(Q::Basis, many::<Basis>(&[]), &[Source::Report352]),
    manager(Q::BasisWords, Kind::Words { most: 400 }, &[Source::Report352]),
    manager(Q::TellTeam, one::<TellTeam>(), &[Source::Report352, Source::Report36]).full(),
    manager(Q::AlternativesOffered, many::<Alternative>(&["nothing"]), &[Source::Report32]),
];
