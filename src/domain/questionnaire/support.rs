//! Support: help, experience, closeness and someone to talk to.

use super::question::{Kind, Question, both, employee, manager, many, one};
use crate::domain::vocabulary::options::{
    Experience, FollowUpRhythm, HelpChannel, HelpNeed, ManagerGives, ManagerReach, MeetingSkill, SameDay, WorksWell,
};
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    employee(Q::HelpNeed, one::<HelpNeed>(), &[Source::Report33, Source::StateGuide]),
    both(Q::HelpChannel, many::<HelpChannel>(&["none-yet"]), &[Source::Report33, Source::Report351])
        .with_tasks_at_home(),
    both(Q::Experience, one::<Experience>(), &[Source::Report35, Source::BfaSuitedTasks]).with_tasks_at_home(),
    both(Q::FollowUp, one::<FollowUpRhythm>(), &[Source::Report35, Source::Report351]),
    manager(Q::ManagerReach, one::<ManagerReach>(), &[Source::Report35, Source::Report351]).with_tasks_at_home(),
    employee(Q::SameDaySupport, one::<SameDay>(), &[Source::Report33]).choice().with_tasks_at_home(),
    // Whether somebody is there is the employee's own to keep back, so only the tasks decide whether it is asked who.
    both(Q::SameDayWho, Kind::Words { most: 120 }, &[Source::Report33])
        .when(&[Q::TaskTypes], |c| c.tasks().iter().any(|chosen| chosen.task.is_hard_on_a_person())),
    employee(Q::WorksWell, many::<WorksWell>(&[]), &[Source::Report351, Source::Report352])
        .full()
        .choice()
        .with_tasks_at_home(),
    manager(Q::ManagerGives, many::<ManagerGives>(&[]), &[Source::Report35, Source::Report351])
        .full()
        .with_tasks_at_home(),
    employee(Q::MeetingSkills, many::<MeetingSkill>(&["nothing"]), &[Source::Report37]).full(),
];
