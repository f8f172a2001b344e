//! From one thing that is done to another: a half is closed or put away, a talk begins, is opened, closed or taken back. What
//! must not be taken along is not: it lived in what ended.

use super::navigation::{begin, open};
use crate::app::effect::{Effect, announce};
use crate::app::state::doing::Doing;
use crate::app::state::files::{Files, Waiting};
use crate::app::state::follow_up::FollowUpStep;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::app::state::typed::Typed;
use crate::app::state::undo::Undo;
use crate::content::talk as talk_words;
use crate::domain::case::answers::Answers;
use crate::domain::talk::Talk;
use crate::domain::talk::closing::Seen;
use crate::domain::talk::half::{Half, Halves};
use crate::domain::talk::record::Record;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::vocabulary::party::Party;

/// The shared answers of the reader are fixed. What was typed beside them is not needed any more.
pub(super) fn close_half(model: &mut Model) -> Vec<Effect> {
    let party = model.party();
    let closed = model.prepared().to_close(party);
    model.work.closed.insert(party, closed);
    *model.doing.typed_mut() = Typed::new();
    vec![Effect::KeepSession]
}

/// They can be changed again.
pub(super) fn reopen_half(model: &mut Model) -> Vec<Effect> {
    let party = model.party();
    model.work.closed.remove(&party);
    vec![Effect::KeepSession]
}

/// The first one's answers are put away: what is shared waits in memory, the rest is gone, and nothing of either stands in
/// the state that the screens and the session are made from.
pub(super) fn hand_over(model: &mut Model, half: Half) -> Vec<Effect> {
    let work = model.work.without(half.party);
    let files = Files::handed_over(half, model.files.taking.cannot_seal);
    *model = Model { work, files, ..model.emptied() };
    let mut effects = vec![Effect::KeepSession, Effect::Draw];
    effects.extend(open(model, Screen::Handover));
    effects
}

/// A party answers, or goes on answering.
pub(super) fn let_answer(model: &mut Model, party: Option<Party>) -> Vec<Effect> {
    model.work.party = party.or(model.work.party);
    let mut effects = vec![Effect::KeepSession];
    effects.extend(begin(model));
    effects
}

/// A half that was opened waits for the other party's. Where a talk is open, it comes in its place.
pub(super) fn let_wait(model: &mut Model, half: Half) -> Vec<Effect> {
    close(model);
    model.undo.take_deleted();
    (model.work.talk, model.work.party) = (Some(half.talk), Some(half.party.other()));
    model.files = std::mem::take(&mut model.files).with_waiting(half);
    let mut effects = vec![Effect::KeepSession];
    effects.extend(open(model, Screen::Handover));
    effects
}

/// The half of a file is the person's own again.
pub(super) fn resume(model: &mut Model, half: &Half) -> Vec<Effect> {
    let (party, work) = (half.party, &mut model.work);
    *work.answers_mut(party) = with_own(work.answers(party), half);
    work.closed.remove(&party);
    if !half.late.is_empty() {
        work.seen.insert(party, Seen { talk: half.talk, answers: half.as_seen() });
    }
    (work.party, work.route, work.talk) = (Some(party), half.route, Some(half.talk));
    *model.doing.typed_mut() = Typed::new();
    model.files = std::mem::take(&mut model.files).with_own();
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

/// The talk of two halves begins. On one device the answers that are left of both go: what is in the talk is in the halves.
pub(super) fn begin_talk(model: &mut Model, halves: Halves) -> Vec<Effect> {
    if model.files.waiting.is_handed_over {
        model.work = model.work.after_both();
    } else {
        remember_seen(model, halves.talk());
    }
    let mut effects = vec![Effect::ForgetWaiting];
    effects.extend(enter(model, Record::new(Talk::new(halves)), Waiting::default()));
    effects
}

/// The talk of this number was opened with what is closed here. What was first seen of it stays what it was.
fn remember_seen(model: &mut Model, talk: TalkId) {
    for (party, closed) in model.work.closed.iter() {
        if model.work.seen.get(party).is_none_or(|seen| seen.talk != talk) {
            model.work.seen.insert(*party, Seen { talk, answers: closed.answers.clone() });
        }
        model.work.talk = Some(talk);
    }
}

/// Opens a talk, or the follow-up on an agreement. A half that waits goes on waiting.
pub(super) fn open_record(model: &mut Model, record: Record) -> Vec<Effect> {
    let waiting = std::mem::take(&mut model.files.waiting);
    enter(model, record, waiting)
}

/// A talk that was open before can be taken back.
fn enter(model: &mut Model, record: Record, waiting: Waiting) -> Vec<Effect> {
    let before = std::mem::replace(&mut model.doing, Doing::with(record, Typed::new()));
    model.undo = Undo::of_closing(before.into_parts().0);
    model.files = Files::with(waiting);
    let first = if model.follow_up().is_some() { Screen::FollowUp(FollowUpStep::Agreement) } else { Screen::Talk };
    let mut effects = vec![Effect::KeepSession];
    effects.extend(open(model, first));
    effects
}

/// Closes the talk on this screen; it can be taken back until one begins something else.
pub(super) fn leave_talk(model: &mut Model) -> Vec<Effect> {
    close(model);
    let mut effects = open(model, Screen::Start);
    effects.extend([Effect::KeepSession, announce(model.lang, talk_words::CLOSED_SAID)]);
    effects
}

fn close(model: &mut Model) {
    if model.open_talk().is_some() {
        let (record, _) = std::mem::take(&mut model.doing).into_parts();
        model.undo = Undo::of_closing(record);
    }
}

/// Opens the talk again that was closed on this screen, with what was changed here since.
pub(super) fn undo_closing(model: &mut Model) -> Vec<Effect> {
    let Some(mut record) = model.undo.take_closed() else { return Vec::new() };
    let talk = record.talk.halves.talk();
    for (party, _) in model.work.seen.iter().filter(|(_, seen)| seen.talk == talk) {
        let now = model.prepared().closed_half(*party, talk);
        let before = record.talk.halves.answers(*party);
        if let Some(half) = now.filter(|half| half.answers.answers() != before) {
            record.talk.halves = record.talk.halves.with(half);
        }
    }
    open_record(model, record)
}
