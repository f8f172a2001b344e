//! Tasks: what fills the week, where it is done best, and what may not leave the workplace.

use super::question::{Kind, Question, both, employee, manager, many, one};
use crate::domain::vocabulary::options::{CitizenVideo, Exempt, Quiet};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    both(Q::TaskTypes, Kind::TaskShares { most: 6 }, &[Source::Report2, Source::Report34]),
    both(Q::TaskNames, Kind::TaskNames { most: 60 }, &[Source::Report34, Source::Report351])
        .choice()
        .when(&[Q::TaskTypes], |c| !c.tasks().is_empty()),
    both(Q::TaskPlaces, Kind::TaskPlaces, &[Source::Report34, Source::Report351])
        .when(&[Q::TaskTypes], |c| !c.tasks().is_empty()),
    employee(Q::QuietAtWorkplace, one::<Quiet>(), &[Source::Report32]),
    both(Q::ClearExpectations, Kind::Scale, &[Source::Report33, Source::Report351]).with_tasks_at_home(),
    both(Q::CitizenVideo, one::<CitizenVideo>(), &[Source::Report32, Source::Report34]).full(),
    both(Q::ExemptTasks, many::<Exempt>(&["none"]), &[Source::StateGuideData, Source::BfaSuitedTasks])
        .with_tasks_at_home(),
    both(Q::ExemptOther, Kind::Words { most: 120 }, &[Source::StateGuideData])
        .when(&[Q::ExemptTasks], |c| c.chosen(ask::EXEMPT_TASKS).contains(&Exempt::Other)),
    manager(Q::Priorities, Kind::Words { most: 300 }, &[Source::Report351]).full(),
];
