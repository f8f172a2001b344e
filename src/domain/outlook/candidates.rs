//! The answers to a question that can make a difference: every option and every number, but of words that there are some.

use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::{AnswerKind, Range};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Weekday, Weekdays};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;

/// The most options of which every choice is tried: 2⁸ choices.
const OPTIONS: usize = 8;

/// The answers to a question, none among them left out that could make a difference; nothing where there is no end of them. What
/// somebody calls a task makes none.
pub(super) fn of(id: QuestionId, frame: &Frame) -> Option<Vec<Answer>> {
    let answers: Vec<Answer> = match questionnaire::find(id)?.kind {
        AnswerKind::One { .. } => frame.options(id).into_iter().map(Answer::One).collect(),
        AnswerKind::Many { alone, most, .. } => choices(&frame.options(id), alone, most)?,
        AnswerKind::Scale => (1..=5).map(Answer::Scale).collect(),
        AnswerKind::HalfDays => (0..=10).map(|halves| Answer::Number(Amount(halves * 50))).collect(),
        AnswerKind::Weekdays { varies } => {
            sets(Weekday::ALL.len()).map(weekdays).chain(varies.then_some(Answer::Varies)).collect()
        }
        AnswerKind::Number(range) => numbers(range).map(Answer::Number).collect(),
        // Whether there are words can matter; which ones are for people to read.
        AnswerKind::Words { .. } => vec![Answer::Words("…".to_owned())],
        AnswerKind::TaskNames { .. } => Vec::new(),
        AnswerKind::TaskShares { .. }
        | AnswerKind::TaskPlaces
        | AnswerKind::Time
        | AnswerKind::TimeRange
        | AnswerKind::Date => return None,
    };
    let open = OPEN_COUNTS.contains(&id).then_some([Answer::Unknown, Answer::RatherTalk]);
    Some(answers.into_iter().chain(open.into_iter().flatten()).collect())
}

/// The questions of which it matters to the suggestion whether "I don't know" or "I would rather talk about this" was answered, or
/// nothing at all. `tests/outlook.rs` shows that there are no others.
const OPEN_COUNTS: [QuestionId; 3] = [QuestionId::Voluntary, QuestionId::LocalAgreement, QuestionId::HomeDays];

/// Every set of so many things, as bits; not the empty one.
fn sets(things: usize) -> impl Iterator<Item = usize> {
    1..1 << things
}

fn weekdays(set: usize) -> Answer {
    let days = Weekday::ALL.into_iter().enumerate().filter(|(at, _)| set & 1 << at != 0);
    Answer::Weekdays(days.fold(Weekdays::NONE, |days, (_, day)| days.with(day)))
}

fn choices(options: &[&'static str], alone: &[&'static str], most: usize) -> Option<Vec<Answer>> {
    let chosen = |set: usize| -> Vec<&'static str> {
        let chosen = options.iter().enumerate().filter(|(at, _)| set & 1 << at != 0);
        chosen.map(|(_, option)| *option).collect()
    };
    let can_be = |chosen: &Vec<&'static str>| {
        let is_alone = chosen.iter().any(|option| alone.contains(option));
        chosen.len() <= if is_alone { 1 } else { most }
    };
    (options.len() <= OPTIONS).then(|| sets(options.len()).map(chosen).filter(can_be).map(Answer::Many).collect())
}

fn numbers(range: Range) -> impl Iterator<Item = Amount> {
    std::iter::successors(Some(range.least), move |number| Some(number.plus(range.step)))
        .take_while(move |number| *number <= range.most)
}
