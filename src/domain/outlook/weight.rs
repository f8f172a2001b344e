//! Whether a piece can move a suggestion, where it and the others can each come to several things.

use super::pieces::Value;
use crate::domain::case::task_days::Either;
use crate::domain::rules::finding::Bearing;
use crate::domain::suggestion::{ArrangementKind, kind_of, limited};
use crate::domain::values::amount::Amount;

/// The values of each piece, in the order of the pieces; at least one each.
pub(super) type Values = [Vec<Value>];

/// Whether the piece in this place can move the suggestion: whether two of its values make two suggestions of it, with some value of
/// each other piece.
pub(super) fn moves(values: &Values, at: usize) -> bool {
    let Some(mine) = values.get(at).filter(|mine| mine.len() > 1) else { return false };
    let is_said = |value: &Value| matches!(value, Value::Start(None) | Value::Bearing(Some(Bearing::Stop)));
    // That there is no suggestion is said, and so is each stop, also beside another one.
    mine.iter().any(is_said) || moves_days(values, at) || moves_kind(values, at)
}

/// Whether two values in this place leave two numbers of days in the end, at either end of the range.
fn moves_days(values: &Values, at: usize) -> bool {
    let most = days(values).into_iter().max().unwrap_or_default();
    let differ = |(one, other): &(Amount, Amount)| one != other;
    // What lies above the open end is not seen at the cautious one.
    let is_seen = |(one, other): &(Amount, Amount)| *one.min(other) < most;
    pairs(values, at, Either::Weighed).iter().any(differ)
        || pairs(values, at, Either::AtWorkplace).iter().any(|pair| differ(pair) && is_seen(pair))
}

/// The cautious and the open end of the range, where each piece comes to one thing.
pub(super) fn range(values: &Values) -> (Amount, Amount) {
    let of = |reading| pairs(values, values.len(), reading).first().map_or(Amount::ZERO, |(days, _)| *days);
    let high = of(Either::Weighed);
    (of(Either::AtWorkplace).at_most(high), high)
}

/// Every number of days that the pieces can leave at the open end.
fn days(values: &Values) -> Vec<Amount> {
    pairs(values, values.len(), Either::Weighed).into_iter().map(|(days, _)| days).collect()
}

/// Every two numbers of days that the pieces can leave, where the one in this place has two of its values and the others one each.
fn pairs(values: &Values, at: usize, reading: Either) -> Vec<(Amount, Amount)> {
    values.iter().enumerate().fold(vec![(Amount::ZERO, Amount::ZERO)], |pairs, (place, values)| {
        let mut after = Pairs::default();
        for (one, other) in pairs {
            for value in values {
                let others = if place == at { values.as_slice() } else { std::slice::from_ref(value) };
                for of_other in others {
                    after.add(left(one, *value, reading), left(other, *of_other, reading));
                }
            }
        }
        after.each
    })
}

/// Pairs of half days of a week, each once: they are met again and again, so it is noted which were met.
#[derive(Default)]
struct Pairs {
    each: Vec<(Amount, Amount)>,
    met: [u16; 16],
}

impl Pairs {
    fn add(&mut self, one: Amount, other: Amount) {
        // A week has fourteen half days.
        let halves = |days: Amount| usize::try_from(days.0 / Amount::HALF.0).unwrap_or_default().min(15);
        let (row, bit) = (halves(one), 1 << halves(other));
        if let Some(met) = self.met.get_mut(row).filter(|met| **met & bit == 0) {
            *met |= bit;
            self.each.push((one, other));
        }
    }
}

/// What a piece leaves of so many days.
fn left(days: Amount, value: Value, reading: Either) -> Amount {
    match (value, reading) {
        (Value::Start(start), Either::Weighed) => start.unwrap_or_default().0,
        (Value::Start(start), Either::AtWorkplace) => start.unwrap_or_default().1,
        (Value::Bearing(Some(effect)), _) => limited(days, effect, reading),
        (Value::Bearing(None) | Value::Pattern(_), _) => days,
    }
}

/// Whether two values in this place make two kinds.
fn moves_kind(values: &Values, at: usize) -> bool {
    let others = || values.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, values)| values);
    let wished: Vec<Value> = others().flatten().filter(|it| matches!(it, Value::Pattern(_))).copied().collect();
    let stopped = any(others(), Bearing::Stop);
    let only = any(others(), Bearing::CaseByCaseOnly);
    let highs = days(values);
    let kinds_with = |mine: &Value| -> Vec<ArrangementKind> {
        let is_only = *mine == Value::Bearing(Some(Bearing::CaseByCaseOnly));
        let is_kind = matches!(mine, Value::Pattern(_));
        let wished = if is_kind { std::slice::from_ref(mine) } else { &wished };
        let mut kinds = Vec::new();
        for wished in wished {
            for stopped in &stopped {
                for only in &only {
                    kinds.extend(highs.iter().map(|high| kind_of(wished.pattern(), *stopped, *only || is_only, *high)));
                }
            }
        }
        kinds
    };
    let mut kinds = values.get(at).into_iter().flatten().map(kinds_with);
    let first = kinds.next();
    kinds.any(|other| Some(other) != first)
}

/// Whether one of several rules does this, where each may come to several things: for certain where one must, and for certain not
/// where none may.
pub(super) fn any<'a>(pieces: impl Iterator<Item = &'a Vec<Value>> + Clone, what: Bearing) -> Vec<bool> {
    let what = Value::Bearing(Some(what));
    let may = pieces.clone().any(|values| values.contains(&what));
    let must = pieces.clone().any(|values| values.iter().all(|it| *it == what));
    [may.then_some(true), (!must).then_some(false)].into_iter().flatten().collect()
}
