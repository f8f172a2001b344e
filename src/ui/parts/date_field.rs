//! A date.

use yew::prelude::*;

use super::asking::Asking;
use super::field::{FieldProps, Form, field};
use crate::domain::answers::Answer;
use crate::domain::calendar::{parse_date, write_date};

/// The browser's own date control; emptied, it takes the answer back.
pub fn date_field(asking: &Asking) -> Html {
    let value = match &asking.answer {
        Some(Answer::Date(date)) => write_date(*date),
        _ => String::new(),
    };
    let on_written = asking.reads(|written| parse_date(written).map(Answer::Date));
    field(FieldProps::of(asking, Form::Date, value.into(), on_written))
}
