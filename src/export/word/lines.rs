//! The visible text of a Word document, line by line: a line is a paragraph, wherever it stands, with the breaks in it.

use roxmltree::Node;

use super::fault::WordFault;
use super::xml;

/// What holds text that is not part of the document as it reads: deleted, moved away, or the older form of a drawing.
const UNSEEN: [&str; 3] = ["del", "moveFrom", "Fallback"];

/// The style of a clause's name.
const CLAUSE_NAME: &str = "Heading2";

/// The lines that say something. How Word divides a line into pieces does not show,
/// and white space counts as one space, however wide. A break within a paragraph is a line feed. A paragraph that ends unseen,
/// as the name of a clause does, is one line with the next; an office program that does not know such ends keeps the style.
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
                None => return Ok(lines.all()),
            }
        }
    }
}

#[derive(Default)]
struct Paragraph {
    text: String,
    /// Whether its style is that of a clause's name.
    is_name: bool,
    /// Whether its end is hidden, so that the next one goes on in its line.
    ends_unseen: bool,
}

impl Paragraph {
    /// A heading that somebody wrote stands alone; the name of a clause has a colon.
    fn goes_on(&self) -> bool {
        self.ends_unseen || self.is_name && self.text.trim_end().ends_with(':')
    }
}

#[derive(Default)]
struct Lines {
    done: Vec<String>,
    /// The paragraphs around the place; a text box stands within one.
    open: Vec<Paragraph>,
    /// What stands before the next paragraph in its line.
    begun: String,
    /// How many elements with unseen content are around the place.
    unseen: usize,
}

impl Lines {
    fn open(&mut self, node: Node) {
        match node.tag_name().name() {
            "p" => self.open.push(Paragraph { text: std::mem::take(&mut self.begun), ..Paragraph::default() }),
            "pStyle" => self.mark(|it| it.is_name = value(node) == Some(CLAUSE_NAME)),
            "specVanish" => self.mark(|it| it.ends_unseen = !matches!(value(node), Some("0" | "false" | "off"))),
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
                let paragraph = self.open.pop().unwrap_or_default();
                if paragraph.goes_on() {
                    self.begun = paragraph.text;
                } else {
                    self.add(&paragraph.text);
                }
            }
            name if UNSEEN.contains(&name) => self.unseen = self.unseen.saturating_sub(1),
            _ => {}
        }
    }

    fn mark(&mut self, how: impl FnOnce(&mut Paragraph)) {
        if let Some(paragraph) = self.open.last_mut() {
            how(paragraph);
        }
    }

    fn add(&mut self, text: &str) {
        let line = level(text);
        if !line.is_empty() {
            self.done.push(line);
        }
    }

    /// The lines; of a last paragraph that goes on nowhere too.
    fn all(mut self) -> Vec<String> {
        let begun = std::mem::take(&mut self.begun);
        self.add(&begun);
        self.done
    }

    fn say(&mut self, words: &str) {
        if self.unseen == 0
            && let Some(line) = self.open.last_mut()
        {
            line.text.push_str(words);
        }
    }
}

fn value<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == "val").map(|attribute| attribute.value())
}

/// A line with its white space and its hyphens levelled out: programs write both in their own ways.
fn level(line: &str) -> String {
    let line: String = line.chars().filter(|letter| *letter != '\u{ad}').collect();
    let line = line.replace('\u{2011}', "-");
    let rows: Vec<String> = line.split('\n').map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    rows.join("\n").trim().to_owned()
}
