//! From one time of day to another.

use yew::prelude::*;

use super::asking::Asking;
use super::field::{FieldProps, Form, field};
use crate::content::interface;
use crate::domain::values::calendar::{TimeOfDay, parse_time, write_time};
use crate::domain::vocabulary::answer::Answer;

/// Two of the browser's own time controls, each with its label; one may stand empty while the other is filled.
pub fn time_range(asking: &Asking) -> Html {
    html! {
        <div class="foeling-fields">
            {end(asking, false)}
            {end(asking, true)}
        </div>
    }
}

/// The field for one end of the range.
fn end(asking: &Asking, is_last: bool) -> Html {
    let id = asking.id;
    let (from, to) = match asking.answer {
        Some(Answer::TimeRange(from, to)) => (from, to),
        _ => (None, None),
    };
    let (number, label, shown) = if is_last { (2, interface::TO, to) } else { (1, interface::FROM, from) };
    let value = shown.map(write_time).unwrap_or_default();
    let on_written = asking.on_answered.reform(move |written: String| {
        let time = parse_time(&written);
        (id, if is_last { between(from, time) } else { between(time, to) })
    });
    field(FieldProps {
        id: asking.control(number),
        label: Some(asking.reader.say(label)),
        described_by: None,
        ..FieldProps::of(asking, Form::Time, value.into(), on_written)
    })
}

/// The range as an answer; none when both ends are empty.
pub fn between(from: Option<TimeOfDay>, to: Option<TimeOfDay>) -> Option<Answer> {
    from.or(to).map(|_| Answer::TimeRange(from, to))
}
