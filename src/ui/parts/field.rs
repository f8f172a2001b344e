//! One line to write in.

use web_sys::HtmlInputElement;
use yew::html::ImplicitClone;
use yew::prelude::*;

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

impl ImplicitClone for Form {}

impl Form {
    const fn input_type(self) -> &'static str {
        match self {
            Form::Words | Form::Number => "text",
            Form::Time => "time",
            Form::Date => "date",
        }
    }

    const fn width(self) -> Option<&'static str> {
        match self {
            Form::Words => None,
            Form::Number => Some("foeling-input--number"),
            Form::Time => Some("foeling-input--time"),
            Form::Date => Some("foeling-input--date"),
        }
    }
}

/// The properties of a field.
#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// The id of its input.
    pub id: AttrValue,
    /// What is written in it.
    pub form: Form,
    /// Its label, unless the question itself is the label.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What it counts, after it.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
    /// The id of what else describes it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// What stands in it.
    pub value: AttrValue,
    /// Whether what stands in it has a fault.
    #[prop_or_default]
    pub is_faulty: bool,
    /// Something was written.
    pub on_written: Callback<String>,
}

/// A native input without placeholder, autofill or limit on its length; the unit describes it. Dates take years of
/// four digits, or a fifth would empty the field.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let unit_id = props.unit.is_some().then(|| AttrValue::from(format!("{}-unit", props.id)));
    let on_written = props.on_written.clone();
    let oninput = move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_written.emit(input.value());
        }
    };
    html! {
        <div class="foeling-field">
            if let Some(label) = &props.label {
                <label class="foeling-field__label" for={&props.id}>{label}</label>
            }
            <div class="foeling-field__line">
                <input
                    class={classes!("foeling-input", props.form.width())}
                    type={props.form.input_type()}
                    id={&props.id}
                    value={&props.value}
                    inputmode={(props.form == Form::Number).then_some("decimal")}
                    max={(props.form == Form::Date).then_some("9999-12-31")}
                    autocomplete="off"
                    aria-describedby={unit_id.clone().or_else(|| props.described_by.clone())}
                    aria-invalid={props.is_faulty.then_some("true")}
                    {oninput}
                />
                if let Some(unit) = &props.unit {
                    <span class="foeling-field__unit" id={unit_id}>{unit}</span>
                }
            </div>
        </div>
    }
}
