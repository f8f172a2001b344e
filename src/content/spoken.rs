//! The words that people read, where an organisation may have its own: ours from the tables, theirs in their place.
//!
//! All that shows, prints or saves such a text asks here (`tests/own_texts.rs`). The tables themselves are the words as
//! they are without a frame.

use super::clauses::{self, ElementText};
use super::findings::{self, FindingText};
use super::own_texts::is_fixed;
use super::pages::{self, PageText};
use super::questions::{self, OptionText, QuestionText};
use super::tasks;
use crate::domain::agreement::PhraseId;
use crate::domain::questionnaire::pages::PageId;
use crate::domain::talk::record::Part;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::Task;

fn reword(speech: Speech, id: &[&str], ours: Text) -> Text {
    if speech.own.is_empty() || is_fixed(id) { ours } else { speech.own.reword(id, ours) }
}

/// The words of a question; those of its options come from [`option`].
pub fn question(id: QuestionId, speech: impl Into<Speech>) -> QuestionText {
    let speech = speech.into();
    let words = questions::words(id).each(&mut |field, ours| reword(speech, &["question", id.id(), field], ours));
    QuestionText { options: &[], ..words }
}

/// The words of an option of a question.
pub fn option(id: QuestionId, option: &str, speech: impl Into<Speech>) -> Option<OptionText> {
    let speech = speech.into();
    let words = questions::words(id).options.iter().find(|words| words.id == option)?;
    Some(words.each(&mut |field, ours| reword(speech, &["question", id.id(), "option", option, field], ours)))
}

/// The words of a finding.
pub fn finding(id: FindingId, speech: impl Into<Speech>) -> FindingText {
    let speech = speech.into();
    findings::words(id).each(&mut |field, ours| reword(speech, &["finding", id.id(), field], ours))
}

/// The words of an element of the agreement.
pub fn element(id: ElementId, speech: impl Into<Speech>) -> ElementText {
    let speech = speech.into();
    clauses::element(id).each(&mut |field, ours| reword(speech, &["element", id.id(), field], ours))
}

/// The name of a part of an agreement.
pub fn part(part: Part, speech: impl Into<Speech>) -> Text {
    match part {
        Part::Element(id) => element(id, speech).name,
        Part::Local(_) => clauses::LOCAL,
    }
}

/// The heading of a chapter of the agreement.
pub fn chapter(chapter: Chapter, speech: impl Into<Speech>) -> Text {
    reword(speech.into(), &["chapter", chapter.id()], clauses::chapter(chapter))
}

/// A sentence of the agreement.
pub fn phrase(id: PhraseId, speech: impl Into<Speech>) -> Text {
    reword(speech.into(), &["phrase", id.id()], clauses::phrase(id))
}

/// The words of a page.
pub fn page(id: PageId, speech: impl Into<Speech>) -> PageText {
    let speech = speech.into();
    pages::words(id).each(&mut |field, ours| reword(speech, &["page", id.id(), field], ours))
}

/// A kind of task as it is offered in the list.
pub fn task_label(task: Task, speech: impl Into<Speech>) -> Text {
    reword(speech.into(), &["task", task.id(), "label"], tasks::label(task))
}

/// A kind of task inside a sentence.
pub fn task_name(task: Task, speech: impl Into<Speech>) -> Text {
    reword(speech.into(), &["task", task.id(), "name"], tasks::name(task))
}
