//! What one takes along: the number and the code, the file, and the change of hands on one device.

use super::opening::begin_talk;
use super::{Files, Opening, Saving};
use crate::app::effect::{Effect, announce};
use crate::app::model::Model;
use crate::app::screen::Screen;
use crate::app::update::{begin, open};
use crate::content::sharing as words;
use crate::domain::half::{Half, Halves};
use crate::domain::party::Party;
use crate::domain::record::Record;
use crate::domain::talk::Talk;
use crate::domain::talk_id::TalkId;

/// The half of the one who reads, as it would be brought along now.
pub fn own_half(model: &Model) -> Option<Half> {
    half_of(model, model.party(), model.work.talk?)
}

pub(super) fn half_of(model: &Model, party: Party, talk: TalkId) -> Option<Half> {
    let answers = model.work.answers(party);
    let counted = || model.frame.all_counted(answers);
    (!answers.is_empty()).then(|| Half::of(talk, party, model.work.route, model.today, &counted()))
}

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
    vec![Effect::SaveHalf { half: Box::new(half), code }]
}

/// The first one's answers are put away: what is shared waits in memory, the rest is gone, and nothing of either stands in
/// the state that the screens and the session are made from.
pub(super) fn hand_over(model: &mut Model) -> Vec<Effect> {
    // A half that is still sealed from before a reload comes first: a second one in its place would lose it.
    if model.files.is_handed_over && matches!(model.files.opened, Some(Opening::Sealed { .. })) {
        return open(model, Screen::Opened);
    }
    let party = model.party();
    let Some(half) = own_half(model) else { return Vec::new() };
    let cannot_seal = model.files.cannot_seal;
    model.files = Files { waiting: Some(half), is_handed_over: true, cannot_seal, ..Files::default() };
    *model.work.answers_mut(party) = Default::default();
    model.at_page_start = Default::default();
    model.typed.clear();
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
    Some(Effect::KeepWaiting { half: Box::new(half.clone()), code: model.files.code? })
}

pub(super) fn other_begins(model: &mut Model) -> Vec<Effect> {
    if let Some(waiting) = &model.files.waiting {
        model.work.party = Some(waiting.party.other());
    }
    // The code was shown to the first one; it is not needed in the state any more.
    model.files.code = None;
    let mut effects = vec![Effect::KeepSession];
    effects.extend(begin(model));
    effects
}

/// Both are done on this device: the second one's shared answers and the half that waited make the talk.
pub(super) fn both_ready(model: &mut Model) -> Vec<Effect> {
    let Some(waiting) = model.files.waiting.clone() else { return Vec::new() };
    let Some(own) = half_of(model, waiting.party.other(), waiting.talk) else { return Vec::new() };
    match Halves::of_any_talk(waiting, own) {
        Ok(halves) => begin_talk(model, Record::new(Talk::new(halves))),
        Err(_) => Vec::new(),
    }
}
