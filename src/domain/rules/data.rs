//! Data and confidentiality: the same duty of secrecy at home as at work.

use super::finding::{Bearing, Found};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::exemptions::{is_overheard, left_when_overheard};
use crate::domain::frame::Frame;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{DataKind, Devices, Overheard, Papers, YesNo};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::ConfidentialOverheard,
        about: Some(Q::DataKind),
        sources: &[Source::BfaSuitedTasks, Source::DataProtection],
        talk: talk(Consequence::Decisive, 6),
        check: confidential_overheard,
        example: |case, _| {
            case.say(ask::DATA_KIND, DataKind::Confidential);
            case.say(ask::OVERHEARD, Overheard::Yes);
        },
    },
    Rule {
        id: FindingId::UnapprovedDevices,
        about: Some(Q::ApprovedDevices),
        sources: &[Source::PrivateDevicesCase, Source::DataProtection],
        talk: talk(Consequence::High, 4),
        check: unapproved_devices,
        example: |case, _| case.say(ask::APPROVED_DEVICES, Devices::Lacking),
    },
    Rule {
        id: FindingId::PapersNotLocked,
        about: Some(Q::Papers),
        sources: &[Source::StateGuideData],
        talk: talk(Consequence::High, 3),
        check: papers_not_locked,
        example: |case, _| case.say(ask::PAPERS, Papers::NotLocked),
    },
    Rule {
        id: FindingId::BreachContactUnknown,
        about: Some(Q::BreachContact),
        sources: &[Source::DataProtection],
        talk: talk(Consequence::Medium, 2),
        check: breach_contact_unknown,
        example: |case, _| case.say(ask::BREACH_CONTACT, YesNo::No),
    },
];

/// The tasks that are exposed count as work at the workplace.
fn confidential_overheard(case: &Case, frame: &Frame) -> Option<Found> {
    is_overheard(case).then(|| {
        Found::talk().frame(FrameField::Weights).effect(Bearing::TasksLeave(left_when_overheard(case, &frame.weights)))
    })
}

fn unapproved_devices(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::APPROVED_DEVICES) == Some(Devices::Lacking) || case.is_unknown(Q::ApprovedDevices))
        .then(Found::talk)
}

fn papers_not_locked(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::PAPERS) == Some(Papers::NotLocked)).then(Found::talk)
}

fn breach_contact_unknown(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::BREACH_CONTACT) == Some(YesNo::No)).then(Found::talk)
}
