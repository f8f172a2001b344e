//! The visible text of a Word document, line by line: a line is a paragraph, wherever it stands.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};

/// What holds text that is not part of the document as it reads: deleted, moved away, or the older form of a drawing.
const UNSEEN: [&[u8]; 3] = [b"del", b"moveFrom", b"Fallback"];

/// The lines that say something; nothing where the text is no XML. How Word divides a line into pieces does not show,
/// and white space counts as one space, however wide.
pub fn lines(xml: &str) -> Option<Vec<String>> {
    let mut reader = Reader::from_str(xml);
    let mut lines = Lines::default();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => lines.open(tag.local_name().as_ref()),
            Event::Empty(tag) => lines.say(mark(tag.local_name().as_ref())),
            Event::End(tag) => lines.close(tag.local_name().as_ref()),
            Event::Text(text) if lines.in_text => lines.say(&text.decode().ok()?),
            Event::CData(text) if lines.in_text => lines.say(&text.decode().ok()?),
            Event::GeneralRef(entity) if lines.in_text => lines.say(&resolved(&entity)?),
            Event::Eof => return lines.is_whole().then_some(lines.done),
            _ => {}
        }
    }
}

/// What an entity or a number stands for. Word defines no entities of its own.
pub fn resolved(entity: &BytesRef) -> Option<String> {
    match entity.resolve_char_ref().ok()? {
        Some(letter) => Some(letter.to_string()),
        None => resolve_predefined_entity(&entity.decode().ok()?).map(str::to_owned),
    }
}

/// What an element without content says.
fn mark(name: &[u8]) -> &'static str {
    match name {
        b"tab" | b"ptab" | b"br" | b"cr" => " ",
        b"noBreakHyphen" => "\u{2011}",
        _ => "",
    }
}

#[derive(Default)]
struct Lines {
    done: Vec<String>,
    /// The paragraphs around the place; a text box stands within one.
    open: Vec<String>,
    in_text: bool,
    /// How many elements with unseen content are around the place.
    unseen: usize,
    depth: usize,
}

impl Lines {
    fn open(&mut self, name: &[u8]) {
        self.depth += 1;
        match name {
            b"p" => self.open.push(String::new()),
            b"t" => self.in_text = true,
            _ if UNSEEN.contains(&name) => self.unseen += 1,
            _ => self.say(mark(name)),
        }
    }

    fn close(&mut self, name: &[u8]) {
        self.depth = self.depth.saturating_sub(1);
        match name {
            b"p" => {
                let line = level(&self.open.pop().unwrap_or_default());
                if !line.is_empty() {
                    self.done.push(line);
                }
            }
            b"t" => self.in_text = false,
            _ if UNSEEN.contains(&name) => self.unseen = self.unseen.saturating_sub(1),
            _ => {}
        }
    }

    fn say(&mut self, words: &str) {
        if self.unseen == 0
            && let Some(line) = self.open.last_mut()
        {
            line.push_str(words);
        }
    }

    /// The reader itself does not mind when elements are left open at the end.
    const fn is_whole(&self) -> bool {
        self.depth == 0
    }
}

/// A line with its white space and its hyphens levelled out: programs write both in their own ways.
pub fn level(line: &str) -> String {
    let line: String = line.chars().filter(|letter| *letter != '\u{ad}').collect();
    line.replace('\u{2011}', "-").split_whitespace().collect::<Vec<_>>().join(" ")
}
