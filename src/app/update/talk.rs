//! The talk's part of the state: facts from its screens, and how they change the record.

use crate::app::effect::{Effect, Target, announce};
use crate::app::msg::talk::TalkMsg;
use crate::app::state::left_open::next_topic;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::content::talk as words;
use crate::domain::agreement::Clause;
use crate::domain::questionnaire;
use crate::domain::questionnaire::fault::read_number;
use crate::domain::questionnaire::question::Kind;
use crate::domain::talk::{Outcome, SETTLED_MOST, Settled, Talk};
use crate::domain::values::file_limits::TIMES_KEPT;
use crate::domain::values::free_text;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::wording;

/// Changes the talk, and says what the shell has to do.
pub fn update(model: &mut Model, msg: TalkMsg) -> Vec<Effect> {
    if model.record.is_none() {
        return Vec::new();
    }
    match msg {
        TalkMsg::LengthChosen(length) => {
            let mut effects = change(model, |talk| talk.length = length);
            effects.extend(agenda_said(model));
            effects
        }
        TalkMsg::Decided(id, answer) => {
            model.work.typed.remove(&id);
            decide(model, id, answer)
        }
        TalkMsg::Undecided(id) => {
            model.work.typed.remove(&id);
            let mut effects = decide(model, id, None);
            effects.push(Effect::Focus(Target::Question(id)));
            effects
        }
        TalkMsg::Typed(id, typed) => {
            let Some(Kind::Number(range)) = questionnaire::find(id).map(|question| question.kind) else {
                return Vec::new();
            };
            let effects = decide(model, id, read_number(&typed, range).ok().map(Answer::Number));
            // What was typed stays in the field as it is, readable or not.
            model.work.typed.insert(id, typed);
            effects
        }
        TalkMsg::OutcomeChosen(element, outcome) => {
            let frame = model.frame.clone();
            let mut effects = change(model, |talk| talk.end_topic(element, outcome, &frame));
            let said = if lacks_text(model, element) { words::AGREED_WITHOUT_TEXT } else { words::OUTCOME_SAID };
            effects.push(announce(model, said));
            if matches!(model.screen, Screen::Paper | Screen::Finish) {
                // It was agreed on in the list of what is open, and its row goes with the button.
                effects.push(Effect::Focus(Target::Control("lacking")));
            }
            effects
        }
        TalkMsg::OutcomeWorded(element, text) => settle(model, element, |settled| {
            settled.words = free_text::entered(&text).chars().take(SETTLED_MOST * TIMES_KEPT).collect()
        }),
        TalkMsg::OutcomeDated(element, by) => settle(model, element, |settled| settled.by = by),
        TalkMsg::DaysUntilThenChosen(days) => settle(model, ElementId::Extent, |settled| settled.until_days = days),
        TalkMsg::ClauseWritten(element, text) => change(model, |talk| talk.write(element, &text)),
        TalkMsg::SuggestionRestored(element) => {
            let mut effects = change(model, |talk| talk.written.remove(&element));
            effects.extend([announce(model, words::RESTORED), Effect::Focus(Target::Clause(element))]);
            effects
        }
        TalkMsg::WentOn => go_on(model),
        TalkMsg::PaperToggled => {
            model.draft_is_open = !model.draft_is_open;
            Vec::new()
        }
    }
}

fn change<T>(model: &mut Model, change: impl FnOnce(&mut Talk) -> T) -> Vec<Effect> {
    if let Some(record) = &mut model.record {
        change(&mut record.talk);
    }
    vec![Effect::KeepSession]
}

fn settle(model: &mut Model, element: ElementId, change_it: impl FnOnce(&mut Settled)) -> Vec<Effect> {
    change(model, |talk| {
        let mut settled = talk.settled.get(&element).cloned().unwrap_or_default();
        change_it(&mut settled);
        talk.settled.insert(element, settled);
    })
}

/// An answer that both gave together. Taking it back leaves each with their own again.
fn decide(model: &mut Model, id: QuestionId, answer: Option<Answer>) -> Vec<Effect> {
    let is_decided = |model: &Model| model.record.as_ref().is_some_and(|it| it.talk.decided.get(id).is_some());
    let was_decided = is_decided(model);
    let mut effects = change(model, |talk| match answer {
        Some(answer) => talk.decided.set(id, answer),
        None => talk.decided.clear(id),
    });
    // Once: words come letter by letter.
    effects.extend(match (was_decided, is_decided(model)) {
        (false, true) => Some(announce(model, words::DECIDED)),
        (true, false) => Some(announce(model, words::UNDECIDED)),
        _ => None,
    });
    effects
}

/// Whether the two say that it is agreed and the agreement says nothing about it.
fn lacks_text(model: &Model, element: ElementId) -> bool {
    let Some(talk) = model.record.as_ref().map(|record| &record.talk) else { return false };
    let dialogue = talk.dialogue(&model.frame);
    let agreement = talk.agreement(&dialogue, &model.frame);
    let is_agreed = matches!(talk.outcome(element), Some(Outcome::Agreed | Outcome::WithConditions));
    is_agreed && agreement.clause(element).is_some_and(Clause::says_nothing)
}

/// How many topics there is time for now.
fn agenda_said(model: &Model) -> Option<Effect> {
    let agenda = model.record.as_ref()?.talk.agenda(&model.frame);
    let count = ("count", agenda.items.len().to_string());
    Some(Effect::Announce(wording::fill(words::AGENDA_SAID, model.lang, &[count])))
}

/// The next topic without an outcome, in the order of the agenda; the overview where none is left.
fn go_on(model: &mut Model) -> Vec<Effect> {
    let (Screen::Topic(here), Some(record)) = (model.screen, &model.record) else { return Vec::new() };
    let talk = &record.talk;
    let to = next_topic(talk, &talk.agenda(&model.frame), here).map_or(Screen::Talk, Screen::Topic);
    let has_outcome = talk.outcome(here).is_some();
    model.left_open.leave(here, has_outcome, to);
    super::navigation::open(model, to)
}
