//! What a clause written by hand says of days and times, as far as a slip is easy to see. Anything cleverer would promise
//! to understand what people write.

use crate::content::calendar::{SPOKEN_DAYS, month, weekday};
use crate::domain::agreement::conflicts::SaidByHand;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, Weekday, Weekdays};
use crate::domain::values::text::{Lang, Text};
use crate::wording::{self, lower};

/// Reads the days, the weekdays and the times of a text in either language.
pub fn read(text: &str) -> SaidByHand {
    SaidByHand { days: days(text), home_weekdays: home_weekdays(text), end_and_start: end_and_start(text) }
}

/// Whether the text names the date, in either language, in full or in short.
pub fn names_date(text: &str, date: Date) -> bool {
    let ways = Lang::ALL.into_iter().flat_map(|lang| [wording::date(date, lang), wording::short_date(date, lang)]);
    ways.into_iter().any(|words| text.contains(&words))
}

/// The largest number of home days in the text, in words as Føling writes them or in digits. Days that are said to be
/// at the workplace are none.
fn days(text: &str) -> Option<Amount> {
    parts(text)
        .iter()
        .filter(|said| !is_about(said, &WORKPLACE) || is_about(said, &HOME))
        .filter_map(|said| days_in(said))
        .max()
}

fn days_in(said: &[String]) -> Option<Amount> {
    let spoken = SPOKEN_DAYS.iter().zip(0..).filter(|(days, _)| is_said(said, **days));
    let in_words = spoken.map(|(_, halves)| Amount(halves * 50));
    let is_day = |word: &String| ["dag", "dage", "day", "days"].iter().any(|day| word.ends_with(day));
    let in_digits = said.iter().enumerate().filter_map(|(at, word)| {
        // "2 dage", "2 faste dage": the number stands before the days, or one word earlier.
        said.iter().skip(at + 1).take(2).any(is_day).then(|| digits(word)).flatten()
    });
    // "Ingen hjemmedage", "no home days": other days may be none without a word about those at home.
    let is_none = |pair: &[String]| matches!(pair, [no, home] if ["ingen", "no"].contains(&no.as_str()) && is_about(std::slice::from_ref(home), &HOME));
    let none = said.windows(2).any(is_none).then_some(Amount::ZERO);
    in_words.chain(in_digits).chain(none).max()
}

/// Beginnings of words about the one place and the other.
const HOME: [&str; 2] = ["hjemme", "home"];
const WORKPLACE: [&str; 6] = ["arbejdsplads", "fremmøde", "kontor", "workplace", "office", "on-site"];

fn is_about(said: &[String], place: &[&str]) -> bool {
    said.iter().any(|word| place.iter().any(|place| word.contains(place)))
}

/// The text in parts that each say one thing: cut at marks, at "og" and at "men". "One and a half" stays whole.
fn parts(text: &str) -> Vec<Vec<String>> {
    let mut parts = vec![Vec::new()];
    let tokens: Vec<&str> = text.split_whitespace().collect();
    for (at, token) in tokens.iter().enumerate() {
        let word = word(token);
        let is_half = tokens.get(at + 1).is_some_and(|next| *next == "a" || *next == "en");
        let cuts = ["og", "and", "men", "but"].contains(&word.as_str()) && !is_half;
        if let Some(part) = parts.last_mut().filter(|_| !cuts && !word.is_empty()) {
            part.push(word);
        }
        if cuts || token.ends_with(['.', ',', ';', ':']) && !token.eq_ignore_ascii_case("kl.") {
            parts.push(Vec::new());
        }
    }
    parts
}

/// Whether the words stand in the text one after another, in either language.
fn is_said(said: &[String], wanted: Text) -> bool {
    Lang::ALL.into_iter().any(|lang| {
        let wanted = words(wanted.get(lang));
        said.windows(wanted.len()).any(|here| here == wanted)
    })
}

/// "3", "2½", "2,5" and "2.5"; more days than a week has are about something else.
fn digits(word: &str) -> Option<Amount> {
    let half = ["½", ",5", ".5"].into_iter().find_map(|half| word.strip_suffix(half));
    let whole = half.unwrap_or(word);
    let whole: i32 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    (0..=7).contains(&whole).then(|| Amount(whole * 100 + if half.is_some() { 50 } else { 0 }))
}

/// The weekdays that the text names in a sentence about home.
fn home_weekdays(text: &str) -> Weekdays {
    let said: Vec<String> = text.split('.').map(words).filter(|said| is_about(said, &HOME)).flatten().collect();
    let is_named = |day: &Weekday| {
        Lang::ALL.into_iter().any(|lang| {
            let name = words(weekday(*day).get(lang));
            said.iter().any(|word| name.iter().any(|name| is_form_of(word, name)))
        })
    };
    Weekdays::of(&Weekday::ALL.into_iter().filter(is_named).collect::<Vec<_>>())
}

/// "Tirsdag", "tirsdage", "tirsdagen", "tirsdagene"; "Tuesday", "Tuesdays".
fn is_form_of(word: &str, name: &str) -> bool {
    word.strip_prefix(name).is_some_and(|ending| ["", "e", "en", "ene", "s"].contains(&ending))
}

/// The latest time of day after noon in the text and the earliest before it: an end, and the start the day after.
fn end_and_start(text: &str) -> Option<(TimeOfDay, TimeOfDay)> {
    let times = times(text);
    let noon = TimeOfDay::from_hms_opt(12, 0, 0)?;
    let end = times.iter().copied().filter(|time| *time >= noon).max()?;
    let start = times.iter().copied().filter(|time| *time < noon).min()?;
    Some((end, start))
}

/// Words before a whole hour, in either language. A number without one may count anything: hours, weeks, a date.
const BEFORE_AN_HOUR: [&str; 14] =
    ["kl", "klokken", "fra", "til", "mellem", "og", "inden", "from", "to", "until", "at", "between", "and", "by"];

/// The times of day in the text: "22.30", "22:30", "kl. 7", "fra 8 til 16", "10 pm".
fn times(text: &str) -> Vec<TimeOfDay> {
    let said = words(text);
    let counts_something = |word: &String| {
        ["tim", "hour", "dag", "day", "uge", "week", "min", "måned", "month", "gang"]
            .iter()
            .any(|unit| word.starts_with(unit))
            || (1..=12).any(|number| Lang::ALL.into_iter().any(|lang| words(month(number).get(lang)).contains(word)))
    };
    let read = |(at, said_word): (usize, &String)| {
        let next = said.get(at + 1);
        let (word, half) = half_of_day(said_word, next);
        let is_whole = !word.contains(['.', ':']);
        let before = at.checked_sub(1).and_then(|before| said.get(before));
        let is_marked = before.is_some_and(|before| BEFORE_AN_HOUR.contains(&before.as_str())) || half.is_some();
        if is_whole && (!is_marked || next.is_some_and(counts_something)) {
            return None;
        }
        clock(word, half)
    };
    said.iter().enumerate().filter_map(read).collect()
}

/// The half of the English day that a time is said with: "10 pm", "10pm".
fn half_of_day<'a>(word: &'a str, next: Option<&String>) -> (&'a str, Option<bool>) {
    let halves = [("am", false), ("a.m", false), ("pm", true), ("p.m", true)];
    let apart = halves.iter().find(|(half, _)| next.is_some_and(|next| next == half));
    let together = halves.iter().find_map(|(half, late)| Some((word.strip_suffix(half)?, Some(*late))));
    match (apart, together) {
        (Some((_, late)), _) => (word, Some(*late)),
        (None, Some(split)) => split,
        (None, None) => (word, None),
    }
}

/// "7", "22.30" and "22:30" as times of day; a number of hours such as "37" is none.
fn clock(word: &str, late: Option<bool>) -> Option<TimeOfDay> {
    let (hour, minute) = word.split_once(['.', ':']).unwrap_or((word, "0"));
    let is_number = |text: &str| !text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) {
        return None;
    }
    let hour: u32 = hour.parse().ok()?;
    let hour = match late {
        Some(late) => hour % 12 + if late { 12 } else { 0 },
        None => hour,
    };
    TimeOfDay::from_hms_opt(hour, minute.parse().ok()?, 0)
}

/// The words of a text in small letters, without the marks around them.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(word).collect()
}

fn word(token: &str) -> String {
    let is_mark = |letter: char| !letter.is_alphanumeric() && letter != '½';
    token.trim_matches(is_mark).chars().map(lower).collect()
}
