//! One line to write in.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::asking::{Asking, ids_in_order};

/// What is written in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A few words.
    Words,
    /// A number: a text, so that a comma is not refused and nothing is lost.
    Number,
    /// A time of day, in the browser's own control.
    Time,
    /// A date, in the browser's own control.
    Date,
}

impl Form {
    const fn input_type(self) -> &'static str {
        match self {
            Form::Words | Form::Number => "text",
            Form::Time => "time",
            Form::Date => "date",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Form::Words => "foeling-input",
            Form::Number => "foeling-input foeling-input--number",
            Form::Time => "foeling-input foeling-input--time",
            Form::Date => "foeling-input foeling-input--date",
        }
    }
}

/// What a field needs.
pub struct FieldProps {
    /// The id of its input.
    pub id: AttrValue,
    /// What is written in it.
    pub form: Form,
    /// Its label, unless the question itself is the label.
    pub label: Option<&'static str>,
    /// What it counts, after it.
    pub unit: Option<&'static str>,
    /// The id of what else describes it.
    pub described_by: Option<AttrValue>,
    /// What stands in it.
    pub value: AttrValue,
    /// Whether what stands in it has a fault.
    pub is_faulty: bool,
    /// Something was written.
    pub on_written: Callback<String>,
}

impl FieldProps {
    /// The only field of a question, which is itself the label.
    pub fn of(asking: &Asking, form: Form, value: AttrValue, on_written: Callback<String>) -> FieldProps {
        FieldProps {
            id: asking.control(1),
            form,
            label: None,
            unit: None,
            described_by: asking.fault_note(),
            value,
            is_faulty: asking.is_faulty,
            on_written,
        }
    }
}

/// A native input without placeholder, autofill or limit on its length; the unit describes it. Dates take years of
/// four digits, or a fifth would empty the field. One line holds codes, names and addresses: a browser's spell checker, which may
/// send what is typed to its maker, keeps off.
pub fn field(props: FieldProps) -> Html {
    let FieldProps { id, form, label, unit, described_by, value, is_faulty, on_written } = props;
    let unit_id = unit.map(|_| AttrValue::from([id.as_str(), "-unit"].concat()));
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_written.emit(input.value());
        }
    });
    html! {
        <div class="foeling-field">
            if let Some(label) = label {
                <label class="foeling-field__label" for={id.clone()}>{label}</label>
            }
            <div class="foeling-field__line">
                <input
                    class={form.class()}
                    type={form.input_type()}
                    {id}
                    {value}
                    inputmode={(form == Form::Number).then_some("decimal")}
                    max={(form == Form::Date).then_some("9999-12-31")}
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby={ids_in_order([&unit_id, &described_by])}
                    aria-invalid={is_faulty.then_some("true")}
                    {oninput}
                />
                if let Some(unit) = unit {
                    <span class="foeling-field__unit" id={unit_id}>{unit}</span>
                }
            </div>
        </div>
    }
}
