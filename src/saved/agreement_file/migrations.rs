//! From older forms of the file to today's: one step for each version, from it to the next. A step knows nothing of the
//! types of today, so it stays true when they change.

use serde_json::{Map, Value, json};

use crate::saved::envelope::Migration;

/// The steps, the first of them from version 0.
pub(super) const STEPS: &[Migration] = &[from_0];

/// Version 0 was never handed out: it is the form from before an agreement had a history. What was agreed stood in
/// `agreed` with its language `lang` and its clauses, and topics were settled without words. The step is kept so that
/// this way is walked, and not for the first time when it matters.
///
/// ```json
/// {"format": "foeling-agreement", "version": 0, "talk": "K7P2-9QXM", "minutes": 45,
///  "employee": {"route": "short", "answers": []}, "manager": {"route": "short", "answers": []},
///  "settled": {"extent": "agreed"},
///  "agreed": {"on": "2026-03-03", "lang": "da", "clauses": [["extent", "To dage om ugen."]]}}
/// ```
fn from_0(mut file: Map<String, Value>) -> Map<String, Value> {
    file.insert("version".to_owned(), json!(1));
    if let Some(Value::Object(settled)) = file.remove("settled") {
        let rows = settled.into_iter().map(|(element, outcome)| json!({ "element": element, "outcome": outcome }));
        file.insert("settled".to_owned(), rows.collect());
    }
    if let Some(Value::Object(mut agreed)) = file.remove("agreed") {
        if let Some(on) = agreed.remove("on") {
            agreed.insert("made".to_owned(), on);
        }
        file.insert("versions".to_owned(), json!([agreed]));
    }
    file
}
