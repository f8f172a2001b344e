//! What one takes along: the number and the code, the file, and the change of hands on one device.

use super::opening::begin_talk;
use crate::app::effect::{Effect, Target, announce};
use crate::app::state::files::{Files, Opening, Saving};
use crate::app::state::model::Model;
use crate::app::state::own_half::{closed_half, own_half};
use crate::app::state::put_away::PutAway;
use crate::app::state::screen::Screen;
use crate::app::update::navigation::{begin, open};
use crate::content::sharing as words;
use crate::domain::talk::Talk;
use crate::domain::talk::half::Halves;
use crate::domain::talk::record::Record;
use crate::domain::talk::talk_id::TalkId;

pub(super) fn use_number(model: &mut Model) -> Vec<Effect> {
    match TalkId::read(&model.files.number_typed) {
        Some(talk) => {
            model.work.talk = Some(talk);
            model.files.number_typed.clear();
            vec![Effect::KeepSession, announce(model, words::NUMBER_USED)]
        }
        None => {
            model.files.number_is_faulty = true;
            vec![announce(model, words::NUMBER_FAULT)]
        }
    }
}

pub(super) fn save(model: &mut Model) -> Vec<Effect> {
    let Some(half) = own_half(model) else { return Vec::new() };
    let code = model.files.code.filter(|_| model.files.is_sealed());
    model.files.saving = Saving::Busy;
    let locks = code.map(|_| announce(model, words::SEALING_NOW));
    locks.into_iter().chain([Effect::SaveHalf { half: Box::new(half), code }]).collect()
}

/// The first one's answers are put away: what is shared waits in memory, the rest is gone, and nothing of either stands in
/// the state that the screens and the session are made from.
pub(super) fn hand_over(model: &mut Model) -> Vec<Effect> {
    // A half that is still sealed from before a reload comes first: a second one in its place would lose it.
    if model.files.is_handed_over && matches!(model.files.opened, Some(Opening::Sealed { .. })) {
        return open(model, Screen::Opened);
    }
    let party = model.party();
    // Only a half that is closed is put away: what the other one answers rests on no less.
    let Some(half) = model.work.talk.and_then(|talk| closed_half(model, party, talk)) else { return Vec::new() };
    let cannot_seal = model.files.cannot_seal;
    model.files = Files { waiting: Some(PutAway::new(half)), is_handed_over: true, cannot_seal, ..Files::default() };
    *model.work.answers_mut(party) = Default::default();
    model.work.closed.remove(&party);
    model.work.seen.remove(&party);
    model.at_page_start = Default::default();
    model.work.typed.clear();
    model.unread.clear();
    model.names = Default::default();
    (model.deleted, model.closed) = (None, None);
    model.work.party = Some(party.other());
    let mut effects = vec![Effect::KeepSession, Effect::Draw];
    effects.extend(open(model, Screen::Handover));
    effects
}

/// A sealed copy for a reload, once there is a code to seal it with.
pub(super) fn keep_waiting(model: &Model) -> Option<Effect> {
    let half = model.files.waiting.as_ref().filter(|_| model.screen == Screen::Handover)?;
    Some(Effect::KeepWaiting { half: Box::new(half.half().clone()), code: model.files.code? })
}

/// The code was the first one's to see. It leaves the screen before the other takes it.
pub(super) fn code_noted(model: &mut Model) -> Vec<Effect> {
    if model.screen != Screen::Handover || model.files.code.take().is_none() {
        return Vec::new();
    }
    vec![Effect::Focus(Target::Heading)]
}

pub(super) fn other_begins(model: &mut Model) -> Vec<Effect> {
    if let Some(waiting) = &model.files.waiting {
        model.work.party = Some(waiting.party().other());
    }
    // The code was shown to the first one; it is not needed in the state any more.
    model.files.code = None;
    let mut effects = vec![Effect::KeepSession];
    effects.extend(begin(model));
    effects
}

/// Both are done on this device: the second one's shared answers and the half that waited make the talk.
pub(super) fn both_ready(model: &mut Model) -> Vec<Effect> {
    let Some(waiting) = model.files.waiting.as_ref().map(|waiting| waiting.half().clone()) else { return Vec::new() };
    let Some(own) = closed_half(model, waiting.party.other(), waiting.talk) else { return Vec::new() };
    match Halves::of_any_talk(waiting, own) {
        Ok(halves) => begin_talk(model, Record::new(Talk::new(halves))),
        Err(_) => Vec::new(),
    }
}
