//! Everything that is amiss, with a way to each; and a way to take away what no field of the form can hold.

use yew::prelude::*;

use super::form::Form;
use crate::app::msg::frame_editor::EditorMsg;
use crate::content::{frame_editor as words, frame_fields};
use crate::domain::frame_form::fault::{FrameFault, Problem, few};
use crate::domain::frame_form::{FieldId, PathStep, find};
use crate::wording::{file_faults, frame_faults};

/// The faults, in the order of the file.
pub(super) fn summary(form: &Form<'_>) -> Html {
    let reader = form.reader;
    let (shown, more) = few(form.faults);
    let title = reader.id("errors-title");
    html! {
        <div class="foeling-errors" id={reader.id("errors")} role="group" tabindex="-1" aria-labelledby={title.clone()}>
            <h2 class="foeling-errors__title" id={title}>{ reader.say(words::NOT_YET) }</h2>
            <ul class="foeling-errors__list">
                for fault in shown { { item(form, fault) } }
                if let Some(said) = file_faults::and_more(more, reader.speech) {
                    <li class="foeling-errors__item">{ said }</li>
                }
            </ul>
        </div>
    }
}

fn item(form: &Form<'_>, fault: &FrameFault) -> Html {
    match form.raw.path_to(&fault.place).filter(|_| is_beyond_the_form(fault)) {
        Some(path) => {
            let onclick = form.on_msg.reform(move |_: MouseEvent| EditorMsg::Removed(path.clone()));
            html! {
                <li class="foeling-errors__item">
                    { frame_faults::say(fault, form.reader.speech.lang) }{" "}
                    <button type="button" class="foeling-errors__link" {onclick}>
                        { form.reader.say(words::TAKE_AWAY) }
                        <span class="foeling-hidden">{" "}{ &fault.place }</span>
                    </button>
                </li>
            }
        }
        None => {
            let place = fault.place.clone();
            let onclick = form.on_msg.reform(move |_: MouseEvent| EditorMsg::FaultFollowed(place.clone()));
            let said = frame_faults::in_form(&fault.problem, form.reader.speech.lang);
            html! {
                <li class="foeling-errors__item">
                    <button type="button" class="foeling-errors__link" {onclick}>
                        { format!("{}: {said}", label(form, &fault.place)) }
                    </button>
                </li>
            }
        }
    }
}

/// Whether the form has no control for what stands there: a name nobody knows, or a choice that is not offered.
fn is_beyond_the_form(fault: &FrameFault) -> bool {
    let is_choice = fault.place.ends_with(']') && !matches!(fault.problem, Problem::NotOneTest);
    is_choice || matches!(fault.problem, Problem::UnknownName { .. } | Problem::Twice(_) | Problem::NoSuchText)
}

/// What a place is called in the form: the field, after the list and the number of the entry it is in.
fn label(form: &Form<'_>, place: &str) -> String {
    let lang = form.reader.speech.lang;
    let name = |way: &[&str]| find(way).map(|field| frame_fields::words(field.id).name.get(lang).to_owned());
    // A field that is missing has no way to it, so its name is read from the place.
    let mut names: Vec<&str> = Vec::new();
    let mut said: Vec<String> = Vec::new();
    let path = form.raw.path_to(place);
    match path.as_deref() {
        Some([PathStep::Field(first), PathStep::Field(id), rest @ ..]) if first == FieldId::Texts.name() => {
            names.push(FieldId::Texts.name());
            said.extend([name(&names).unwrap_or_default(), id.clone()]);
            if let Some(PathStep::Field(lang)) = rest.first() {
                names.push(lang);
            }
        }
        _ => {
            for part in place.split('.') {
                let (field, entry) = part.split_once('[').unwrap_or((part, ""));
                names.push(field);
                if let Ok(nth) = entry.trim_end_matches(']').parse::<usize>() {
                    said.push(format!("{} {}", name(&names).unwrap_or_default(), nth + 1));
                }
            }
        }
    }
    if names.len() > 1 || said.is_empty() {
        said.extend(name(&names));
    }
    said.join(", ")
}
