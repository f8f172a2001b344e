//! The talk's part of the state: facts from its screens, and how they change the record.

use crate::app::effect::talk::TalkEffect;
use crate::app::effect::{Effect, Target, announce};
use crate::app::msg::talk::TalkMsg;
use crate::app::state::left_open::next_topic;
use crate::app::state::open_talk::{Around, OpenTalk};
use crate::app::state::screen::Screen;
use crate::content::talk as words;
use crate::domain::agreement::Clause;
use crate::domain::questionnaire;
use crate::domain::questionnaire::fault::read_number;
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::talk::{Outcome, SETTLED_MOST, Settled, Talk};
use crate::domain::values::file_limits::TIMES_KEPT;
use crate::domain::values::free_text;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::wording;

/// Changes the talk, and says what is to be done.
pub fn update(state: &mut OpenTalk, msg: TalkMsg, around: &Around<'_>) -> Vec<TalkEffect> {
    match msg {
        TalkMsg::WentOn => go_on(state, around),
        TalkMsg::PaperToggled => vec![TalkEffect::TogglePaper],
        said => say(state, said, around).into_iter().map(TalkEffect::Do).collect(),
    }
}

/// What the two say is kept.
fn say(state: &mut OpenTalk, msg: TalkMsg, around: &Around<'_>) -> Vec<Effect> {
    let talk = &mut state.record.talk;
    let more = match msg {
        TalkMsg::LengthChosen(length) => {
            talk.length = length;
            vec![agenda_said(talk, around)]
        }
        TalkMsg::Decided(id, answer) => {
            state.typed.remove(&id);
            decide(talk, id, answer, around)
        }
        TalkMsg::Undecided(id) => {
            state.typed.remove(&id);
            let mut effects = decide(talk, id, None, around);
            effects.push(Effect::Focus(Target::Question(id)));
            effects
        }
        TalkMsg::Typed(id, typed) => {
            let Some(AnswerKind::Number(range)) = questionnaire::find(id).map(|question| question.kind) else {
                return Vec::new();
            };
            let effects = decide(talk, id, read_number(&typed, range).ok().map(Answer::Number), around);
            // What was typed stays in the field as it is, readable or not.
            state.typed.insert(id, typed);
            effects
        }
        TalkMsg::OutcomeChosen(element, outcome) => {
            talk.end_topic(element, outcome, around.frame);
            let said = if lacks_text(talk, element, around) { words::AGREED_WITHOUT_TEXT } else { words::OUTCOME_SAID };
            let said = announce(around.lang, said);
            // On the paper it was agreed on in the list of what is open, and its row goes with the button.
            let is_in_list = matches!(around.screen, Screen::Paper | Screen::Finish);
            let focus = is_in_list.then_some(Effect::Focus(Target::Control("lacking")));
            [said].into_iter().chain(focus).collect()
        }
        TalkMsg::OutcomeWorded(element, text) => settle(talk, element, |settled| {
            settled.words = free_text::entered(&text).chars().take(SETTLED_MOST * TIMES_KEPT).collect()
        }),
        TalkMsg::OutcomeDated(element, by) => settle(talk, element, |settled| settled.by = by),
        TalkMsg::DaysUntilThenChosen(days) => settle(talk, ElementId::Extent, |settled| settled.until_days = days),
        TalkMsg::ClauseWritten(element, text) => {
            talk.write(element, &text);
            Vec::new()
        }
        TalkMsg::SuggestionRestored(element) => {
            talk.written.remove(&element);
            vec![announce(around.lang, words::RESTORED), Effect::Focus(Target::Clause(element))]
        }
        TalkMsg::WentOn | TalkMsg::PaperToggled => return Vec::new(),
    };
    [Effect::KeepSession].into_iter().chain(more).collect()
}

fn settle(talk: &mut Talk, element: ElementId, change_it: impl FnOnce(&mut Settled)) -> Vec<Effect> {
    let mut settled = talk.settled.get(&element).cloned().unwrap_or_default();
    change_it(&mut settled);
    talk.settled.insert(element, settled);
    Vec::new()
}

/// An answer that both gave together. Taking it back leaves each with their own again.
fn decide(talk: &mut Talk, id: QuestionId, answer: Option<Answer>, around: &Around<'_>) -> Vec<Effect> {
    let was_decided = talk.decided.get(id).is_some();
    match answer {
        Some(answer) => talk.decided.set(id, answer),
        None => talk.decided.clear(id),
    }
    // Once: words come letter by letter.
    let said = match (was_decided, talk.decided.get(id).is_some()) {
        (false, true) => Some(announce(around.lang, words::DECIDED)),
        (true, false) => Some(announce(around.lang, words::UNDECIDED)),
        _ => None,
    };
    said.into_iter().collect()
}

/// Whether the two say that it is agreed and the agreement says nothing about it.
fn lacks_text(talk: &Talk, element: ElementId, around: &Around<'_>) -> bool {
    let dialogue = talk.dialogue(around.frame);
    let agreement = talk.agreement(&dialogue, around.frame);
    let is_agreed = matches!(talk.outcome(element), Some(Outcome::Agreed | Outcome::WithConditions));
    is_agreed && agreement.clause(element).is_some_and(Clause::says_nothing)
}

/// How many topics there is time for now.
fn agenda_said(talk: &Talk, around: &Around<'_>) -> Effect {
    let count = ("count", talk.agenda(around.frame).items.len().to_string());
    Effect::Announce(wording::fill(words::AGENDA_SAID, around.lang, &[count]))
}

/// The next topic without an outcome, in the order of the agenda; the overview where none is left.
fn go_on(state: &mut OpenTalk, around: &Around<'_>) -> Vec<TalkEffect> {
    let Screen::Topic(here) = around.screen else { return Vec::new() };
    let talk = &state.record.talk;
    let to = next_topic(talk, &talk.agenda(around.frame), here).map_or(Screen::Talk, Screen::Topic);
    state.left_open.leave(here, talk.outcome(here).is_some(), to);
    vec![TalkEffect::Show(to)]
}
