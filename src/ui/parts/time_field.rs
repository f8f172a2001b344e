//! A time of day.

use yew::prelude::*;

use super::asking::Asking;
use super::field::{FieldProps, Form, field};
use crate::domain::values::calendar::{parse_time, write_time};
use crate::domain::vocabulary::answer::Answer;

/// The browser's own time control; emptied, it takes the answer back.
pub fn time_field(asking: &Asking) -> Html {
    let value = match &asking.answer {
        Some(Answer::Time(time)) => write_time(*time),
        _ => String::new(),
    };
    let on_written = asking.reads(|written| parse_time(written).map(Answer::Time));
    field(FieldProps::of(asking, Form::Time, value.into(), on_written))
}
