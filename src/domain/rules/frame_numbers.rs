//! Numbers of a local frame that are looser than the rules: an organisation can be stricter than the law, not looser. The number
//! of the frame is used, and both are said.

use super::finding::{Finding, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::rest::hours_below;
use crate::domain::case::screen_work::hours_of_day;
use crate::domain::frame::{Frame, Looser, Thresholds};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::reasons::{Because, Reasons};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::LooserScreenDays,
        sources: &[Source::ScreenThreshold, Source::LocalFrame],
        talk: talk(Consequence::High, 3),
        check: screen_days,
        example: |_, frame| frame.thresholds.screen_days = Amount::whole(3),
    },
    Rule {
        id: FindingId::LooserDayLength,
        sources: &[Source::ScreenThreshold, Source::LocalFrame],
        talk: talk(Consequence::High, 3),
        check: day_length,
        example: |_, frame| frame.thresholds.screen_day_minutes = 480,
    },
    Rule {
        id: FindingId::LooserRest,
        sources: &[Source::DailyRest, Source::RestAtHome, Source::LocalFrame],
        talk: talk(Consequence::High, 3),
        check: rest,
        example: |_, frame| frame.thresholds.rest_minutes = 600,
    },
];

fn screen_days(_: &Case, frame: &Frame) -> Option<Finding> {
    looser(frame, Looser::ScreenDays, FindingId::LooserScreenDays, |numbers| Value::Days(numbers.screen_days))
}

fn day_length(_: &Case, frame: &Frame) -> Option<Finding> {
    looser(frame, Looser::ScreenDayLength, FindingId::LooserDayLength, |numbers| Value::Number(hours_of_day(numbers)))
}

fn rest(_: &Case, frame: &Frame) -> Option<Finding> {
    let hours = |numbers: &Thresholds| Value::Number(hours_below(numbers.rest_minutes));
    looser(frame, Looser::Rest, FindingId::LooserRest, hours)
}

fn looser(frame: &Frame, number: Looser, id: FindingId, of: impl Fn(&Thresholds) -> Value) -> Option<Finding> {
    let reasons = Reasons::one(Because::Frame(FrameField::Thresholds));
    frame.thresholds.looser().contains(&number).then(|| {
        Finding::talk(id, reasons).value("frame", of(&frame.thresholds)).value("law", of(&Thresholds::default()))
    })
}
