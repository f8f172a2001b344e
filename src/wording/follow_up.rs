//! How old an agreement is and where its review stands, in words.

use super::numbers::date;
use super::values::fill;
use crate::content::follow_up::time;
use crate::domain::follow_up::{Age, review_stands};
use crate::domain::values::calendar::Date;
use crate::domain::values::text::{Lang, Text};

/// The age in a sentence.
pub fn age(age: Age, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let counted = |[one, several]: [Text; 2], n: u32| match n {
        1 => one.get(lang).to_owned(),
        n => fill(several, lang, &[("n", n.to_string())]),
    };
    match age {
        Age::Today => time::TODAY.get(lang).to_owned(),
        Age::Days(n) => counted(time::DAYS, n),
        Age::Weeks(n) => counted(time::WEEKS, n),
        Age::Months(n) => counted(time::MONTHS, n),
        Age::Years(n) => counted(time::YEARS, n),
    }
}

/// When the two look at it again, and whether that is past, near or ahead.
pub fn review(review: Option<Date>, today: Option<Date>, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let Some(on) = review else { return time::NO_REVIEW.get(lang).to_owned() };
    let text = today.map_or(time::REVIEW, |today| time::review(review_stands(on, today)));
    fill(text, lang, &[("date", date(on, lang))])
}
