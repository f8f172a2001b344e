//! Days: voluntary, local agreement, the own number, the screen rules and the long-run line.

use super::finding::{Effect, Finding, Value};
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
use crate::domain::vocabulary::reasons::{Because, Reasons};
use crate::domain::vocabulary::source::Source;
use crate::domain::vocabulary::task::Task;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::NotVoluntary,
        sources: &[Source::FrameworkAgreement, Source::EuTelework],
        talk: talk(Consequence::Decisive, 8),
        check: not_voluntary,
        example: |case, _| case.say(ask::VOLUNTARY, Voluntary::No),
    },
    Rule {
        id: FindingId::VoluntaryInDoubt,
        sources: &[Source::FrameworkAgreement, Source::EuTelework],
        talk: talk(Consequence::Decisive, 8),
        check: voluntary_in_doubt,
        example: |case, _| case.say(ask::VOLUNTARY, Voluntary::Unsure),
    },
    Rule {
        id: FindingId::NoLocalAgreement,
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
        sources: &[Source::FrameworkAgreement, Source::OwnJudgement],
        talk: None,
        check: own_number,
        example: |case, _| case.say(ask::HOME_DAYS, Amount::whole(1)),
    },
    Rule {
        id: FindingId::LongRunLine,
        sources: &[Source::Report33],
        talk: None,
        check: long_run,
        example: |case, _| {
            case.say_tasks(vec![TaskCase::new(Task::DeepWork)]);
        },
    },
    Rule {
        id: FindingId::OverHalf,
        sources: &[Source::Report33],
        talk: talk(Consequence::High, 6),
        check: over_half,
        example: |case, _| case.say(ask::HOME_DAYS, Amount::whole(3)),
    },
    Rule {
        id: FindingId::ScreenRulesAtHome,
        sources: &[Source::HomeWorkOrder, Source::ScreenThreshold, Source::ScreenAddUp, Source::ScreenOrder],
        talk: talk(Consequence::High, 6),
        check: screen_rules_at_home,
        example: |case, _| case.say(ask::HOME_DAYS, Amount(250)),
    },
    Rule {
        id: FindingId::ScreenRulesAddUp,
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
        sources: &[Source::ScreenThreshold, Source::ScreenAddUp],
        talk: talk(Consequence::Low, 2),
        check: part_time,
        example: |case, _| case.say(ask::WORKING_DAYS, Amount::whole(3)),
    },
];

fn not_voluntary(case: &Case, _: &Frame) -> Option<Finding> {
    let reasons = Reasons::answers(Q::Voluntary, &[]);
    (case.said(ask::VOLUNTARY) == Some(Voluntary::No))
        .then(|| Finding::talk(FindingId::NotVoluntary, reasons).effect(Effect::Stop))
}

/// Anything but a yes waits: doubt and "I don't know" are settled in a talk, not by a draft.
fn voluntary_in_doubt(case: &Case, _: &Frame) -> Option<Finding> {
    let in_doubt = case.said(ask::VOLUNTARY) == Some(Voluntary::Unsure)
        || case.is_unknown(Q::Voluntary)
        || case.would_rather_talk(Q::Voluntary);
    let reasons = Reasons::answers(Q::Voluntary, &[]);
    in_doubt.then(|| Finding::talk(FindingId::VoluntaryInDoubt, reasons).effect(Effect::Stop))
}

pub(super) fn wants_fixed(case: &Case) -> bool {
    matches!(case.said(ask::PATTERN), Some(Pattern::Fixed | Pattern::Both))
}

/// Fixed, recurring home work stands on a local agreement. Without one, or while nobody knows, from case to case.
fn no_local_agreement(case: &Case, frame: &Frame) -> Option<Finding> {
    let is_open = case.is_unknown(Q::LocalAgreement) || case.would_rather_talk(Q::LocalAgreement);
    let is_missing = match local_agreement(case, frame) {
        Some(exists) => !exists,
        None => is_open,
    };
    let reasons = Reasons::answers(Q::Pattern, &[Q::LocalAgreement]).and(Because::Frame(FrameField::LocalAgreement));
    (wants_fixed(case) && is_missing)
        .then(|| Finding::talk(FindingId::NoLocalAgreement, reasons).effect(Effect::CaseByCaseOnly))
}

fn own_number(case: &Case, _: &Frame) -> Option<Finding> {
    let wanted = case.said(ask::HOME_DAYS)?;
    Some(
        Finding::talk(FindingId::OwnNumber, Reasons::answers(Q::HomeDays, &[]))
            .effect(Effect::AtMost(wanted))
            .value("days", Value::Days(wanted)),
    )
}

/// A line, not a limit: it is shown only where the suggestion passes it. The report (3.3) does not forbid more, but it asks
/// for a reason: without one the cautious end of one person's own range stops there. The two together settle it in the talk.
fn long_run(case: &Case, frame: &Frame) -> Option<Finding> {
    let line = long_run_line(case, &frame.weights);
    let reasons = Reasons::answers(Q::TaskTypes, &[Q::WorkingDays, Q::HomeDays, Q::OverHalfWhy])
        .and(Because::Frame(FrameField::Weights));
    let stops_cautious = case.voice != Voice::Both && case.words(ask::OVER_HALF_WHY).is_empty();
    (!case.tasks().is_empty()).then(|| {
        Finding::talk(FindingId::LongRunLine, reasons)
            .effect(Effect::Line { at: line, stops_cautious })
            .value("days", Value::Days(line))
    })
}

/// The days one has in mind: the wish, or without one what the tasks alone would allow.
fn days_in_mind(case: &Case, frame: &Frame) -> Option<Amount> {
    let by_tasks = || task_days(case, &frame.weights, Either::Weighed, |_| 100).map(Amount::to_nearest_half);
    case.said(ask::HOME_DAYS).or_else(by_tasks)
}

fn over_half(case: &Case, frame: &Frame) -> Option<Finding> {
    let wanted = days_in_mind(case, frame)?;
    let reasons = Reasons::answers(Q::HomeDays, &[Q::TaskTypes, Q::TaskPlaces, Q::WorkingDays])
        .and(Because::Frame(FrameField::Weights));
    (wanted > long_run_line(case, &frame.weights)).then(|| {
        Finding::talk(FindingId::OverHalf, reasons)
            .value("days", Value::Days(wanted))
            .value("working", Value::Days(working_days(case)))
    })
}

fn screen_reasons() -> Reasons {
    Reasons::answers(
        Q::HomeDays,
        &[
            Q::TaskTypes,
            Q::TaskPlaces,
            Q::WeeklyHours,
            Q::WorkingDays,
            Q::ScreenDaysOnSite,
            Q::ScreenPlaceOnSite,
            Q::WorkPlace,
        ],
    )
    .and(Because::Frame(FrameField::Thresholds))
    .and(Because::Frame(FrameField::Weights))
}

/// A case-by-case pattern counts too once it recurs over about two months, so the pattern makes no exception here.
fn screen_rules_at_home(case: &Case, frame: &Frame) -> Option<Finding> {
    let wanted = days_in_mind(case, frame)?;
    regime_for(wanted, case, &frame.thresholds)?
        .applies_at_home()
        .then(|| {
            let thresholds = &frame.thresholds;
            Finding::talk(FindingId::ScreenRulesAtHome, screen_reasons())
                .value("limit", Value::Days(thresholds.screen_days))
                .value("day", Value::Number(hours_of_day(thresholds)))
                .value("limit_hours", Value::Number(limit_hours(thresholds)))
                .value("hours", Value::Number(home_hours(wanted, case)))
        })
        .filter(|_| is_over_limit(wanted, case, frame))
}

/// Up to two days in each place, but more together, and no proper screen workplace at the workplace.
fn screen_rules_add_up(case: &Case, frame: &Frame) -> Option<Finding> {
    let wanted = case.said(ask::HOME_DAYS)?;
    regime_for(wanted, case, &frame.thresholds)?
        .applies_at_home()
        .then(|| Finding::talk(FindingId::ScreenRulesAddUp, screen_reasons()))
        .filter(|_| !is_over_limit(wanted, case, frame))
}

fn is_over_limit(days: Amount, case: &Case, frame: &Frame) -> bool {
    in_screen_days(days, case, &frame.thresholds) > frame.thresholds.screen_days
}

fn screen_rules_depend(case: &Case, frame: &Frame) -> Option<Finding> {
    let regime = regime_for(case.said(ask::HOME_DAYS)?, case, &frame.thresholds)?;
    (regime == Regime::HomeUnlessPlaceOnSite).then(|| Finding::talk(FindingId::ScreenRulesDepend, screen_reasons()))
}

fn no_notice(case: &Case, frame: &Frame) -> Option<Finding> {
    let reasons = Reasons::answers(Q::NoticeKind, &[Q::NoticeWeeks]).and(Because::Frame(FrameField::Notice));
    (notice(case, frame) == Some(Notice::Weeks(Amount::ZERO))).then(|| Finding::talk(FindingId::NoNotice, reasons))
}

fn notice_below_frame(case: &Case, frame: &Frame) -> Option<Finding> {
    let (least, Some(Notice::Weeks(weeks))) = (frame.notice_at_least?, notice(case, frame)) else { return None };
    let reasons = Reasons::answers(Q::NoticeKind, &[Q::NoticeWeeks])
        .and(Because::Frame(FrameField::Notice))
        .and(Because::Frame(FrameField::NoticeAtLeast));
    (weeks < least).then(|| {
        Finding::talk(FindingId::NoticeBelowFrame, reasons)
            .value("weeks", Value::Number(weeks))
            .value("least", Value::Number(least))
    })
}

fn part_time(case: &Case, _: &Frame) -> Option<Finding> {
    let is_part_time = case.said(ask::WORKING_DAYS).is_some_and(|days| days < Amount::whole(5))
        || case.said(ask::WEEKLY_HOURS).is_some_and(|hours| hours < FULL_TIME_HOURS);
    let reasons = Reasons::answers(Q::WeeklyHours, &[Q::WorkingDays]);
    is_part_time.then(|| Finding::talk(FindingId::PartTime, reasons))
}
