//! "Jeg er færdig": one closes one's own half before anything of the other's can be read.
//!
//! The talk uses the half as it was closed. Before a talk was opened with it, "Ret mine svar" opens it again and nobody
//! is told. After that it can still be opened again and closed anew; what differs from what was said when the other half
//! was first seen then stands in the talk as changed late, for both.

use crate::app::effect::{Effect, announce};
use crate::app::state::files::{Files, Opening, Saving};
use crate::app::state::model::Model;
use crate::app::state::own_half::closed_half;
use crate::app::state::screen::Screen;
use crate::app::update::navigation::open;
use crate::content::sharing as words;
use crate::domain::talk::closing::{Closed, Seen};
use crate::domain::talk::record::Record;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::vocabulary::party::Party;

/// Whether a half of this party may be read here: what there is of the other one is closed, or there is nothing of it.
/// On a device that was handed over, the second one's is expected, so that the first one's stays shut until then.
pub fn may_read(model: &Model, party: Party) -> bool {
    let own = party.other();
    let is_brought = model.files.waiting.as_ref().is_some_and(|half| half.party() == own);
    let is_expected = is_of_first(&model.files, party) && !is_brought;
    model.work.closed.contains_key(&own) || model.work.answers(own).is_empty() && !is_expected
}

/// Whether this is the party who answered first on this device and handed it over.
pub(super) fn is_of_first(files: &Files, party: Party) -> bool {
    let locked = files.locked.as_ref().and_then(|opening| match opening {
        Opening::Sealed { party, .. } => Some(*party),
        _ => None,
    });
    files.is_handed_over && locked.or_else(|| files.waiting.as_ref().map(|half| half.party())) == Some(party)
}

/// Lets go of everything of a half that may not be read now: of an open one the head stays, of a sealed one the file.
pub fn keep_seal(model: &mut Model) {
    match &model.files.opened {
        Some(Opening::Half(half, _)) if !may_read(model, half.party) => {
            model.files.opened = Some(Opening::Held { party: half.party, talk: half.talk, made: half.made });
            (model.files.mismatch, model.files.asks_to_replace) = (None, false);
        }
        Some(Opening::Sealed { party, .. }) if !may_read(model, *party) => {
            (model.files.being_read, model.files.code_problem) = (None, None);
            model.files.code_typed.clear();
        }
        _ => {}
    }
}

/// The shared answers are fixed. The way then leads on to the file that waited for it, or to what is taken along.
pub(super) fn close_half(model: &mut Model) -> Vec<Effect> {
    let party = model.party();
    if model.work.party.is_none() || model.record.is_some() || model.answers().is_empty() || model.is_closed() {
        return Vec::new();
    }
    let counted = model.frame.all_counted(model.answers());
    let closed = Closed::of(party, model.work.route, model.today, &counted);
    model.work.closed.insert(party, closed);
    model.files.saving = Saving::Idle;
    model.work.typed.clear();
    let is_awaited = |opening: &Opening| matches!(opening, Opening::Sealed { .. } | Opening::Held { .. });
    let next = if model.files.opened.as_ref().is_some_and(is_awaited) { Screen::Opened } else { Screen::Share };
    let mut effects = vec![Effect::KeepSession];
    effects.extend(open(model, next));
    effects.push(announce(model, words::IS_CLOSED));
    effects
}

/// The half can be changed again.
pub(super) fn reopen(model: &mut Model) -> Vec<Effect> {
    if model.record.is_some() || !model.is_closed() {
        return Vec::new();
    }
    let party = model.party();
    model.work.closed.remove(&party);
    model.files.saving = Saving::Idle;
    let mut effects = vec![Effect::KeepSession];
    effects.extend(open(model, Screen::Check));
    effects.push(announce(model, words::IS_REOPENED));
    effects
}

/// The talk of this number was opened with what is closed here. What was first seen of it stays what it was.
pub(super) fn remember_seen(model: &mut Model, talk: TalkId) {
    for (party, closed) in model.work.closed.iter() {
        if model.work.seen.get(party).is_none_or(|seen| seen.talk != talk) {
            model.work.seen.insert(*party, Seen { talk, answers: closed.answers.clone() });
        }
        model.work.talk = Some(talk);
    }
}

/// A talk that was closed on this screen, with what was changed here since.
pub fn with_late_changes(model: &Model, mut record: Record) -> Record {
    let talk = record.talk.halves.talk();
    for (party, _) in model.work.seen.iter().filter(|(_, seen)| seen.talk == talk) {
        let now = closed_half(model, *party, talk);
        let before = record.talk.halves.answers(*party);
        if let Some(half) = now.filter(|half| half.answers.answers() != before) {
            record.talk.halves = record.talk.halves.with(half);
        }
    }
    record
}
