//! Wellbeing and grounds: reasons, what is only for the person, and what the manager's view rests on.

use super::pages::PageId as Page;
use super::question::{Question, employee, manager};
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::options::Reason;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    employee(ask::REASONS, Page::Reasons, &[Source::Report2, Source::Report32])
        .most(3)
        .topic(E::Grounds, 1)
        .choice()
        .at_home(),
    employee(ask::REASON_OTHER, Page::Reasons, &[Source::Report2])
        .most(120)
        .topic(E::Grounds, 2)
        .choice()
        .when(&[Q::Reasons], |c| c.chosen(ask::REASONS).contains(&Reason::Other)),
    employee(ask::ALTERNATIVES_WANTED, Page::Reasons, &[Source::Report32]).topic(E::Grounds, 6).full(),
    employee(ask::ENERGY, Page::Wellbeing, &[Source::Report33]).private().at_home(),
    employee(ask::BELONGING, Page::Wellbeing, &[Source::Report33]).private(),
    employee(ask::MATTERING, Page::Wellbeing, &[Source::Report33]).full().private(),
    employee(ask::DOUBT, Page::Wellbeing, &[Source::Report33]).private().at_home(),
    employee(ask::CAN_STOP, Page::Wellbeing, &[Source::Report2, Source::DailyRest]).full().private().at_home(),
    manager(ask::BASIS, Page::Basis, &[Source::Report352]).topic(E::Grounds, 3),
    manager(ask::BASIS_WORDS, Page::Basis, &[Source::Report352]).most(400).topic(E::Grounds, 4),
    manager(ask::TELL_TEAM, Page::Told, &[Source::Report352, Source::Report36]).topic(E::Openness, 2).full(),
    manager(ask::ALTERNATIVES_OFFERED, Page::Told, &[Source::Report32]).topic(E::Grounds, 7),
];
