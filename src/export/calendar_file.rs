//! The day on which an agreement is looked at again, as a file for any calendar (iCalendar, RFC 5545).
//!
//! One entry and one reminder: a crate for it (`icalendar`) would bring a clock and a source of random numbers into the
//! core, and writes both into the reminder, where the standard has neither.

use chrono::Days;

use crate::domain::values::calendar::{Date, write_date};
use crate::domain::values::free_text;

/// The type of the file, for the browser.
pub const MIME: &str = "text/calendar;charset=utf-8";

/// The most bytes in a line; a longer one goes on in the next, after a space.
const LINE: usize = 75;

/// What stands in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewEvent {
    /// The day. The entry takes all of it and makes nobody busy.
    pub day: Date,
    /// What it is, in a line.
    pub summary: String,
    /// What to do, in some lines.
    pub description: String,
    /// How many days before one is reminded.
    pub reminder_days: u32,
    /// The same for the same agreement, so that a calendar replaces the entry instead of doubling it.
    pub uid: String,
    /// The moment the file is written, in UTC, as `20260303T101500Z`: the core has no clock.
    pub written_at: String,
}

/// The file.
pub fn write(event: &ReviewEvent) -> String {
    let ReviewEvent { day, summary, description, reminder_days, uid, written_at } = event;
    // The end is the first day that is no longer part of it; after the last day there is, it is left out.
    let end = day.checked_add_days(Days::new(1)).map(|end| format!("DTEND;VALUE=DATE:{}", date(end)));
    let lines = [
        Some("BEGIN:VCALENDAR".to_owned()),
        Some("VERSION:2.0".to_owned()),
        Some("PRODID:-//Foeling//Foeling//DA".to_owned()),
        Some("CALSCALE:GREGORIAN".to_owned()),
        Some("METHOD:PUBLISH".to_owned()),
        Some("BEGIN:VEVENT".to_owned()),
        Some(format!("UID:{}", text(uid))),
        Some(format!("DTSTAMP:{}", text(written_at))),
        Some(format!("DTSTART;VALUE=DATE:{}", date(*day))),
        end,
        Some(format!("SUMMARY:{}", text(summary))),
        Some(format!("DESCRIPTION:{}", text(description))),
        Some("TRANSP:TRANSPARENT".to_owned()),
        Some("BEGIN:VALARM".to_owned()),
        Some("ACTION:DISPLAY".to_owned()),
        Some(format!("TRIGGER:-P{reminder_days}D")),
        Some(format!("DESCRIPTION:{}", text(summary))),
        Some("END:VALARM".to_owned()),
        Some("END:VEVENT".to_owned()),
        Some("END:VCALENDAR".to_owned()),
    ];
    lines.into_iter().flatten().map(|line| folded(&line)).collect()
}

/// A day as the standard writes it.
fn date(date: Date) -> String {
    write_date(date).replace('-', "")
}

/// Words as a value: they can begin no line and no further value of their own.
fn text(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in free_text::entered(words).chars() {
        match letter {
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A line with its end, folded where it is too long. A letter is never divided.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded + "\r\n"
}
