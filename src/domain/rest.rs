//! Rest between two working days: eleven hours in any twenty-four (the rest rules of the Working Environment Act).

use super::amount::Amount;
use super::calendar::{TimeOfDay, minutes_until};

/// Minutes from the end of one working day to the start of the next.
pub fn minutes_of_rest(latest_end: TimeOfDay, earliest_start: TimeOfDay) -> u32 {
    minutes_until(latest_end, earliest_start)
}

/// Whether the rest is shorter than demanded. Exactly the demanded rest is enough.
pub fn is_too_short(latest_end: TimeOfDay, earliest_start: TimeOfDay, demanded_minutes: u32) -> bool {
    minutes_of_rest(latest_end, earliest_start) < demanded_minutes
}

/// Hours of rest to the nearest quarter below: what is said is never more than there is.
pub fn hours_of_rest(latest_end: TimeOfDay, earliest_start: TimeOfDay) -> Amount {
    let quarters = minutes_of_rest(latest_end, earliest_start) / 15;
    Amount(i32::try_from(quarters * 25).unwrap_or(0))
}
