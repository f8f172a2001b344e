//! Stands in until the words of changes and conflicts have come.

use crate::domain::conflicts::Conflict;
use crate::domain::dialogue::{Change, WhatIf};
use crate::domain::text::Lang;

/// A change in words.
pub fn change(change: &Change, _: Lang) -> String {
    format!("{change:?}")
}

/// A change and what the suggestion is with it.
pub fn what_if(it: &WhatIf, lang: Lang) -> String {
    change(&it.change, lang)
}

/// A conflict in words.
pub fn conflict(conflict: &Conflict, _: Lang) -> String {
    format!("{conflict:?}")
}
