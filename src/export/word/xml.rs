//! Text that XML can hold, and XML that is read.

use roxmltree::{Document, ParsingOptions};

/// The most nodes that are read. An agreement has some thousand; each takes a place in memory.
const MOST: u32 = 1_000_000;

/// The XML as a tree; nothing where it is none, or one beyond all measure. What it could define for itself, such as
/// entities that grow, is refused.
pub fn tree(text: &str) -> Option<Document<'_>> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).ok()
}

/// The text without the characters that XML 1.0 forbids, written in any form: a file with one of them opens nowhere.
pub fn allowed(text: &str) -> String {
    text.chars().filter(|letter| is_allowed(*letter)).collect()
}

/// Whether XML 1.0 can hold the character.
pub const fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// The text as content of an element. Line breaks and tabs are written as numbers, which no reader may level out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| is_allowed(*letter)) {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' => escaped.push_str("&#9;"),
            '\n' => escaped.push_str("&#10;"),
            '\r' => escaped.push_str("&#13;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
