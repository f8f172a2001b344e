//! Texts with placeholders, filled.

use crate::content::spoken;
use crate::domain::case::answers::Answers;
use crate::domain::rules::finding::{Value, Values};
use crate::domain::values::speech::Speech;
use crate::domain::values::text::{Lang, Text, next_placeholder};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::task::NamedTask;

use super::answer::answer;
use super::letters::{capitalised, lower_first};
use super::numbers::{date, days, list, number, time, weekdays};

/// The text with each `{name}` filled, in one pass: braces in what a person wrote are never filled again.
/// A placeholder without a value stays as it is, so that a test can see it.
pub fn fill(text: Text, lang: impl Into<Lang>, values: &[(&str, String)]) -> String {
    capitalised(&fill_within(text, lang, values))
}

/// The same within a sentence, so that it begins as it is written.
pub fn fill_within(text: Text, lang: impl Into<Lang>, values: &[(&str, String)]) -> String {
    let mut filled = String::new();
    let mut rest = text.get(lang);
    while let Some((before, name, after)) = next_placeholder(rest) {
        filled.push_str(before);
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) if before.ends_with(OPENING_MARKS) => filled.push_str(&within_quotation(value)),
            Some((_, value)) => filled.push_str(value),
            None => filled.push_str(&format!("{{{name}}}")),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// What opens a quotation, in Danish and in English.
const OPENING_MARKS: [char; 2] = ['»', '“'];

/// Words that are quoted, with their own quotation marks made single: whoever reads must see where the quotation ends.
fn within_quotation(words: &str) -> String {
    let single = |letter| match letter {
        '»' => '›',
        '«' => '‹',
        '“' => '‘',
        '”' => '’',
        other => other,
    };
    words.chars().map(single).collect()
}

/// The text filled with the values of a finding or a phrase.
pub fn fill_values(text: Text, speech: impl Into<Speech>, values: &Values) -> String {
    let speech = speech.into();
    let said: Vec<(&str, String)> = values.iter().map(|(name, given)| (*name, value(given, speech))).collect();
    fill(text, speech, &said)
}

/// A value as it stands in a sentence.
pub fn value(value: &Value, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let say = |text: Text| lower_first(text.get(speech));
    match value {
        Value::Days(amount) => days(*amount, speech),
        Value::Number(amount) => number(*amount, speech),
        Value::Tasks(chosen) => {
            let names = chosen.iter().map(|named| task(named, speech));
            list(&names.collect::<Vec<_>>(), speech)
        }
        Value::Weekdays(chosen) => weekdays(*chosen, speech),
        Value::Options(question, ids) => {
            let options = ids.iter().filter_map(|id| spoken::option(*question, id, speech));
            list(&options.map(|option| say(option.label)).collect::<Vec<_>>(), speech)
        }
        Value::Questions(ids) => {
            list(&ids.iter().map(|id| say(spoken::question(*id, speech).name)).collect::<Vec<_>>(), speech)
        }
        Value::Time(at) => time(*at, speech),
        Value::Date(on) => date(*on, speech),
        Value::Words(words) => words.clone(),
        Value::Said(question, said) => {
            let mut parts = answer(*question, said, &Answers::default(), speech);
            if matches!(said, Answer::Many(_)) {
                parts.iter_mut().skip(1).for_each(|part| *part = lower_first(part));
            }
            list(&parts, speech)
        }
    }
}

/// A task inside a sentence: as the person calls it, or else by the name of its kind.
pub fn task(named: &NamedTask, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    if named.name.is_empty() {
        spoken::task_name(named.task, speech).get(speech).to_owned()
    } else {
        named.name.clone()
    }
}
