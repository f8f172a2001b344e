//! What one takes along: the number and the code, the file, the closing of one's half, and the change of hands on one device.

use crate::app::effect::files::FilesEffect;
use crate::app::effect::{Effect, announce};
use crate::app::state::files::{Around, Files, Opening, Saving, Taking};
use crate::app::state::screen::Screen;
use crate::content::sharing as words;
use crate::domain::talk::half::Halves;
use crate::domain::talk::talk_code::TalkCode;
use crate::domain::talk::talk_id::TalkId;

/// A code was drawn, or this browser has none to give. With one, a half that waits is sealed for a reload.
pub(super) fn drawn(state: &mut Files, code: Option<TalkCode>, around: &Around<'_>) -> Vec<FilesEffect> {
    state.taking.cannot_seal = code.is_none();
    state.taking.code = code;
    let half = state.waiting.half.as_ref().filter(|_| around.screen == Screen::Handover);
    let keeps = half.zip(code).map(|(half, code)| Effect::KeepWaiting { half: Box::new(half.half().clone()), code });
    [Effect::KeepSession].into_iter().chain(keeps).map(FilesEffect::Do).collect()
}

pub(super) fn use_number(state: &mut Files, around: &Around<'_>) -> Vec<FilesEffect> {
    let said = |words| FilesEffect::Do(announce(around.lang, words));
    match TalkId::read(&state.taking.number_typed) {
        Some(talk) => {
            state.taking.number_typed.clear();
            vec![FilesEffect::BelongTo(talk), FilesEffect::Do(Effect::KeepSession), said(words::NUMBER_USED)]
        }
        None => {
            state.taking.number_is_faulty = true;
            vec![said(words::NUMBER_FAULT)]
        }
    }
}

pub(super) fn save(taking: &mut Taking, around: &Around<'_>) -> Vec<Effect> {
    let Some(half) = around.prepared.own_half() else { return Vec::new() };
    let code = taking.code.filter(|_| taking.is_sealed());
    taking.saving = Saving::Busy;
    let locks = code.map(|_| announce(around.lang, words::SEALING_NOW));
    locks.into_iter().chain([Effect::SaveHalf { half: Box::new(half), code }]).collect()
}

/// "Jeg er færdig": the shared answers are fixed. The way then leads on to the file that waited for it, or to what is taken
/// along.
pub(super) fn close_half(state: &mut Files, around: &Around<'_>) -> Vec<FilesEffect> {
    let work = around.prepared.work;
    let is_closed = work.closed.contains_key(&work.reader());
    if work.party.is_none() || around.is_talking || work.answers(work.reader()).is_empty() || is_closed {
        return Vec::new();
    }
    state.taking.saving = Saving::Idle;
    let is_awaited = matches!(state.opened.opening(), Some(Opening::Sealed { .. } | Opening::Held { .. }));
    let next = if is_awaited { Screen::Opened } else { Screen::Share };
    let said = announce(around.lang, words::IS_CLOSED);
    vec![FilesEffect::CloseHalf, FilesEffect::Show(next), FilesEffect::Do(said)]
}

/// The half can be changed again.
pub(super) fn reopen(state: &mut Files, around: &Around<'_>) -> Vec<FilesEffect> {
    let work = around.prepared.work;
    if around.is_talking || !work.closed.contains_key(&work.reader()) {
        return Vec::new();
    }
    state.taking.saving = Saving::Idle;
    let said = announce(around.lang, words::IS_REOPENED);
    vec![FilesEffect::ReopenHalf, FilesEffect::Show(Screen::Check), FilesEffect::Do(said)]
}

/// The first one puts their half away.
pub(super) fn hand_over(state: &Files, around: &Around<'_>) -> Vec<FilesEffect> {
    // A half that is still sealed from before a reload comes first: a second one in its place would lose it.
    if state.waiting.is_handed_over && matches!(state.opened.opening(), Some(Opening::Sealed { .. })) {
        return vec![FilesEffect::Show(Screen::Opened)];
    }
    // Only a half that is closed is put away: what the other one answers rests on no less.
    let work = around.prepared.work;
    let half = work.talk.and_then(|talk| around.prepared.closed_half(work.reader(), talk));
    half.filter(|_| !around.is_talking).map(|half| FilesEffect::HandOver(Box::new(half))).into_iter().collect()
}

/// The code was shown to the first one; it is not needed in the state any more.
pub(super) fn other_begins(state: &mut Files) -> Vec<FilesEffect> {
    state.taking.code = None;
    let other = state.waiting.half.as_ref().map(|waiting| waiting.party().other());
    vec![FilesEffect::LetAnswer(other)]
}

/// Both are done on this device: the second one's shared answers and the half that waited make the talk.
pub(super) fn both_ready(state: &Files, around: &Around<'_>) -> Vec<FilesEffect> {
    let Some(waiting) = state.waiting.half.as_ref().map(|waiting| waiting.half().clone()) else { return Vec::new() };
    let own = around.prepared.closed_half(waiting.party.other(), waiting.talk);
    let halves = own.and_then(|own| Halves::of_any_talk(waiting, own).ok());
    halves.map(|halves| FilesEffect::Begin(Box::new(halves))).into_iter().collect()
}
