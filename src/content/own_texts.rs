//! Which texts an organisation can word itself, by id. What its words have to keep is held in `domain::frame_form`.
//!
//! An id is the kind of text, the id of what it belongs to and the field: `question.home-days.ask`,
//! `question.pattern.option.fixed.label`, `finding.abroad.because`, `element.extent.name`, `chapter.days`,
//! `phrase.days.up-to`, `page.limits.heading`, `task.training.name`. The fields are those of the tables.
//!
//! What says how the program works keeps our words: buttons, notices, progress, faults, the names of the answers that
//! every question has, and what a source is called. They have no ids, for other words for them could say what is not so.
//! For the same reason a few texts that do belong to something are fixed; [`is_fixed`] has them.

use super::{clauses, findings, pages, questions, tasks};
use crate::domain::agreement::PhraseId;
use crate::domain::questionnaire::pages::PageId;
use crate::domain::values::speech::is_id;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::Task;

/// The texts that keep our words. What the program promises about answers, it keeps whoever uses it. What an agreement
/// says of its own reach (*forbehold*) is true whatever an organisation would rather say.
pub const FIXED: [&str; 7] = [
    "page.wellbeing.lead",
    "question.discomfort.hint",
    "question.reason-other.hint",
    "phrase.terms.precedence",
    "phrase.terms.own-answers",
    "phrase.terms.rules-as-known",
    "phrase.terms.not-binding",
];

/// Whether the text with this id, given part by part, keeps our words.
pub fn is_fixed(id: &[&str]) -> bool {
    FIXED.iter().any(|fixed| is_id(fixed, id))
}

/// Shows every text with an id that is not fixed, the id part by part. Which of them anybody reads, `wording::own_texts` knows.
pub fn each(show: &mut dyn FnMut(&[&str], Text)) {
    let mut show = |parts: &[&str], text: Text| {
        if !is_fixed(parts) {
            show(parts, text);
        }
        text
    };
    for id in QuestionId::ALL.iter().copied() {
        let words = questions::words(id);
        words.each(&mut |field, text| show(&["question", id.id(), field], text));
        for option in words.options {
            option.each(&mut |field, text| show(&["question", id.id(), "option", option.id, field], text));
        }
    }
    for id in PageId::ALL.iter().copied() {
        pages::words(id).each(&mut |field, text| show(&["page", id.id(), field], text));
    }
    for task in Task::all() {
        show(&["task", task.id(), "label"], tasks::label(task));
        show(&["task", task.id(), "name"], tasks::name(task));
    }
    for id in FindingId::ALL.iter().copied() {
        findings::words(id).each(&mut |field, text| show(&["finding", id.id(), field], text));
    }
    for chapter in Chapter::ALL {
        show(&["chapter", chapter.id()], clauses::chapter(chapter));
    }
    for id in ElementId::ALL.iter().copied() {
        clauses::element(id).each(&mut |field, text| show(&["element", id.id(), field], text));
    }
    for id in PhraseId::all() {
        show(&["phrase", id.id()], clauses::phrase(id));
    }
}
