//! One day of the week, on or off.

use yew::prelude::*;

use super::asking::Asking;
use super::icon::{Glyph, icon};
use crate::content::calendar;
use crate::domain::values::calendar::{Weekday, Weekdays};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;

/// A toggle button with the short name to see and the whole name to hear; a house only where the days are at home.
pub fn weekday_button(asking: &Asking, id: AttrValue, day: Weekday, chosen: Weekdays) -> Html {
    let is_on = chosen.has(day);
    let glyph = if asking.id == QuestionId::HomeWeekdays { Glyph::Home } else { Glyph::Check };
    html! {
        <button
            type="button"
            class={if is_on { "foeling-day foeling-day--chosen" } else { "foeling-day" }}
            {id}
            key={day.id()}
            aria-pressed={if is_on { "true" } else { "false" }}
            onclick={asking.gives(turned(chosen, day)).reform(|_: MouseEvent| ())}
        >
            if is_on {
                {icon(glyph)}
            }
            <span class="foeling-day__text" aria-hidden="true">
                {asking.reader.say(calendar::weekday_short(day))}
            </span>
            <span class="foeling-hidden">{asking.reader.say(calendar::weekday(day))}</span>
        </button>
    }
}

/// The answer after one day was turned on or off; none when no day is left.
pub fn turned(chosen: Weekdays, day: Weekday) -> Option<Answer> {
    let left = chosen.toggled(day);
    (!left.is_empty()).then_some(Answer::Weekdays(left))
}
