//! What was changed after the other half had been opened, as rows: the id of the question alone where it had not been
//! answered, and else a row as for any answer, with what was said then.

use serde_json::Value;

use super::answer::{self, SavedAnswers};
use crate::domain::case::answers::Answers;
use crate::domain::talk::half::Late;
use crate::domain::vocabulary::question_id::QuestionId;

/// The rows.
pub fn write(late: &Late) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (id, before) in late.iter() {
        let mut one = Answers::default();
        if let Some(before) = before {
            one.set(*id, before.clone());
        }
        let row = answer::write(&one).answers.into_iter().next();
        rows.push(row.unwrap_or_else(|| vec![id.id().to_owned()]));
    }
    rows
}

/// Reads rows that are texts. One that can't be read is left out: the answer of today stands in the half all the same.
pub fn read_rows(rows: &[Vec<String>]) -> Late {
    let mut late = Late::default();
    for row in rows {
        let Some(id) = row.first().and_then(|id| QuestionId::from_id(id)) else { continue };
        let saved = SavedAnswers { answers: vec![row.clone()], ..SavedAnswers::default() };
        let before = answer::read(&saved).0.shared().answers().get(id).cloned();
        // Whatever is private by its question has no place here, in an old file either.
        if Answers::default().is_shared(id) && (row.len() == 1 || before.is_some()) {
            late.insert(id, before);
        }
    }
    late
}

/// Reads rows of JSON.
pub fn read(rows: &[Value]) -> Late {
    let words = |row: &Value| row.as_array()?.iter().map(|word| word.as_str().map(str::to_owned)).collect();
    let rows: Vec<Vec<String>> = rows.iter().filter_map(words).collect();
    read_rows(&rows)
}
