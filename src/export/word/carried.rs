//! What a Word file carries unseen: the agreement's own data, and the lines as they were written.
//!
//! It is a custom XML part, the place that the standard keeps for the data of other programs.

use docx_rs::{BuildXML, CustomItemProperty, CustomItemRels, Docx, XMLDocx};
use roxmltree::Node;

use super::fault::WordFault;
use super::xml::{self, escaped, is_allowed};
use crate::domain::values::file_limits::LINES;

/// The name of our own elements. A later form of the data gets another.
const NAMESPACE: &str = "urn:foeling:agreement:1";

/// What says that the lines have their breaks.
const BREAKS: &str = "breaks";
const KEPT: &str = "kept";

/// The id of the part within the file; a constant, since there is one.
const ID: &str = "6E0B3C1A-52D4-4F5B-9C07-0F6A1D2E9B34";

/// What was carried.
#[derive(Debug, PartialEq, Eq)]
pub struct Carried {
    /// The data, as it was handed over.
    pub data: String,
    /// The lines that were written.
    pub lines: Vec<String>,
    /// Whether they have their breaks. Files from before December 2026 had a space for each.
    pub keeps_breaks: bool,
}

/// Makes room in the file. What goes there is known only when the document has been written.
pub fn with_room(docx: Docx) -> Docx {
    // Not by docx-rs's own `add_custom_item`: it names the type of another part, and brings an XML reader of its own.
    let props = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    Docx {
        content_type: docx.content_type.add_content("/customXml/itemProps1.xml", props),
        document_rels: docx.document_rels.add_custom_item(),
        ..docx
    }
}

/// Puts it into the room.
pub fn put(parts: &mut XMLDocx, data: &str, lines: &[String]) {
    parts.custom_items = vec![write(data, lines).into_bytes()];
    parts.custom_item_props = vec![CustomItemProperty::new(ID).build()];
    parts.custom_item_rels = vec![CustomItemRels::new().add_item().build()];
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
    format!("<foeling xmlns=\"{NAMESPACE}\" {BREAKS}=\"{KEPT}\"><data>{}</data>{lines}</foeling>", escaped(&held))
}

/// Whether a part is ours, at a glance.
pub fn is_ours(part: &str) -> bool {
    part.contains(NAMESPACE)
}

/// Reads the part.
///
/// # Errors
/// When it is damaged, or holds more than is read.
pub fn read(part: &str) -> Result<Carried, WordFault> {
    let tree = xml::tree(part)?;
    let named = |name: &'static str| {
        let children = tree.root_element().children();
        children.filter(move |child| child.has_tag_name((NAMESPACE, name))).map(text)
    };
    let data = named("data").next().ok_or(WordFault::Damaged)?;
    let keeps_breaks = tree.root_element().attribute(BREAKS) == Some(KEPT);
    Ok(Carried { data, lines: named("line").take(LINES + 1).collect(), keeps_breaks })
}

/// What an element says. White space in it may be kept in pieces.
fn text(element: Node) -> String {
    element.children().filter_map(|child| child.text()).collect()
}
