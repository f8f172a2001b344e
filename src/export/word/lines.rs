//! The visible text of a Word document, line by line: a line is a paragraph, wherever it stands, with the breaks in it.

use roxmltree::Node;

use super::fault::WordFault;
use super::xml;

/// What holds text that is not part of the document as it reads: deleted, moved away, or the older form of a drawing.
const UNSEEN: [&str; 3] = ["del", "moveFrom", "Fallback"];

/// The lines that say something. How Word divides a line into pieces does not show,
/// and white space counts as one space, however wide. A break within a paragraph is a line feed.
///
/// # Errors
/// When the text is no XML, or more of it than is read.
pub fn lines(text: &str) -> Result<Vec<String>, WordFault> {
    let tree = xml::tree(text)?;
    let mut lines = Lines::default();
    let mut node = tree.root();
    // Down, along and up again without calling itself: a hostile file may be nested deeper than the stack.
    loop {
        lines.open(node);
        if let Some(child) = node.first_child() {
            node = child;
            continue;
        }
        loop {
            lines.close(node);
            if let Some(next) = node.next_sibling() {
                node = next;
                break;
            }
            match node.parent() {
                Some(parent) => node = parent,
                None => return Ok(lines.done),
            }
        }
    }
}

#[derive(Default)]
struct Lines {
    done: Vec<String>,
    /// The paragraphs around the place; a text box stands within one.
    open: Vec<String>,
    /// How many elements with unseen content are around the place.
    unseen: usize,
}

impl Lines {
    fn open(&mut self, node: Node) {
        match node.tag_name().name() {
            "p" => self.open.push(String::new()),
            "tab" | "ptab" => self.say(" "),
            "br" | "cr" => self.say("\n"),
            "noBreakHyphen" => self.say("-"),
            name if UNSEEN.contains(&name) => self.unseen += 1,
            _ => {}
        }
        if node.is_text() && node.parent().is_some_and(|parent| parent.tag_name().name() == "t") {
            // How the file itself is written says nothing.
            self.say(&node.text().unwrap_or_default().replace('\n', " "));
        }
    }

    fn close(&mut self, node: Node) {
        match node.tag_name().name() {
            "p" => {
                let line = level(&self.open.pop().unwrap_or_default());
                if !line.is_empty() {
                    self.done.push(line);
                }
            }
            name if UNSEEN.contains(&name) => self.unseen = self.unseen.saturating_sub(1),
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
}

/// A line with its white space and its hyphens levelled out: programs write both in their own ways.
fn level(line: &str) -> String {
    let line: String = line.chars().filter(|letter| *letter != '\u{ad}').collect();
    let line = line.replace('\u{2011}', "-");
    let rows: Vec<String> = line.split('\n').map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    rows.join("\n").trim().to_owned()
}
