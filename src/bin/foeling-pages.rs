//! Writes what needs no program into a folder: `foeling-pages FOLDER`.
//!
//! The name of the style sheet and the hash a browser checks it against stay as placeholders, which the build of the
//! site fills in.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use foeling::content::{interface, paper, screens, without_program};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::party::Party;
use foeling::ui::pages::markup::markup;
use foeling::ui::pages::{early, paper as paper_page};
use yew::Html;

/// The page around the questions on paper.
const PAPER: &str = include_str!("../../paper/page.html");

/// A page, or a piece of one: where it lies, and its whole text.
struct Page {
    path: PathBuf,
    text: String,
}

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1) else {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "give the folder to write to: foeling-pages FOLDER"));
    };
    for page in Lang::ALL.into_iter().flat_map(pages) {
        write(Path::new(&folder), &page)?;
    }
    Ok(())
}

/// Everything in one language.
fn pages(lang: Lang) -> impl Iterator<Item = Page> {
    Party::ALL.into_iter().map(move |party| paper(party, lang)).chain(pieces(lang))
}

/// One party's questions on paper.
fn paper(party: Party, lang: Lang) -> Page {
    let body = markup(paper_page::body(party, lang));
    let values = [("{{lang}}", lang.tag()), ("{{title}}", &paper_page::title(party, lang)), ("{{body}}", &body)];
    Page {
        path: Path::new(paper::FOLDER.get(lang)).join(paper::address(party).get(lang)),
        text: values.iter().fold(PAPER.to_owned(), |page, (name, value)| page.replace(name, value)),
    }
}

/// The pieces of the page around the program. The one file lies alone: no other page is beside it.
fn pieces(lang: Lang) -> impl Iterator<Item = Page> {
    let views: [(&str, Html); 8] = [
        ("start", early::start(lang)),
        ("first-employee", early::first_page(Party::Employee, lang)),
        ("first-manager", early::first_page(Party::Manager, lang)),
        ("opening", early::opening(lang)),
        ("failed", early::failed(lang, early::on_paper(lang))),
        ("failed-alone", early::failed(lang, Html::default())),
        ("no-script", early::no_script(lang, early::on_paper(lang))),
        ("no-script-alone", early::no_script(lang, Html::default())),
    ];
    let title = interface::TAB_TITLE.get(lang).to_owned();
    let halted = [without_program::STOPPED, without_program::STILL_KEPT, without_program::RELOAD];
    let halted = halted.map(|words| words.get(lang)).join("\n");
    let words = [("halted", halted), ("title", title), ("description", screens::DESCRIPTION.get(lang).to_owned())];
    let views = views.into_iter().map(|(name, view)| (name, markup(view)));
    views.chain(words).map(move |(name, text)| {
        let path = Path::new("pieces").join(lang.tag()).join(name).with_extension("html");
        Page { path, text }
    })
}

fn write(folder: &Path, page: &Page) -> io::Result<()> {
    let path = folder.join(&page.path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, &page.text)
}
