//! A number of days a week, in halves.

use yew::prelude::*;

use super::asking::AskingProps;
use super::chip::Chip;
use crate::domain::amount::Amount;
use crate::domain::answers::Answer;
use crate::wording;

/// Eleven radios from 0 to 5; what is spoken is the number of days in words.
#[component]
pub fn HalfDays(AskingProps { asking }: &AskingProps) -> Html {
    html! {
        <div class="foeling-chips foeling-chips--halves">
            for (nth, days) in (0..=10).map(|halves| Amount(50 * halves)).enumerate() {
                <Chip
                    key={nth}
                    id={asking.element(nth + 1)}
                    name={asking.name()}
                    label={sign(days)}
                    spoken={AttrValue::from(wording::days(days, asking.reader.lang))}
                    is_chosen={asking.answer == Some(Answer::Number(days))}
                    on_chosen={asking.gives(Answer::Number(days))}
                />
            }
        </div>
    }
}

/// The shortest way to write halves: "½", "1", "1½".
fn sign(days: Amount) -> String {
    match (days.0 / 100, days.0 % 100) {
        (0, 50) => "½".to_owned(),
        (whole, 50) => format!("{whole}½"),
        (whole, _) => whole.to_string(),
    }
}
