//! Numbers as people and files write them, exactly.

use crate::domain::values::amount::Amount;

/// Reads "2", "2.5" and "2.25", with at most two decimals. Anything else is nothing.
pub fn read_number(text: &str) -> Option<Amount> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let is_plain = |part: &str, most: usize| part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !is_plain(whole, 6) || !is_plain(decimals, 2) || text.ends_with('.') {
        return None;
    }
    let whole: i32 = whole.parse().ok()?;
    let hundredths: i32 = match decimals {
        "" => 0,
        decimals => format!("{decimals:0<2}").parse().ok()?,
    };
    Some(Amount(whole.checked_mul(100)?.checked_add(hundredths)?))
}

/// Writes "2", "2.5" and "2.25".
pub fn write_number(amount: Amount) -> String {
    let (whole, hundredths) = (amount.0.div_euclid(100), amount.0.rem_euclid(100));
    match (hundredths, hundredths % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => format!("{whole}.{}", hundredths / 10),
        _ => format!("{whole}.{hundredths:02}"),
    }
}

/// Whether a number lies in a range and on one of its steps.
pub const fn fits(number: Amount, least: Amount, most: Amount, step: Amount) -> bool {
    let is_on_step = step.0 == 0 || (number.0 - least.0) % step.0 == 0;
    number.0 >= least.0 && number.0 <= most.0 && is_on_step
}
