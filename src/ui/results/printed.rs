//! A document on paper: there for the printer, not on the screen.

use yew::prelude::*;

use crate::export::document::{Block, Document, Table};

/// A page of its own, with its own level-1 heading and language; the screen it was asked for on is not printed with it.
pub fn printed(document: &Document) -> Html {
    html! {
        <article class="foeling-print" lang={document.lang.tag()}>
            if let Some(head) = &document.head {
                {under_head(head, content(document))}
            } else {
                {content(document)}
            }
        </article>
    }
}

/// Browsers repeat a table's head on every page, and nothing else: that is how each sheet says whom it is for.
fn under_head(head: &str, content: Html) -> Html {
    html! {
        <table class="foeling-print__pages" role="presentation">
            <thead>
                <tr><td class="foeling-print__only">{head}</td></tr>
            </thead>
            <tbody>
                <tr><td>{content}</td></tr>
            </tbody>
        </table>
    }
}

fn content(document: &Document) -> Html {
    html! {
        <>
            <header class="foeling-print__head">
                <h1 class="foeling-print__title">{&document.title}</h1>
                for line in &document.subtitle {
                    <p class="foeling-print__meta">{line}</p>
                }
            </header>
            for section in document.sections() {
                {self::section(section)}
            }
        </>
    }
}

fn section(blocks: &[Block]) -> Html {
    let apart = matches!(blocks, [Block::Note(_) | Block::Signatures(_)]);
    let content = html! {
        for block in blocks {
            {self::block(block)}
        }
    };
    html! {
        if apart {
            {content}
        } else {
            <section class="foeling-print__clause">{content}</section>
        }
    }
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading { number, text } => heading(*number, text),
        Block::Paragraph(text) => html! { <p class="foeling-print__text">{text}</p> },
        Block::Clause { name, text } | Block::Named { name, text } => html! {
            <p class="foeling-print__text"><strong>{name}{":"}</strong>{" "}{text}</p>
        },
        Block::Fine { name, text } => html! {
            <p class="foeling-print__fine"><strong>{name}{":"}</strong>{" "}{text}</p>
        },
        Block::List(items) => list(items),
        Block::Week { caption, days } => week(caption, days),
        Block::Flag { word, text } => html! {
            <p class="foeling-print__missing">
                <strong class="foeling-print__flag">{word}{":"}</strong>{" "}{text}
            </p>
        },
        Block::Field(label) => html! { <p class="foeling-print__field">{label}{":"}</p> },
        Block::Table(table) => self::table(table),
        Block::Note(text) => html! { <p class="foeling-print__note">{text}</p> },
        Block::Signatures(names) => signatures(names),
    }
}

fn heading(number: Option<usize>, text: &str) -> Html {
    html! {
        <h2 class="foeling-print__heading">
            if let Some(number) = number {
                <span class="foeling-print__number">{number}{"."}</span>{" "}
            }
            {text}
        </h2>
    }
}

fn list(items: &[String]) -> Html {
    html! {
        <ul class="foeling-print__list">
            for item in items {
                <li class="foeling-print__item">{item}</li>
            }
        </ul>
    }
}

fn week(caption: &str, days: &[(String, String)]) -> Html {
    html! {
        <table class="foeling-print__week">
            <caption class="foeling-hidden">{caption}</caption>
            <thead>
                <tr>
                    for (day, _) in days {
                        <th class="foeling-print__cell foeling-print__cell--head" scope="col">{day}</th>
                    }
                </tr>
            </thead>
            <tbody>
                <tr>
                    for (_, word) in days {
                        <td class="foeling-print__cell">{word}</td>
                    }
                </tr>
            </tbody>
        </table>
    }
}

fn table(table: &Table) -> Html {
    html! {
        <table class="foeling-print__table">
            <caption class="foeling-hidden">{&table.caption}</caption>
            <thead>
                <tr>
                    for head in &table.head {
                        <th class="foeling-print__cell foeling-print__cell--head" scope="col">{head}</th>
                    }
                </tr>
            </thead>
            <tbody>
                for cells in &table.rows {
                    <tr>{row(cells)}</tr>
                }
            </tbody>
        </table>
    }
}

fn row(cells: &[String]) -> Html {
    html! {
        for (at, cell) in cells.iter().enumerate() {
            if at == 0 {
                <th class="foeling-print__cell" scope="row">{cell}</th>
            } else {
                <td class="foeling-print__cell">{cell}</td>
            }
        }
    }
}

fn signatures(names: &[String]) -> Html {
    html! {
        <div class="foeling-print__signatures">
            for name in names {
                <p class="foeling-print__signature">{name}</p>
            }
        </div>
    }
}
