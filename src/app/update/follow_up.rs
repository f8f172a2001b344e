//! A follow-up on its way: where the two are in it, what was said, and how that changes. Pure, and apart from the state of
//! the questionnaire: the shell holds one of these beside the record that was opened.
//!
//! What is private stays here. It is stored nowhere, and a change of who answers takes it away.

use crate::app::effect::follow_up::FollowUpEffect;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::state::follow_up::{Around, Asked, FollowUpState, FollowUpStep};
use crate::content::follow_up::screens;
use crate::domain::follow_up::{Signs, close};
use crate::domain::talk::record::{FollowUpResult, Version};
use crate::domain::vocabulary::party::Voice;

/// Changes the state by a fact, and says what the shell has to do. The same state and fact always give the same.
pub fn update(state: &mut FollowUpState, msg: FollowUpMsg, around: &Around<'_>) -> Vec<FollowUpEffect> {
    match msg {
        FollowUpMsg::Opened(step) => open(state, step, around),
        FollowUpMsg::Continued => go_on(state, around),
        FollowUpMsg::WentBack => go_back(state),
        FollowUpMsg::EditorAsked => vec![FollowUpEffect::OpenEditor],
        FollowUpMsg::EditorLeft => show(state, FollowUpStep::NewVersion),
        FollowUpMsg::Agreed(version) => agree(state, *version, around),
        FollowUpMsg::SaveAsked => vec![FollowUpEffect::SaveFile],
        FollowUpMsg::PrintAsked => vec![FollowUpEffect::Print],
        said => {
            say(state, said);
            Vec::new()
        }
    }
}

/// What is said changes nothing but itself. A fault goes as soon as something is mended, and comes back if it has to.
fn say(state: &mut FollowUpState, msg: FollowUpMsg) {
    match msg {
        FollowUpMsg::WhoChosen(voice) => choose_who(state, voice),
        FollowUpMsg::Noticed(sign, felt) => state.signs.set(sign, felt),
        FollowUpMsg::ChangeSaid(change, has) => state.shared.say_changed(change, has),
        FollowUpMsg::ChangeWritten(change, words) => state.shared.write_change(change, words),
        FollowUpMsg::SinceWritten(ask, words) => state.shared.write(ask, &words),
        FollowUpMsg::WorkedSaid(element, worked) => state.shared.say_worked(element, worked),
        FollowUpMsg::ResultChosen(result) => state.chosen = Some(result),
        FollowUpMsg::UntilSet(date) => state.until = date,
        FollowUpMsg::DaysTyped(typed) => state.days = typed,
        FollowUpMsg::EndsOnSet(date) => state.ends_on = date,
        FollowUpMsg::ReviewSet(date) => state.review = date,
        _ => return,
    }
    state.asked = None;
}

/// Somebody else sits here now: what the one before noticed is theirs alone, so it goes. The choice says so.
fn choose_who(state: &mut FollowUpState, voice: Voice) {
    if state.voice != Some(voice) {
        state.signs = Signs::default();
    }
    state.voice = Some(voice);
}

/// To a step; a follow-up that is agreed on is over, and the next begins from nothing.
fn open(state: &mut FollowUpState, step: FollowUpStep, around: &Around<'_>) -> Vec<FollowUpEffect> {
    if step == FollowUpStep::Agreement {
        if state.is_agreed {
            *state = FollowUpState::about(around.record);
        }
        return show(state, step);
    }
    if state.voice.is_none() {
        let shown =
            if state.step == FollowUpStep::Agreement { Vec::new() } else { show(state, FollowUpStep::Agreement) };
        return shown.into_iter().chain(ask_for(state, Asked::Who, around)).collect();
    }
    if step == FollowUpStep::NewVersion && state.plan(around).is_err() {
        return show(state, FollowUpStep::Next);
    }
    show(state, step)
}

fn show(state: &mut FollowUpState, step: FollowUpStep) -> Vec<FollowUpEffect> {
    state.step = step;
    state.asked = None;
    vec![FollowUpEffect::Shown]
}

fn ask_for(state: &mut FollowUpState, asked: Asked, around: &Around<'_>) -> Vec<FollowUpEffect> {
    state.asked = Some(asked);
    let mut effects = vec![FollowUpEffect::FocusOn(asked)];
    effects.extend(state.fault(around.lang).map(FollowUpEffect::Announce));
    effects
}

fn go_on(state: &mut FollowUpState, around: &Around<'_>) -> Vec<FollowUpEffect> {
    match state.step {
        FollowUpStep::Agreement => open(state, FollowUpStep::Gained, around),
        FollowUpStep::Gained if state.voice == Some(Voice::Both) => show(state, FollowUpStep::Since),
        FollowUpStep::Gained => show(state, FollowUpStep::Own),
        FollowUpStep::Own => show(state, FollowUpStep::Since),
        FollowUpStep::Since => show(state, FollowUpStep::Next),
        FollowUpStep::Next => match state.plan(around) {
            Err(asked) => ask_for(state, asked, around),
            Ok(plan) if plan.result() == FollowUpResult::Adjust && !state.is_agreed => vec![FollowUpEffect::OpenEditor],
            Ok(_) => show(state, FollowUpStep::NewVersion),
        },
        FollowUpStep::NewVersion => open(state, FollowUpStep::Agreement, around),
    }
}

fn go_back(state: &mut FollowUpState) -> Vec<FollowUpEffect> {
    match state.step {
        FollowUpStep::Agreement => vec![FollowUpEffect::Leave],
        FollowUpStep::Gained => show(state, FollowUpStep::Agreement),
        FollowUpStep::Own => show(state, FollowUpStep::Gained),
        FollowUpStep::Since if state.voice == Some(Voice::Both) => show(state, FollowUpStep::Gained),
        FollowUpStep::Since => show(state, FollowUpStep::Own),
        FollowUpStep::Next => show(state, FollowUpStep::Since),
        FollowUpStep::NewVersion => show(state, FollowUpStep::Next),
    }
}

/// Once: a second press on the button makes no second version.
fn agree(state: &mut FollowUpState, version: Version, around: &Around<'_>) -> Vec<FollowUpEffect> {
    let (false, Ok(plan)) = (state.is_agreed, state.plan(around)) else { return Vec::new() };
    let version = state.signed(version);
    let said = screens::agreed(version.by_one.is_some());
    state.is_agreed = true;
    vec![
        FollowUpEffect::Replace(Box::new(close(around.record, plan.result(), version))),
        FollowUpEffect::SaveFile,
        FollowUpEffect::Announce(said.get(around.lang).to_owned()),
    ]
}
