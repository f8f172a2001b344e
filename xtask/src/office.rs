//! Opens the Word files that are written here in LibreOffice, and fails unless everything in them is there.
//!
//! An office program reads a file as a person's would: strictly where it matters, and with an opinion of its own.
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::{apt, project};

/// The variable that says which office program to use.
const CHOSEN: &str = "SOFFICE_PATH";

/// What it is called on the PATH.
const COMMANDS: [&str; 2] = ["soffice", "libreoffice"];

/// Where its installers put it on macOS and Windows.
const ELSEWHERE: [&str; 2] =
    ["/Applications/LibreOffice.app/Contents/MacOS/soffice", r"C:\Program Files\LibreOffice\program\soffice.exe"];

/// The variable by which the test that writes the files is told where. Beside each file it puts its text.
const FOLDER: &str = "FOELING_OFFICE";

/// How the names of agreements begin that are laid out as Word does it, as `tests/office.rs` writes them, and the most pages
/// that one may have.
const LAID_OUT: &str = "laid-out-";
const MOST_PAGES: usize = 2;

/// Has the files written, converts them, and looks at what came out.
pub fn test() -> Result<()> {
    let office = find_or_install()?;
    let folder = project::root()?.join("target").join("office");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    run_test("files_are_written", &folder)?;
    let files = with_ending(&folder, "docx")?;
    let is_laid_out =
        |file: &PathBuf| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(LAID_OUT));
    ensure!(files.iter().any(is_laid_out), "no agreement was written to {}", folder.display());
    for format in ["txt:Text (encoded):UTF8", "pdf", "docx"] {
        convert(&office, &folder, &files, format)?;
    }
    for file in &files {
        check(&folder, file).with_context(|| format!("{}", file.display()))?;
    }
    // What LibreOffice saved itself is read again: what is carried must still be there, and no line count as changed.
    run_test("what_was_saved_elsewhere_is_still_ours", &folder)?;
    println!("{} opened {} files; their pages are in {}", office.display(), files.len(), folder.display());
    Ok(())
}

/// Runs one of the tests in `tests/office.rs`, which the other stages leave out.
fn run_test(name: &str, folder: &Path) -> Result<()> {
    let args = ["test", "--no-default-features", "--test", "office", "--", "--ignored", name];
    project::run(project::cargo()?.args(args).env(FOLDER, folder))
}

fn convert(office: &Path, folder: &Path, files: &[PathBuf], format: &str) -> Result<()> {
    let ending = format.split(':').next().unwrap_or(format);
    // A profile of its own, or one that is open already would take the job and do nothing. And a folder for each
    // format, since a file that is saved in its own format would otherwise overwrite itself.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    project::run(
        Command::new(office)
            .args([&profile, "--headless", "--norestore", "--convert-to", format, "--outdir"])
            .arg(folder.join(ending))
            .args(files),
    )
    .context("LibreOffice could not convert the files")
}

/// Every word of the file is in its text, in the same order, and it has pages.
fn check(folder: &Path, file: &Path) -> Result<()> {
    let stem = file.file_stem().context("a file without a name")?;
    let converted = |ending: &str| folder.join(ending).join(stem).with_extension(ending);
    let pdf = fs::read(converted("pdf")).context("no PDF came out")?;
    ensure!(pdf.starts_with(b"%PDF") && pdf.len() > 5000, "the PDF is empty");
    if stem.to_string_lossy().starts_with(LAID_OUT) {
        let pages = pages(&pdf);
        ensure!((1..=MOST_PAGES).contains(&pages), "an agreement has {pages} pages");
    }
    let text = fs::read_to_string(converted("txt")).context("no text came out")?;
    let meant = fs::read_to_string(file.with_extension("lines")).context("its text was not written")?;
    match missing(&meant, &text) {
        None => Ok(()),
        Some(word) => bail!("LibreOffice does not show `{word}`, or not where it should"),
    }
}

/// The pages of a PDF: each has an object of its own, and the list of them is another.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf).replace("/Type /Page", "/Type/Page");
    text.match_indices("/Type/Page").filter(|(at, found)| !text.split_at(at + found.len()).1.starts_with('s')).count()
}

/// The first word that does not come after the one before it. A text file may begin with a mark of its encoding.
fn missing<'a>(meant: &'a str, shown: &str) -> Option<&'a str> {
    let mut shown = shown.trim_start_matches('\u{feff}').split_whitespace();
    meant.split_whitespace().find(|word| !shown.any(|other| other == *word))
}

fn with_ending(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == ending) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn find_or_install() -> Result<PathBuf> {
    apt::find_or_install(
        CHOSEN,
        find,
        ("LibreOffice", &["libreoffice-writer-nogui", "fonts-crosextra-carlito"]),
        "LibreOffice was not found. Install it (Debian: `sudo apt-get install libreoffice-writer-nogui`; macOS: `brew \
         install --cask libreoffice`)",
    )
}

fn find() -> Option<PathBuf> {
    apt::on_path(&COMMANDS).into_iter().chain(ELSEWHERE.map(PathBuf::from)).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_counted_without_their_list() {
        assert_eq!(pages(b"/Type/Pages /Type/Page/Parent /Type /Page>>"), 2);
    }

    #[test]
    fn a_word_must_come_after_the_one_before_it() {
        assert_eq!(missing("a  b\nc", "a x b\u{a0}c"), None);
        assert_eq!(missing("a c b", "a b c"), Some("b"));
        assert_eq!(missing("a", ""), Some("a"));
    }
}
