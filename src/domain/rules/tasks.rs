//! Tasks: what suits which place, quiet, expectations, and what may not leave the house.

use super::finding::{Bearing, Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::exemptions::left_by_exempt_tasks;
use crate::domain::case::task_case::TaskCase;
use crate::domain::case::task_days::{Either, Told, task_days};
use crate::domain::frame::Frame;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{CitizenVideo, Exempt, OptionSet, Quiet};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;
use crate::domain::vocabulary::task::{Lean, NamedTask, Place, Share, Task};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::ExemptTasks,
        about: Some(Q::TaskTypes),
        sources: &[Source::StateGuideData, Source::BfaSuitedTasks],
        talk: talk(Consequence::Medium, 3),
        check: exempt_tasks,
        example: |case, _| {
            case.say_tasks(vec![chosen(Task::CaseworkAlone, Place::Home)]);
            case.say(ask::EXEMPT_TASKS, vec![Exempt::PaperCases]);
        },
    },
    Rule {
        id: FindingId::NothingForHome,
        about: Some(Q::TaskTypes),
        sources: &[Source::Report2, Source::Report34],
        talk: talk(Consequence::High, 5),
        check: nothing_for_home,
        example: |case, _| case.say_tasks(vec![chosen(Task::PlaceBound, Place::Workplace)]),
    },
    Rule {
        id: FindingId::HomeAgainstLean,
        about: Some(Q::TaskTypes),
        sources: &[Source::Report33, Source::Report34],
        talk: talk(Consequence::Medium, 5),
        check: home_against_lean,
        example: |case, _| case.say_tasks(vec![chosen(Task::HardCitizenConversations, Place::Home)]),
    },
    Rule {
        id: FindingId::WorkplaceAgainstLean,
        about: Some(Q::TaskTypes),
        sources: &[Source::Report32, Source::Report34],
        talk: talk(Consequence::Low, 3),
        check: workplace_against_lean,
        example: |case, _| case.say_tasks(vec![chosen(Task::DeepWork, Place::Workplace)]),
    },
    Rule {
        id: FindingId::QuietRare,
        about: Some(Q::QuietAtWorkplace),
        sources: &[Source::Report32],
        talk: talk(Consequence::High, 5),
        check: quiet_rare,
        example: |case, _| case.say(ask::QUIET_AT_WORKPLACE, Quiet::Rarely),
    },
    Rule {
        id: FindingId::VideoForMost,
        about: Some(Q::CitizenVideo),
        sources: &[Source::Report32, Source::Report34],
        talk: talk(Consequence::Medium, 4),
        check: video_for_most,
        example: |case, _| case.say(ask::CITIZEN_VIDEO, CitizenVideo::Most),
    },
    Rule {
        id: FindingId::ExpectationsUnclear,
        about: Some(Q::ClearExpectations),
        sources: &[Source::Report33, Source::Report351, Source::Psychosocial, Source::PsychosocialGuide],
        talk: talk(Consequence::High, 6),
        check: expectations_unclear,
        example: |case, _| case.say(ask::CLEAR_EXPECTATIONS, 2),
    },
    Rule {
        id: FindingId::ExemptUnknown,
        about: Some(Q::ExemptTasks),
        sources: &[Source::StateGuideData],
        talk: talk(Consequence::High, 4),
        check: exempt_unknown,
        example: |case, _| case.answer(Q::ExemptTasks, Answer::Unknown),
    },
];

fn chosen(task: Task, place: Place) -> TaskCase {
    TaskCase { share: Some(Share::NearlyAll), place: Some(place), ..TaskCase::new(task) }
}

fn exempt_tasks(case: &Case, frame: &Frame) -> Option<Found> {
    let exempt: Vec<&'static str> =
        case.chosen(ask::EXEMPT_TASKS).iter().filter(|e| **e != Exempt::None).map(|e| e.id()).collect();
    (!exempt.is_empty()).then(|| {
        Found::talk()
            .frame(FrameField::Weights)
            .effect(Bearing::TasksLeave(left_by_exempt_tasks(case, &frame.weights)))
            .value("exempt", Value::Options(Q::ExemptTasks, exempt))
    })
}

/// Only where most of the week is told: of one small task nothing follows for the others.
fn nothing_for_home(case: &Case, frame: &Frame) -> Option<Found> {
    let days = task_days(case, &frame.weights, Either::Weighed, |_| 100)?;
    let is_most = Told::of(case, &frame.weights).is_some_and(Told::is_most);
    (days < Amount(25) && is_most).then(|| Found::talk().frame(FrameField::Weights))
}

fn home_against_lean(case: &Case, _: &Frame) -> Option<Found> {
    let tasks = leaning_other_way(case, Place::Home, Lean::Workplace);
    (!tasks.is_empty()).then(|| Found::talk().value("tasks", Value::Tasks(tasks)))
}

fn workplace_against_lean(case: &Case, _: &Frame) -> Option<Found> {
    let tasks = leaning_other_way(case, Place::Workplace, Lean::Home);
    (!tasks.is_empty()).then(|| Found::talk().value("tasks", Value::Tasks(tasks)))
}

fn leaning_other_way(case: &Case, place: Place, lean: Lean) -> Vec<NamedTask> {
    let differs = |chosen: &&TaskCase| chosen.place == Some(place) && chosen.task.lean() == Some(lean);
    case.tasks().iter().filter(differs).map(|chosen| case.named(chosen)).collect()
}

/// Rarely quiet opens two ways: a home day, or better quiet at the workplace.
fn quiet_rare(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::QUIET_AT_WORKPLACE) == Some(Quiet::Rarely)).then(Found::talk)
}

/// The report says that only some kinds of citizens gain from it, and that nobody has studied which.
fn video_for_most(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::CITIZEN_VIDEO) == Some(CitizenVideo::Most)).then(Found::talk)
}

fn expectations_unclear(case: &Case, _: &Frame) -> Option<Found> {
    case.said(ask::CLEAR_EXPECTATIONS).is_some_and(|value| value <= 2).then(Found::talk)
}

fn exempt_unknown(case: &Case, _: &Frame) -> Option<Found> {
    case.is_unknown(ask::EXEMPT_TASKS).then(Found::talk)
}
