//! The agreement beside the talk, growing with each outcome: what is settled stands in full, the rest by name.

use yew::prelude::*;

use crate::content::{dialogue, spoken, talk as words};
use crate::domain::agreement::{Agreement, Clause};
use crate::domain::frame::LocalClause;
use crate::domain::talk::standing::Stands;
use crate::domain::talk::{Outcome, Talk};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::export::agreement::marked;
use crate::ui::reader::Reader;
use crate::ui::results::paper::{chapter_title, in_use, local_text, sheet};

/// Chapter by chapter; the topic that is talked about now is marked.
pub fn joint_paper(
    reader: Reader,
    talk: &Talk,
    agreement: &Agreement,
    stands: &Stands<'_>,
    now: Option<ElementId>,
) -> Html {
    let chapters = html! {
        for numbered in (1..).zip(in_use(agreement)) {
            {self::chapter(reader, talk, agreement, stands, numbered, now)}
        }
    };
    sheet(reader, reader.say(words::PAPER_ASIDE), chapters, Html::default())
}

fn chapter(
    reader: Reader,
    talk: &Talk,
    agreement: &Agreement,
    stands: &Stands<'_>,
    (number, chapter): (usize, Chapter),
    now: Option<ElementId>,
) -> Html {
    let shown: Vec<&Clause> = agreement
        .in_chapter(chapter)
        .filter(|it| talk.outcome(it.element).is_some() || now == Some(it.element))
        .collect();
    let local: Vec<&LocalClause> = agreement.local_in(chapter).collect();
    let is_now = shown.iter().any(|clause| now == Some(clause.element));
    let state = if is_now {
        "foeling-clause--new"
    } else if shown.is_empty() && local.is_empty() {
        "foeling-clause--open"
    } else {
        "foeling-clause--filled"
    };
    html! {
        <section key={chapter.id()} class={classes!("foeling-clause", state)}>
            {chapter_title(reader, number, chapter)}
            <div class="foeling-clause__body">
                if shown.is_empty() && local.is_empty() {
                    <p class="foeling-clause__open">{reader.say(words::NOT_SETTLED)}</p>
                }
                for clause in shown {
                    {line(reader, talk, clause, stands, now == Some(clause.element))}
                }
                for clause in local {
                    {local_text(reader, clause)}
                }
            </div>
        </section>
    }
}

/// What is agreed in its words; what waits or is decided elsewhere only by that.
fn line(reader: Reader, talk: &Talk, clause: &Clause, stands: &Stands<'_>, is_now: bool) -> Html {
    let name = reader.say(spoken::element(clause.element, reader.speech).name);
    let outcome = talk.outcome(clause.element);
    let text = match outcome {
        Some(Outcome::Later | Outcome::Elsewhere) => String::new(),
        Some(Outcome::Agreed | Outcome::WithConditions) | None => marked(clause, stands, reader.speech),
    };
    let text = match outcome {
        None if text.is_empty() => reader.say(words::NOT_AGREED_YET).to_owned(),
        _ => text,
    };
    let has_text = !text.is_empty();
    html! {
        <p key={clause.element.id()} class="foeling-clause__text">
            <strong>{name}{":"}</strong>{" "}
            if is_now {
                <mark class="foeling-clause__new">{text}</mark>
            } else {
                {text}
            }
            if let Some(outcome) = outcome {
                <span class="foeling-clause__outcome">
                    if has_text { {" · "} }
                    {reader.say(dialogue::outcome(outcome))}
                </span>
            }
        </p>
    }
}
