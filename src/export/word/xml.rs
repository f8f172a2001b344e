//! Text that XML can hold, and XML that is read.

use roxmltree::{Document, ParsingOptions};

use super::fault::WordFault;
use super::measured;
use crate::domain::values::file_limits::{Much, XML_ELEMENTS};

/// The most nodes that are read: an element has a text and white space around it. Each takes a place in memory.
const MOST: u32 = 4 * XML_ELEMENTS as u32;

/// The XML as a tree. What it could define for itself, such as entities that grow, is refused.
///
/// # Errors
/// When it is none, or one beyond all measure.
pub fn tree(text: &str) -> Result<Document<'_>, WordFault> {
    if !measured::is_readable(text) {
        return Err(WordFault::TooMuch(Much::Markup));
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|fault| match fault {
        roxmltree::Error::NodesLimitReached => WordFault::TooMuch(Much::Markup),
        _ => WordFault::Damaged,
    })
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
