//! A short text in own words.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::count::Count;
use super::field::{Field, Form};
use crate::ui::reader::Reader;

/// A text that may be longer than this gets several lines.
const ONE_LINE: usize = 120;

/// The properties of a field for words.
#[derive(Properties, PartialEq)]
pub struct WordsFieldProps {
    /// Who reads it.
    pub reader: Reader,
    /// The id of its input.
    pub id: AttrValue,
    /// Its label, unless the question itself is the label.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What stands in it.
    pub value: AttrValue,
    /// The most characters.
    pub most: usize,
    /// Whether what stands in it has a fault.
    #[prop_or_default]
    pub is_faulty: bool,
    /// Something was written.
    pub on_written: Callback<String>,
}

/// One line or several by its limit, which is counted but never enforced silently.
#[component]
pub fn WordsField(props: &WordsFieldProps) -> Html {
    let count_id = AttrValue::from(format!("{}-count", props.id));
    html! {
        <div class="foeling-words">
            if props.most > ONE_LINE {
                {lines(props, &count_id)}
            } else {
                <Field
                    id={&props.id}
                    form={Form::Words}
                    label={&props.label}
                    value={&props.value}
                    is_faulty={props.is_faulty}
                    described_by={&count_id}
                    on_written={&props.on_written}
                />
            }
            <Count id={&count_id} reader={props.reader} written={props.value.chars().count()} most={props.most} />
        </div>
    }
}

fn lines(props: &WordsFieldProps, count_id: &AttrValue) -> Html {
    let on_written = props.on_written.clone();
    let oninput = move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            on_written.emit(area.value());
        }
    };
    html! {
        <div class="foeling-field">
            if let Some(label) = &props.label {
                <label class="foeling-field__label" for={&props.id}>{label}</label>
            }
            <textarea
                class="foeling-input foeling-input--area"
                id={&props.id}
                rows="4"
                value={&props.value}
                aria-describedby={count_id}
                aria-invalid={props.is_faulty.then_some("true")}
                {oninput}
            />
        </div>
    }
}
