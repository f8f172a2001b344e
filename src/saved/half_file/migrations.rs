//! From older forms of the contents to today's: one step for each version, from it to the next. A step knows nothing of
//! the types of today, so it stays true when they change.

use serde_json::{Map, Value};

/// Contents as JSON, in the form of some version.
type Contents = Map<String, Value>;

/// The contents in today's form.
pub fn to_present(version: u64, mut contents: Contents) -> Contents {
    for step in STEPS.iter().skip(usize::try_from(version).unwrap_or(usize::MAX)) {
        contents = step(contents);
    }
    contents
}

/// The steps, the first of them from version 0.
const STEPS: &[fn(Contents) -> Contents] = &[from_0];

/// Version 0 was never handed out: it is the form from before there were two routes, when everybody was asked everything.
/// Its halves have no `route`. The step is kept so that this way is walked, and not for the first time when it matters.
fn from_0(mut contents: Contents) -> Contents {
    contents.entry("route").or_insert_with(|| "full".into());
    contents
}
