//! Texts with placeholders, filled.

use crate::content::{questions, tasks};
use crate::domain::finding::{Value, Values};
use crate::domain::text::{Lang, Text};

use super::numbers::{date, days, list, number, time, weekdays};

/// The text with each `{name}` filled, in one pass: braces in what a person wrote are never filled again.
/// A placeholder without a value stays as it is, so that a test can see it.
pub fn fill(text: Text, lang: Lang, values: &[(&str, String)]) -> String {
    capitalised(&fill_within(text, lang, values))
}

/// The same within a sentence, so that it begins as it is written.
pub fn fill_within(text: Text, lang: Lang, values: &[(&str, String)]) -> String {
    let mut filled = String::new();
    let mut rest = text.get(lang);
    while let Some((before, name, after)) = next_placeholder(rest) {
        filled.push_str(before);
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => filled.push_str(value),
            None => filled.push_str(&format!("{{{name}}}")),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

fn next_placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, opened) = text.split_once('{')?;
    let (name, after) = opened.split_once('}')?;
    Some((before, name, after))
}

/// The text filled with the values of a finding or a phrase.
pub fn fill_values(text: Text, lang: Lang, values: &Values) -> String {
    let said: Vec<(&str, String)> = values.iter().map(|(name, given)| (*name, value(given, lang))).collect();
    fill(text, lang, &said)
}

/// A value as it stands in a sentence.
pub fn value(value: &Value, lang: Lang) -> String {
    let say = |text: Text| lower_first(text.get(lang));
    match value {
        Value::Days(amount) => days(*amount, lang),
        Value::Number(amount) => number(*amount, lang),
        Value::Tasks(chosen) => {
            list(&chosen.iter().map(|task| tasks::name(*task).get(lang).to_owned()).collect::<Vec<_>>(), lang)
        }
        Value::Weekdays(chosen) => weekdays(*chosen, lang),
        Value::Options(question, ids) => {
            let words = questions::words(*question);
            let labels = ids.iter().filter_map(|id| words.option(id)).map(|option| say(option.label));
            list(&labels.collect::<Vec<_>>(), lang)
        }
        Value::Questions(ids) => list(&ids.iter().map(|id| say(questions::words(*id).name)).collect::<Vec<_>>(), lang),
        Value::Time(at) => time(*at, lang),
        Value::Date(on) => date(*on, lang),
        Value::Words(words) => words.clone(),
    }
}

/// Options and names start with a capital on their own, not inside a sentence. Words in capitals, such as "HR", stay.
pub(super) fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if lower(second) == second => {
            std::iter::once(lower(first)).chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}

/// The words with a capital first letter: a sentence may begin with a filled value.
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| std::iter::once(upper(first)).chain(letters).collect()).unwrap_or_default()
}

/// A letter made small. The standard library's table of every script is 5 kB; the texts are Danish and English.
pub fn lower(letter: char) -> char {
    match letter {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        other => other.to_ascii_lowercase(),
    }
}

/// A letter made large.
pub fn upper(letter: char) -> char {
    match letter {
        'æ' => 'Æ',
        'ø' => 'Ø',
        'å' => 'Å',
        other => other.to_ascii_uppercase(),
    }
}
