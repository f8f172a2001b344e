//! The agreement as a sheet of paper: beside the questions while it grows, and in full on a screen of its own.

mod full;
mod gap;
mod growing;

use yew::prelude::*;

use crate::content::clauses;
use crate::domain::agreement::Chapter;
use crate::ui::reader::Reader;

pub use full::{FullPaperProps, full_paper};
pub use growing::{PaperProps, paper};

/// The sheet: a title that names it, the chapters, and what stands at its foot.
pub(in crate::ui) fn sheet(reader: Reader, eyebrow: &'static str, chapters: Html, foot: Html) -> Html {
    let title = reader.id("paper");
    html! {
        <article class="foeling-paper" aria-labelledby={title.clone()}>
            <header class="foeling-paper__head">
                <p class="foeling-paper__eyebrow">{eyebrow}</p>
                <h2 class="foeling-paper__title" id={title}>{reader.say(clauses::TITLE)}</h2>
            </header>
            {chapters}
            <footer class="foeling-paper__foot">{foot}</footer>
        </article>
    }
}

/// The numbered heading of a chapter.
pub(in crate::ui) fn chapter_title(reader: Reader, chapter: Chapter) -> Html {
    html! {
        <h3 class="foeling-clause__title">
            <span class="foeling-clause__number">{chapter.number()}</span>
            <span class="foeling-clause__name">{reader.say(clauses::chapter(chapter))}</span>
        </h3>
    }
}
