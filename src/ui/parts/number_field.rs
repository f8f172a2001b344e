//! A number with its unit.

use yew::prelude::*;

use super::asking::Asking;
use super::field::{FieldProps, Form, field};
use crate::content::interface;
use crate::domain::questionnaire::question::Unit;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::wording;

/// Shows what was typed and could not be read, else the answer with a comma or a point; only says what was typed, and
/// judges nothing.
pub fn number_field(
    asking: &Asking,
    unit: Unit,
    typed: Option<&AttrValue>,
    on_typed: &Callback<(QuestionId, String)>,
) -> Html {
    let id = asking.id;
    let unit = interface::unit(unit);
    let value = match (typed, &asking.answer) {
        (Some(typed), _) => typed.clone(),
        (None, Some(Answer::Number(amount))) => wording::number(*amount, asking.reader.speech).into(),
        _ => AttrValue::default(),
    };
    let on_written = on_typed.reform(move |typed| (id, typed));
    field(FieldProps { unit: Some(asking.reader.say(unit)), ..FieldProps::of(asking, Form::Number, value, on_written) })
}
