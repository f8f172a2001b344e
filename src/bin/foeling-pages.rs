//! Writes the pages that need no program into a folder: `foeling-pages FOLDER`.
//!
//! The name of the style sheet and the hash a browser checks it against stay as placeholders, which the build of the
//! site fills in.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use foeling::content::paper;
use foeling::domain::party::Party;
use foeling::domain::text::Lang;
use foeling::ui::pages::markup::markup;
use foeling::ui::pages::paper as paper_page;

/// The page around the questions on paper.
const PAPER: &str = include_str!("../../paper/page.html");

/// A page: where it lies in the site, and its whole text.
struct Page {
    path: PathBuf,
    text: String,
}

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1) else {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "give the folder to write to: foeling-pages FOLDER"));
    };
    for page in pages() {
        write(Path::new(&folder), &page)?;
    }
    Ok(())
}

/// Every page.
fn pages() -> impl Iterator<Item = Page> {
    Lang::ALL.into_iter().flat_map(|lang| Party::ALL.map(|party| paper(party, lang)))
}

fn paper(party: Party, lang: Lang) -> Page {
    let body = markup(paper_page::body(party, lang));
    let values = [("{{lang}}", lang.tag()), ("{{title}}", &paper_page::title(party, lang)), ("{{body}}", &body)];
    Page {
        path: Path::new(paper::FOLDER.get(lang)).join(paper::address(party).get(lang)),
        text: values.iter().fold(PAPER.to_owned(), |page, (name, value)| page.replace(name, value)),
    }
}

fn write(folder: &Path, page: &Page) -> io::Result<()> {
    let path = folder.join(&page.path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, &page.text)
}
