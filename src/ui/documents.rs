//! The seam to what reads and writes files: it weighs as much as the program itself, and few need it in a visit.
//!
//! As with [`Later`](super::later::Later), everything behind it is reached through one table. It is fetched when
//! somebody first asks for a file, which is the one thing that a request tells.

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::domain::vocabulary::part_fault::PartFault;
use crate::export::calendar_file::{self, ReviewEvent};
use crate::export::document::Document;
use crate::export::word::{self, WordFault};
use crate::export::word_read::{self, WordFile};
use crate::platform::part::why_missing;

/// What reads and writes files. Once it is here its functions are called like any others.
pub struct Documents {
    /// A document as a Word file, with what it carries unseen.
    pub write_word: fn(&Document, &str) -> Result<Vec<u8>, WordFault>,
    /// A Word file that was written here.
    pub read_word: fn(&[u8]) -> Result<WordFile, WordFault>,
    /// The day of the next talk, as a calendar file.
    pub write_calendar: fn(&ReviewEvent) -> String,
}

static DOCUMENTS: Documents =
    Documents { write_word: word::write, read_word: word_read::read, write_calendar: calendar_file::write };

/// Brings it, the first time over the network. Asked again after a failure, it tries again.
pub async fn bring() -> Result<&'static Documents, PartFault> {
    documents().await.map_err(|_| why_missing())
}

#[wasm_split(documents, fallible)]
fn documents() -> Result<&'static Documents, SplitLoaderError> {
    Ok(&DOCUMENTS)
}
