//! The form of the words of a source, and how they are written down.

use crate::domain::values::text::{Text, t};

/// The words of one source.
#[derive(Clone, Copy, Debug)]
pub struct SourceText {
    /// What it is called, precise enough to be found.
    pub name: Text,
    /// The date it speaks for, lower-case as inside a sentence.
    pub as_of: Text,
    /// What it says and does here.
    pub does: Text,
    /// What a reader should know before leaning on it.
    pub note: Option<Text>,
}

impl SourceText {
    /// The same source with a note.
    pub(super) const fn note(self, da: &'static str, en: &'static str) -> SourceText {
        SourceText { note: Some(t(da, en)), ..self }
    }
}

/// A source without a note: its name, the date it speaks for, and what it does here.
pub(super) const fn source(name: Text, as_of: Text, does: Text) -> SourceText {
    SourceText { name, as_of, does, note: None }
}
