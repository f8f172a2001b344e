//! A short text in own words.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::asking::ids_in_order;
use super::count::count;
use super::field::{FieldProps, Form, field};
use super::warnings::warnings;
use crate::ui::reader::Reader;

/// A text that may be longer than this gets several lines.
const ONE_LINE: usize = 120;

/// What a field for words needs.
pub struct WordsFieldProps<'a> {
    /// Who reads it.
    pub reader: Reader,
    /// The id of its input.
    pub id: AttrValue,
    /// Its label, unless the question itself is the label.
    pub label: Option<&'static str>,
    /// What stands in it.
    pub value: &'a str,
    /// The most characters.
    pub most: usize,
    /// So many are kept, where more are cut off.
    pub kept: usize,
    /// Whether what stands in it has a fault.
    pub is_faulty: bool,
    /// The id of what is said of the fault.
    pub fault_note: Option<AttrValue>,
    /// Something was written.
    pub on_written: Callback<String>,
}

/// One line or several by its limit, which is counted but never enforced silently. What has no place in a file is pointed
/// out while it is written.
pub fn words_field(props: &WordsFieldProps<'_>) -> Html {
    let count_id = AttrValue::from([props.id.as_str(), "-count"].concat());
    html! {
        <div class="foeling-words">
            if props.most > ONE_LINE {
                {lines(props, &count_id)}
            } else {
                {line(props, &count_id)}
            }
            {warnings(props.reader, props.value)}
            {count(count_id, props.reader, props.value.chars().count(), props.most, props.kept)}
        </div>
    }
}

fn is_faulty(props: &WordsFieldProps<'_>) -> bool {
    props.is_faulty || props.value.chars().count() > props.most
}

/// First what is wrong with it, then how much there is room for.
fn described_by(props: &WordsFieldProps<'_>, count_id: &AttrValue) -> Option<AttrValue> {
    ids_in_order([&props.fault_note, &Some(count_id.clone())])
}

fn line(props: &WordsFieldProps<'_>, count_id: &AttrValue) -> Html {
    field(FieldProps {
        id: props.id.clone(),
        form: Form::Words,
        label: props.label,
        unit: None,
        described_by: described_by(props, count_id),
        value: props.value.to_owned().into(),
        is_faulty: is_faulty(props),
        on_written: props.on_written.clone(),
    })
}

fn lines(props: &WordsFieldProps<'_>, count_id: &AttrValue) -> Html {
    let on_written = props.on_written.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            on_written.emit(area.value());
        }
    });
    html! {
        <div class="foeling-field">
            if let Some(label) = props.label {
                <label class="foeling-field__label" for={&props.id}>{label}</label>
            }
            <textarea
                class="foeling-input foeling-input--area"
                id={&props.id}
                rows="4"
                value={props.value.to_owned()}
                aria-describedby={described_by(props, count_id)}
                aria-invalid={is_faulty(props).then_some("true")}
                {oninput}
            />
        </div>
    }
}
