//! A form to fill in with a pen.

use yew::prelude::*;

use crate::export::form::{Blank, Form, Grid, Group, Part, Piece, Question, Room, Row};

/// The form, with its own level-1 heading and language.
pub fn form(form: &Form) -> Html {
    html! {
        <article class="paper" lang={form.lang.tag()}>
            <header class="paper-head">
                <h1 class="paper-head__title">{&form.title}</h1>
                <p class="paper-head__whose">{&form.subtitle}</p>
            </header>
            for part in &form.parts {
                {self::part(part)}
            }
        </article>
    }
}

fn part(part: &Part) -> Html {
    let class = classes!("paper-part", part.is_apart.then_some("paper-part--apart"));
    html! {
        <section {class}>
            if let Some(heading) = &part.heading {
                <h2 class="paper-part__heading">{heading}</h2>
            }
            <div class="paper-part__pieces">
                for piece in &part.pieces {
                    {self::piece(piece)}
                }
            </div>
        </section>
    }
}

fn piece(piece: &Piece) -> Html {
    match piece {
        Piece::Text(text) => html! { <p class="paper-text">{text}</p> },
        Piece::List(items) => html! {
            <ul class="paper-list">
                for item in items {
                    <li>{item}</li>
                }
            </ul>
        },
        Piece::Question(question) => self::question(question),
        Piece::Grid(grid) => self::grid(grid),
        Piece::Lines { label, count } => html! {
            <div class="paper-own">
                <p class="paper-own__label">{label}</p>
                {lines(*count)}
            </div>
        },
        Piece::Note(text) => html! { <p class="paper-note">{text}</p> },
    }
}

fn question(question: &Question) -> Html {
    html! {
        <div class="paper-question">
            <p class="paper-question__ask">{number(question.number.as_ref())}{&question.ask}</p>
            {notes(&question.notes)}
            {room(&question.room)}
        </div>
    }
}

fn number(number: Option<&String>) -> Html {
    html! {
        if let Some(number) = number {
            <span class="paper-number">{number}</span>{" "}
        }
    }
}

fn notes(notes: &[String]) -> Html {
    html! {
        if !notes.is_empty() {
            <p class="paper-question__notes">{notes.join(" ")}</p>
        }
    }
}

fn room(room: &Room) -> Html {
    match room {
        Room::Boxes(options) => html! {
            <ul class="paper-boxes">
                for option in options {
                    <li class="paper-boxes__one">{tick()}{option}</li>
                }
            </ul>
        },
        Room::Scale { low, steps, high } => html! {
            <p class="paper-scale">
                <span>{low}</span>
                for step in steps {
                    <span class="paper-scale__step">{tick()}{step}</span>
                }
                <span>{high}</span>
            </p>
        },
        Room::Blanks(blanks) => html! { <p class="paper-blanks">{for blanks.iter().map(blank)}</p> },
        Room::Lines(count) => lines(*count),
        Room::Below => Html::default(),
    }
}

/// A box for a pen: there is nothing to say about it, and nothing to press.
fn tick() -> Html {
    html! { <span class="paper-tick" aria-hidden="true"></span> }
}

fn blank(blank: &Blank) -> Html {
    html! {
        <>
            {&blank.before}
            <span class="paper-blank" aria-hidden="true"></span>
            {&blank.after}
        </>
    }
}

fn lines(count: usize) -> Html {
    html! {
        <div class="paper-lines" aria-hidden="true">
            for _ in 0..count {
                <div class="paper-lines__one"></div>
            }
        </div>
    }
}

/// On a narrow screen a table is moved sideways, with the keys as well.
fn grid(grid: &Grid) -> Html {
    html! {
        <div class="paper-grid" role="group" aria-label={grid.caption.clone()} tabindex="0">
            <table class="paper-table">
                <caption class="paper-table__caption">
                    {&grid.caption}
                    if !grid.notes.is_empty() {
                        <span class="paper-table__hint">{" "}{grid.notes.join(" ")}</span>
                    }
                </caption>
                <colgroup><col /></colgroup>
                for group in &grid.groups {
                    <colgroup span={group.columns.len().to_string()}></colgroup>
                }
                <thead>{heads(&grid.groups)}</thead>
                <tbody>
                    for row in &grid.rows {
                        {self::row(row, &grid.groups)}
                    }
                </tbody>
            </table>
        </div>
    }
}

fn heads(groups: &[Group]) -> Html {
    let has_names = groups.iter().any(|group| group.head.is_some());
    html! {
        <>
            if has_names {
                <tr>
                    <td></td>
                    for group in groups {
                        <th class="paper-table__group" scope="colgroup" colspan={group.columns.len().to_string()}>
                            {group.head.as_deref().unwrap_or_default()}
                        </th>
                    }
                </tr>
            }
            <tr>
                <td></td>
                for group in groups {
                    {for group.columns.iter().enumerate().map(|(at, column)| html! {
                        <th class={cell(at)} scope="col">{column}</th>
                    })}
                }
            </tr>
        </>
    }
}

fn row(row: &Row, groups: &[Group]) -> Html {
    html! {
        <tr>
            <th class="paper-table__row" scope="row">
                {number(row.number.as_ref())}{&row.words}
                if let Some(hint) = &row.hint {
                    <span class="paper-table__hint">{" "}{hint}</span>
                }
            </th>
            for group in groups {
                {for (0..group.columns.len()).map(|at| html! { <td class={cell(at)}>{tick()}</td> })}
            }
        </tr>
    }
}

/// The first column of a group stands apart from the group before it.
fn cell(at: usize) -> Classes {
    classes!("paper-table__cell", (at == 0).then_some("paper-table__cell--first"))
}
