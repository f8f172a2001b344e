//! A date.

use yew::prelude::*;

use super::asking::Asking;
use super::field::{FieldProps, Form, field};
use super::past_note::{is_past, past_note};
use crate::domain::values::calendar::{parse_date, write_date};
use crate::domain::vocabulary::answer::Answer;

/// The browser's own date control; emptied, it takes the answer back.
pub fn date_field(asking: &Asking) -> Html {
    let date = match &asking.answer {
        Some(Answer::Date(date)) => Some(*date),
        _ => None,
    };
    let value = date.map(write_date).unwrap_or_default();
    let on_written = asking.reads(|written| parse_date(written).map(Answer::Date));
    let note = is_past(asking.reader, date).then(|| asking.element("past"));
    let described_by = note.clone();
    html! {
        <>
            { field(FieldProps { described_by, ..FieldProps::of(asking, Form::Date, value.into(), on_written) }) }
            if let Some(note) = note {
                { past_note(note, asking.reader) }
            }
        </>
    }
}
