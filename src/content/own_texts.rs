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
use crate::domain::rules;
use crate::domain::suggestion::LIMITS;
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

/// Whether a text of a finding is shown anywhere. A finding that only explains the suggestion is no topic of the talk; one
/// that is no limit is no step of it.
fn is_read(id: FindingId, field: &str) -> bool {
    match field {
        "title" | "ask" => rules::find(id).is_some_and(|rule| rule.talk.is_some()),
        "step" => LIMITS.contains(&id),
        // What stops or narrows an agreement says so itself; that nothing is left for home shows in the number.
        "next" => id != FindingId::NothingForHome,
        _ => true,
    }
}

/// Our text with this id; nothing where there is none, or where it can't be worded otherwise.
pub fn find(id: &str) -> Option<Text> {
    let mut found = None;
    each(&mut |parts, text| {
        if found.is_none() && is_id(id, parts) {
            found = Some(text);
        }
    });
    found
}

/// The ids of all texts that can be worded otherwise: questions, pages, tasks, findings, then the agreement.
pub fn ids() -> impl Iterator<Item = String> {
    let mut ids = Vec::new();
    each(&mut |parts, _| ids.push(parts.join(".")));
    ids.into_iter()
}

/// The first texts with some words in them, in either language, or in their id.
pub fn search(sought: &str, most: usize) -> Vec<(String, Text)> {
    let sought = sought.to_lowercase();
    let mut found = Vec::new();
    each(&mut |parts, text| {
        let is_said = |said: &str| said.to_lowercase().contains(&sought);
        if found.len() < most && (is_said(text.da) || is_said(text.en) || is_said(&parts.join("."))) {
            found.push((parts.join("."), text));
        }
    });
    found
}

/// Shows every text that can be worded otherwise, with its id part by part.
fn each(show: &mut dyn FnMut(&[&str], Text)) {
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
        // Where one question stands alone, it is the heading.
        let has_heading = id.questions().len() > 1;
        pages::words(id).each(&mut |field, text| {
            if has_heading || field == "lead" { show(&["page", id.id(), field], text) } else { text }
        });
    }
    for task in Task::all() {
        show(&["task", task.id(), "label"], tasks::label(task));
        show(&["task", task.id(), "name"], tasks::name(task));
    }
    for id in FindingId::ALL.iter().copied() {
        findings::words(id).each(&mut |field, text| {
            if is_read(id, field) {
                show(&["finding", id.id(), field], text);
            }
            text
        });
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
