//! Writes what needs no program into a folder: `foeling-pages FOLDER`.
//!
//! The names of files with a hash, and the hashes a browser checks them against, stay as placeholders, which the build
//! of the site fills in.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use foeling::content::{interface, screens};
use foeling::domain::party::Party;
use foeling::domain::text::Lang;
use foeling::ui::pages::early;
use foeling::ui::pages::markup::markup;
use yew::Html;

/// A page, or a piece of one: where it lies, and its whole text.
struct Page {
    path: PathBuf,
    text: String,
}

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1) else {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "give the folder to write to: foeling-pages FOLDER"));
    };
    for page in Lang::ALL.into_iter().flat_map(pieces) {
        write(Path::new(&folder), &page)?;
    }
    Ok(())
}

/// The pieces of the page around the program.
fn pieces(lang: Lang) -> Vec<Page> {
    let title = format!("{} – {}", interface::SUBJECT.get(lang), interface::PRODUCT.get(lang));
    let views = [
        ("start", early::start(lang)),
        ("first-employee", early::first_page(Party::Employee, lang)),
        ("first-manager", early::first_page(Party::Manager, lang)),
        ("opening", early::opening(lang)),
        ("failed", early::failed(lang, Html::default())),
        ("no-script", early::no_script(lang, Html::default())),
    ];
    let words = [("title", title), ("description", screens::DESCRIPTION.get(lang).to_owned())];
    let views = views.into_iter().map(|(name, view)| (name, markup(view)));
    views.chain(words).map(|(name, text)| piece(lang, name, text)).collect()
}

fn piece(lang: Lang, name: &str, text: String) -> Page {
    Page { path: Path::new("pieces").join(lang.tag()).join(name).with_extension("html"), text }
}

fn write(folder: &Path, page: &Page) -> io::Result<()> {
    let path = folder.join(&page.path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, &page.text)
}
