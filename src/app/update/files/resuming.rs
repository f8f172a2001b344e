//! A half that was saved is opened again by its owner, to go on answering.

use super::closing;
use crate::app::effect::{Effect, Target};
use crate::app::state::files::{Opening, Saving};
use crate::app::state::model::Model;
use crate::app::update::navigation::begin;
use crate::domain::case::answers::Answers;
use crate::domain::talk::closing::Seen;
use crate::domain::talk::half::Half;

/// Whether the half can be somebody's own here: nothing of the other party is, and no talk is open.
pub fn may_resume(model: &Model, half: &Half) -> bool {
    let other = half.party.other();
    let is_free = model.work.answers(other).is_empty() && !model.work.closed.contains_key(&other);
    let is_others = model.files.waiting.as_ref().is_some_and(|waiting| waiting.party() == half.party);
    model.record.is_none() && is_free && !is_others && !closing::is_of_first(&model.files, half.party)
}

/// The answers of the file are the person's again. Where there are answers here already, it is asked first.
pub(super) fn resume(model: &mut Model, replaces: bool) -> Vec<Effect> {
    let Some(Opening::Half(half, _)) = model.files.opened.clone() else { return Vec::new() };
    if !may_resume(model, &half) {
        return Vec::new();
    }
    if !replaces && !model.work.answers(half.party).is_empty() {
        model.files.asks_to_replace = true;
        return vec![Effect::Focus(Target::Heading)];
    }
    let party = half.party;
    *model.work.answers_mut(party) = with_own(model.work.answers(party), &half);
    model.work.closed.remove(&party);
    if !half.late.is_empty() {
        model.work.seen.insert(party, Seen { talk: half.talk, answers: half.as_seen() });
    }
    (model.work.party, model.work.route, model.work.talk) = (Some(party), half.route, Some(half.talk));
    model.deleted = None;
    model.work.typed.clear();
    model.files.saving = Saving::Idle;
    model.files.leave();
    let mut effects = vec![Effect::KeepSession];
    effects.extend(begin(model));
    effects
}

/// The file in the place of what is shared here. What is not shared is in no file, so it stays as it is.
fn with_own(here: &Answers, half: &Half) -> Answers {
    let mut answers = here.clone();
    let shared: Vec<_> = here.iter().map(|(id, _)| id).filter(|id| here.is_shared(*id)).collect();
    for id in shared {
        answers.clear(id);
    }
    for (id, answer) in half.answers.answers().iter() {
        answers.keep_back(id, false);
        answers.keep_to_talk(id, half.answers.answers().is_talk_only(id));
        answers.set(id, answer.clone());
    }
    answers
}
