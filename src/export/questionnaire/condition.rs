//! When a question is to be answered, in words.

use super::sheet::{Writer, number};
use crate::content::{interface, paper, spoken};
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::{AnswerKind, Question};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;
use crate::wording;

/// The sentence; none for a question that always applies, or that stands in the table of tasks.
pub fn words(writer: Writer, question: &Question) -> Option<String> {
    if let Some(text) = paper::only_if(question.id) {
        return Some(text.get(writer.lang).to_owned());
    }
    let &[gate] = question.depends_on else { return None };
    let opening = opening(writer, question.id, gate);
    let answers = opening.into_iter().filter_map(|option| quoted(writer, gate, option)).collect::<Vec<_>>();
    if answers.is_empty() {
        return None;
    }
    let or = format!(" {} ", interface::OR.get(writer.lang));
    let values = [("answers", answers.join(&or)), ("number", number(gate)?.to_string())];
    Some(wording::fill(paper::ONLY_IF, writer.lang, &values))
}

/// The options of the gate after which the question is asked. They are found by trying each, so that the sentence and the
/// rule are never two things.
fn opening(writer: Writer, id: QuestionId, gate: QuestionId) -> Vec<&'static str> {
    let (options, answer): (_, fn(&'static str) -> Answer) = match questionnaire::find(gate).map(|gate| gate.kind) {
        Some(AnswerKind::One { options, .. }) => (options, Answer::One),
        Some(AnswerKind::Many { options, .. }) => (options, |option| Answer::Many(vec![option])),
        _ => return Vec::new(),
    };
    let opens = |option: &&'static str| {
        let mut answers = Answers::default();
        answers.set(gate, answer(option));
        Case::read(writer.party, Route::Full, &answers, &Frame::default()).asks(id)
    };
    options.iter().copied().filter(opens).collect()
}

fn quoted(writer: Writer, question: QuestionId, option: &str) -> Option<String> {
    let label = spoken::option(question, option, writer.lang)?.label.get(writer.lang);
    Some(wording::fill(paper::QUOTED, writer.lang, &[("answer", label.to_owned())]))
}
