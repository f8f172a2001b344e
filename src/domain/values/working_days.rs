//! Days on which one can meet at work: what is proposed as a date falls on one of them.
//!
//! Weekends, the holidays of the Danish church (*helligdage*), and the days on which municipalities are closed by agreement
//! or custom: Constitution Day (*grundlovsdag*), 24 and 31 December. General Prayer Day (*store bededag*) was one until
//! 2023; the act that ended it is lov nr. 214 af 6. marts 2023. 1 May is a working day unless a local agreement says else.

use chrono::Datelike;

use super::calendar::{Date, Weekday, Weekdays, days_later, months_later, weekday_of};

/// Days after Easter Sunday that are off: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day,
/// Whit Sunday and Monday.
const AROUND_EASTER: [i64; 7] = [-3, -2, 0, 1, 39, 49, 50];

/// General Prayer Day, and the last year in which it was off.
const PRAYER_DAY: (i64, i32) = (26, 2023);

/// Months and days that are off in every year.
const EVERY_YEAR: [(u32, u32); 6] = [(1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31)];

/// Whether people are at work on this day as on any other.
pub fn is_working_day(date: Date) -> bool {
    let is_weekend = matches!(weekday_of(date), Weekday::Saturday | Weekday::Sunday);
    !is_weekend && !EVERY_YEAR.contains(&(date.month(), date.day())) && !is_around_easter(date)
}

/// This day where it is a working day of somebody who works on these weekdays, or else the next one: never before it. A date
/// at the very end of the calendar stays. Of weekdays that are all in the weekend, the days on which others work count.
pub fn working_day_from(date: Date, works: Weekdays) -> Date {
    let mut day = date;
    let works = if works.shared_with(Weekdays::WORKING).is_empty() { Weekdays::WORKING } else { works };
    while !(is_working_day(day) && works.has(weekday_of(day))) {
        let Some(next) = days_later(day, 1) else { return date };
        day = next;
    }
    day
}

/// The working day on which so many months have passed: what is proposed for a look at the agreement.
pub fn working_day_months_later(date: Date, months: u32, works: Weekdays) -> Date {
    working_day_from(months_later(date, months), works)
}

fn is_around_easter(date: Date) -> bool {
    let Some(easter) = easter(date.year()) else { return false };
    let after = date.signed_duration_since(easter).num_days();
    let (prayer_day, last) = PRAYER_DAY;
    AROUND_EASTER.contains(&after) || (after == prayer_day && date.year() <= last)
}

/// Easter Sunday, by the rule of the Gregorian calendar (Butcher's form of it).
fn easter(year: i32) -> Option<Date> {
    let (century, of_century) = (year / 100, year % 100);
    let golden = year % 19;
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let from_march = epact + to_sunday - 7 * late + 114;
    let (month, day) = (u32::try_from(from_march / 31).ok()?, u32::try_from(from_march % 31).ok()?);
    Date::from_ymd_opt(year, month, day + 1)
}
