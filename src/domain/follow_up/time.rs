//! How old an agreement is and where its review stands, from a given today.

use chrono::Datelike;

use crate::domain::values::calendar::{Date, months_later};

/// How old it is, in the largest unit that is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// Made today.
    Today,
    /// So many days.
    Days(u32),
    /// So many weeks.
    Weeks(u32),
    /// So many months.
    Months(u32),
    /// So many years.
    Years(u32),
}

/// The age; nothing where it was made after today, since one of the two clocks is wrong then.
pub fn age(made: Date, today: Date) -> Option<Age> {
    let days = u32::try_from(today.signed_duration_since(made).num_days()).ok()?;
    let full = months_between(made, today);
    // The month that is running counts once its day has come.
    let months = if months_later(made, full) > today { full.saturating_sub(1) } else { full };
    Some(match (months, days) {
        (12.., _) => Age::Years(months / 12),
        (1.., _) => Age::Months(months),
        (0, 14..) => Age::Weeks(days / 7),
        (0, 0) => Age::Today,
        (0, _) => Age::Days(days),
    })
}

/// Months by the calendar, whatever the day.
fn months_between(from: Date, to: Date) -> u32 {
    let months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
    u32::try_from(months(to) - months(from)).unwrap_or(0)
}

/// Where the review stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewStands {
    /// The day is past.
    Past,
    /// It is today.
    Today,
    /// It is within four weeks: time to find a date.
    Near,
    /// It is further ahead.
    Ahead,
}

/// Days before the review from which it is near.
const NEAR: i64 = 28;

/// Where the review stands today.
pub fn review_stands(review: Date, today: Date) -> ReviewStands {
    match review.signed_duration_since(today).num_days() {
        ..=-1 => ReviewStands::Past,
        0 => ReviewStands::Today,
        1..=NEAR => ReviewStands::Near,
        _ => ReviewStands::Ahead,
    }
}
