//! The agreements of twelve pairs as they are signed: nothing of a draft, nothing said twice, nothing empty.
//!
//! Run with `--nocapture` to read them aloud. That each fits on two pages is seen where there are pages: in LibreOffice
//! (`cargo xtask test --only office`) and in the browser (`tests/browser/twelve.spec.mjs`).

mod support;

use std::collections::BTreeSet;

use foeling::domain::talk::record::Record;
use foeling::export::document::{Block, Document};
use foeling::export::plain_text::plain_text;
use foeling::saved::agreement_file;
use support::agreements::{paper, talks};

/// The running texts of a document.
fn texts(document: &Document) -> impl Iterator<Item = &str> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Clause { text, .. }
        | Block::Named { text, .. }
        | Block::Fine { text, .. }
        | Block::Note(text)
        | Block::Paragraph(text) => Some(text.as_str()),
        _ => None,
    })
}

#[test]
fn each_is_an_agreement_and_nothing_of_a_draft() {
    let all = talks();
    assert_eq!(all.len(), 12);
    for (name, talk) in all {
        let document = paper(&talk);
        let text = plain_text(&document);
        println!("\n######## {name}\n{text}");
        assert!(document.blocks.iter().any(|block| matches!(block, Block::Signatures(_))), "{name}: {text}");
        for word in ["udkast", "ikke talt om endnu", "mangler:"] {
            assert!(!text.to_lowercase().contains(word), "{name} says {word}: {text}");
        }
    }
}

#[test]
fn nothing_is_said_twice() {
    for (name, talk) in talks() {
        let document = paper(&talk);
        let mut said = BTreeSet::new();
        let sentences = texts(&document).flat_map(|text| text.split_inclusive(". ")).map(str::trim);
        for sentence in sentences.filter(|sentence| sentence.len() > 12) {
            assert!(said.insert(sentence.trim_end_matches('.')), "{name} says twice: {sentence}");
        }
    }
}

/// The talks as files, for the browser to open and print.
#[test]
fn the_files_for_the_browser_are_those_of_today() {
    let folder = std::path::Path::new("tests/browser/data/twelve");
    let writes = std::env::var_os("WRITE_TWELVE").is_some();
    for (name, talk) in talks() {
        let path = folder.join(name).with_extension("json");
        let file = agreement_file::write(&Record::new(talk));
        if writes {
            std::fs::create_dir_all(folder).unwrap();
            std::fs::write(&path, &file).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == file, "{} is out of date: run this test with WRITE_TWELVE=1", path.display());
    }
}
