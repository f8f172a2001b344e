//! The fields of the form, made from their table: a field may hold fields of its own, in a group, in the entries of a list, or
//! under a text.

use yew::prelude::*;

use super::controls;
use super::form::{At, Form};
use super::seek::seek;
use crate::app::msg::frame_editor::EditorMsg;
use crate::content::frame_editor as words;
use crate::domain::frame_form::{Field, FieldId, FieldKind, Fields, PathStep, Raw, Tests, tests_of};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::around::actions::{Weight, button};
use crate::wording::{fill, own_texts};

/// A field with all that is in it.
pub(super) fn field_view(form: &Form<'_>, field: &'static Field, within: &[PathStep]) -> Html {
    let at = At::new(form, within, field);
    match &field.kind {
        FieldKind::Words { is_long, .. } => controls::words(&at, *is_long),
        FieldKind::Number { .. } => controls::number(&at, None),
        FieldKind::Date => controls::line(&at, "date", "foeling-input--date"),
        FieldKind::Time => controls::line(&at, "time", "foeling-input--time"),
        FieldKind::YesNo => controls::yes_no(&at),
        FieldKind::One(choices) => controls::one(&at, *choices),
        FieldKind::Many(choices) => controls::many(&at, *choices),
        FieldKind::WordOr(words, fields) => controls::word_or(&at, words, *fields),
        FieldKind::Group(fields, _) => at.group(fields_view(&at, *fields)),
        FieldKind::List { fields, .. } => list(&at, *fields),
        FieldKind::Texts { fields, .. } => texts(&at, *fields),
    }
}

fn fields_view(at: &At<'_>, fields: Fields) -> Html {
    html! {
        <div class="foeling-editor__fields">
            for field in fields.iter() { { field_view(at.form, field, &at.path) } }
        </div>
    }
}

/// Entries with the same fields. Each can be taken away, and one more added.
fn list(at: &At<'_>, fields: Fields) -> Html {
    let entries = at.raw().map_or(0, |raw| raw.entries().len());
    let add = at.form.on_msg.reform({
        let path = at.path.clone();
        move |()| EditorMsg::EntryAdded(path.clone())
    });
    at.group(html! {
        <>
            for nth in 0..entries { { entry(at, fields, nth) } }
            { button(at.form.reader.say(words::add(at.field.id)), Weight::Plain, &add) }
        </>
    })
}

fn entry(at: &At<'_>, fields: Fields, nth: usize) -> Html {
    let path = [at.path.as_slice(), &[PathStep::Entry(nth)]].concat();
    let lang = at.form.reader.speech.lang;
    let name = words::entry(at.field.id).get(lang).to_owned();
    let values = [("name", name), ("number", (nth + 1).to_string())];
    let shown = fields.iter().filter(|field| applies(at.form, &path, field.id));
    html! {
        <fieldset class="foeling-card foeling-editor__entry" key={nth} id={at.id(&format!("[{nth}]"))} tabindex="-1">
            <legend class="foeling-editor__legend">{ fill(words::ENTRY, lang, &values) }</legend>
            { at.form.fault_view(&path) }
            <div class="foeling-editor__fields">
                for field in shown { { field_view(at.form, field, &path) } }
            </div>
            { remove(at.form, path.clone(), fill(words::REMOVE_ENTRY, lang, &values)) }
        </fieldset>
    }
}

/// Of the tests of a condition only those are shown that its question can have.
fn applies(form: &Form<'_>, entry: &[PathStep], field: FieldId) -> bool {
    let is_one_of = match field {
        FieldId::ConditionOneOf => true,
        FieldId::ConditionAtLeast | FieldId::ConditionAtMost => false,
        _ => return true,
    };
    let question = form.raw.at(&[entry, &[PathStep::to(FieldId::ConditionQuestion)]].concat());
    let tests = match question {
        Some(Raw::Words(id)) => QuestionId::from_id(id).and_then(|id| tests_of(id).ok()),
        _ => None,
    };
    let has_value = form.raw.at(&[entry, &[PathStep::to(field)]].concat()).is_some();
    has_value
        || match tests {
            Some(Tests::Options(_)) => is_one_of,
            Some(Tests::Number(..)) => !is_one_of,
            None => false,
        }
}

fn remove(form: &Form<'_>, path: Vec<PathStep>, label: String) -> Html {
    let onclick = form.on_msg.reform(move |_: MouseEvent| EditorMsg::Removed(path.clone()));
    html! { <button type="button" class="foeling-button foeling-button--link" {onclick}>{ label }</button> }
}

/// The texts in the organisation's own words, each under what Føling says, and the way to find another.
fn texts(at: &At<'_>, fields: Fields) -> Html {
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

fn text(at: &At<'_>, fields: Fields, id: &str) -> Html {
    let path = [at.path.as_slice(), &[PathStep::Field(id.to_owned())]].concat();
    let lang = at.form.reader.speech.lang;
    let ours = own_texts::find(id).map_or("", |text| text.get(lang)).to_owned();
    html! {
        <fieldset class="foeling-card foeling-editor__entry" key={id} id={at.id(&format!(".{id}"))} tabindex="-1">
            <legend class="foeling-editor__legend">{ id }</legend>
            <p class="foeling-question__hint">{ fill(words::OURS, lang, &[("text", ours)]) }</p>
            { at.form.fault_view(&path) }
            <div class="foeling-editor__fields">
                for field in fields.iter() { { field_view(at.form, field, &path) } }
            </div>
            { remove(at.form, path.clone(), [at.form.reader.say(words::TAKE_AWAY), id].join(" ")) }
        </fieldset>
    }
}
