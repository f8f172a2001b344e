//! An answer as a person reads it back: on the check page, in reasons and side by side.

use crate::content::{interface, spoken, tasks};
use crate::domain::case::answers::Answers;
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::values::speech::Speech;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::{Place, Task};

use super::letters::{capitalised, lower};
use super::numbers::{date, days, number, time, weekdays};

/// The answer in words, one entry for each thing said: tasks and places have several. A task has the name that the person gave
/// it among the other answers.
pub fn answer(id: QuestionId, answer: &Answer, others: &Answers, speech: impl Into<Speech>) -> Vec<String> {
    let speech = speech.into();
    let called = |task: &Task| match others.get(QuestionId::TaskNames) {
        Some(Answer::TaskNames(names)) => names.get(task).map(|name| capitalised(name.trim())),
        _ => None,
    };
    let task = |task: &Task| {
        called(task)
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| spoken::task_label(*task, speech).get(speech).to_owned())
    };
    let option =
        |option: &&'static str| spoken::option(id, option, speech).map(|words| words.label.get(speech).to_owned());
    match answer {
        Answer::Unknown => vec![interface::UNKNOWN.get(speech).to_owned()],
        Answer::RatherTalk => vec![interface::RATHER_TALK.get(speech).to_owned()],
        Answer::One(chosen) => option(chosen).into_iter().collect(),
        Answer::Many(chosen) => chosen.iter().filter_map(option).collect(),
        Answer::TaskShares(shares) => shares
            .iter()
            .map(|(chosen, share)| match share {
                Some(share) => format!("{} – {}", task(chosen), tasks::share(*share).get(speech)),
                None => task(chosen),
            })
            .collect(),
        Answer::TaskPlaces(places) => places
            .iter()
            .map(|(of, chosen)| {
                let place = tasks::place(chosen.place).get(speech);
                let on = if chosen.place == Place::Depends && !chosen.on.is_empty() {
                    format!(" ({})", chosen.on)
                } else {
                    String::new()
                };
                format!("{} – {place}{on}", task(of))
            })
            .collect(),
        Answer::TaskNames(names) => names
            .iter()
            .map(|(task, name)| format!("{} – {name}", spoken::task_label(*task, speech).get(speech)))
            .collect(),
        Answer::Scale(value) => vec![fill_scale(*value, speech)],
        Answer::Number(amount) => vec![amount_in_words(id, *amount, speech)],
        Answer::Weekdays(chosen) if chosen.is_empty() => vec![interface::NO_SET_DAYS.get(speech).to_owned()],
        Answer::Weekdays(chosen) => vec![weekdays(*chosen, speech)],
        Answer::Varies => vec![interface::VARIES.get(speech).to_owned()],
        Answer::Time(at) => vec![time(*at, speech)],
        Answer::TimeRange(from, to) => {
            let ends: Vec<String> = [from, to].into_iter().flatten().map(|at| time(*at, speech)).collect();
            vec![ends.join(" – ")]
        }
        Answer::Date(on) => vec![date(*on, speech)],
        Answer::Words(words) => vec![words.clone()],
    }
}

/// The number with its word. "4 of 5" would read as a mark that somebody was given.
fn fill_scale(value: u8, speech: Speech) -> String {
    let word = match value {
        1 => interface::SCALE_LOW,
        2 => interface::SCALE_RATHER_LOW,
        3 => interface::SCALE_MIDDLE,
        4 => interface::SCALE_RATHER_HIGH,
        _ => interface::SCALE_HIGH,
    };
    format!("{value} ({})", word.get(speech).chars().map(lower).collect::<String>())
}

fn amount_in_words(id: QuestionId, amount: crate::domain::values::amount::Amount, speech: Speech) -> String {
    match questionnaire::find(id).map(|question| question.kind) {
        Some(AnswerKind::Number(range)) => {
            let unit = interface::unit(range.unit);
            format!("{} {}", number(amount, speech), unit.get(speech))
        }
        _ => days(amount, speech),
    }
}
