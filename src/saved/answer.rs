//! The saved form of answers, apart from the model so that either can change without the other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::amount::Amount;
use crate::domain::answers::{Answer, Answers, TaskPlace};
use crate::domain::calendar::{Weekday, Weekdays, parse_date, parse_time, write_date, write_time};
use crate::domain::fault;
use crate::domain::question::{Kind, Question};
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
use crate::domain::task::{Place, Share, Task};

/// One answer as it is saved.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum SavedAnswer {
    /// "I don't know".
    Unknown,
    /// "I would rather talk about this".
    RatherTalk,
    /// An option.
    One(String),
    /// Options.
    Many(Vec<String>),
    /// Tasks and their shares; an open share is empty.
    Tasks(BTreeMap<String, String>),
    /// Tasks, their places and what it depends on.
    Places(BTreeMap<String, (String, String)>),
    /// 1 to 5.
    Scale(u8),
    /// Hundredths of a day, hour or week.
    Number(i32),
    /// Days of the week.
    Weekdays(Vec<String>),
    /// The days vary.
    Varies,
    /// "HH:MM".
    Time(String),
    /// "HH:MM" twice; an open end is empty.
    TimeRange(String, String),
    /// "YYYY-MM-DD".
    Date(String),
    /// A text.
    Words(String),
}

/// A party's answers as they are saved.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
#[serde(deny_unknown_fields)]
pub struct SavedAnswers {
    /// The answers by question id.
    #[serde(default)]
    pub answers: BTreeMap<String, SavedAnswer>,
    /// The questions whose answers are kept back.
    #[serde(default)]
    pub kept_back: Vec<String>,
}

/// Answers in their saved form.
pub fn write(answers: &Answers) -> SavedAnswers {
    SavedAnswers {
        answers: answers.iter().map(|(id, answer)| (id.id().to_owned(), write_answer(answer))).collect(),
        kept_back: answers.kept_back().map(|id| id.id().to_owned()).collect(),
    }
}

/// Answers from their saved form, and the ids of those that could not be read.
pub fn read(saved: &SavedAnswers) -> (Answers, Vec<String>) {
    let mut answers = Answers::default();
    let mut unread = Vec::new();
    for (id, saved) in &saved.answers {
        match question(id).and_then(|question| Some((question.id, read_answer(question, saved)?))) {
            Some((id, answer)) => answers.set(id, answer),
            None => unread.push(id.clone()),
        }
    }
    for id in &saved.kept_back {
        match QuestionId::from_id(id) {
            Some(id) => answers.keep_back(id, true),
            None => unread.push(id.clone()),
        }
    }
    (answers, unread)
}

fn question(id: &str) -> Option<&'static Question> {
    QuestionId::from_id(id).and_then(questionnaire::find)
}

fn write_answer(answer: &Answer) -> SavedAnswer {
    let ids = |ids: &[&'static str]| ids.iter().map(|id| (*id).to_owned()).collect();
    let end = |time: &Option<_>| time.map(write_time).unwrap_or_default();
    match answer {
        Answer::Unknown => SavedAnswer::Unknown,
        Answer::RatherTalk => SavedAnswer::RatherTalk,
        Answer::One(id) => SavedAnswer::One((*id).to_owned()),
        Answer::Many(chosen) => SavedAnswer::Many(ids(chosen)),
        Answer::TaskShares(shares) => SavedAnswer::Tasks(
            shares.iter().map(|(task, share)| (task.id().to_owned(), share.map_or("", Share::id).to_owned())).collect(),
        ),
        Answer::TaskPlaces(places) => SavedAnswer::Places(
            places
                .iter()
                .map(|(task, chosen)| (task.id().to_owned(), (chosen.place.id().to_owned(), chosen.on.clone())))
                .collect(),
        ),
        Answer::Scale(value) => SavedAnswer::Scale(*value),
        Answer::Number(amount) => SavedAnswer::Number(amount.0),
        Answer::Weekdays(days) => SavedAnswer::Weekdays(days.iter().map(|day| day.id().to_owned()).collect()),
        Answer::Varies => SavedAnswer::Varies,
        Answer::Time(time) => SavedAnswer::Time(write_time(*time)),
        Answer::TimeRange(from, to) => SavedAnswer::TimeRange(end(from), end(to)),
        Answer::Date(date) => SavedAnswer::Date(write_date(*date)),
        Answer::Words(words) => SavedAnswer::Words(words.clone()),
    }
}

/// An answer that fits its question, or nothing: an option that does not exist, a number out of range and a text
/// that is far too long are as unreadable as a damaged file.
fn read_answer(question: &Question, saved: &SavedAnswer) -> Option<Answer> {
    let answer = match (question.kind, saved) {
        (_, SavedAnswer::Unknown) => Answer::Unknown,
        (_, SavedAnswer::RatherTalk) => Answer::RatherTalk,
        (Kind::One { options }, SavedAnswer::One(id)) => Answer::One(option(options, id)?),
        (Kind::Many { options, .. }, SavedAnswer::Many(ids)) => {
            Answer::Many(ids.iter().map(|id| option(options, id)).collect::<Option<_>>()?)
        }
        (Kind::TaskShares { .. }, SavedAnswer::Tasks(tasks)) => Answer::TaskShares(
            tasks.iter().map(|(task, share)| Some((Task::from_id(task)?, read_share(share)?))).collect::<Option<_>>()?,
        ),
        (Kind::TaskPlaces, SavedAnswer::Places(places)) => Answer::TaskPlaces(
            places.iter().map(|(task, place)| Some((Task::from_id(task)?, read_place(place)?))).collect::<Option<_>>()?,
        ),
        (Kind::Scale, SavedAnswer::Scale(value @ 1..=5)) => Answer::Scale(*value),
        (Kind::HalfDays, SavedAnswer::Number(hundredths)) => {
            let fits = (0..=500).contains(hundredths) && hundredths % 50 == 0;
            if fits { Answer::Number(Amount(*hundredths)) } else { return None }
        }
        (Kind::Number(range), SavedAnswer::Number(hundredths)) => {
            let amount = Amount(*hundredths);
            if amount >= range.least && amount <= range.most { Answer::Number(amount) } else { return None }
        }
        (Kind::Weekdays { .. }, SavedAnswer::Weekdays(days)) => {
            let days: Option<Vec<Weekday>> =
                days.iter().map(|id| Weekday::ALL.into_iter().find(|day| day.id() == id)).collect();
            Answer::Weekdays(Weekdays::of(&days?))
        }
        (Kind::Weekdays { varies: true }, SavedAnswer::Varies) => Answer::Varies,
        (Kind::Time, SavedAnswer::Time(time)) => Answer::Time(parse_time(time)?),
        (Kind::TimeRange, SavedAnswer::TimeRange(from, to)) => Answer::TimeRange(read_end(from)?, read_end(to)?),
        (Kind::Date, SavedAnswer::Date(date)) => Answer::Date(parse_date(date)?),
        (Kind::Words { .. }, SavedAnswer::Words(words)) => Answer::Words(words.clone()),
        _ => return None,
    };
    // A text or a choice over its limit is the person's to mend on the page; only the impossible is refused here.
    let is_too_long = matches!(fault::of_answer(question.kind, &answer), Some(fault::Fault::TooLong { over }) if over > MUCH);
    (!is_too_long).then_some(answer)
}

/// Characters over the limit beyond which a text is no slip of the hand.
const MUCH: usize = 10_000;

fn option(options: &'static [&'static str], id: &str) -> Option<&'static str> {
    options.iter().copied().find(|option| *option == id)
}

fn read_share(id: &str) -> Option<Option<Share>> {
    if id.is_empty() { Some(None) } else { Share::ALL.into_iter().find(|share| share.id() == id).map(Some) }
}

fn read_place((id, on): &(String, String)) -> Option<TaskPlace> {
    let place = Place::ALL.into_iter().find(|place| place.id() == id)?;
    Some(TaskPlace { place, on: on.clone() })
}

/// An end of a time range: open when empty, unreadable when it is no time.
fn read_end(text: &str) -> Option<Option<crate::domain::calendar::TimeOfDay>> {
    if text.is_empty() { Some(None) } else { parse_time(text).map(Some) }
}
