//! Time and contact: rest, abroad, replies, moved days and screen meetings.

use super::finding::{Bearing, Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::rest;
use crate::domain::case::screen_work::has_many_meetings;
use crate::domain::frame::Frame;
use crate::domain::values::calendar::TimeOfDay;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{MoveDay, Reply, ScreenMeetings, WorkPlace};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::Abroad,
        about: Some(Q::WorkPlace),
        sources: &[Source::WorkAbroad],
        talk: talk(Consequence::Decisive, 5),
        check: abroad,
        example: |case, _| case.say(ask::WORK_PLACE, WorkPlace::Abroad),
    },
    Rule {
        id: FindingId::HomeInSweden,
        about: Some(Q::WorkPlace),
        sources: &[Source::OresundTax, Source::OresundSocialSecurity, Source::WorkInSweden],
        talk: talk(Consequence::Decisive, 5),
        check: home_in_sweden,
        example: |case, _| case.say(ask::WORK_PLACE, WorkPlace::HomeInSweden),
    },
    Rule {
        id: FindingId::RestTooShort,
        about: Some(Q::LatestEnd),
        sources: &[Source::DailyRest, Source::DailyRestOrder, Source::RestAtHome],
        talk: talk(Consequence::Decisive, 5),
        check: rest_too_short,
        example: |case, _| {
            case.say(ask::LATEST_END, at(22, 0));
            case.say(ask::EARLIEST_START, at(8, 0));
        },
    },
    Rule {
        id: FindingId::DayTooLong,
        about: Some(Q::UsualStart),
        sources: &[Source::DailyRest, Source::DailyRestOrder],
        talk: talk(Consequence::Decisive, 5),
        check: day_too_long,
        example: |case, _| {
            case.say(ask::USUAL_START, at(8, 0));
            case.say(ask::LATEST_END, at(22, 30));
        },
    },
    Rule {
        id: FindingId::PlaceOpen,
        about: Some(Q::WorkPlace),
        sources: &[Source::StateGuide],
        talk: talk(Consequence::Medium, 3),
        check: place_open,
        example: |case, _| case.say(ask::WORK_PLACE, WorkPlace::NotDiscussed),
    },
    Rule {
        id: FindingId::ReplyOpen,
        about: Some(Q::ReplyCall),
        sources: &[Source::Report351],
        talk: talk(Consequence::Medium, 4),
        check: reply_open,
        example: |case, _| case.say(ask::REPLY_CHAT, Reply::NotAgreed),
    },
    Rule {
        id: FindingId::MoveNotMutual,
        about: Some(Q::MoveForWork),
        sources: &[Source::Report32],
        talk: talk(Consequence::Medium, 3),
        check: move_not_mutual,
        example: |case, _| {
            case.say(ask::MOVE_FOR_WORK, MoveDay::SameDay);
            case.say(ask::MOVE_FOR_EMPLOYEE, MoveDay::NotAgreed);
        },
    },
    Rule {
        id: FindingId::ManyScreenMeetings,
        about: Some(Q::ScreenMeetings),
        sources: &[Source::Report37, Source::ScreenOrder],
        talk: talk(Consequence::Medium, 4),
        check: many_screen_meetings,
        example: |case, _| case.say(ask::SCREEN_MEETINGS, ScreenMeetings::Many),
    },
];

/// A time of an example.
fn at(hour: u32, minute: u32) -> TimeOfDay {
    TimeOfDay::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

fn abroad(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::WORK_PLACE) == Some(WorkPlace::Abroad)).then(|| Found::talk().effect(Bearing::Stop))
}

/// No stop, but a condition: HR settles tax and social security before the agreement begins.
fn home_in_sweden(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::WORK_PLACE) == Some(WorkPlace::HomeInSweden)).then(Found::talk)
}

fn rest_too_short(case: &Case, frame: &Frame) -> Option<Found> {
    let (end, start) = (case.said(ask::LATEST_END)?, case.said(ask::EARLIEST_START)?);
    rest::is_night_too_short(end, start, frame.thresholds.rest_minutes).then(|| {
        Found::talk()
            .frame(FrameField::Thresholds)
            .value("hours", Value::Number(rest::hours_below(rest::minutes_of_night(end, start))))
            .value("rest", Value::Number(rest::hours_above(frame.thresholds.rest_minutes)))
            .value("end", Value::Time(end))
            .value("start", Value::Time(start))
    })
}

/// The rest counts within every twenty-four hours: a day that is too long breaks it whatever the next morning.
fn day_too_long(case: &Case, frame: &Frame) -> Option<Found> {
    let (start, end) = (case.said(ask::USUAL_START)?, case.said(ask::LATEST_END)?);
    let demanded = frame.thresholds.rest_minutes;
    rest::is_day_too_long(start, end, demanded).then(|| {
        Found::talk()
            .frame(FrameField::Thresholds)
            .value("start", Value::Time(start))
            .value("end", Value::Time(end))
            .value("hours", Value::Number(rest::hours_above(rest::minutes_of_span(start, end))))
            .value("rest", Value::Number(rest::hours_above(demanded)))
            .value("most", Value::Number(rest::hours_below(rest::longest_span(demanded))))
    })
}

fn place_open(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::WORK_PLACE) == Some(WorkPlace::NotDiscussed)).then(Found::talk)
}

fn reply_open(case: &Case, _: &Frame) -> Option<Found> {
    let channels = [
        (Q::ReplyCall, case.said(ask::REPLY_CALL)),
        (Q::ReplyChat, case.said(ask::REPLY_CHAT)),
        (Q::ReplyMail, case.said(ask::REPLY_MAIL)),
    ];
    let open: Vec<Q> =
        channels.iter().filter(|(_, reply)| *reply == Some(Reply::NotAgreed)).map(|(id, _)| *id).collect();
    (!open.is_empty()).then(|| Found::talk().value("channels", Value::Questions(open)))
}

/// Flexibility goes both ways: what one may ask for, the other may too.
fn move_not_mutual(case: &Case, _: &Frame) -> Option<Found> {
    let (for_work, for_employee) = (case.said(ask::MOVE_FOR_WORK)?, case.said(ask::MOVE_FOR_EMPLOYEE)?);
    (for_work != for_employee).then(Found::talk)
}

fn many_screen_meetings(case: &Case, _: &Frame) -> Option<Found> {
    has_many_meetings(case).then(Found::talk)
}
