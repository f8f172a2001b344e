//! The small groups of a frame's fields: what is decided for everyone.

use crate::domain::frame::{Frame, Notice, Retention};
use crate::domain::frame_form::field_id::FieldId as F;
use crate::domain::frame_form::kind::{Choices, DAYS, FieldKind, line, whole};
use crate::domain::frame_form::raw::{Raw, amount, count, time};
use crate::domain::frame_form::row::{Row, Table, field, list, needed, words};
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;

/// How much work can be done at home.
pub(super) struct Limits;

impl Table for Limits {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[
        field(F::MaxDays, DAYS, |it, frame| frame.max_days = it.amount(), |frame| frame.max_days.map(amount)),
        field(
            F::MinPresence,
            DAYS,
            |it, frame| frame.min_presence = it.amount(),
            |frame| frame.min_presence.map(amount),
        ),
        field(
            F::FixedDays,
            FieldKind::YesNo,
            |it, frame| frame.fixed_days_allowed = it.yes_no(),
            |frame| frame.fixed_days_allowed.map(Raw::YesNo),
        ),
        field(
            F::MaxSharePercent,
            whole(1, 100),
            |it, frame| frame.max_share_percent = it.count(),
            |frame| frame.max_share_percent.map(count),
        ),
    ];
}

/// The hours of contact: both ends or none.
pub(super) struct Reach;

impl Table for Reach {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[
        needed(
            F::ReachFrom,
            FieldKind::Time,
            |it, frame| frame.reach = it.time().map(|from| (from, from)),
            |frame| frame.reach.map(|(from, _)| time(from)),
        ),
        needed(
            F::ReachTo,
            FieldKind::Time,
            |it, frame| frame.reach = frame.reach.zip(it.time()).map(|((from, _), to)| (from, to)),
            |frame| frame.reach.map(|(_, to)| time(to)),
        ),
    ];
}

/// A notice in weeks.
pub(super) struct Weeks;

impl Table for Weeks {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[needed(
        F::NoticeWeeks,
        whole(0, 13),
        |it, frame| frame.notice = it.amount().map(Notice::Weeks).or(frame.notice),
        |frame| match frame.notice? {
            Notice::Weeks(weeks) => Some(amount(weeks)),
            Notice::LocalAgreement => None,
        },
    )];
}

/// Keeping answers for some days.
pub(super) struct Days;

impl Table for Days {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[needed(
        F::RetentionDays,
        whole(1, 90),
        |it, frame| frame.retention = it.count().map(Retention::Days).or(frame.retention),
        |frame| match frame.retention? {
            Retention::Days(days) => Some(count(days)),
            Retention::Nowhere | Retention::Session => None,
        },
    )];
}

/// Whom to ask.
pub(super) struct Contacts;

impl Table for Contacts {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[
        field(F::ContactHr, line(200), |it, frame| frame.contacts.hr = it.words(), |frame| words(&frame.contacts.hr)),
        field(
            F::ContactUnionRepresentative,
            line(200),
            |it, frame| frame.contacts.union_representative = it.words(),
            |frame| words(&frame.contacts.union_representative),
        ),
        field(
            F::ContactSafetyRepresentative,
            line(200),
            |it, frame| frame.contacts.safety_representative = it.words(),
            |frame| words(&frame.contacts.safety_representative),
        ),
        field(F::ContactIt, line(200), |it, frame| frame.contacts.it = it.words(), |frame| words(&frame.contacts.it)),
    ];
}

/// The agreement with the unions.
pub(super) struct LocalAgreement;

impl Table for LocalAgreement {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[
        needed(
            F::LocalAgreementExists,
            FieldKind::YesNo,
            |it, frame| frame.local_agreement = it.yes_no(),
            |frame| frame.local_agreement.map(Raw::YesNo),
        ),
        field(
            F::LocalAgreementReference,
            line(200),
            |it, frame| frame.local_agreement_reference = it.words(),
            |frame| words(&frame.local_agreement_reference),
        ),
    ];
}

/// What the organisation leaves out.
pub(super) struct Off;

impl Table for Off {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[
        field(
            F::QuestionsOff,
            FieldKind::Many(Choices::QuestionsOff),
            |it, frame| frame.questions_off = it.choices(QuestionId::from_id),
            |frame| list(frame.questions_off.iter().map(|id| Raw::words(id.id()))),
        ),
        field(
            F::ClausesOff,
            FieldKind::Many(Choices::ElementsOff),
            |it, frame| frame.clauses_off = it.choices(ElementId::from_id),
            |frame| list(frame.clauses_off.iter().map(|id| Raw::words(id.id()))),
        ),
    ];
}
