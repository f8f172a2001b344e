//! The working week: how many days, which ones, and where the long-run line lies.

use super::Case;
use crate::domain::frame::Weights;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, Weekdays};
use crate::domain::values::working_days::working_day_months_later;
use crate::domain::vocabulary::question_id::ask;

/// Full time in the municipal labour market: 37 hours a week.
pub const FULL_TIME_HOURS: Amount = Amount::whole(37);

/// Working days a week; five where nothing is said.
pub fn working_days(case: &Case) -> Amount {
    case.said(ask::WORKING_DAYS).unwrap_or(Amount::whole(5))
}

/// Working hours a week; full time where nothing is said.
pub fn working_hours(case: &Case) -> Amount {
    case.said(ask::WEEKLY_HOURS).unwrap_or(FULL_TIME_HOURS)
}

/// The days one works: those a part-timer named, or Monday to Friday.
pub fn working_weekdays(case: &Case) -> Weekdays {
    match case.said(ask::WORKING_WEEKDAYS) {
        Some(days) if !days.is_empty() => days,
        _ => Weekdays::WORKING,
    }
}

/// Whether more days are wished for than the long-run line: then one is asked why.
pub fn wants_over_line(case: &Case) -> bool {
    let line = working_days(case).times(case.long_run_percent, 100);
    case.said(ask::HOME_DAYS).is_some_and(|wanted| wanted > line)
}

/// The number of home days that lies at the long-run line (report 3.3): half of the working days unless the frame says
/// otherwise.
pub fn long_run_line(case: &Case, weights: &Weights) -> Amount {
    working_days(case).times(weights.long_run_percent, 100)
}

impl Case {
    /// When the two look at the agreement again: the start and the months until then, once both are said; on a working day.
    pub fn review_date(&self) -> Option<Date> {
        Some(working_day_months_later(
            self.said(ask::START_DATE)?,
            self.said(ask::REVIEW)?.months(),
            working_weekdays(self),
        ))
    }
}
