//! An answer as a person reads it back: on the check page, in reasons and side by side.

use crate::content::{interface, questions, tasks};
use crate::domain::answers::Answer;
use crate::domain::question::Kind;
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
use crate::domain::task::Place;
use crate::domain::text::{Lang, t};

use super::numbers::{date, days, number, time, weekdays};
use super::values::lower;

/// The answer in words, one entry for each thing said: tasks and places have several.
pub fn answer(id: QuestionId, answer: &Answer, lang: Lang) -> Vec<String> {
    let option =
        |option: &&'static str| questions::words(id).option(option).map(|words| words.label.get(lang).to_owned());
    match answer {
        Answer::Unknown => vec![interface::UNKNOWN.get(lang).to_owned()],
        Answer::RatherTalk => vec![interface::RATHER_TALK.get(lang).to_owned()],
        Answer::One(chosen) => option(chosen).into_iter().collect(),
        Answer::Many(chosen) => chosen.iter().filter_map(option).collect(),
        Answer::TaskShares(shares) => shares
            .iter()
            .map(|(task, share)| match share {
                Some(share) => format!("{} – {}", tasks::label(*task).get(lang), tasks::share(*share).get(lang)),
                None => tasks::label(*task).get(lang).to_owned(),
            })
            .collect(),
        Answer::TaskPlaces(places) => places
            .iter()
            .map(|(task, chosen)| {
                let place = tasks::place(chosen.place).get(lang);
                let on = if chosen.place == Place::Depends && !chosen.on.is_empty() {
                    format!(" ({})", chosen.on)
                } else {
                    String::new()
                };
                format!("{} – {place}{on}", tasks::label(*task).get(lang))
            })
            .collect(),
        Answer::Scale(value) => vec![fill_scale(*value, lang)],
        Answer::Number(amount) => vec![amount_in_words(id, *amount, lang)],
        Answer::Weekdays(chosen) if chosen.is_empty() => vec![t("Ingen dage", "No days").get(lang).to_owned()],
        Answer::Weekdays(chosen) => vec![weekdays(*chosen, lang)],
        Answer::Varies => vec![interface::VARIES.get(lang).to_owned()],
        Answer::Time(at) => vec![time(*at, lang)],
        Answer::TimeRange(from, to) => {
            let ends: Vec<String> = [from, to].into_iter().flatten().map(|at| time(*at, lang)).collect();
            vec![ends.join(" – ")]
        }
        Answer::Date(on) => vec![date(*on, lang)],
        Answer::Words(words) => vec![words.clone()],
    }
}

/// The number with its word. "4 of 5" would read as a mark that somebody was given.
fn fill_scale(value: u8, lang: Lang) -> String {
    let word = match value {
        1 => interface::SCALE_LOW,
        2 => interface::SCALE_RATHER_LOW,
        3 => interface::SCALE_MIDDLE,
        4 => interface::SCALE_RATHER_HIGH,
        _ => interface::SCALE_HIGH,
    };
    format!("{value} ({})", word.get(lang).chars().map(lower).collect::<String>())
}

fn amount_in_words(id: QuestionId, amount: crate::domain::amount::Amount, lang: Lang) -> String {
    match questionnaire::find(id).map(|question| question.kind) {
        Some(Kind::Number(range)) => {
            let unit = interface::unit(range.unit);
            format!("{} {}", number(amount, lang), unit.get(lang))
        }
        _ => days(amount, lang),
    }
}
