//! The work community: days together, colleagues, overview and knowledge.

use super::pages::PageId as Page;
use super::question::{Question, both, employee, manager};
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::options::YesNo;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    manager(ask::TEAM_DAYS, Page::Together, &[Source::Report352, Source::Report36])
        .of_set_days()
        .topic(E::PresenceDays, 1),
    manager(ask::TEAM_DAYS_NOTE, Page::Together, &[Source::Report352]).most(120).topic(E::PresenceDays, 2).full(),
    both(ask::MEET_DAYS, Page::Together, &[Source::Report33, Source::Report352]).topic(E::PresenceDays, 3),
    both(ask::PRESENCE_PURPOSE, Page::Together, &[Source::Report33, Source::Report34, Source::Report36])
        .topic(E::PresenceDays, 4),
    employee(ask::COLLEAGUES_ASKED, Page::Together, &[Source::Report352]).topic(E::Openness, 1).with_tasks_at_home(),
    both(ask::OVERVIEW, Page::Knowledge, &[Source::Report352]).topic(E::Coordination, 1).full(),
    employee(ask::KNOWS_COLLEAGUES_WORK, Page::Knowledge, &[Source::Report33])
        .topic(E::Coordination, 3)
        .full()
        .choice(),
    both(ask::KNOWLEDGE_SHARING, Page::Knowledge, &[Source::Report33, Source::Report352])
        .topic(E::Coordination, 2)
        .full(),
    employee(ask::LEADS_OTHERS, Page::Leading, &[Source::Report36]).topic(E::Coordination, 4).full(),
    employee(ask::ACROSS_CONTACT, Page::Leading, &[Source::Report36])
        .topic(E::Coordination, 5)
        .full()
        .when(&[Q::LeadsOthers], |c| c.said(ask::LEADS_OTHERS) == Some(YesNo::Yes)),
];
