//! What would change something, and where a clause stands against a rule, in words.

use crate::content::dialogue::{self, changes as texts};
use crate::content::findings::outcomes;
use crate::content::{questions, tasks};
use crate::domain::answers::Answer;
use crate::domain::conflicts::Conflict;
use crate::domain::dialogue::{Change, WhatIf};
use crate::domain::question_id::QuestionId;
use crate::domain::text::Lang;

use super::answer::answer as said;
use super::numbers::{days, list, number, range, weekdays};
use super::values::{fill, lower_first};

/// The most parts of the home workplace that are named one by one.
const CHECKS_IN_A_LIST: usize = 3;

/// A change as it stands in a list: about the thing, without a full stop.
pub fn change(change: &Change, lang: Lang) -> String {
    match change {
        Change::Answer(id, answer) => answer_in_words(*id, answer, lang),
        Change::TaskPlace(task, place) => {
            fill(texts::task_place(*place), lang, &[("task", tasks::name(*task).get(lang).to_owned())])
        }
        Change::SetupInPlace(checks) if checks.len() > CHECKS_IN_A_LIST => {
            texts::WHOLE_SETUP_IN_PLACE.get(lang).to_owned()
        }
        Change::SetupInPlace(checks) => {
            let names: Vec<String> =
                checks.iter().map(|id| lower_first(questions::words(*id).name.get(lang))).collect();
            fill(texts::SETUP_IN_PLACE, lang, &[("checks", list(&names, lang))])
        }
    }
}

fn answer_in_words(id: QuestionId, answer: &Answer, lang: Lang) -> String {
    let own = match answer {
        Answer::One(option) => texts::answer(id, option),
        _ => None,
    };
    match (own, id, answer) {
        (Some(text), ..) => text.get(lang).to_owned(),
        (None, QuestionId::HomeDays, Answer::Number(amount)) => {
            fill(texts::HOME_DAYS, lang, &[("days", days(*amount, lang))])
        }
        (None, QuestionId::TeamDays, Answer::Weekdays(chosen)) if chosen.is_empty() => {
            texts::NO_TEAM_DAYS.get(lang).to_owned()
        }
        (None, QuestionId::TeamDays, Answer::Weekdays(chosen)) => {
            fill(texts::TEAM_DAYS, lang, &[("weekdays", weekdays(*chosen, lang))])
        }
        (None, ..) => {
            let answers: Vec<String> = said(id, answer, lang).iter().map(|said| lower_first(said)).collect();
            let question = questions::words(id).name.get(lang).to_owned();
            fill(texts::OTHER, lang, &[("question", question), ("answer", list(&answers, lang))])
        }
    }
}

/// A change and what the suggestion is with it. The kind is named where it becomes another, unless it is the change.
pub fn what_if(what_if: &WhatIf, lang: Lang) -> String {
    let changed = ("change", change(&what_if.change, lang));
    let range = ("range", range(what_if.low, what_if.high, lang));
    if what_if.is_other_kind && !matches!(what_if.change, Change::Answer(QuestionId::Pattern, _)) {
        let kind = lower_first(outcomes::words(what_if.kind, false).headline.get(lang));
        return fill(texts::WHAT_IF_KIND, lang, &[changed, ("kind", kind), range]);
    }
    fill(texts::WHAT_IF, lang, &[changed, range])
}

/// What a clause says, what the rule says, and what it means to keep it.
pub fn conflict(conflict: &Conflict, lang: Lang) -> String {
    let values = match conflict {
        Conflict::DaysOverLimit { days: said, most } => vec![("days", days(*said, lang)), ("most", days(*most, lang))],
        Conflict::HomeOnTeamDays(clash) => vec![("weekdays", weekdays(*clash, lang))],
        Conflict::RestTooShort { hours } => vec![("hours", number(*hours, lang))],
    };
    fill(dialogue::conflict(conflict), lang, &values)
}
