//! What is wrong with what was typed or chosen, judged when the person goes on, never before.

use super::question::{AnswerKind, Range, Unit};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, is_likely, meant_year};
use crate::domain::vocabulary::answer::{Answer, DEPENDS_MOST};

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
    /// The year is none that an agreement can speak of.
    OddYear {
        /// The year that was probably meant.
        meant: Option<i32>,
    },
    /// The number is between two steps.
    OffStep(Range),
}

/// The fault of an answer, if it has one.
pub fn of_answer(kind: AnswerKind, answer: &Answer) -> Option<Fault> {
    match (kind, answer) {
        (AnswerKind::TaskShares { most }, Answer::TaskShares(chosen)) if chosen.len() > most => {
            Some(Fault::TooMany { most })
        }
        (AnswerKind::TaskPlaces, Answer::TaskPlaces(places)) => {
            let longest = places.iter().map(|(_, chosen)| chosen.on.chars().count()).max().unwrap_or(0);
            let over = longest.saturating_sub(DEPENDS_MOST);
            (over > 0).then_some(Fault::TooLong { over })
        }
        (AnswerKind::TaskNames { most }, Answer::TaskNames(names)) => {
            let longest = names.iter().map(|(_, name)| name.chars().count()).max().unwrap_or(0);
            let over = longest.saturating_sub(most);
            (over > 0).then_some(Fault::TooLong { over })
        }
        (AnswerKind::Many { most, .. }, Answer::Many(chosen)) if chosen.len() > most => Some(Fault::TooMany { most }),
        (AnswerKind::Words { most }, Answer::Words(words)) => {
            let over = words.chars().count().saturating_sub(most);
            (over > 0).then_some(Fault::TooLong { over })
        }
        (AnswerKind::Date, Answer::Date(date)) => of_date(*date),
        (AnswerKind::TimeRange, Answer::TimeRange(from, to)) => match (from, to) {
            (Some(from), Some(to)) if to <= from => Some(Fault::EndNotAfterStart),
            (Some(_), None) | (None, Some(_)) => Some(Fault::HalfRange),
            _ => None,
        },
        _ => None,
    }
}

/// The fault of a date, if it has one.
pub fn of_date(date: Date) -> Option<Fault> {
    (!is_likely(&date)).then(|| Fault::OddYear { meant: meant_year(date) })
}

/// Reads a number as people type it: with a comma or a point and at most two decimals that say something, with a half sign,
/// and with its unit behind it.
pub fn read_number(typed: &str, range: Range) -> Result<Amount, Fault> {
    let amount = parse(number_of(typed, range.unit)).ok_or(Fault::NotANumber(range))?;
    match amount {
        amount if amount < range.least || amount > range.most => Err(Fault::OutOfRange(range)),
        amount if (amount.0 - range.least.0) % range.step.0.max(1) != 0 && amount.0 % range.step.0.max(1) != 0 => {
            Err(Fault::OffStep(range))
        }
        amount => Ok(amount),
    }
}

/// What a unit is called where it is typed behind a number, in either language.
const fn names_of(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Hours => &["t", "time", "timer", "h", "hr", "hrs", "hour", "hours"],
        Unit::Days => &["d", "dag", "dage", "hjemmedag", "hjemmedage", "day", "days"],
        Unit::Weeks => &["u", "uge", "uger", "ugers", "w", "wk", "wks", "week", "weeks"],
    }
}

/// What may follow the unit: the number is asked for by the week.
const BY_THE_WEEK: [&str; 8] = ["om ugen", "i ugen", "ugentligt", "pr. uge", "pr uge", "a week", "per week", "weekly"];

/// What was typed without its unit; as it is where something else stands behind the number.
fn number_of(typed: &str, unit: Unit) -> &str {
    let typed = typed.trim();
    let end = typed.find(char::is_alphabetic).unwrap_or(typed.len());
    let (number, behind) = typed.split_at_checked(end).unwrap_or((typed, ""));
    let behind = behind.to_lowercase();
    let behind = behind.trim_end_matches('.');
    let before_week = BY_THE_WEEK.iter().find_map(|week| behind.strip_suffix(week.trim_end_matches('.')));
    let said = before_week.unwrap_or(behind).trim().trim_end_matches('.');
    let is_unit = said.is_empty() || names_of(unit).contains(&said);
    if is_unit { number.trim() } else { typed }
}

/// Signs and ways to write parts of one, in hundredths.
const PARTS: [(&str, i32); 6] = [("½", 50), ("¼", 25), ("¾", 75), ("1/2", 50), ("1/4", 25), ("3/4", 75)];

fn parse(typed: &str) -> Option<Amount> {
    for (sign, hundredths) in PARTS {
        if let Some(before) = typed.strip_suffix(sign) {
            // "21/2" is no two and a half: between a number and figures stands a blank.
            let is_apart = before.is_empty() || sign.chars().count() == 1 || before.ends_with(char::is_whitespace);
            let before = before.trim_end();
            let whole = if before.is_empty() { Some(Amount::ZERO) } else { decimal(before) };
            return whole.filter(|whole| is_apart && whole.0 % 100 == 0).map(|whole| Amount(whole.0 + hundredths));
        }
    }
    decimal(typed)
}

fn decimal(typed: &str) -> Option<Amount> {
    let (whole, decimals) = typed.split_once([',', '.']).unwrap_or((typed, ""));
    let decimals = decimals.trim_end_matches('0');
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 4 || decimals.len() > 2 || !is_digits(whole) || !is_digits(decimals) {
        return None;
    }
    let hundredths: i32 = format!("{decimals:0<2}").parse().ok()?;
    Some(Amount(whole.parse::<i32>().ok()? * 100 + hundredths))
}
