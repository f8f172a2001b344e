//! One day of the week, on or off.

use yew::prelude::*;

use super::asking::Asking;
use super::icon::{Glyph, Icon};
use crate::content::calendar;
use crate::domain::answers::Answer;
use crate::domain::calendar::{Weekday, Weekdays};
use crate::domain::question_id::QuestionId;

/// The properties of a day.
#[derive(Properties, PartialEq)]
pub struct WeekdayButtonProps {
    /// The question.
    pub asking: Asking,
    /// The id of the button.
    pub id: AttrValue,
    /// The day.
    pub day: Weekday,
    /// The days that are on.
    pub chosen: Weekdays,
}

/// A toggle button with the short name to see and the whole name to hear; a house only where the days are at home.
#[component]
pub fn WeekdayButton(props: &WeekdayButtonProps) -> Html {
    let WeekdayButtonProps { asking, id, day, chosen } = props;
    let is_on = chosen.has(*day);
    let glyph = if asking.id == QuestionId::HomeWeekdays { Glyph::Home } else { Glyph::Check };
    html! {
        <button
            type="button"
            class={classes!("foeling-day", is_on.then_some("foeling-day--chosen"))}
            {id}
            aria-pressed={is_on.to_string()}
            onclick={asking.gives(turned(*chosen, *day)).reform(|_: MouseEvent| ())}
        >
            if is_on {
                <Icon {glyph} />
            }
            <span class="foeling-day__text" aria-hidden="true">
                {asking.reader.say(calendar::weekday_short(*day))}
            </span>
            <span class="foeling-hidden">{asking.reader.say(calendar::weekday(*day))}</span>
        </button>
    }
}

/// The answer after one day was turned on or off; none when no day is left.
pub fn turned(chosen: Weekdays, day: Weekday) -> Option<Answer> {
    let left = chosen.toggled(day);
    (!left.is_empty()).then_some(Answer::Weekdays(left))
}
