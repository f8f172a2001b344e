//! A number of days a week, in halves.

use yew::prelude::*;

use super::asking::Asking;
use super::chip::{ChipProps, chip};
use crate::content::results;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::answer::Answer;
use crate::wording;

/// The shortest way to write each number of halves from 0 on.
const SIGNS: [&str; 11] = ["0", "½", "1", "1½", "2", "2½", "3", "3½", "4", "4½", "5"];

/// Eleven radios from 0 to 5; what they count is heard after the sign.
pub fn half_days(asking: &Asking) -> Html {
    html! {
        <div class="foeling-chips foeling-chips--halves">
            for (nth, (days, sign)) in (0..).step_by(50).map(Amount).zip(SIGNS).enumerate() {
                {chip(asking, ChipProps {
                    id: asking.control(nth + 1),
                    name: asking.name(),
                    label: sign,
                    more: Some([" ", unit(asking, days)].concat()),
                    answer: Answer::Number(days),
                })}
            }
        </div>
    }
}

fn unit(asking: &Asking, days: Amount) -> &'static str {
    let speech = asking.reader.speech;
    asking.reader.say(if wording::is_several(days, speech) { results::DAYS } else { results::DAY })
}
