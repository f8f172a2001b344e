//! What is wrong with what was typed or chosen, judged when the person goes on, never before.

use super::amount::Amount;
use super::answers::{Answer, DEPENDS_MOST};
use super::question::{Kind, Range};

/// Something the person can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// More chosen than the question takes.
    TooMany {
        /// The most that may be chosen.
        most: usize,
    },
    /// The text is too long.
    TooLong {
        /// Characters beyond the limit.
        over: usize,
    },
    /// Only one end of a time range.
    HalfRange,
    /// A time range that does not end after it begins.
    EndNotAfterStart,
    /// What was typed is no number.
    NotANumber(Range),
    /// The number is outside its range.
    OutOfRange(Range),
    /// The number is between two steps.
    OffStep(Range),
}

/// The fault of an answer, if it has one.
pub fn of_answer(kind: Kind, answer: &Answer) -> Option<Fault> {
    match (kind, answer) {
        (Kind::TaskShares { most }, Answer::TaskShares(chosen)) if chosen.len() > most => Some(Fault::TooMany { most }),
        (Kind::TaskPlaces, Answer::TaskPlaces(places)) => {
            let longest = places.iter().map(|(_, chosen)| chosen.on.chars().count()).max().unwrap_or(0);
            let over = longest.saturating_sub(DEPENDS_MOST);
            (over > 0).then_some(Fault::TooLong { over })
        }
        (Kind::TaskNames { most }, Answer::TaskNames(names)) => {
            let longest = names.iter().map(|(_, name)| name.chars().count()).max().unwrap_or(0);
            let over = longest.saturating_sub(most);
            (over > 0).then_some(Fault::TooLong { over })
        }
        (Kind::Many { most, .. }, Answer::Many(chosen)) if chosen.len() > most => Some(Fault::TooMany { most }),
        (Kind::Words { most }, Answer::Words(words)) => {
            let over = words.chars().count().saturating_sub(most);
            (over > 0).then_some(Fault::TooLong { over })
        }
        (Kind::TimeRange, Answer::TimeRange(from, to)) => match (from, to) {
            (Some(from), Some(to)) if to <= from => Some(Fault::EndNotAfterStart),
            (Some(_), None) | (None, Some(_)) => Some(Fault::HalfRange),
            _ => None,
        },
        _ => None,
    }
}

/// Reads a number as people type it: with a comma or a point, and at most two decimals.
pub fn read_number(typed: &str, range: Range) -> Result<Amount, Fault> {
    let amount = parse(typed.trim()).ok_or(Fault::NotANumber(range))?;
    match amount {
        amount if amount < range.least || amount > range.most => Err(Fault::OutOfRange(range)),
        amount if (amount.0 - range.least.0) % range.step.0.max(1) != 0 && amount.0 % range.step.0.max(1) != 0 => {
            Err(Fault::OffStep(range))
        }
        amount => Ok(amount),
    }
}

fn parse(typed: &str) -> Option<Amount> {
    let (whole, decimals) = typed.split_once([',', '.']).unwrap_or((typed, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 4 || decimals.len() > 2 || !is_digits(whole) || !is_digits(decimals) {
        return None;
    }
    let hundredths: i32 = format!("{decimals:0<2}").parse().ok()?;
    Some(Amount(whole.parse::<i32>().ok()? * 100 + hundredths))
}
