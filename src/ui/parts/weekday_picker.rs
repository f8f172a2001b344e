//! Days of the week.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{Choice, Mark};
use super::weekday_button::WeekdayButton;
use crate::content::interface;
use crate::domain::answers::Answer;
use crate::domain::calendar::{Weekday, Weekdays};

/// The properties of the picker.
#[derive(Properties, PartialEq)]
pub struct WeekdayPickerProps {
    /// The question.
    pub asking: Asking,
    /// Whether "it varies" may be said instead.
    pub varies: bool,
}

/// Seven buttons that say whether they are pressed; "it varies" takes the days away, and a day takes it away.
#[component]
pub fn WeekdayPicker(props: &WeekdayPickerProps) -> Html {
    let WeekdayPickerProps { asking, varies } = props;
    let chosen = match asking.answer {
        Some(Answer::Weekdays(days)) => days,
        _ => Weekdays::NONE,
    };
    let is_varying = asking.answer == Some(Answer::Varies);
    html! {
        <div class="foeling-weekdays">
            <div class="foeling-days">
                for (nth, day) in Weekday::ALL.into_iter().enumerate() {
                    <WeekdayButton key={day.id()} {asking} {day} {chosen} id={asking.element(nth + 1)} />
                }
            </div>
            if *varies {
                <div class="foeling-choices__list">
                    <Choice
                        mark={Mark::Box}
                        id={asking.element("varies")}
                        name={asking.name()}
                        label={asking.reader.say(interface::VARIES)}
                        is_chosen={is_varying}
                        on_chosen={asking.gives((!is_varying).then_some(Answer::Varies))}
                    />
                </div>
            }
        </div>
    }
}
