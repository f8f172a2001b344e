//! The controls of the form: each shows what stands in its place and says what was written or chosen.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::form::At;
use crate::content::frame_editor as words;
use crate::domain::frame_form::{Choices, FieldId, Fields, PathStep, Raw, Tests, read_number, tests_of};
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::parts::choice::{Mark, RowProps, row};
use crate::ui::parts::warnings::warnings;

/// A text, on one line or several. What has no place in a file is pointed out while it is written.
pub(super) fn words(at: &At<'_>, is_long: bool) -> Html {
    let field = if is_long { lines(at) } else { line(at, "text", "") };
    html! { <>{ field }{ warnings(at.form.reader, &text(at)) }</> }
}

fn lines(at: &At<'_>) -> Html {
    let on_written = at.sets(written(at));
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            on_written.emit(area.value());
        }
    });
    labelled(
        at,
        html! {
            <textarea class="foeling-input foeling-input--area" id={at.id("")} rows="3" value={text(at)}
                aria-describedby={at.described_by()} aria-invalid={invalid(at)} {oninput} />
        },
    )
}

/// One line: a text, a date or a time.
pub(super) fn line(at: &At<'_>, kind: &'static str, class: &'static str) -> Html {
    input(at, kind, class, text(at), at.sets(written(at)))
}

/// A number as it is typed. What can't be read stays as it is, and is told. Where the number is what was chosen, it stays
/// chosen when it is emptied.
pub(super) fn number(at: &At<'_>, when_empty: Option<Raw>) -> Html {
    let shown = match at.raw() {
        Some(Raw::Number(number)) if at.form.reader.speech.lang == Lang::Da => number.replace('.', ","),
        Some(Raw::Number(text) | Raw::Words(text)) => text.clone(),
        _ => String::new(),
    };
    let on_written = at.sets(move |typed: String| {
        let number = typed.trim().replace(',', ".");
        match read_number(&number) {
            Some(_) => Some(Raw::Number(number)),
            None if number.is_empty() => when_empty.clone(),
            None => Some(Raw::Words(typed)),
        }
    });
    input(at, "decimal", "foeling-input--number", shown, on_written)
}

fn input(at: &At<'_>, kind: &'static str, class: &'static str, value: String, on_written: Callback<String>) -> Html {
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_written.emit(input.value());
        }
    });
    let is_number = kind == "decimal";
    labelled(
        at,
        html! {
            <input class={classes!("foeling-input", class)} type={if is_number { "text" } else { kind }} id={at.id("")}
                {value} inputmode={is_number.then_some("decimal")} max={(kind == "date").then_some("9999-12-31")}
                autocomplete="off" aria-describedby={at.described_by()} aria-invalid={invalid(at)} {oninput} />
        },
    )
}

fn labelled(at: &At<'_>, control: Html) -> Html {
    html! {
        <div class="foeling-field" key={at.place()}>
            <label class="foeling-field__label" for={at.id("")}>{ at.name() }</label>
            { at.hint_view() }
            { at.fault_view() }
            { control }
        </div>
    }
}

fn invalid(at: &At<'_>) -> Option<&'static str> {
    at.fault().is_some().then_some("true")
}

fn text(at: &At<'_>) -> String {
    match at.raw() {
        Some(Raw::Words(text) | Raw::Number(text)) => text.clone(),
        _ => String::new(),
    }
}

/// An emptied field is none, except that a reworded text stays in the list until it is taken away.
fn written(at: &At<'_>) -> impl Fn(String) -> Option<Raw> + 'static {
    let stays = matches!(at.field.id, FieldId::TextDa | FieldId::TextEn);
    move |text: String| (stays || !text.is_empty()).then_some(Raw::Words(text))
}

/// One way to fill the field, as a row with a radio.
fn radio(
    at: &At<'_>,
    nth: usize,
    label: &'static str,
    is_chosen: bool,
    next: Option<Raw>,
    inside: Option<Html>,
) -> Html {
    row(
        Mark::Radio,
        RowProps {
            id: at.id(&format!("-{nth}")).into(),
            name: at.id("-choice").into(),
            label,
            hint: None,
            is_chosen,
            is_faulty: false,
            inside,
            on_chosen: at.sets(move |_: Event| next.clone()),
        },
    )
}

fn rows(at: &At<'_>, rows: Vec<Html>) -> Html {
    at.group(html! {
        <div class="foeling-choices"><div class="foeling-choices__list">for row in rows { { row } }</div></div>
    })
}

/// Yes, no, or nothing.
pub(super) fn yes_no(at: &At<'_>) -> Html {
    let answers = [(words::NOT_SAID, None), (words::YES, Some(true)), (words::NO, Some(false))];
    let shown = answers.into_iter().enumerate().map(|(nth, (label, is))| {
        let next = is.map(Raw::YesNo);
        radio(at, nth, at.form.reader.say(label), at.raw() == next.as_ref(), next, None)
    });
    rows(at, shown.collect())
}

/// A word, or fields in its place, or nothing.
pub(super) fn word_or(at: &At<'_>, known: &'static [&'static str], fields: Fields) -> Html {
    let reader = at.form.reader;
    let mut shown = vec![radio(at, 0, reader.say(words::NOT_SAID), at.raw().is_none(), None, None)];
    for (nth, word) in known.iter().enumerate() {
        let next = Some(Raw::words(word));
        let label = reader.say(words::word(at.field.id, word));
        shown.push(radio(at, nth + 1, label, at.raw() == next.as_ref(), next, None));
    }
    let is_fields = matches!(at.raw(), Some(Raw::Fields(_)));
    let first = fields.iter().map(|field| (field.name.to_owned(), Raw::words(""))).collect();
    let inside = is_fields.then(|| {
        html! {
            for field in fields.iter() {
                { number(&At::new(at.form, &at.path, field), Some(Raw::words(""))) }
            }
        }
    });
    let label = reader.say(words::instead(at.field.id));
    shown.push(radio(at, known.len() + 1, label, is_fields, Some(Raw::Fields(first)), inside));
    rows(at, shown)
}

/// One of many choices, in the browser's own list.
pub(super) fn one(at: &At<'_>, choices: Choices) -> Html {
    let chosen = text(at);
    let on_chosen = at.sets(|id: String| (!id.is_empty()).then_some(Raw::Words(id)));
    let onchange = Callback::from(move |event: Event| {
        if let Some(list) = event.target_dyn_into::<HtmlSelectElement>() {
            on_chosen.emit(list.value());
        }
    });
    let label = |id: &'static str| words::choice(choices, id, None).map_or(id, |text| at.form.reader.say(text));
    labelled(
        at,
        html! {
            <select class="foeling-input" id={at.id("")} aria-describedby={at.described_by()} aria-invalid={invalid(at)}
                {onchange}>
                <option value="" selected={chosen.is_empty()}>{ at.form.reader.say(words::CHOOSE) }</option>
                for id in choices.ids() {
                    <option key={id} value={id} selected={chosen == id}>{ label(id) }</option>
                }
            </select>
        },
    )
}

/// Some of many choices.
pub(super) fn many(at: &At<'_>, choices: Choices) -> Html {
    let question = question_beside(at);
    let ids = match question.map(tests_of) {
        Some(Ok(Tests::Options(options))) if choices == Choices::Options => options.to_vec(),
        _ => choices.ids(),
    };
    let value = |id: &str| match choices {
        Choices::Months => Raw::Number(id.to_owned()),
        _ => Raw::words(id),
    };
    let chosen: Vec<Raw> = at.raw().map(|raw| raw.entries().to_vec()).unwrap_or_default();
    let shown = ids.into_iter().enumerate().map(|(nth, id)| {
        let (value, mut next) = (value(id), chosen.clone());
        let is_chosen = chosen.contains(&value);
        if is_chosen {
            next.retain(|other| *other != value);
        } else {
            next.push(value);
        }
        row(
            Mark::Box,
            RowProps {
                id: at.id(&format!("-{nth}")).into(),
                name: at.id("-choice").into(),
                label: words::choice(choices, id, question).map_or(id, |text| at.form.reader.say(text)),
                hint: None,
                is_chosen,
                is_faulty: false,
                inside: None,
                on_chosen: at.sets(move |_: Event| (!next.is_empty()).then(|| Raw::List(next.clone()))),
            },
        )
    });
    rows(at, shown.collect())
}

/// The question of the condition in which the field stands.
fn question_beside(at: &At<'_>) -> Option<QuestionId> {
    let (_, entry) = at.path.split_last()?;
    let path = [entry, &[PathStep::to(FieldId::ConditionQuestion)]].concat();
    match at.form.raw.at(&path)? {
        Raw::Words(id) => QuestionId::from_id(id),
        _ => None,
    }
}
