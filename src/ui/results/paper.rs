//! The agreement as a sheet of paper: beside the questions while it grows, and in full on a screen of its own.

mod full;
mod gap;
mod growing;
mod local;
mod sheet;

pub use full::{FullPaperProps, full_paper};
pub use growing::{PaperProps, paper};
pub use local::{local, local_text};
pub use sheet::{chapter_title, chapters, in_use, need, sheet, why};
