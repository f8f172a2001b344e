//! Data and confidentiality: the same duty of secrecy at home as at work.

use super::{Consequence, Rule, talk};
use crate::domain::amount::Amount;
use crate::domain::case::Case;
use crate::domain::finding::{Effect, Finding, FindingId, Reasons};
use crate::domain::frame::Frame;
use crate::domain::options::{DataKind, Overheard, Papers, YesNo};
use crate::domain::question_id::QuestionId as Q;
use crate::domain::source::Source;
use crate::domain::task_days::{Either, task_days};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::ConfidentialOverheard,
        sources: &[Source::BfaSuitedTasks, Source::DataProtection],
        talk: talk(Consequence::Decisive, 6),
        check: confidential_overheard,
        example: |case, _| {
            case.data_kind = Some(DataKind::Confidential);
            case.overheard = Some(Overheard::Yes);
        },
    },
    Rule {
        id: FindingId::UnapprovedDevices,
        sources: &[Source::PrivateDevicesCase, Source::DataProtection],
        talk: talk(Consequence::High, 4),
        check: unapproved_devices,
        example: |case, _| case.approved_devices = Some(YesNo::No),
    },
    Rule {
        id: FindingId::PapersNotLocked,
        sources: &[Source::StateGuideData],
        talk: talk(Consequence::High, 3),
        check: papers_not_locked,
        example: |case, _| case.papers = Some(Papers::NotLocked),
    },
    Rule {
        id: FindingId::BreachContactUnknown,
        sources: &[Source::DataProtection],
        talk: talk(Consequence::Medium, 2),
        check: breach_contact_unknown,
        example: |case, _| case.breach_contact = Some(YesNo::No),
    },
];

/// The tasks with single citizens' cases and confidential talks count as work at the workplace.
fn confidential_overheard(case: &Case, frame: &Frame) -> Option<Finding> {
    let is_exposed = case.data_kind == Some(DataKind::Confidential) && case.overheard == Some(Overheard::Yes);
    let reasons = Reasons::answers(Q::DataKind, &[Q::Overheard, Q::TaskTypes, Q::TaskPlaces, Q::WorkingDays]);
    let days = |exposed: i32| {
        task_days(case, &frame.weights, Either::Weighed, |task| {
            if task.is_confidential_talk() || task.is_casework() { exposed } else { 100 }
        })
        .unwrap_or(Amount::ZERO)
    };
    is_exposed.then(|| {
        Finding::talk(FindingId::ConfidentialOverheard, reasons).effect(Effect::Fewer(days(100).less(days(0))))
    })
}

fn unapproved_devices(case: &Case, _: &Frame) -> Option<Finding> {
    (case.approved_devices == Some(YesNo::No) || case.unknown.contains(&Q::ApprovedDevices))
        .then(|| Finding::talk(FindingId::UnapprovedDevices, Reasons::answers(Q::ApprovedDevices, &[])))
}

fn papers_not_locked(case: &Case, _: &Frame) -> Option<Finding> {
    (case.papers == Some(Papers::NotLocked))
        .then(|| Finding::talk(FindingId::PapersNotLocked, Reasons::answers(Q::Papers, &[])))
}

fn breach_contact_unknown(case: &Case, _: &Frame) -> Option<Finding> {
    (case.breach_contact == Some(YesNo::No))
        .then(|| Finding::talk(FindingId::BreachContactUnknown, Reasons::answers(Q::BreachContact, &[])))
}
