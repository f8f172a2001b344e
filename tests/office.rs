//! Writes Word files for an office program to open: `cargo xtask test --only office` runs this and then looks at them.

mod support;

use std::fs;
use std::path::PathBuf;

use foeling::domain::values::text::Lang;
use foeling::export::document::{Block, Document};
use foeling::export::{word, word_read};
use support::{agreements, papers};

/// Where the files go: a folder that the stage names.
fn folder() -> PathBuf {
    std::env::var_os("FOELING_OFFICE").map_or_else(|| PathBuf::from("target/office"), PathBuf::from)
}

const CARRIED: &str = r#"{"answers":{"days":2,"words":"a < b & \"c\""}}"#;

/// The files whose names begin so are agreements as they are signed.
const AGREEMENT: &str = "agreement-";

/// The same as Word lays them out, which the stage holds to two pages: a clause's text goes on in the line of its name.
/// LibreOffice before 24.2 begins a new line there.
const LAID_OUT: &str = "laid-out-";

fn each_document() -> Vec<(String, Document)> {
    let papers = [("every-block", papers::every_block(Lang::Da)), ("odd", papers::odd(Lang::En))];
    let papers = papers.map(|(name, document)| (name.to_owned(), document));
    let signed =
        agreements::talks().into_iter().map(|(name, talk)| (AGREEMENT.to_owned() + &name, agreements::paper(&talk)));
    papers
        .into_iter()
        .chain(signed)
        .flat_map(|(name, document)| [laid_out(&name, &document), Some((name, document))])
        .flatten()
        .collect()
}

/// An agreement with each clause in one paragraph.
fn laid_out(name: &str, document: &Document) -> Option<(String, Document)> {
    let name = LAID_OUT.to_owned() + name.strip_prefix(AGREEMENT)?;
    let mut document = document.clone();
    for block in &mut document.blocks {
        if let Block::Clause { name, text } = block {
            *block = Block::Named { name: std::mem::take(name), text: std::mem::take(text) };
        }
    }
    Some((name, document))
}

#[test]
#[ignore = "only writes files, for the stage that opens them"]
fn files_are_written() {
    let folder = folder();
    fs::create_dir_all(&folder).unwrap();
    for (name, document) in each_document() {
        fs::write(folder.join(&name).with_extension("docx"), word::write(&document, CARRIED).unwrap()).unwrap();
        fs::write(folder.join(&name).with_extension("lines"), visible(&document)).unwrap();
    }
}

/// What a reader must see, in its order. It is said here anew, so that a slip in the writer can't hide itself. What XML
/// can't hold is gone; the head of the pages is left out, for plain text has no pages.
fn visible(document: &Document) -> String {
    let mut shown = vec![document.title.clone()];
    shown.extend(document.subtitle.clone());
    for block in &document.blocks {
        match block {
            Block::Heading { number, text } => {
                shown.extend(number.map(|number| format!("{number}.")));
                shown.push(text.clone());
            }
            Block::Paragraph(text) | Block::Note(text) => shown.push(text.clone()),
            Block::Clause { name, text }
            | Block::Named { name, text }
            | Block::Fine { name, text }
            | Block::Flag { word: name, text } => shown.push(format!("{name}: {text}")),
            Block::List(items) | Block::Signatures(items) => shown.extend(items.clone()),
            Block::Week { caption, days } => {
                shown.push(caption.clone());
                shown.extend(days.iter().map(|(day, _)| day.clone()));
                shown.extend(days.iter().map(|(_, word)| word.clone()));
            }
            Block::Field(label) => shown.push(format!("{label}:")),
            Block::Table(table) => {
                shown.push(table.caption.clone());
                shown.extend(table.head.iter().chain(table.rows.iter().flatten()).cloned());
            }
        }
    }
    shown.join("\n").replace(['\u{0}', '\u{b}', '\u{1f}', '\u{fffe}', '\u{ffff}'], "")
}

#[test]
#[ignore = "reads what the stage had saved"]
fn what_was_saved_elsewhere_is_still_ours() {
    for (name, _) in each_document() {
        let saved = fs::read(folder().join("docx").join(&name).with_extension("docx")).unwrap();
        let file = word_read::read(&saved).unwrap();
        assert_eq!(file.carried, CARRIED);
        assert_eq!(file.changes, [], "{name}");
    }
}
