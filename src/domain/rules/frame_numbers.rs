//! Numbers of a local frame that are looser than the rules: an organisation can be stricter than the law, not looser. The number
//! of the frame is used, and both are said.

use super::finding::{Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::rest::hours_below;
use crate::domain::case::screen_work::hours_of_day;
use crate::domain::frame::{Frame, Looser, Thresholds};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::LooserScreenDays,
        about: None,
        sources: &[Source::ScreenThreshold, Source::LocalFrame],
        talk: talk(Consequence::High, 3),
        check: screen_days,
        example: |_, frame| frame.thresholds.screen_days = Amount::whole(3),
    },
    Rule {
        id: FindingId::LooserDayLength,
        about: None,
        sources: &[Source::ScreenThreshold, Source::LocalFrame],
        talk: talk(Consequence::High, 3),
        check: day_length,
        example: |_, frame| frame.thresholds.screen_day_minutes = 480,
    },
    Rule {
        id: FindingId::LooserRest,
        about: None,
        sources: &[Source::DailyRest, Source::RestAtHome, Source::LocalFrame],
        talk: talk(Consequence::High, 3),
        check: rest,
        example: |_, frame| frame.thresholds.rest_minutes = 600,
    },
];

fn screen_days(_: &Case, frame: &Frame) -> Option<Found> {
    looser(frame, Looser::ScreenDays, |numbers| Value::Days(numbers.screen_days))
}

fn day_length(_: &Case, frame: &Frame) -> Option<Found> {
    looser(frame, Looser::ScreenDayLength, |numbers| Value::Number(hours_of_day(numbers)))
}

fn rest(_: &Case, frame: &Frame) -> Option<Found> {
    let hours = |numbers: &Thresholds| Value::Number(hours_below(numbers.rest_minutes));
    looser(frame, Looser::Rest, hours)
}

fn looser(frame: &Frame, number: Looser, of: impl Fn(&Thresholds) -> Value) -> Option<Found> {
    frame.thresholds.looser().contains(&number).then(|| {
        Found::talk()
            .frame(FrameField::Thresholds)
            .value("frame", of(&frame.thresholds))
            .value("law", of(&Thresholds::default()))
    })
}
