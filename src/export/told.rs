//! What a suggestion rests on, what Føling does not know of the week, and the sum of each step, in words.
//!
//! `reader` is the party that reads it alone; without one it is worded for both.

use crate::content::findings::sums;
use crate::content::{budget, results};
use crate::domain::case::Case;
use crate::domain::case::task_days::Told;
use crate::domain::rules::finding::{Bearing, Finding, Value};
use crate::domain::suggestion::{LimitStep, Suggestion};
use crate::domain::values::amount::Amount;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::task::Task;
use crate::wording;
use crate::wording::said::days_in_figures;

/// How much of the week it rests on, and that it was scaled down where it was.
pub fn told(told: Told, reader: Option<Party>, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let working = days_in_figures(told.working, speech);
    let figure = ("told", wording::half(told.days, speech));
    let first = wording::fill(budget::told(reader), speech, &[figure, ("working", working.clone())]);
    match told.scaled_from {
        None => first,
        Some(sum) => {
            let values = [("sum", days_in_figures(sum, speech)), ("working", working)];
            [first, wording::fill(budget::SCALED, speech, &values)].join(" ")
        }
    }
}

/// What Føling does not know of the week; none where all is told. Less than half a day is the little else of any week.
pub fn untold(case: &Case, suggestion: &Suggestion, speech: impl Into<Speech>) -> Option<String> {
    let (speech, untold) = (speech.into(), &suggestion.untold);
    let rest = (untold.rest >= Amount::HALF)
        .then(|| wording::fill(budget::UNTOLD_REST, speech, &[("days", wording::days(untold.rest, speech))]));
    let of_tasks = |text: Text, tasks: &[Task]| {
        let values = [("tasks", wording::value(&Value::Tasks(case.named_tasks(tasks.iter().copied())), speech))];
        (!tasks.is_empty()).then(|| wording::fill_within(text, speech, &values))
    };
    let parts = [of_tasks(budget::UNTOLD_SHARES, &untold.shares), of_tasks(budget::UNTOLD_PLACES, &untold.places)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let of_tasks =
        (!parts.is_empty()).then(|| wording::fill(budget::UNTOLD, speech, &[("parts", wording::list(&parts, speech))]));
    let said: Vec<String> = of_tasks.into_iter().chain(rest).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// The sum of a step: what was there, what goes, and for what.
pub fn sum(step: &LimitStep, finding: &Finding, reader: Option<Party>, speech: impl Into<Speech>) -> Option<String> {
    let speech = speech.into();
    let stops = matches!(step.effect, Bearing::Line { stops_cautious: true, .. });
    let text = sums::words(step.id, stops, reader)?;
    let mut values = finding.values.clone();
    values.extend([("before", Value::Days(step.before)), ("less", Value::Days(step.before.less(step.after)))]);
    Some(wording::fill_values(text, speech, &values))
}

/// Why there is no suggestion yet, in a document.
pub fn nothing(case: &Case) -> Text {
    if case.has_tasks() { budget::NOTHING_TOLD } else { results::NO_SUGGESTION }
}

/// Why the suggestion is a range, where it is one: tasks that can be done in either place, or a line that the cautious end
/// stops at.
pub fn range_note(suggestion: &Suggestion) -> Option<Text> {
    let stops = |step: &LimitStep| match step.effect {
        Bearing::Line { at, stops_cautious: true } => at.down_to_half() == suggestion.low,
        _ => false,
    };
    let note = if suggestion.steps.iter().any(stops) { results::RESULT_AT_LINE } else { results::RESULT_NOTE };
    (suggestion.low < suggestion.high).then_some(note)
}
