//! The texts that an organisation can word itself: those with an id that somebody reads.

use crate::content::own_texts::each;
use crate::domain::questionnaire::pages::PageId;
use crate::domain::rules;
use crate::domain::suggestion::LIMITS;
use crate::domain::values::speech::is_id;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::finding_id::FindingId;

/// Our text with this id; nothing where there is none, or where it can't be worded otherwise.
pub fn find(id: &str) -> Option<Text> {
    let mut found = None;
    each(&mut |parts, text| {
        if found.is_none() && is_id(id, parts) && is_read(parts) {
            found = Some(text);
        }
    });
    found
}

/// The ids of all texts that can be worded otherwise: questions, pages, tasks, findings, then the agreement.
pub fn ids() -> impl Iterator<Item = String> {
    let mut ids = Vec::new();
    each(&mut |parts, _| {
        if is_read(parts) {
            ids.push(parts.join("."));
        }
    });
    ids.into_iter()
}

/// The first texts with some words in them, in either language, or in their id.
pub fn search(sought: &str, most: usize) -> Vec<(String, Text)> {
    let sought = sought.to_lowercase();
    let mut found = Vec::new();
    each(&mut |parts, text| {
        let is_said = |said: &str| said.to_lowercase().contains(&sought);
        let is_sought = || is_said(text.da) || is_said(text.en) || is_said(&parts.join("."));
        if found.len() < most && is_sought() && is_read(parts) {
            found.push((parts.join("."), text));
        }
    });
    found
}

/// Whether a text is shown anywhere.
fn is_read(id: &[&str]) -> bool {
    match id {
        ["finding", of, field] => {
            FindingId::ALL.iter().find(|id| id.id() == *of).is_some_and(|id| is_read_of_finding(*id, field))
        }
        // Where one question stands alone, it is the heading.
        ["page", of, field] => {
            let page = PageId::ALL.iter().find(|id| id.id() == *of);
            *field == "lead" || page.is_some_and(|id| id.questions().len() > 1)
        }
        _ => true,
    }
}

/// A finding that only explains the suggestion is no topic of the talk; one that is no limit is no step of it.
fn is_read_of_finding(id: FindingId, field: &str) -> bool {
    match field {
        "title" | "ask" => rules::find(id).is_some_and(|rule| rule.talk.is_some()),
        "step" => LIMITS.contains(&id),
        // What stops or narrows an agreement says so itself; that nothing is left for home shows in the number.
        "next" => id != FindingId::NothingForHome,
        _ => true,
    }
}
