//! The name of a file that is saved: what it is and from when, in characters that every system takes.

use crate::domain::values::calendar::{Date, write_date};

/// The most characters before the ending. Some systems count a whole path against two hundred and sixty.
const MOST: usize = 76;

/// Names that Windows keeps for devices, with any ending.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Reserved with a digit after them.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// Where the title leaves nothing over.
const NAMELESS: &str = "foeling";

/// A name such as `aftale-om-hjemmearbejde-2026-03-03.docx`. Letters and digits of any language stay; all else, from
/// slashes to markup, becomes a hyphen.
pub fn file_name(title: &str, date: Option<Date>, ending: &str) -> String {
    let date = date.map(|date| format!("-{}", write_date(date))).unwrap_or_default();
    let room = MOST.saturating_sub(date.len());
    let words = title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-").to_lowercase();
    let name: String = name.chars().take(room).collect();
    let name = match name.trim_matches('-') {
        "" => NAMELESS.to_owned(),
        name if is_reserved(name) => format!("{NAMELESS}-{name}"),
        name => name.to_owned(),
    };
    format!("{name}{date}.{ending}")
}

/// A title with the number of its version, from the second on: two versions may be of one day.
pub fn versioned(title: &str, number: usize) -> String {
    if number > 1 { format!("{title} version {number}") } else { title.to_owned() }
}

fn is_reserved(name: &str) -> bool {
    let is_device = |rest: &str| rest.chars().count() == 1 && rest.chars().all(char::is_numeric);
    RESERVED.contains(&name) || NUMBERED.iter().any(|start| name.strip_prefix(start).is_some_and(is_device))
}
