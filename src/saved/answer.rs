//! The saved form of answers, apart from the model so that either can change without the other: one row an answer,
//! its question's id first, then what kind of answer it is, then what was said.

use serde::{Deserialize, Serialize};

use crate::domain::case::answers::Answers;
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::{AnswerKind, Question};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{TimeOfDay, Weekday, Weekdays, parse_date, parse_time, write_date, write_time};
use crate::domain::values::file_limits::{ROW_WORDS, TIMES_TOO_LONG, short_id};
use crate::domain::vocabulary::answer::{Answer, DEPENDS_MOST, TaskPlace};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::{Place, Share, Task};

/// A party's answers as they are saved.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct SavedAnswers {
    /// A row for each answer, such as `["pattern", "one", "fixed"]`.
    pub answers: Vec<Vec<String>>,
    /// The ids of the questions whose answers are kept back.
    pub kept_back: Vec<String>,
    /// The ids of the questions whose words are for the talk alone. They were not there at first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub talk_only: Vec<String>,
}

/// Answers in their saved form.
pub fn write(answers: &Answers) -> SavedAnswers {
    SavedAnswers {
        answers: answers.iter().map(|(id, answer)| write_row(id, answer)).collect(),
        kept_back: answers.kept_back().map(|id| id.id().to_owned()).collect(),
        talk_only: answers.talk_only().map(|id| id.id().to_owned()).collect(),
    }
}

/// Answers from their saved form, and the ids of those that could not be read.
pub fn read(saved: &SavedAnswers) -> (Answers, Vec<String>) {
    let mut answers = Answers::default();
    let mut unread = Vec::new();
    for row in &saved.answers {
        match read_row(row) {
            Some((id, answer)) => answers.set(id, answer),
            None => unread.push(row.first().map(|id| short_id(id)).unwrap_or_default()),
        }
    }
    for id in &saved.kept_back {
        match QuestionId::from_id(id) {
            Some(id) => answers.keep_back(id, true),
            None => unread.push(short_id(id)),
        }
    }
    for id in &saved.talk_only {
        match QuestionId::from_id(id) {
            Some(id) => answers.keep_to_talk(id, true),
            None => unread.push(short_id(id)),
        }
    }
    (answers, unread)
}

fn write_row(id: QuestionId, answer: &Answer) -> Vec<String> {
    let (kind, said) = write_answer(answer);
    let mut row = vec![id.id().to_owned(), kind.to_owned()];
    row.extend(said);
    row
}

fn write_answer(answer: &Answer) -> (&'static str, Vec<String>) {
    let end = |time: &Option<TimeOfDay>| time.map(write_time).unwrap_or_default();
    match answer {
        Answer::Unknown => ("unknown", Vec::new()),
        Answer::RatherTalk => ("rather-talk", Vec::new()),
        Answer::One(id) => ("one", vec![(*id).to_owned()]),
        Answer::Many(ids) => ("many", ids.iter().map(|id| (*id).to_owned()).collect()),
        Answer::TaskShares(shares) => {
            let mut said = Vec::new();
            for (task, share) in shares.iter() {
                said.extend([task.id().to_owned(), share.map_or("", Share::id).to_owned()]);
            }
            ("tasks", said)
        }
        Answer::TaskPlaces(places) => {
            let mut said = Vec::new();
            for (task, chosen) in places.iter() {
                said.extend([task.id().to_owned(), chosen.place.id().to_owned(), chosen.on.clone()]);
            }
            ("places", said)
        }
        Answer::TaskNames(names) => {
            let said = names.iter().flat_map(|(task, name)| [task.id().to_owned(), name.clone()]);
            ("names", said.collect())
        }
        Answer::Scale(value) => ("scale", vec![value.to_string()]),
        Answer::Number(amount) => ("number", vec![amount.0.to_string()]),
        Answer::Weekdays(days) => ("weekdays", days.iter().map(|day| day.id().to_owned()).collect()),
        Answer::Varies => ("varies", Vec::new()),
        Answer::Time(time) => ("time", vec![write_time(*time)]),
        Answer::TimeRange(from, to) => ("times", vec![end(from), end(to)]),
        Answer::Date(date) => ("date", vec![write_date(*date)]),
        Answer::Words(words) => ("words", vec![words.clone()]),
    }
}

fn read_row(row: &[String]) -> Option<(QuestionId, Answer)> {
    if row.len() > ROW_WORDS {
        return None;
    }
    let [id, kind, said @ ..] = row else { return None };
    let question = questionnaire::find(QuestionId::from_id(id)?)?;
    Some((question.id, read_answer(question, kind, said)?))
}

/// An answer that fits its question, or nothing: an option that does not exist and a number out of range are as
/// unreadable as a damaged file. A text that is a little too long is the person's to mend on the page.
fn read_answer(question: &Question, kind: &str, said: &[String]) -> Option<Answer> {
    Some(match (question.kind, kind, said) {
        (_, "unknown", []) => Answer::Unknown,
        (_, "rather-talk", []) => Answer::RatherTalk,
        // It was asked whether one uses nothing but the workplace's equipment. A no said more than the answer that is
        // there now, so it becomes neither a yes nor a lack, but something to talk about.
        (_, "one", [id]) if question.id == QuestionId::ApprovedDevices && id == "no" => Answer::RatherTalk,
        (AnswerKind::One { options, .. }, "one", [id]) => Answer::One(option(options, id)?),
        // A choice of one that is now a choice of several.
        (AnswerKind::Many { options, .. }, "one", [id]) => Answer::Many(vec![option(options, id)?]),
        (AnswerKind::Many { options, .. }, "many", ids) if ids.len() <= options.len() => {
            Answer::Many(ids.iter().map(|id| option(options, id)).collect::<Option<_>>()?)
        }
        (AnswerKind::TaskShares { .. }, "tasks", said) => read_shares(said)?,
        (AnswerKind::TaskPlaces, "places", said) => read_places(said)?,
        (AnswerKind::TaskNames { most }, "names", said) => read_names(said, most * TIMES_TOO_LONG)?,
        (AnswerKind::Scale, "scale", [value]) => {
            Answer::Scale(value.parse().ok().filter(|value| (1..=5).contains(value))?)
        }
        (AnswerKind::HalfDays, "number", [hundredths]) => {
            Answer::Number(read_amount(hundredths, 0, 500).filter(|amount| amount.0 % 50 == 0)?)
        }
        (AnswerKind::Number(range), "number", [hundredths]) => {
            Answer::Number(read_amount(hundredths, range.least.0, range.most.0)?)
        }
        (AnswerKind::Weekdays { .. }, "weekdays", ids) => read_weekdays(ids)?,
        (AnswerKind::Weekdays { varies: true }, "varies", []) => Answer::Varies,
        (AnswerKind::Time, "time", [time]) => Answer::Time(parse_time(time)?),
        (AnswerKind::TimeRange, "times", [from, to]) => Answer::TimeRange(read_end(from)?, read_end(to)?),
        (AnswerKind::Date, "date", [date]) => Answer::Date(parse_date(date)?),
        (AnswerKind::Words { most }, "words", [words]) if words.len() <= most * TIMES_TOO_LONG => {
            Answer::Words(words.clone())
        }
        _ => return None,
    })
}

fn option(options: &'static [&'static str], id: &str) -> Option<&'static str> {
    options.iter().copied().find(|option| *option == id)
}

fn read_amount(hundredths: &str, least: i32, most: i32) -> Option<Amount> {
    hundredths.parse().ok().filter(|amount| (least..=most).contains(amount)).map(Amount)
}

fn read_weekdays(ids: &[String]) -> Option<Answer> {
    let day = |id: &String| Weekday::ALL.into_iter().find(|day| day.id() == id);
    let days = ids.iter().map(day).collect::<Option<Vec<_>>>()?;
    Some(Answer::Weekdays(Weekdays::of(&days)))
}

fn read_shares(said: &[String]) -> Option<Answer> {
    let pair = |pair: &[String]| match pair {
        [task, share] if share.is_empty() => Some((Task::from_id(task)?, None)),
        [task, share] => Some((Task::from_id(task)?, Some(Share::from_id(share)?))),
        _ => None,
    };
    Some(Answer::TaskShares(said.chunks(2).map(pair).collect::<Option<_>>()?))
}

fn read_places(said: &[String]) -> Option<Answer> {
    let place = |row: &[String]| match row {
        [task, place, on] if on.len() <= DEPENDS_MOST * TIMES_TOO_LONG => {
            let place = Place::ALL.into_iter().find(|p| p.id() == place)?;
            Some((Task::from_id(task)?, TaskPlace { place, on: on.clone() }))
        }
        _ => None,
    };
    Some(Answer::TaskPlaces(said.chunks(3).map(place).collect::<Option<_>>()?))
}

fn read_names(said: &[String], longest: usize) -> Option<Answer> {
    let pair = |pair: &[String]| match pair {
        [task, name] if name.len() <= longest => Some((Task::from_id(task)?, name.clone())),
        _ => None,
    };
    Some(Answer::TaskNames(said.chunks(2).map(pair).collect::<Option<_>>()?))
}

/// An end of a time range: open when empty, unreadable when it is no time.
fn read_end(text: &str) -> Option<Option<TimeOfDay>> {
    if text.is_empty() { Some(None) } else { parse_time(text).map(Some) }
}
