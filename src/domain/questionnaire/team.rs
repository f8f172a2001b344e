//! The work community: days together, colleagues, overview and knowledge.

use super::question::{Kind, Question, both, employee, manager, many, one};
use crate::domain::vocabulary::options::{AcrossContact, Colleagues, Knowledge, Overview, Purpose, YesNo};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    manager(Q::TeamDays, Kind::Weekdays { varies: false }, &[Source::Report352, Source::Report36]),
    manager(Q::TeamDaysNote, Kind::Words { most: 120 }, &[Source::Report352]).full(),
    both(Q::MeetDays, Kind::Weekdays { varies: true }, &[Source::Report33, Source::Report352]),
    both(
        Q::PresencePurpose,
        many::<Purpose>(&["nothing-set"]),
        &[Source::Report33, Source::Report34, Source::Report36],
    ),
    employee(Q::ColleaguesAsked, one::<Colleagues>(), &[Source::Report352]).with_tasks_at_home(),
    both(Q::Overview, many::<Overview>(&["no-way"]), &[Source::Report352]).full(),
    employee(Q::KnowsColleaguesWork, Kind::Scale, &[Source::Report33]).full().choice(),
    both(Q::KnowledgeSharing, many::<Knowledge>(&["to-be-agreed"]), &[Source::Report33, Source::Report352]).full(),
    employee(Q::LeadsOthers, one::<YesNo>(), &[Source::Report36]).full(),
    employee(Q::AcrossContact, many::<AcrossContact>(&["lacking"]), &[Source::Report36])
        .full()
        .when(&[Q::LeadsOthers], |c| c.said(ask::LEADS_OTHERS) == Some(YesNo::Yes)),
];
