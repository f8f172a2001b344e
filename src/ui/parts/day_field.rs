//! A day outside the questionnaire, with what is odd about it below it.

use yew::prelude::*;

use super::fault_note::fault_note;
use super::field::{FieldProps, Form, field};
use super::past_note::{is_past, past_note};
use crate::domain::questionnaire::fault::of_date;
use crate::domain::values::calendar::{Date, write_date};
use crate::ui::reader::Reader;
use crate::wording::faults;

/// The field. What is typed stays in it, likely or not: a year comes letter by letter.
pub fn day_field(
    reader: Reader,
    name: &str,
    label: &'static str,
    value: Option<Date>,
    is_faulty: bool,
    on_written: Callback<String>,
) -> Html {
    let fault = value.and_then(of_date);
    let is_past = is_past(reader, value);
    let note: AttrValue = reader.id(&format!("{name}-note")).into();
    let day = field(FieldProps {
        id: reader.id(name).into(),
        form: Form::Date,
        label: Some(label),
        unit: None,
        described_by: (fault.is_some() || is_past).then(|| note.clone()),
        value: value.map(write_date).unwrap_or_default().into(),
        is_faulty: is_faulty || fault.is_some(),
        on_written,
    });
    html! {
        <>
            {day}
            if let Some(fault) = fault {
                { fault_note(note, reader, &faults::what(fault, reader.speech)) }
            } else if is_past {
                { past_note(note, reader) }
            }
        </>
    }
}
