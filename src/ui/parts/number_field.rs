//! A number with its unit.

use yew::prelude::*;

use super::asking::Asking;
use super::field::{Field, Form};
use crate::content::interface;
use crate::domain::answers::Answer;
use crate::domain::question::Unit;
use crate::wording;

/// The properties of a number field.
#[derive(Properties, PartialEq)]
pub struct NumberFieldProps {
    /// The question.
    pub asking: Asking,
    /// What is counted.
    pub unit: Unit,
    /// What was typed and could not be read, kept as it was typed.
    #[prop_or_default]
    pub typed: Option<AttrValue>,
    /// Something was typed.
    pub on_typed: Callback<String>,
}

/// Shows what was typed, else the answer with a comma or a point; only says what was typed, and judges nothing.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let NumberFieldProps { asking, unit, typed, on_typed } = props;
    let unit = match unit {
        Unit::Hours => interface::HOURS,
        Unit::Days => interface::DAYS,
        Unit::Weeks => interface::WEEKS,
    };
    let value = match (typed, &asking.answer) {
        (Some(typed), _) => typed.clone(),
        (None, Some(Answer::Number(amount))) => wording::number(*amount, asking.reader.lang).into(),
        _ => AttrValue::default(),
    };
    html! {
        <Field
            id={asking.element(1)}
            form={Form::Number}
            {value}
            unit={asking.reader.say(unit)}
            is_faulty={asking.is_faulty}
            on_written={on_typed}
        />
    }
}
