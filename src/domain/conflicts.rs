//! Where a clause stands against a rule: said beside it, never in the way. The two may still agree on it; they know then.

use super::agreement::ElementId;
use super::amount::Amount;
use super::calendar::{TimeOfDay, Weekdays};
use super::case::Case;
use super::finding::FindingId;
use super::frame::Frame;
use super::limits::{days_left, team_days};
use super::rest;
use super::suggestion::{Step, Suggestion};

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
    /// More home days than a step of the suggestion leaves.
    DaysOverStep {
        /// The days in the clause.
        days: Amount,
        /// The most that the step leaves.
        most: Amount,
        /// The step.
        step: FindingId,
    },
    /// More home days than the tasks that were told give.
    DaysOverTasks {
        /// The days in the clause.
        days: Amount,
        /// The days that the tasks give.
        most: Amount,
    },
    /// Home days on days that need everyone.
    HomeOnTeamDays(Weekdays),
    /// Less rest between two working days than the rules ask for.
    RestTooShort {
        /// Hours of rest, in hundredths.
        hours: Amount,
    },
}

impl Conflict {
    /// The rule that the clause stands against: its words and sources say the rest.
    pub const fn rule(&self) -> FindingId {
        match self {
            Conflict::DaysOverLimit { .. } => FindingId::WishOverLimits,
            Conflict::DaysOverStep { step, .. } => *step,
            Conflict::DaysOverTasks { .. } => FindingId::NothingForHome,
            Conflict::HomeOnTeamDays(_) => FindingId::HomeDayOnTeamDay,
            Conflict::RestTooShort { .. } => FindingId::RestTooShort,
        }
    }
}

/// What a clause written by hand says, as far as it could be read (`wording::written`).
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
        days: case.home_days,
        home_weekdays: case.home_weekdays.unwrap_or_default(),
        end_and_start: case.latest_end.zip(case.earliest_start),
    });
    match element {
        ElementId::Extent => {
            let on_team_days = on_team_days(said.home_weekdays, case, frame);
            over_limit(said.days, case, frame).into_iter().chain(on_team_days).collect()
        }
        ElementId::WorkingTime => short_rest(said.end_and_start, frame).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Where a number of days lies above the suggestion: each step that leaves fewer, or the tasks where they give fewer to
/// begin with. It is advice: the number stands.
pub fn over_suggestion(days: Amount, suggestion: &Suggestion) -> Vec<Conflict> {
    let takes = |step: &&Step| step.after < step.before && step.after < days;
    let over_step = |step: &Step| Conflict::DaysOverStep { days, most: step.after, step: step.id };
    let steps: Vec<Conflict> = suggestion.steps.iter().filter(takes).map(over_step).collect();
    let over_tasks = (suggestion.start < days).then_some(Conflict::DaysOverTasks { days, most: suggestion.start });
    over_tasks.into_iter().chain(steps).collect()
}

fn over_limit(days: Option<Amount>, case: &Case, frame: &Frame) -> Option<Conflict> {
    let (days, most) = (days?, days_left(case, frame)?);
    (days > most).then_some(Conflict::DaysOverLimit { days, most })
}

fn on_team_days(weekdays: Weekdays, case: &Case, frame: &Frame) -> Option<Conflict> {
    let clash = weekdays.shared_with(team_days(case, frame));
    (!clash.is_empty()).then_some(Conflict::HomeOnTeamDays(clash))
}

/// The rest between an end and the start the day after, where it is too short.
fn short_rest(times: Option<(TimeOfDay, TimeOfDay)>, frame: &Frame) -> Option<Conflict> {
    let (end, start) = times?;
    rest::is_too_short(end, start, frame.thresholds.rest_minutes)
        .then_some(Conflict::RestTooShort { hours: rest::hours_of_rest(end, start) })
}
