//! Tasks: what fills the week, where it is done best, and what may not leave the workplace.

use super::pages::PageId as Page;
use super::question::{Question, both, employee, manager};
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::options::Exempt;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    both(ask::TASK_TYPES, Page::Tasks, &[Source::Report2, Source::Report34]).most(6).topic(E::TasksAtHome, 2),
    both(ask::TASK_NAMES, Page::Places, &[Source::Report34, Source::Report351])
        .most(60)
        .topic(E::TasksAtHome, 3)
        .choice()
        .when(&[Q::TaskTypes], |c| c.has_tasks()),
    both(ask::TASK_PLACES, Page::Places, &[Source::Report34, Source::Report351])
        .topic(E::TasksAtHome, 1)
        .when(&[Q::TaskTypes], |c| c.has_tasks()),
    employee(ask::QUIET_AT_WORKPLACE, Page::Quiet, &[Source::Report32]).topic(E::Grounds, 5),
    both(ask::CLEAR_EXPECTATIONS, Page::Quiet, &[Source::Report33, Source::Report351])
        .topic(E::Quality, 1)
        .with_tasks_at_home(),
    both(ask::CITIZEN_VIDEO, Page::Quiet, &[Source::Report32, Source::Report34]).topic(E::TasksAtHome, 4).full(),
    both(ask::EXEMPT_TASKS, Page::Exempt, &[Source::StateGuideData, Source::BfaSuitedTasks])
        .topic(E::ExemptTasks, 1)
        .with_tasks_at_home(),
    both(ask::EXEMPT_OTHER, Page::Exempt, &[Source::StateGuideData])
        .most(120)
        .topic(E::ExemptTasks, 2)
        .when(&[Q::ExemptTasks], |c| c.chosen(ask::EXEMPT_TASKS).contains(&Exempt::Other)),
    manager(ask::PRIORITIES, Page::Exempt, &[Source::Report351]).most(300).topic(E::Quality, 2).full(),
];
