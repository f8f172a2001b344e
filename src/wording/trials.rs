//! What would change something, and where a clause stands against a rule, in words.

use crate::content::dialogue::{self, trials as texts, ways};
use crate::content::findings::outcomes;
use crate::content::spoken;
use crate::domain::agreement::conflicts::Conflict;
use crate::domain::case::answers::Answers;
use crate::domain::talk::dialogue::{Together, Trial, WhatIf};
use crate::domain::values::speech::Speech;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::question_id::QuestionId;

use super::answer::answer as said;
use super::letters::lower_first;
use super::numbers::{days, list, number, range, weekdays};
use super::values::{fill, fill_within, task as in_sentence};

/// The most parts of the home workplace that are named one by one.
const CHECKS_IN_A_LIST: usize = 3;

/// A change as it stands in a list: about the thing, without a full stop.
pub fn change(change: &Trial, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    match change {
        Trial::Answer(id, answer) => answer_in_words(*id, answer, speech),
        Trial::TaskPlace(task, place) => {
            fill(texts::task_place(*place), speech, &[("task", in_sentence(task, speech))])
        }
        Trial::SetupInPlace(checks) if checks.len() > CHECKS_IN_A_LIST => {
            texts::WHOLE_SETUP_IN_PLACE.get(speech).to_owned()
        }
        Trial::SetupInPlace(checks) => {
            let names: Vec<String> =
                checks.iter().map(|id| lower_first(spoken::question(*id, speech).name.get(speech))).collect();
            fill(texts::SETUP_IN_PLACE, speech, &[("checks", list(&names, speech))])
        }
    }
}

fn answer_in_words(id: QuestionId, answer: &Answer, speech: Speech) -> String {
    let own = match answer {
        Answer::One(option) => texts::answer(id, option),
        _ => None,
    };
    match (own, id, answer) {
        (Some(text), ..) => text.get(speech).to_owned(),
        (None, QuestionId::HomeDays, Answer::Number(amount)) => {
            fill(texts::HOME_DAYS, speech, &[("days", days(*amount, speech))])
        }
        (None, QuestionId::TeamDays, Answer::Weekdays(chosen)) if chosen.is_empty() => {
            texts::NO_TEAM_DAYS.get(speech).to_owned()
        }
        (None, QuestionId::TeamDays, Answer::Weekdays(chosen)) => {
            fill(texts::TEAM_DAYS, speech, &[("weekdays", weekdays(*chosen, speech))])
        }
        (None, ..) => {
            let answers: Vec<String> =
                said(id, answer, &Answers::default(), speech).iter().map(|said| lower_first(said)).collect();
            let question = spoken::question(id, speech).name.get(speech).to_owned();
            fill(texts::OTHER, speech, &[("question", question), ("answer", list(&answers, speech))])
        }
    }
}

/// Two changes that are needed together, as one line.
pub fn two(changes: [&Trial; 2], speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let [first, second] = changes.map(|it| change(it, speech));
    fill(ways::TWO, speech, &[("first", first), ("second", lower_first(&second))])
}

/// Two changes together, and what the suggestion is with both.
pub fn together(together: &Together, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    with_range(two([&together.first, &together.with.change], speech), &together.with, speech)
}

/// A change and what the suggestion is with it. The kind is named where it becomes another, unless it is the change.
pub fn what_if(what_if: &WhatIf, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    if let (Trial::Answer(QuestionId::HomeDays, Answer::Number(agreed)), false) =
        (&what_if.change, what_if.is_other_kind)
    {
        let range = ("range", range(what_if.low, what_if.high, speech));
        return fill(texts::WHAT_IF_DAYS, speech, &[("days", days(*agreed, speech)), range]);
    }
    with_range(change(&what_if.change, speech), what_if, speech)
}

fn with_range(changed: String, what_if: &WhatIf, speech: Speech) -> String {
    let changed = ("change", changed);
    let range = ("range", range(what_if.low, what_if.high, speech));
    if what_if.is_other_kind && !matches!(what_if.change, Trial::Answer(QuestionId::Pattern, _)) {
        let kind = lower_first(outcomes::words(what_if.kind, false).headline.get(speech));
        return fill(texts::WHAT_IF_KIND, speech, &[changed, ("kind", kind), range]);
    }
    fill(texts::WHAT_IF, speech, &[changed, range])
}

/// What takes days away, by the name of its step; by what it is about where the step is named with a number.
fn limit(id: FindingId, speech: Speech) -> Option<String> {
    let words = spoken::finding(id, speech);
    let step = words.step?;
    let name = if step.get(speech).contains('{') { words.title } else { step };
    Some(lower_first(name.get(speech)))
}

/// What a clause says, what the rule says, and what it means to keep it.
pub fn conflict(conflict: &Conflict, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let values = match conflict {
        Conflict::DaysOverLimit { days: said, most } => {
            vec![("days", days(*said, speech)), ("most", days(*most, speech))]
        }
        Conflict::DaysOverSuggestion { days: said, most, tasks, steps } => {
            let tasks = tasks.map(|tasks| fill_within(dialogue::TASKS_GIVE, speech, &[("days", days(tasks, speech))]));
            let why: Vec<String> = tasks.into_iter().chain(steps.iter().filter_map(|id| limit(*id, speech))).collect();
            vec![("days", days(*said, speech)), ("most", days(*most, speech)), ("why", why.join("; "))]
        }
        Conflict::DaysUnlikeAnswer { days: said, answer } => {
            vec![("days", days(*said, speech)), ("answer", days(*answer, speech))]
        }
        Conflict::MoreThanWeek { days: said, week } => {
            vec![("days", days(*said, speech)), ("week", days(*week, speech))]
        }
        Conflict::MoreUntilThen { until, days: then } => {
            vec![("until", days(*until, speech)), ("days", days(*then, speech))]
        }
        Conflict::HomeOnTeamDays(clash) | Conflict::HomeOnMeetDays(clash) | Conflict::HomeOnDaysOff(clash) => {
            vec![("weekdays", weekdays(*clash, speech))]
        }
        Conflict::RestTooShort { hours, rest } => {
            vec![("hours", number(*hours, speech)), ("rest", number(*rest, speech))]
        }
        Conflict::DayTooLong { hours, most } => {
            vec![("hours", number(*hours, speech)), ("most", number(*most, speech))]
        }
    };
    fill(dialogue::conflict(conflict), speech, &values)
}
