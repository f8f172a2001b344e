//! What a Word file carries unseen: the agreement's own data, and the lines as they were written.
//!
//! It is a custom XML part, the place that the standard keeps for the data of other programs.

use docx_rs::{Docx, XMLDocx};
use quick_xml::Reader;
use quick_xml::events::Event;

use super::lines::resolved;
use super::xml::{escaped, is_allowed};

/// The name of our own elements. A later form of the data gets another.
const NAMESPACE: &str = "urn:foeling:agreement:1";

/// The id of the part within the file; a constant, since there is one.
const ID: &str = "6E0B3C1A-52D4-4F5B-9C07-0F6A1D2E9B34";

/// What was carried.
#[derive(Debug, PartialEq, Eq)]
pub struct Carried {
    /// The data, as it was handed over.
    pub data: String,
    /// The lines that were written.
    pub lines: Vec<String>,
}

/// Makes room in the file. What goes there is known only when the document has been written.
pub fn with_room(docx: Docx) -> Docx {
    docx.add_custom_item(ID, "<foeling></foeling>")
}

/// Puts it into the room.
pub fn put(parts: &mut XMLDocx, data: &str, lines: &[String]) {
    parts.custom_items = vec![write(data, lines).into_bytes()];
    // docx-rs counts from nought where it names the part's type, and from one where it names the part.
    let types = String::from_utf8_lossy(&parts.content_type);
    parts.content_type = types.replace("/customXml/itemProps0.xml", "/customXml/itemProps1.xml").into_bytes();
}

/// The part. JSON may hold characters that XML can't: they become the escapes that mean the same in JSON.
fn write(data: &str, lines: &[String]) -> String {
    let mut held = String::with_capacity(data.len());
    for letter in data.chars() {
        if is_allowed(letter) {
            held.push(letter);
        } else {
            held.push_str(&format!("\\u{:04x}", u32::from(letter)));
        }
    }
    let lines: String = lines.iter().map(|line| format!("<line>{}</line>", escaped(line))).collect();
    format!("<foeling xmlns=\"{NAMESPACE}\"><data>{}</data>{lines}</foeling>", escaped(&held))
}

/// Whether a part is ours, at a glance.
pub fn is_ours(part: &str) -> bool {
    part.contains(NAMESPACE)
}

/// Reads the part; nothing where it is damaged.
pub fn read(part: &str) -> Option<Carried> {
    let mut reader = Reader::from_str(part);
    let (mut data, mut lines, mut text) = (None, Vec::new(), None);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if matches!(tag.local_name().as_ref(), b"data" | b"line") => text = Some(String::new()),
            Event::Text(more) => add(&mut text, &more.decode().ok()?),
            Event::CData(more) => add(&mut text, &more.decode().ok()?),
            Event::GeneralRef(entity) => add(&mut text, &resolved(&entity)?),
            Event::End(tag) => match tag.local_name().as_ref() {
                b"data" => data = text.take(),
                b"line" => lines.extend(text.take()),
                b"foeling" => return Some(Carried { data: data?, lines }),
                _ => {}
            },
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn add(text: &mut Option<String>, more: &str) {
    if let Some(text) = text {
        text.push_str(more);
    }
}
