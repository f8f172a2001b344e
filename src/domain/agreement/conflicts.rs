//! Where a clause stands against a rule: said beside it, never in the way. The two may still agree on it; they know then.

use crate::domain::case::Case;
use crate::domain::case::limits::{days_left, team_days};
use crate::domain::case::rest;
use crate::domain::case::working_week::{working_days, working_weekdays};
use crate::domain::frame::Frame;
use crate::domain::suggestion::{LimitStep, Suggestion};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{TimeOfDay, Weekdays};
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::question_id::ask;

/// A clause against a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// More home days than the frame or the days at the workplace leave.
    DaysOverLimit {
        /// The days in the clause.
        days: Amount,
        /// The most that is left.
        most: Amount,
    },
    /// More home days than Føling suggests.
    DaysOverSuggestion {
        /// The days in the clause.
        days: Amount,
        /// The most that is suggested, whatever either wished for.
        most: Amount,
        /// The days that the tasks give, where they give fewer than the clause says.
        tasks: Option<Amount>,
        /// The steps that leave fewer than the clause says.
        steps: Vec<FindingId>,
    },
    /// More home days than the person works.
    MoreThanWeek {
        /// The days in the clause.
        days: Amount,
        /// The working days of the week.
        week: Amount,
    },
    /// The clause that the two wrote says another number than the answer that everything else goes by.
    DaysUnlikeAnswer {
        /// The days in the clause.
        days: Amount,
        /// The days in the answer.
        answer: Amount,
    },
    /// More home days until the condition is met than after it.
    MoreUntilThen {
        /// The days until then.
        until: Amount,
        /// The days after it.
        days: Amount,
    },
    /// Home days on days that need everyone.
    HomeOnTeamDays(Weekdays),
    /// Home days on the days to meet the closest colleagues.
    HomeOnMeetDays(Weekdays),
    /// Home days on days off.
    HomeOnDaysOff(Weekdays),
    /// A split day that spans more than the daily rest leaves.
    DayTooLong {
        /// Hours from start to end, in hundredths.
        hours: Amount,
        /// The most hours that leave the rest, in hundredths.
        most: Amount,
    },
    /// Less rest between two working days than the rules ask for.
    RestTooShort {
        /// Hours of rest, in hundredths.
        hours: Amount,
        /// Hours of rest that the rules ask for, in hundredths.
        rest: Amount,
    },
}

impl Conflict {
    /// The rule that the clause stands against: its words and sources say the rest. None where it stands against itself.
    pub fn rule(&self) -> Option<FindingId> {
        Some(match self {
            Conflict::DaysOverLimit { .. } => FindingId::WishOverLimits,
            Conflict::DaysOverSuggestion { steps, .. } => match steps.last() {
                Some(step) => *step,
                None => FindingId::NothingForHome,
            },
            Conflict::HomeOnTeamDays(_) => FindingId::HomeDayOnTeamDay,
            Conflict::HomeOnMeetDays(_) => FindingId::HomeDayOnMeetDay,
            Conflict::RestTooShort { .. } => FindingId::RestTooShort,
            Conflict::DayTooLong { .. } => FindingId::DayTooLong,
            // What the two have said speaks against itself: no rule is needed to see it.
            Conflict::MoreThanWeek { .. }
            | Conflict::DaysUnlikeAnswer { .. }
            | Conflict::MoreUntilThen { .. }
            | Conflict::HomeOnDaysOff(_) => return None,
        })
    }
}

/// What a clause written by hand says, as far as it could be read (`reading::by_hand`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct SaidByHand {
    /// The most days it names.
    pub days: Option<Amount>,
    /// The weekdays it names for home.
    pub home_weekdays: Weekdays,
    /// The end of a working day and the start of the next.
    pub end_and_start: Option<(TimeOfDay, TimeOfDay)>,
}

/// The conflicts of one clause: from what was written by hand, or else from what the two answered.
pub fn of_clause(element: ElementId, by_hand: Option<SaidByHand>, case: &Case, frame: &Frame) -> Vec<Conflict> {
    let said = by_hand.unwrap_or(SaidByHand {
        days: case.said(ask::HOME_DAYS),
        home_weekdays: case.said(ask::HOME_WEEKDAYS).unwrap_or_default(),
        end_and_start: case.said(ask::LATEST_END).zip(case.said(ask::EARLIEST_START)),
    });
    match element {
        ElementId::Extent => {
            let answer = case.said(ask::HOME_DAYS).filter(|_| by_hand.is_some());
            let unlike = said.days.zip(answer).filter(|(days, answer)| days != answer);
            let unlike = unlike.map(|(days, answer)| Conflict::DaysUnlikeAnswer { days, answer });
            let weekdays = on_other_days(said.home_weekdays, case, frame);
            let week = working_days(case);
            let over_week = said.days.filter(|days| *days > week).map(|days| Conflict::MoreThanWeek { days, week });
            over_limit(said.days, case, frame).into_iter().chain(over_week).chain(unlike).chain(weekdays).collect()
        }
        ElementId::WorkingTime => {
            // Of words by hand nobody knows which time is the start of the day.
            let span = case.said(ask::USUAL_START).zip(case.said(ask::LATEST_END)).filter(|_| by_hand.is_none());
            let long = span.and_then(|(start, end)| long_day(start, end, frame));
            short_rest(said.end_and_start, frame).into_iter().chain(long).collect()
        }
        _ => Vec::new(),
    }
}

/// Where a number of days lies above the suggestion: what leaves fewer. It is advice: the number stands. The limits of the
/// frame are told for themselves, and a wish is nothing to hold against those who agreed on more.
pub fn over_suggestion(days: Amount, suggestion: &Suggestion) -> Option<Conflict> {
    let is_told = |id: FindingId| {
        use FindingId as F;
        !matches!(id, F::OwnNumber | F::FrameMaximum | F::ShareMaximum | F::MinPresence)
    };
    let takes = |step: &&LimitStep| is_told(step.id) && step.after < step.before && step.after < days;
    let steps: Vec<&LimitStep> = suggestion.steps.iter().filter(takes).collect();
    let tasks = Some(suggestion.start).filter(|start| *start < days);
    let most = steps.iter().map(|step| step.after).chain(tasks).min()?;
    Some(Conflict::DaysOverSuggestion { days, most, tasks, steps: steps.iter().map(|step| step.id).collect() })
}

fn over_limit(days: Option<Amount>, case: &Case, frame: &Frame) -> Option<Conflict> {
    let (days, most) = (days?, days_left(case, frame)?);
    (days > most).then_some(Conflict::DaysOverLimit { days, most })
}

/// Weekdays for home that are something else already.
fn on_other_days(weekdays: Weekdays, case: &Case, frame: &Frame) -> impl Iterator<Item = Conflict> {
    let team = team_days(case, frame);
    let meet = case.said(ask::MEET_DAYS).unwrap_or_default().without(team);
    let clashes = [
        Conflict::HomeOnTeamDays(weekdays.shared_with(team)),
        Conflict::HomeOnMeetDays(weekdays.shared_with(meet)),
        Conflict::HomeOnDaysOff(weekdays.without(working_weekdays(case))),
    ];
    let is_clash = |it: &Conflict| match it {
        Conflict::HomeOnTeamDays(days) | Conflict::HomeOnMeetDays(days) | Conflict::HomeOnDaysOff(days) => {
            !days.is_empty()
        }
        _ => false,
    };
    clashes.into_iter().filter(is_clash)
}

/// Where a condition leaves more home days until it is met than after it.
pub fn more_until_then(until: Option<Amount>, days: Option<Amount>) -> Option<Conflict> {
    let (until, days) = (until?, days?);
    (until > days).then_some(Conflict::MoreUntilThen { until, days })
}

/// The rest between an end and the start the day after, where it is too short.
fn short_rest(times: Option<(TimeOfDay, TimeOfDay)>, frame: &Frame) -> Option<Conflict> {
    let (end, start) = times?;
    let demanded = frame.thresholds.rest_minutes;
    rest::is_night_too_short(end, start, demanded).then(|| Conflict::RestTooShort {
        hours: rest::hours_below(rest::minutes_of_night(end, start)),
        rest: rest::hours_above(demanded),
    })
}

/// A day whose own twenty-four hours leave too little rest.
fn long_day(start: TimeOfDay, end: TimeOfDay, frame: &Frame) -> Option<Conflict> {
    let demanded = frame.thresholds.rest_minutes;
    rest::is_day_too_long(start, end, demanded).then(|| Conflict::DayTooLong {
        hours: rest::hours_above(rest::minutes_of_span(start, end)),
        most: rest::hours_below(rest::longest_span(demanded)),
    })
}
