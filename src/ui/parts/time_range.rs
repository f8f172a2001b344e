//! From one time of day to another.

use yew::prelude::*;

use super::asking::AskingProps;
use super::field::{Field, Form};
use crate::content::interface;
use crate::domain::answers::Answer;
use crate::domain::calendar::{TimeOfDay, parse_time, write_time};

/// Two of the browser's own time controls, each with its label; one may stand empty while the other is filled.
#[component]
pub fn TimeRange(AskingProps { asking }: &AskingProps) -> Html {
    let (from, to) = match asking.answer {
        Some(Answer::TimeRange(from, to)) => (from, to),
        _ => (None, None),
    };
    let value = |time: Option<TimeOfDay>| time.map(write_time).unwrap_or_default();
    html! {
        <div class="foeling-fields">
            <Field
                id={asking.element(1)}
                form={Form::Time}
                label={asking.reader.say(interface::FROM)}
                value={value(from)}
                is_faulty={asking.is_faulty}
                on_written={asking.reads(move |written| between(parse_time(&written), to))}
            />
            <Field
                id={asking.element(2)}
                form={Form::Time}
                label={asking.reader.say(interface::TO)}
                value={value(to)}
                is_faulty={asking.is_faulty}
                on_written={asking.reads(move |written| between(from, parse_time(&written)))}
            />
        </div>
    }
}

/// The range as an answer; none when both ends are empty.
pub fn between(from: Option<TimeOfDay>, to: Option<TimeOfDay>) -> Option<Answer> {
    from.or(to).map(|_| Answer::TimeRange(from, to))
}
