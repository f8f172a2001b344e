//! The agreement as a document: what is special for these two chapter by chapter, what is the same in every agreement
//! after it, and what is missing said where it would stand. Only an agreement of two can be signed.

mod clause_words;
mod conflicts;
mod dates;
mod of_two;
mod paper;

pub use clause_words::{body, marked, sentence, sentences};
pub use conflicts::{conflicts_of, days_in};
pub use dates::{review_on_paper, start_on_paper};
pub use of_two::of_two;
pub use paper::agreement;
