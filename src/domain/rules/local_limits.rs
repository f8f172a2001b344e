//! The limits that the manager tells of and those that the local frame sets.

use super::days::wants_fixed;
use super::finding::{Bearing, Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::limits::{days_left, least_presence, most_by_share, most_days};
use crate::domain::case::working_week::working_days;
use crate::domain::frame::Frame;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{Pattern, YesNo};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::FixedNotAllowed,
        about: Some(Q::Pattern),
        sources: &[Source::LocalFrame, Source::Report31],
        talk: talk(Consequence::High, 4),
        check: fixed_not_allowed,
        example: |case, _| {
            case.say(ask::PATTERN, Pattern::Fixed);
            case.say(ask::FRAME_FIXED_DAYS, YesNo::No);
        },
    },
    Rule {
        id: FindingId::FrameMaximum,
        about: Some(Q::FrameMaxDays),
        sources: &[Source::LocalFrame, Source::Report31],
        talk: None,
        check: frame_maximum,
        example: |case, _| case.say(ask::FRAME_MAX_DAYS, Amount::whole(2)),
    },
    Rule {
        id: FindingId::ShareMaximum,
        about: Some(Q::WorkingDays),
        sources: &[Source::LocalFrame, Source::Report31],
        talk: None,
        check: share_maximum,
        example: |_, frame| frame.max_share_percent = Some(40),
    },
    Rule {
        id: FindingId::MinPresence,
        about: Some(Q::FrameMinPresence),
        sources: &[Source::LocalFrame, Source::Report36],
        talk: None,
        check: min_presence,
        example: |case, _| case.say(ask::FRAME_MIN_PRESENCE, Amount::whole(3)),
    },
    Rule {
        id: FindingId::WishOverLimits,
        about: Some(Q::HomeDays),
        sources: &[Source::LocalFrame, Source::Report31],
        talk: talk(Consequence::High, 4),
        check: wish_over_limits,
        example: |case, frame| {
            case.say(ask::HOME_DAYS, Amount::whole(3));
            frame.max_days = Some(Amount::whole(2));
        },
    },
];

fn fixed_not_allowed(case: &Case, frame: &Frame) -> Option<Found> {
    let is_barred = case.said(ask::FRAME_FIXED_DAYS) == Some(YesNo::No) || frame.fixed_days_allowed == Some(false);
    (wants_fixed(case) && is_barred).then(|| Found::talk().frame(FrameField::FixedDays).effect(Bearing::CaseByCaseOnly))
}

fn frame_maximum(case: &Case, frame: &Frame) -> Option<Found> {
    let most = most_days(case, frame)?;
    Some(Found::talk().frame(FrameField::MaxDays).effect(Bearing::AtMost(most)).value("days", Value::Days(most)))
}

fn share_maximum(case: &Case, frame: &Frame) -> Option<Found> {
    let most = most_by_share(case, frame)?;
    let percent = Amount::whole(i32::from(frame.max_share_percent?));
    Some(
        Found::talk()
            .frame(FrameField::MaxShare)
            .effect(Bearing::AtMost(most))
            .value("percent", Value::Number(percent))
            .value("days", Value::Days(most.down_to_half())),
    )
}

fn min_presence(case: &Case, frame: &Frame) -> Option<Found> {
    let least = least_presence(case, frame)?;
    Some(
        Found::talk()
            .frame(FrameField::MinPresence)
            .effect(Bearing::AtMost(working_days(case).less(least)))
            .value("days", Value::Days(least)),
    )
}

fn wish_over_limits(case: &Case, frame: &Frame) -> Option<Found> {
    let wanted = case.said(ask::HOME_DAYS)?;
    let most = days_left(case, frame)?;
    (wanted > most).then(|| {
        Found::talk()
            .frame(FrameField::MinPresence)
            .frame(FrameField::MaxShare)
            .frame(FrameField::MaxDays)
            .value("wanted", Value::Days(wanted))
            .value("most", Value::Days(most))
    })
}
