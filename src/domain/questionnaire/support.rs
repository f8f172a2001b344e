//! Support: help, experience, closeness and someone to talk to.

use super::pages::PageId as Page;
use super::question::{Question, both, employee, manager};
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;
use crate::domain::vocabulary::task::Task;

pub(super) const QUESTIONS: &[Question] = &[
    employee(ask::HELP_NEED, Page::Help, &[Source::Report33, Source::StateGuide]).topic(E::FollowUp, 4),
    both(ask::HELP_CHANNEL, Page::Help, &[Source::Report33, Source::Report351])
        .topic(E::FollowUp, 2)
        .with_tasks_at_home(),
    both(ask::EXPERIENCE, Page::Help, &[Source::Report35, Source::BfaSuitedTasks])
        .topic(E::FollowUp, 3)
        .with_tasks_at_home(),
    both(ask::FOLLOW_UP, Page::Closeness, &[Source::Report35, Source::Report351]).topic(E::FollowUp, 1),
    manager(ask::MANAGER_REACH, Page::Closeness, &[Source::Report35, Source::Report351])
        .topic(E::FollowUp, 5)
        .with_tasks_at_home(),
    employee(ask::SAME_DAY_SUPPORT, Page::Closeness, &[Source::Report33])
        .topic(E::HardConversations, 1)
        .choice()
        .with_tasks_at_home(),
    // Whether somebody is there is the employee's own to keep back, so only the tasks decide whether it is asked who.
    both(ask::SAME_DAY_WHO, Page::Closeness, &[Source::Report33])
        .most(120)
        .topic(E::HardConversations, 2)
        .when(&[Q::TaskTypes], |c| c.kinds().any(Task::is_hard_on_a_person)),
    employee(ask::WORKS_WELL, Page::Closeness, &[Source::Report351, Source::Report352])
        .topic(E::Wellbeing, 1)
        .full()
        .choice()
        .with_tasks_at_home(),
    manager(ask::MANAGER_GIVES, Page::Closeness, &[Source::Report35, Source::Report351])
        .topic(E::FollowUp, 6)
        .full()
        .with_tasks_at_home(),
    employee(ask::MEETING_SKILLS, Page::Closeness, &[Source::Report37]).topic(E::Competence, 1).full(),
];
