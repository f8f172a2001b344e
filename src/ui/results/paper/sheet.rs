//! The parts that every paper is made of: the sheet, its chapters, and why a clause stands there.

use yew::prelude::*;

use crate::content::{clauses, interface, spoken};
use crate::domain::agreement::{self, Agreement, Clause, Need, State};
use crate::domain::frame::LocalClause;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::reasons::Reasons;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::sources::sources;
use crate::ui::reader::Reader;

/// The sheet: a title that names it, the chapters, and what stands at its foot.
pub fn sheet(reader: Reader, eyebrow: &'static str, chapters: Html, foot: Html) -> Html {
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

/// Chapter by chapter, every clause that applies, and then the organisation's own.
pub fn chapters(
    reader: Reader,
    agreement: &Agreement,
    part: impl Fn(&Clause) -> Html,
    local: impl Fn(&LocalClause) -> Html,
) -> Html {
    html! {
        for (number, chapter) in (1..).zip(in_use(agreement)) {
            <section key={chapter.id()} class="foeling-clause foeling-clause--filled">
                {chapter_title(reader, number, chapter)}
                <div class="foeling-clause__body">
                    for clause in agreement.in_chapter(chapter).filter(|it| it.state != State::NotNeeded) {
                        <section key={clause.element.id()} class="foeling-clause__part">{part(clause)}</section>
                    }
                    for (nth, clause) in agreement.local_in(chapter).enumerate() {
                        <section key={nth} class="foeling-clause__part">{local(clause)}</section>
                    }
                </div>
            </section>
        }
    }
}

/// The chapters in which something applies: they are counted as they stand, so that no number is missing.
pub fn in_use(agreement: &Agreement) -> impl Iterator<Item = Chapter> {
    let applies = |chapter: Chapter| {
        agreement.in_chapter(chapter).any(|clause| clause.state != State::NotNeeded)
            || agreement.local_in(chapter).next().is_some()
    };
    Chapter::ALL.into_iter().filter(move |chapter| applies(*chapter))
}

/// Why the element belongs in an agreement, which answers made its text, and where the need comes from.
pub fn why(reader: Reader, clause: &Clause, rests_on: impl FnOnce(&Reasons) -> Html) -> Html {
    let words = spoken::element(clause.element, reader.speech);
    let content = html! {
        <>
            <p class="foeling-why__text">{reader.say(words.why)}</p>
            if let Some(reasons) = &clause.reasons {
                {rests_on(reasons)}
            } else {
                <p class="foeling-why__text">{reader.say(clauses::SAME_FOR_ALL)}{"."}</p>
            }
            {sources(reader, agreement::sources(clause.element))}
        </>
    };
    disclosure(reader.say(interface::WHY), Some(&format!("({})", reader.say(words.name))), None, content)
}

/// How much an element is needed: one word is seen in the margin, and the whole is heard.
pub fn need(reader: Reader, need: Need) -> Html {
    let words = reader.say(clauses::need(need));
    let (word, rest) = words.find(' ').map_or((words, ""), |at| words.split_at(at));
    html! { <span class="foeling-clause__need">{word}<span class="foeling-hidden">{rest}</span></span> }
}

/// The numbered heading of a chapter.
pub fn chapter_title(reader: Reader, number: usize, chapter: Chapter) -> Html {
    html! {
        <h3 class="foeling-clause__title">
            <span class="foeling-clause__number">{number}</span>
            <span class="foeling-clause__name">{reader.say(spoken::chapter(chapter, reader.speech))}</span>
        </h3>
    }
}
