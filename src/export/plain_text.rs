//! A document as plain text: for the clipboard, a mail or a record system.

use super::document::{Block, Document, Table};

/// The blank that is filled in by hand.
const BLANK: &str = "____________________";

/// The document as plain text, with a line break at the end.
pub fn plain_text(document: &Document) -> String {
    let mut parts: Vec<String> = document.head.iter().cloned().collect();
    parts.push(title(document));
    let mut after_heading = false;
    for block in &document.blocks {
        let text = self::block(block);
        match parts.last_mut() {
            Some(last) if after_heading && !matches!(block, Block::Heading { .. }) => {
                last.push('\n');
                last.push_str(&text);
            }
            _ => parts.push(text),
        }
        after_heading = matches!(block, Block::Heading { .. });
    }
    parts.join("\n\n") + "\n"
}

fn title(document: &Document) -> String {
    let rule = "=".repeat(document.title.chars().count());
    let lines = [document.title.as_str(), rule.as_str()];
    lines.into_iter().chain(document.subtitle.iter().map(String::as_str)).collect::<Vec<_>>().join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { number: Some(number), text } => format!("{number}. {text}"),
        Block::Heading { number: None, text } => text.clone(),
        Block::Paragraph(text) | Block::Note(text) => text.clone(),
        Block::Clause { name, text } | Block::Named { name, text } | Block::Fine { name, text } => {
            format!("{name}: {text}")
        }
        Block::List(items) => lines(items.iter().map(|item| format!("- {}", within(item)))),
        Block::Week { caption, days } => {
            let days = days.iter().map(|(day, word)| format!("  {day}: {word}"));
            lines(std::iter::once(format!("{caption}:")).chain(days))
        }
        Block::Flag { word, text } => format!("[{word}: {text}]"),
        Block::Field(label) => format!("{label}: {BLANK}"),
        Block::Table(table) => lines(table.rows.iter().map(|row| self::row(table, row))),
        Block::Signatures(names) => lines(names.iter().map(|name| format!("{BLANK}  {name}"))),
    }
}

/// Lines that belong to a point, below its first.
fn within(words: &str) -> String {
    words.replace('\n', "\n  ")
}

/// A row as a point, with each cell under the name of its column: columns do not survive a mail.
fn row(table: &Table, cells: &[String]) -> String {
    let Some((name, others)) = cells.split_first() else { return String::new() };
    let heads = table.head.iter().skip(1);
    let others = heads.zip(others).filter(|(_, cell)| !cell.is_empty());
    lines(std::iter::once(format!("- {name}")).chain(others.map(|(head, cell)| format!("  {head}: {}", within(cell)))))
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}
