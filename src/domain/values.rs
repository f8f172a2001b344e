//! Values that know nothing of home work: texts in two languages, amounts, days, speech, and what is read of a file.

pub mod amount;
pub mod calendar;
pub mod file_limits;
pub mod free_text;
pub mod letters;
pub mod similar;
pub mod small_map;
pub mod speech;
pub mod suspect;
pub mod text;
pub mod working_days;
