//! Days of the week.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{Mark, choice};
use super::ways_out::way_out;
use super::weekday_button::weekday_button;
use crate::content::interface;
use crate::domain::values::calendar::{Weekday, Weekdays};
use crate::domain::vocabulary::answer::Answer;

/// Seven buttons that say whether they are pressed. "It varies" or "no set days" takes the days away, and a day takes it
/// away.
pub fn weekday_picker(asking: &Asking, varies: bool) -> Html {
    let chosen = match asking.answer {
        Some(Answer::Weekdays(days)) => days,
        _ => Weekdays::NONE,
    };
    let (part, words, instead) = match varies {
        true => ("varies", interface::VARIES, Answer::Varies),
        false => ("no-days", interface::NO_SET_DAYS, Answer::Weekdays(Weekdays::NONE)),
    };
    html! {
        <div class="foeling-weekdays">
            <div class="foeling-days">
                for (nth, day) in Weekday::ALL.iter().enumerate() {
                    {weekday_button(asking, asking.control(nth + 1), *day, chosen)}
                }
            </div>
            <div class="foeling-choices__list">
                {choice(asking, Mark::Box, way_out(asking, Mark::Box, part, words, instead))}
            </div>
        </div>
    }
}
