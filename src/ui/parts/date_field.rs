//! A date.

use yew::prelude::*;

use super::asking::AskingProps;
use super::field::{Field, Form};
use crate::domain::answers::Answer;
use crate::domain::calendar::{parse_date, write_date};

/// The browser's own date control; emptied, it takes the answer back.
#[component]
pub fn DateField(AskingProps { asking }: &AskingProps) -> Html {
    let value = match &asking.answer {
        Some(Answer::Date(date)) => write_date(*date),
        _ => String::new(),
    };
    html! {
        <Field
            id={asking.element(1)}
            form={Form::Date}
            {value}
            is_faulty={asking.is_faulty}
            on_written={asking.reads(|written| parse_date(&written).map(Answer::Date))}
        />
    }
}
