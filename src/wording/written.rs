//! What a clause written by hand says of days and times, as far as a slip is easy to see. Anything cleverer would promise
//! to understand what people write.

use crate::content::calendar::{SPOKEN_DAYS, weekday};
use crate::domain::amount::Amount;
use crate::domain::calendar::{TimeOfDay, Weekday, Weekdays};
use crate::domain::conflicts::SaidByHand;
use crate::domain::text::{Lang, Text};

use super::values::lower;

const LANGS: [Lang; 2] = [Lang::Da, Lang::En];

/// Reads the days, the weekdays and the times of a text in either language.
pub fn read(text: &str) -> SaidByHand {
    SaidByHand { days: days(text), home_weekdays: home_weekdays(text), end_and_start: end_and_start(text) }
}

/// The largest number of days in the text, in words as Føling writes them or in digits.
fn days(text: &str) -> Option<Amount> {
    let said = words(text);
    let spoken = SPOKEN_DAYS.iter().zip(0..).filter(|(days, _)| is_said(&said, **days));
    let in_words = spoken.map(|(_, halves)| Amount(halves * 50));
    let is_day = |word: &String| ["dag", "dage", "day", "days"].iter().any(|day| word.ends_with(day));
    let in_digits = said.iter().zip(said.iter().skip(1)).filter(|(_, next)| is_day(next));
    in_words.chain(in_digits.filter_map(|(word, _)| digits(word))).max()
}

/// Whether the words stand in the text one after another, in either language.
fn is_said(said: &[String], wanted: Text) -> bool {
    LANGS.into_iter().any(|lang| {
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
    let is_about_home = |said: &Vec<String>| said.iter().any(|word| word.contains("hjemme") || word.contains("home"));
    let said: Vec<String> = text.split('.').map(words).filter(is_about_home).flatten().collect();
    let is_named = |day: &Weekday| {
        LANGS.into_iter().any(|lang| {
            let name = words(weekday(*day).get(lang));
            said.iter().any(|word| name.iter().any(|name| word == name || word.strip_suffix(['e', 's']) == Some(name)))
        })
    };
    Weekdays::of(&Weekday::ALL.into_iter().filter(is_named).collect::<Vec<_>>())
}

/// The latest time of day after noon in the text and the earliest before it: an end, and the start the day after.
fn end_and_start(text: &str) -> Option<(TimeOfDay, TimeOfDay)> {
    let times: Vec<TimeOfDay> = words(text).iter().filter_map(|word| clock(word)).collect();
    let noon = TimeOfDay::from_hms_opt(12, 0, 0)?;
    let end = times.iter().copied().filter(|time| *time >= noon).max()?;
    let start = times.iter().copied().filter(|time| *time < noon).min()?;
    Some((end, start))
}

/// "7", "22.30" and "22:30" as times of day; a number of hours such as "37" is none.
fn clock(word: &str) -> Option<TimeOfDay> {
    let (hour, minute) = word.split_once(['.', ':']).unwrap_or((word, "0"));
    let is_number = |text: &str| !text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) {
        return None;
    }
    TimeOfDay::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

/// The words of a text in small letters, without the marks around them.
fn words(text: &str) -> Vec<String> {
    let is_mark = |letter: char| !letter.is_alphanumeric() && letter != '½';
    text.split_whitespace().map(|word| word.trim_matches(is_mark).chars().map(lower).collect()).collect()
}
