//! What leaves the browser, as values made from the state: the document of a screen, the files of an agreement and the entry
//! in a calendar. The shell only hands them over.

mod agreement;
mod document;
mod follow_up;
mod word;

pub use agreement::{REMINDER_DAYS, RecordFile, agreed, record_file, review_event};
pub use document::{document, text_of};
pub use follow_up::old_and_new;
pub use word::{WordParcel, word_file};
