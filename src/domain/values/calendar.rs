//! Weekdays, times of day and dates, as plain values. What day it is today comes from outside.
//!
//! Dates and times are chrono's, without its clock and its parser: calendars are not what Føling exists for.

use chrono::{Datelike, Timelike};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// *mandag*
    Monday,
    /// *tirsdag*
    Tuesday,
    /// *onsdag*
    Wednesday,
    /// *torsdag*
    Thursday,
    /// *fredag*
    Friday,
    /// *lørdag*
    Saturday,
    /// *søndag*
    Sunday,
}

impl Weekday {
    /// The days in Danish order, Monday first.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Weekday::Monday => "mon",
            Weekday::Tuesday => "tue",
            Weekday::Wednesday => "wed",
            Weekday::Thursday => "thu",
            Weekday::Friday => "fri",
            Weekday::Saturday => "sat",
            Weekday::Sunday => "sun",
        }
    }
}

/// A set of weekdays, always read in week order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Weekdays(u8);

impl Weekdays {
    /// No day.
    pub const NONE: Weekdays = Weekdays(0);
    /// Monday to Friday.
    pub const WORKING: Weekdays = Weekdays(0b1_1111);

    /// The set of the given days.
    pub fn of(days: &[Weekday]) -> Weekdays {
        days.iter().fold(Weekdays::NONE, |set, day| set.with(*day))
    }

    /// This set and one day more.
    pub const fn with(self, day: Weekday) -> Weekdays {
        Weekdays(self.0 | 1 << day as u8)
    }

    /// This set with the day in it turned out, or the other way round.
    pub const fn toggled(self, day: Weekday) -> Weekdays {
        Weekdays(self.0 ^ 1 << day as u8)
    }

    /// The days in either set.
    pub const fn and(self, other: Weekdays) -> Weekdays {
        Weekdays(self.0 | other.0)
    }

    /// The days in both sets.
    pub const fn shared_with(self, other: Weekdays) -> Weekdays {
        Weekdays(self.0 & other.0)
    }

    /// The days of this set that are not in the other.
    pub const fn without(self, other: Weekdays) -> Weekdays {
        Weekdays(self.0 & !other.0)
    }

    /// Whether the day is in the set.
    pub const fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day as u8) != 0
    }

    /// Whether no day is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many days, 0 to 7.
    pub const fn len(self) -> i32 {
        self.0.count_ones() as i32
    }

    /// The days in week order.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |day| self.has(*day))
    }
}

/// The weekday of a date.
pub fn weekday_of(date: Date) -> Weekday {
    match date.weekday() {
        chrono::Weekday::Mon => Weekday::Monday,
        chrono::Weekday::Tue => Weekday::Tuesday,
        chrono::Weekday::Wed => Weekday::Wednesday,
        chrono::Weekday::Thu => Weekday::Thursday,
        chrono::Weekday::Fri => Weekday::Friday,
        chrono::Weekday::Sat => Weekday::Saturday,
        chrono::Weekday::Sun => Weekday::Sunday,
    }
}

/// A time of day, to the minute.
pub use chrono::NaiveTime as TimeOfDay;

/// A date that exists.
pub use chrono::NaiveDate as Date;

/// Reads "HH:MM", the form of HTML time inputs and of files; seconds are dropped.
pub fn parse_time(text: &str) -> Option<TimeOfDay> {
    let (hour, minute) = text.split_once(':')?;
    TimeOfDay::from_hms_opt(digits(hour, 2)?, digits(minute.get(..2)?, 2)?, 0)
}

/// Writes "HH:MM".
pub fn write_time(time: TimeOfDay) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Reads "YYYY-MM-DD", the form of HTML date inputs and of files.
pub fn parse_date(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let year = i32::try_from(digits(year, 4)?).ok()?;
    Date::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?)
}

/// Writes "YYYY-MM-DD".
pub fn write_date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// The same day so many months later, or the last day of that month when it is shorter.
pub fn months_later(date: Date, months: u32) -> Date {
    date.checked_add_months(chrono::Months::new(months)).filter(is_writable).unwrap_or(date)
}

/// The day so many days later; nothing where the calendar ends.
pub fn days_later(date: Date, days: u64) -> Option<Date> {
    date.checked_add_days(chrono::Days::new(days)).filter(is_writable)
}

/// Whether a date can be written in a file: a year has four digits there, and one that could not be read again would take
/// everything along with it.
fn is_writable(date: &Date) -> bool {
    (0..=9999).contains(&date.year())
}

/// The first year that a day of an agreement can be in.
pub const FIRST_YEAR: i32 = 2020;
/// The last one.
pub const LAST_YEAR: i32 = 2099;

/// Whether the year of a date is one that an agreement can speak of.
pub fn is_likely(date: &Date) -> bool {
    (FIRST_YEAR..=LAST_YEAR).contains(&date.year())
}

/// The year that was probably meant by one that is not [likely](is_likely): two digits stand for a year of this century,
/// and digits may have changed places.
pub fn meant_year(date: Date) -> Option<i32> {
    let year = date.year();
    let digits = |year: i32| {
        let mut digits = format!("{year:04}").into_bytes();
        digits.sort_unstable();
        digits
    };
    let of_century = Some(year).filter(|year| *year < 100 || (1900..2000).contains(year)).map(|year| 2000 + year % 100);
    let is_possible = |year: &i32| (FIRST_YEAR..=LAST_YEAR).contains(year);
    let swapped = || (FIRST_YEAR..=LAST_YEAR).find(|possible| year > LAST_YEAR && digits(*possible) == digits(year));
    of_century.filter(is_possible).or_else(swapped)
}

/// Minutes from one time to the other, the next day when that is not later: 1 to 1440.
pub fn minutes_until(from: TimeOfDay, to: TimeOfDay) -> u32 {
    const DAY: u32 = 24 * 60;
    let minutes = |time: TimeOfDay| time.hour() * 60 + time.minute();
    match (minutes(to) + DAY - minutes(from)) % DAY {
        0 => DAY,
        rest => rest,
    }
}

/// Digits only: `parse` alone would also take a sign.
fn digits(text: &str, most: usize) -> Option<u32> {
    let fits = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}
