//! The questionnaire: every question, in the order in which it is asked; one file for each section.
//!
//! These tables decide who is asked what and when; the words are in `content::questions`.

mod contact;
mod days;
mod setup;
mod support;
mod tasks;
mod team;
mod wellbeing;

use super::question::Question;
use super::question_id::QuestionId;

/// Every question, in the order in which it is asked.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    [
        tasks::QUESTIONS,
        support::QUESTIONS,
        team::QUESTIONS,
        days::QUESTIONS,
        contact::QUESTIONS,
        setup::QUESTIONS,
        wellbeing::QUESTIONS,
    ]
    .into_iter()
    .flatten()
}

/// The table row of a question. Every id has one: `tests/questionnaire.rs` holds the two lists together.
pub fn find(id: QuestionId) -> Option<&'static Question> {
    questions().find(|question| question.id == id)
}
