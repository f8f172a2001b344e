//! From older forms of the contents to today's: one step for each version, from it to the next. A step knows nothing of
//! the types of today, so it stays true when they change.

use serde_json::{Map, Value};

use crate::saved::envelope::Migration;

/// The steps, the first of them from version 0.
pub const STEPS: &[Migration] = &[from_0];

/// Version 0 was never handed out: it is the form from before there were two routes, when everybody was asked everything.
/// Its halves have no `route`. The step is kept so that this way is walked, and not for the first time when it matters.
fn from_0(mut contents: Map<String, Value>) -> Map<String, Value> {
    contents.entry("route").or_insert_with(|| "full".into());
    contents
}
