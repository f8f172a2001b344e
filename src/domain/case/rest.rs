//! Daily rest (*hviletid*): at least eleven hours in a row within every twenty-four hours, counted back from any time of the
//! working day (LBK nr. 1108 of 15.9.2025 § 50; the Working Environment Authority on counting). On a split day two things can
//! break it: the night, and the span of the day itself, whatever the next morning.

use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{TimeOfDay, minutes_until};

/// Minutes in a day and night.
const DAY: u32 = 24 * 60;

/// Minutes from the end of one working day to the start of the next.
pub fn minutes_of_night(latest_end: TimeOfDay, earliest_start: TimeOfDay) -> u32 {
    minutes_until(latest_end, earliest_start)
}

/// Whether the night is shorter than the rest demanded. Exactly the demanded rest is enough.
pub fn is_night_too_short(latest_end: TimeOfDay, earliest_start: TimeOfDay, demanded_minutes: u32) -> bool {
    minutes_of_night(latest_end, earliest_start) < demanded_minutes
}

/// Minutes from the start of a split day to its end, past midnight too.
pub fn minutes_of_span(start: TimeOfDay, latest_end: TimeOfDay) -> u32 {
    minutes_until(start, latest_end)
}

/// Whether a split day spans so much that its own twenty-four hours leave less than the rest demanded. A day of exactly what
/// the rest leaves (13 hours of 24) is not too long.
pub fn is_day_too_long(start: TimeOfDay, latest_end: TimeOfDay, demanded_minutes: u32) -> bool {
    minutes_of_span(start, latest_end) > longest_span(demanded_minutes)
}

/// The longest span of a day that leaves the demanded rest, in minutes.
pub const fn longest_span(demanded_minutes: u32) -> u32 {
    DAY.saturating_sub(demanded_minutes)
}

/// Minutes as hours to the nearest quarter below: rest that is said is never more than there is.
pub fn hours_below(minutes: u32) -> Amount {
    quarters(minutes / 15)
}

/// Minutes as hours to the nearest quarter above: a span that is said is never less than it is.
pub fn hours_above(minutes: u32) -> Amount {
    quarters(minutes.div_ceil(15))
}

fn quarters(quarters: u32) -> Amount {
    Amount(i32::try_from(quarters.saturating_mul(25)).unwrap_or(0))
}
