//! Lists of the organisation's own: entries to add and to take away, and texts to find and to word otherwise.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::form::{At, Form, field_view};
use crate::app::msg::frame_editor::EditorMsg;
use crate::content::{frame_editor as words, own_texts};
use crate::domain::frame_form::{Field, Raw, Step, Tests, tests_of};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::frame::actions::{Weight, button};
use crate::ui::reader::Reader;
use crate::wording::fill;

/// How many texts are shown of those that were found.
const MOST_FOUND: usize = 12;

/// The letters from which on texts are looked for.
const LEAST_LETTERS: usize = 3;

/// Entries with the same fields. Each can be taken away, and one more added.
pub(super) fn list(at: &At<'_>, fields: &'static [Field]) -> Html {
    let entries = at.raw().map_or(0, |raw| raw.entries().len());
    let add = at.form.on_msg.reform({
        let path = at.path.clone();
        move |()| EditorMsg::EntryAdded(path.clone())
    });
    at.group(html! {
        <>
            for nth in 0..entries { { entry(at, fields, nth) } }
            { button(at.form.reader.say(words::add(&at.words_path)), Weight::Plain, &add) }
        </>
    })
}

fn entry(at: &At<'_>, fields: &'static [Field], nth: usize) -> Html {
    let path = [at.path.as_slice(), &[Step::Entry(nth)]].concat();
    let lang = at.form.reader.speech.lang;
    let name = words::entry(&at.words_path).get(lang).to_owned();
    let values = [("name", name), ("number", (nth + 1).to_string())];
    let shown = fields.iter().filter(|field| applies(at.form, &path, field.name));
    html! {
        <fieldset class="foeling-card foeling-editor__entry" key={nth} id={at.id(&format!("[{nth}]"))} tabindex="-1">
            <legend class="foeling-editor__legend">{ fill(words::ENTRY, lang, &values) }</legend>
            { at.form.fault_view(&path) }
            <div class="foeling-editor__fields">
                for field in shown { { field_view(at.form, field, &path, &at.words_path) } }
            </div>
            { remove(at.form, path.clone(), fill(words::REMOVE_ENTRY, lang, &values)) }
        </fieldset>
    }
}

/// Of the tests of a condition only those are shown that its question can have.
fn applies(form: &Form<'_>, entry: &[Step], field: &str) -> bool {
    if !["one_of", "at_least", "at_most"].contains(&field) {
        return true;
    }
    let question = form.raw.at(&[entry, &[Step::Field("question".to_owned())]].concat());
    let tests = match question {
        Some(Raw::Words(id)) => QuestionId::from_id(id).and_then(|id| tests_of(id).ok()),
        _ => None,
    };
    let has_value = form.raw.at(&[entry, &[Step::Field(field.to_owned())]].concat()).is_some();
    has_value
        || match tests {
            Some(Tests::Options(_)) => field == "one_of",
            Some(Tests::Number(..)) => field != "one_of",
            None => false,
        }
}

fn remove(form: &Form<'_>, path: Vec<Step>, label: String) -> Html {
    let onclick = form.on_msg.reform(move |_: MouseEvent| EditorMsg::Removed(path.clone()));
    html! { <button type="button" class="foeling-button foeling-button--link" {onclick}>{ label }</button> }
}

/// The texts in the organisation's own words, each under what Føling says, and the way to find another.
pub(super) fn texts(at: &At<'_>, fields: &'static [Field]) -> Html {
    let ids: Vec<String> = match at.raw() {
        Some(Raw::Fields(texts)) => texts.iter().map(|(id, _)| id.clone()).collect(),
        _ => Vec::new(),
    };
    at.group(html! {
        <>
            for id in ids { { text(at, fields, &id) } }
            { seek(at) }
        </>
    })
}

fn text(at: &At<'_>, fields: &'static [Field], id: &str) -> Html {
    let path = [at.path.as_slice(), &[Step::Field(id.to_owned())]].concat();
    let lang = at.form.reader.speech.lang;
    let ours = own_texts::find(id).map_or("", |text| text.get(lang)).to_owned();
    html! {
        <fieldset class="foeling-card foeling-editor__entry" key={id} id={at.id(&format!(".{id}"))} tabindex="-1">
            <legend class="foeling-editor__legend">{ id }</legend>
            <p class="foeling-question__hint">{ fill(words::OURS, lang, &[("text", ours)]) }</p>
            { at.form.fault_view(&path) }
            <div class="foeling-editor__fields">
                for field in fields { { field_view(at.form, field, &path, &at.words_path) } }
            </div>
            { remove(at.form, path.clone(), [at.form.reader.say(words::TAKE_AWAY), id].join(" ")) }
        </fieldset>
    }
}

/// Looks for a text by its words or its id, and shows the first that fit.
fn seek(at: &At<'_>) -> Html {
    let Form { reader, sought, on_msg, .. } = at.form;
    let on_sought = on_msg.reform(EditorMsg::Sought);
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_sought.emit(input.value());
        }
    });
    let (id, hint) = (reader.id("frame-seek"), reader.id("frame-seek-hint"));
    html! {
        <>
            <div class="foeling-field">
                <label class="foeling-field__label" for={id.clone()}>{ reader.say(words::SEEK) }</label>
                <p class="foeling-question__hint" id={hint.clone()}>{ reader.say(words::SEEK_HINT) }</p>
                <input class="foeling-input" type="text" {id} value={(*sought).to_owned()} autocomplete="off"
                    aria-describedby={hint} {oninput} />
            </div>
            if sought.trim().chars().count() >= LEAST_LETTERS {
                { found(at, sought.trim()) }
            }
        </>
    }
}

fn found(at: &At<'_>, sought: &str) -> Html {
    let Form { reader, on_msg, .. } = at.form;
    // One more than is shown, to know whether there are more.
    let mut found = own_texts::search(sought, MOST_FOUND + 1);
    let has_more = found.len() > MOST_FOUND;
    found.truncate(MOST_FOUND);
    let note = match (found.is_empty(), has_more) {
        (true, _) => Some(words::NONE_FOUND),
        (false, true) => Some(words::MORE_FOUND),
        (false, false) => None,
    };
    html! {
        <>
            <ul class="foeling-summary__list">
                for (id, text) in found {
                    <li class="foeling-summary__row" key={id.clone()}>
                        <span class="foeling-summary__question" id={reader.id(&format!("found-{id}"))}>
                            { text.get(reader.speech.lang) }
                        </span>
                        <span class="foeling-summary__change">{ take_up(at.form.reader, on_msg, id.clone()) }</span>
                    </li>
                }
            </ul>
            if let Some(note) = note {
                <p class="foeling-question__hint" role="status">{ reader.say(note) }</p>
            }
        </>
    }
}

fn take_up(reader: Reader, on_msg: &Callback<EditorMsg>, id: String) -> Html {
    let about = reader.id(&format!("found-{id}"));
    let onclick = on_msg.reform(move |_: MouseEvent| EditorMsg::TextAdded(id.clone()));
    html! {
        <button type="button" class="foeling-button foeling-button--link" aria-describedby={about} {onclick}>
            { reader.say(words::WORD_IT) }
        </button>
    }
}
