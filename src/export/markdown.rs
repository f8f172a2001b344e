//! A document as Markdown: for a wiki, a chat or a record system that knows it.

use super::document::{Block, Document, Table};

/// The blank that is filled in by hand.
const BLANK: &str = r"\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_";

/// What means something in Markdown or in the HTML that it may hold; with a backslash it means itself.
const SPECIAL: &str = r"\`*_{}[]<>()#+-.!|~&:";

/// The document as Markdown, with a line break at the end. What a person wrote stays text, whatever is in it.
pub fn markdown(document: &Document) -> String {
    let head = document.head.iter().map(|head| format!("**{}**", text(head)));
    let title = std::iter::once(format!("# {}", text(&document.title)));
    let subtitle = document.subtitle.iter().map(|line| format!("*{}*", text(line)));
    let blocks = document.blocks.iter().map(block);
    let parts: Vec<String> = head.chain(title).chain(subtitle).chain(blocks).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n") + "\n"
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { number: Some(number), text } => format!("## {number}\\. {}", self::text(text)),
        Block::Heading { number: None, text } => format!("## {}", self::text(text)),
        Block::Paragraph(text) => broken(text, "\\\n"),
        Block::Clause { name, text } | Block::Named { name, text } | Block::Fine { name, text } => {
            format!("**{}:** {}", self::text(name), broken(text, "\\\n"))
        }
        Block::List(items) => lines(items.iter().map(|item| format!("- {}", broken(item, "\\\n  ")))),
        Block::Week { caption, days } => {
            let (head, words): (Vec<String>, Vec<String>) = days.iter().cloned().unzip();
            table(&Table { caption: caption.clone(), head, rows: vec![words] })
        }
        Block::Flag { word, text } => format!("> **{}:** {}", self::text(word), broken(text, "\\\n> ")),
        Block::Field(label) => format!("{}: {BLANK}", text(label)),
        Block::Table(table) => self::table(table),
        Block::Note(text) => format!("*{}*", broken(text, "\\\n")),
        // A backslash at the end of a line keeps the two lines of one signature together.
        Block::Signatures(names) => {
            names.iter().map(|name| format!("{BLANK}\\\n{}", text(name))).collect::<Vec<_>>().join("\n\n")
        }
    }
}

/// Under its caption; each row on a line of its own, as wide as the row of heads.
fn table(table: &Table) -> String {
    let row = |cells: &[String]| {
        let cells = (0..table.head.len()).map(|at| cells.get(at).map(|cell| broken(cell, "<br>")).unwrap_or_default());
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(table.head.len()));
    let rows = [row(&table.head), rule].into_iter().chain(table.rows.iter().map(|cells| row(cells)));
    format!("**{}**\n\n{}", text(&table.caption), lines(rows))
}

/// The lines that a person wrote, with what is a line break in this place. Lines with nothing on them would end it.
fn broken(words: &str, line_break: &str) -> String {
    words.lines().map(text).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(line_break)
}

/// On one line, since a line break may begin something; and with everything that has a meaning escaped.
fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if SPECIAL.contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}
