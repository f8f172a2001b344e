//! Days: voluntary, local agreement, the own number, the screen rules and the long-run line.

use super::finding::{Bearing, Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::limits::{local_agreement, notice};
use crate::domain::case::screen_work::{Regime, home_hours, hours_of_day, in_screen_days, limit_hours, regime_for};
use crate::domain::case::task_case::TaskCase;
use crate::domain::case::task_days::{Either, task_days};
use crate::domain::case::working_week::{FULL_TIME_HOURS, long_run_line, working_days};
use crate::domain::frame::{Frame, Notice};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{NoticeKind, Pattern, Voluntary, YesNo};
use crate::domain::vocabulary::party::Voice;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;
use crate::domain::vocabulary::task::Task;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::NotVoluntary,
        about: Some(Q::Voluntary),
        sources: &[Source::FrameworkAgreement, Source::EuTelework],
        talk: talk(Consequence::Decisive, 8),
        check: not_voluntary,
        example: |case, _| case.say(ask::VOLUNTARY, Voluntary::No),
    },
    Rule {
        id: FindingId::VoluntaryInDoubt,
        about: Some(Q::Voluntary),
        sources: &[Source::FrameworkAgreement, Source::EuTelework],
        talk: talk(Consequence::Decisive, 8),
        check: voluntary_in_doubt,
        example: |case, _| case.say(ask::VOLUNTARY, Voluntary::Unsure),
    },
    Rule {
        id: FindingId::NoLocalAgreement,
        about: Some(Q::Pattern),
        sources: &[Source::FrameworkAgreement, Source::StateGuide],
        talk: talk(Consequence::Decisive, 5),
        check: no_local_agreement,
        example: |case, _| {
            case.say(ask::PATTERN, Pattern::Fixed);
            case.say(ask::LOCAL_AGREEMENT, YesNo::No);
        },
    },
    Rule {
        id: FindingId::OwnNumber,
        about: Some(Q::HomeDays),
        sources: &[Source::FrameworkAgreement, Source::OwnJudgement],
        talk: None,
        check: own_number,
        example: |case, _| case.say(ask::HOME_DAYS, Amount::whole(1)),
    },
    Rule {
        id: FindingId::LongRunLine,
        about: Some(Q::TaskTypes),
        sources: &[Source::Report33],
        talk: None,
        check: long_run,
        example: |case, _| {
            case.say_tasks(vec![TaskCase::new(Task::DeepWork)]);
        },
    },
    Rule {
        id: FindingId::OverHalf,
        about: Some(Q::HomeDays),
        sources: &[Source::Report33],
        talk: talk(Consequence::High, 6),
        check: over_half,
        example: |case, _| case.say(ask::HOME_DAYS, Amount::whole(3)),
    },
    Rule {
        id: FindingId::ScreenRulesAtHome,
        about: Some(Q::HomeDays),
        sources: &[Source::HomeWorkOrder, Source::ScreenThreshold, Source::ScreenAddUp, Source::ScreenOrder],
        talk: talk(Consequence::High, 6),
        check: screen_rules_at_home,
        example: |case, _| case.say(ask::HOME_DAYS, Amount(250)),
    },
    Rule {
        id: FindingId::ScreenRulesAddUp,
        about: Some(Q::HomeDays),
        sources: &[Source::ScreenAddUp, Source::HomeWorkOrder],
        talk: talk(Consequence::High, 5),
        check: screen_rules_add_up,
        example: |case, _| {
            case.say(ask::HOME_DAYS, Amount::whole(2));
            case.say(ask::SCREEN_DAYS_ON_SITE, Amount::whole(2));
            case.say(ask::SCREEN_PLACE_ON_SITE, YesNo::No);
        },
    },
    Rule {
        id: FindingId::ScreenRulesDepend,
        about: Some(Q::HomeDays),
        sources: &[Source::ScreenAddUp],
        talk: talk(Consequence::Medium, 4),
        check: screen_rules_depend,
        example: |case, _| {
            case.say(ask::HOME_DAYS, Amount::whole(2));
            case.say(ask::SCREEN_DAYS_ON_SITE, Amount::whole(2));
        },
    },
    Rule {
        id: FindingId::NoNotice,
        about: Some(Q::NoticeKind),
        sources: &[Source::NoticeOfChange, Source::EmploymentTerms],
        talk: talk(Consequence::Medium, 3),
        check: no_notice,
        example: |case, _| {
            case.say(ask::NOTICE_KIND, NoticeKind::Weeks);
            case.say(ask::NOTICE_WEEKS, Amount::ZERO);
        },
    },
    Rule {
        id: FindingId::NoticeBelowFrame,
        about: Some(Q::NoticeKind),
        sources: &[Source::LocalFrame],
        talk: talk(Consequence::Medium, 3),
        check: notice_below_frame,
        example: |case, frame| {
            frame.notice_at_least = Some(Amount::whole(4));
            case.say(ask::NOTICE_KIND, NoticeKind::Weeks);
            case.say(ask::NOTICE_WEEKS, Amount::whole(2));
        },
    },
    Rule {
        id: FindingId::PartTime,
        about: Some(Q::WeeklyHours),
        sources: &[Source::ScreenThreshold, Source::ScreenAddUp],
        talk: talk(Consequence::Low, 2),
        check: part_time,
        example: |case, _| case.say(ask::WORKING_DAYS, Amount::whole(3)),
    },
];

fn not_voluntary(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::VOLUNTARY) == Some(Voluntary::No)).then(|| Found::talk().effect(Bearing::Stop))
}

/// Anything but a yes waits: doubt and "I don't know" are settled in a talk, not by a draft.
fn voluntary_in_doubt(case: &Case, _: &Frame) -> Option<Found> {
    let in_doubt = case.said(ask::VOLUNTARY) == Some(Voluntary::Unsure) || case.is_open(Q::Voluntary);
    in_doubt.then(|| Found::talk().effect(Bearing::Stop))
}

pub(super) fn wants_fixed(case: &Case) -> bool {
    matches!(case.said(ask::PATTERN), Some(Pattern::Fixed | Pattern::Both))
}

/// Fixed, recurring home work stands on a local agreement. Without one, or while nobody knows, from case to case.
fn no_local_agreement(case: &Case, frame: &Frame) -> Option<Found> {
    let is_open = case.is_open(Q::LocalAgreement);
    let is_missing = match local_agreement(case, frame) {
        Some(exists) => !exists,
        None => is_open,
    };
    (wants_fixed(case) && is_missing)
        .then(|| Found::talk().frame(FrameField::LocalAgreement).effect(Bearing::CaseByCaseOnly))
}

fn own_number(case: &Case, _: &Frame) -> Option<Found> {
    let wanted = case.said(ask::HOME_DAYS)?;
    Some(Found::talk().effect(Bearing::AtMost(wanted)).value("days", Value::Days(wanted)))
}

/// A line, not a limit: it is shown only where the suggestion passes it. The report (3.3) does not forbid more, but it asks
/// for a reason: without one the cautious end of one person's own range stops there. The two together settle it in the talk.
fn long_run(case: &Case, frame: &Frame) -> Option<Found> {
    let line = long_run_line(case, &frame.weights);
    let stops_cautious = case.voice != Voice::Both && case.words(ask::OVER_HALF_WHY).is_empty();
    case.has_tasks().then(|| {
        Found::talk()
            .frame(FrameField::Weights)
            .effect(Bearing::Line { at: line, stops_cautious })
            .value("days", Value::Days(line))
    })
}

/// The days one has in mind: the wish, or without one what the tasks alone would allow.
fn days_in_mind(case: &Case, frame: &Frame) -> Option<Amount> {
    let by_tasks = || task_days(case, &frame.weights, Either::Weighed, |_| 100).map(Amount::to_nearest_half);
    case.said(ask::HOME_DAYS).or_else(by_tasks)
}

fn over_half(case: &Case, frame: &Frame) -> Option<Found> {
    let wanted = days_in_mind(case, frame)?;
    (wanted > long_run_line(case, &frame.weights)).then(|| {
        Found::talk()
            .frame(FrameField::Weights)
            .value("days", Value::Days(wanted))
            .value("working", Value::Days(working_days(case)))
    })
}

/// A case-by-case pattern counts too once it recurs over about two months, so the pattern makes no exception here.
fn screen_rules_at_home(case: &Case, frame: &Frame) -> Option<Found> {
    let wanted = days_in_mind(case, frame)?;
    regime_for(wanted, case, &frame.thresholds)?
        .applies_at_home()
        .then(|| {
            let thresholds = &frame.thresholds;
            Found::talk()
                .frame(FrameField::Thresholds)
                .frame(FrameField::Weights)
                .value("limit", Value::Days(thresholds.screen_days))
                .value("day", Value::Number(hours_of_day(thresholds)))
                .value("limit_hours", Value::Number(limit_hours(thresholds)))
                .value("hours", Value::Number(home_hours(wanted, case)))
        })
        .filter(|_| is_over_limit(wanted, case, frame))
}

/// Up to two days in each place, but more together, and no proper screen workplace at the workplace.
fn screen_rules_add_up(case: &Case, frame: &Frame) -> Option<Found> {
    let wanted = case.said(ask::HOME_DAYS)?;
    regime_for(wanted, case, &frame.thresholds)?
        .applies_at_home()
        .then(|| Found::talk().frame(FrameField::Thresholds).frame(FrameField::Weights))
        .filter(|_| !is_over_limit(wanted, case, frame))
}

fn is_over_limit(days: Amount, case: &Case, frame: &Frame) -> bool {
    in_screen_days(days, case, &frame.thresholds) > frame.thresholds.screen_days
}

fn screen_rules_depend(case: &Case, frame: &Frame) -> Option<Found> {
    let regime = regime_for(case.said(ask::HOME_DAYS)?, case, &frame.thresholds)?;
    (regime == Regime::HomeUnlessPlaceOnSite)
        .then(|| Found::talk().frame(FrameField::Thresholds).frame(FrameField::Weights))
}

fn no_notice(case: &Case, frame: &Frame) -> Option<Found> {
    (notice(case, frame) == Some(Notice::Weeks(Amount::ZERO))).then(|| Found::talk().frame(FrameField::Notice))
}

fn notice_below_frame(case: &Case, frame: &Frame) -> Option<Found> {
    let (least, Some(Notice::Weeks(weeks))) = (frame.notice_at_least?, notice(case, frame)) else { return None };
    (weeks < least).then(|| {
        Found::talk()
            .frame(FrameField::Notice)
            .frame(FrameField::NoticeAtLeast)
            .value("weeks", Value::Number(weeks))
            .value("least", Value::Number(least))
    })
}

fn part_time(case: &Case, _: &Frame) -> Option<Found> {
    let is_part_time = case.said(ask::WORKING_DAYS).is_some_and(|days| days < Amount::whole(5))
        || case.said(ask::WEEKLY_HOURS).is_some_and(|hours| hours < FULL_TIME_HOURS);
    is_part_time.then(Found::talk)
}
