//! The questionnaire: every question, in the order in which it is asked; one file for each section.
//!
//! These tables decide who is asked what and when; the words are in `content::questions`.

pub mod counted;
pub mod fault;
pub mod journey;
pub mod pages;
pub mod question;
pub mod quoting;
pub mod reading;
pub mod sharing;

mod contact;
mod days;
mod setup;
mod support;
mod tasks;
mod team;
mod wellbeing;

use super::case::at_home::Gate;
use super::questionnaire::pages::PageId;
use super::questionnaire::question::{AnswerKind, Question};
use super::vocabulary::options::Order;
use super::vocabulary::question_id::QuestionId;
use super::vocabulary::reasons::{Because, Reasons};

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

/// How the options of a question stand to each other: in no order where it has none, or where several are chosen.
pub fn order(id: QuestionId) -> Order {
    match find(id).map(|question| question.kind) {
        Some(AnswerKind::One { order, .. }) => order,
        _ => Order { line: &[], careful: &[] },
    }
}

impl PageId {
    /// The questions that may stand on a page, in order.
    pub fn questions(self) -> Vec<QuestionId> {
        questions().filter(|question| question.page == self).map(|question| question.id).collect()
    }
}

/// Every question that decides whether this one applies, and those that decide it of them.
pub fn gates(id: QuestionId) -> Vec<QuestionId> {
    let Some(question) = find(id) else { return Vec::new() };
    let at_home = question.at_home.map_or(&[][..], Gate::reads);
    let mut all: Vec<QuestionId> = question.depends_on.iter().chain(at_home).copied().collect();
    for gate in all.clone() {
        all.extend(gates(gate));
    }
    all.sort();
    all.dedup();
    all
}

/// The reasons, and after them the questions that decide whether theirs apply: another answer there takes them away.
pub fn with_gates(reasons: Reasons) -> Reasons {
    let gates: Vec<QuestionId> = reasons.questions().flat_map(gates).collect();
    reasons.and_all(gates.into_iter().map(Because::Answer))
}
