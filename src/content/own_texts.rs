//! The texts that an organisation can say in its own words, by their ids.

use super::questions;
use crate::domain::question_id::QuestionId;
use crate::domain::text::Text;

/// The text that an id names, as Føling says it.
pub fn find(id: &str) -> Option<Text> {
    let (question, part) = id.strip_prefix("question.")?.split_once('.')?;
    let words = questions::words(QuestionId::from_id(question)?);
    match part {
        "ask" => Some(words.ask),
        "why" => Some(words.why),
        "name" => Some(words.name),
        _ => None,
    }
}

/// The ids of all texts that can be worded otherwise.
pub fn ids() -> impl Iterator<Item = String> {
    let parts = ["ask", "why", "name"];
    QuestionId::ALL.iter().flat_map(move |id| parts.map(|part| format!("question.{}.{part}", id.id())))
}

/// The first texts with some words in them, in either language, or in their id.
pub fn search(sought: &str, most: usize) -> Vec<(String, Text)> {
    let sought = sought.to_lowercase();
    let fits = |id: &str, text: Text| [id, text.da, text.en].iter().any(|said| said.to_lowercase().contains(&sought));
    ids().filter_map(|id| find(&id).map(|text| (id, text))).filter(|(id, text)| fits(id, *text)).take(most).collect()
}
