//! A time of day.

use yew::prelude::*;

use super::asking::AskingProps;
use super::field::{Field, Form};
use crate::domain::answers::Answer;
use crate::domain::calendar::{parse_time, write_time};

/// The browser's own time control; emptied, it takes the answer back.
#[component]
pub fn TimeField(AskingProps { asking }: &AskingProps) -> Html {
    let value = match &asking.answer {
        Some(Answer::Time(time)) => write_time(*time),
        _ => String::new(),
    };
    html! {
        <Field
            id={asking.element(1)}
            form={Form::Time}
            {value}
            is_faulty={asking.is_faulty}
            on_written={asking.reads(|written| parse_time(&written).map(Answer::Time))}
        />
    }
}
