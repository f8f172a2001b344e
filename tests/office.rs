//! Writes Word files for an office program to open: `cargo xtask test --only office` runs this and then looks at them.

#[path = "support/papers.rs"]
mod papers;

use std::fs;
use std::path::PathBuf;

use foeling::domain::text::Lang;
use foeling::export::document::Document;
use foeling::export::word;

/// Where the files go: a folder that the stage names.
fn folder() -> PathBuf {
    std::env::var_os("FOELING_OFFICE").map_or_else(|| PathBuf::from("target/office"), PathBuf::from)
}

#[test]
#[ignore = "only writes files, for the stage that opens them"]
fn the_files_are_written() {
    let folder = folder();
    fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, document: &Document| {
        let file = word::write(document, r#"{"answers":{"days":2}}"#).unwrap();
        fs::write(folder.join(format!("{name}.docx")), file).unwrap();
    };
    write("every-block", &papers::every_block(Lang::Da));
    write("odd", &papers::odd(Lang::En));
}
