//! From values to words: numbers, days, dates, lists and filled texts in the reader's language.
//!
//! `content` holds the words; this room only puts them together. It knows neither browser nor document.

mod answer;
pub mod faults;
pub mod file_faults;
pub mod follow_up;
mod frame;
pub mod frame_faults;
mod letters;
mod numbers;
mod openings;
pub mod own_texts;
pub mod said;
mod trials;
mod values;

pub use answer::answer;
pub use frame::{cited, frame_name, of_frame, whose_weights};
pub use letters::{capitalised, lower, lower_first, upper};
pub use numbers::{date, days, half, is_several, list, number, range, short_date, time, weekdays};
pub use openings::opening;
pub use trials::{change, conflict, together, two, what_if};
pub use values::{fill, fill_values, fill_within, task, value};
