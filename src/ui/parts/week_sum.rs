//! The running sum of the week while its tasks get their shares.

use yew::prelude::*;

use super::asking::Asking;
use super::task_week::TaskWeek;
use crate::content::budget;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::answer::Answer;
use crate::wording;
use crate::wording::said::days_in_figures;

/// A line that changes as shares are chosen and is then read aloud; empty until something is chosen.
pub fn week_sum(asking: &Asking, week: &TaskWeek) -> Html {
    let is_chosen = matches!(asking.answer, Some(Answer::TaskShares(_)));
    let words = if is_chosen { sum(asking, week) } else { String::new() };
    html! { <p class="foeling-question__hint" id={asking.element("sum")} aria-live="polite">{words}</p> }
}

fn sum(asking: &Asking, week: &TaskWeek) -> String {
    let (reader, week_days) = (asking.reader, week.budget);
    let party = (!asking.is_together).then_some(reader.party);
    let working = ("working", days_in_figures(week_days.working, reader.speech));
    let sum = ("sum", wording::half(week_days.sum, reader.speech));
    let first = wording::fill(budget::sum(party), reader.speech, &[sum, working.clone()]);
    let rest = ("rest", days_in_figures(week_days.rest(), reader.speech));
    let second = if week_days.is_over() {
        Some(wording::fill(budget::OVER, reader.speech, &[working]))
    } else if week_days.rest() > Amount::ZERO {
        Some(wording::fill(budget::REST, reader.speech, &[rest]))
    } else {
        None
    };
    let assumed = week.is_assumed.then(|| reader.say(budget::ASSUMED).to_owned());
    std::iter::once(first).chain(second).chain(assumed).collect::<Vec<_>>().join(" ")
}
