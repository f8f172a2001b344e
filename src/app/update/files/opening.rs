//! What is done with a file that was opened, once the person says so.

use std::rc::Rc;

use super::closing::{may_read, remember_seen};
use crate::app::effect::{Effect, Target, announce};
use crate::app::state::files::{CodeProblem, Files, Opening, Unopened};
use crate::app::state::follow_up::{FollowUpState, Step};
use crate::app::state::left_open::LeftOpen;
use crate::app::state::model::Model;
use crate::app::state::own_half::{closed_half, half_of};
use crate::app::state::put_away::PutAway;
use crate::app::state::screen::Screen;
use crate::app::update::navigation::{close, open};
use crate::content::sharing as words;
use crate::domain::talk::Talk;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::half::{Half, Halves, Mismatch};
use crate::domain::talk::record::{Record, WordChange};
use crate::domain::talk::talk_code::TalkCode;
use crate::domain::vocabulary::party::Party;

pub(super) fn unseal(model: &mut Model) -> Vec<Effect> {
    let Some(Opening::Sealed { file, party, .. }) = &model.files.opened else { return Vec::new() };
    if model.files.is_unsealing() || !may_read(model, *party) {
        return Vec::new();
    }
    match TalkCode::read(&model.files.code_typed) {
        Ok(code) => {
            let file = file.clone();
            model.files.being_read = Some(file.clone());
            vec![announce(model, words::UNSEALING), Effect::Unseal { file, code }]
        }
        Err(fault) => {
            model.files.code_problem = Some(CodeProblem::Unreadable(fault));
            vec![Effect::Focus(Target::Code)]
        }
    }
}

/// Shows what a file holds. Nothing is done with it before the person says so.
pub(super) fn show(model: &mut Model, opening: Opening) -> Vec<Effect> {
    model.files.leave();
    model.files.opened = Some(opening);
    open(model, Screen::Opened)
}

/// Says why a file was not opened.
pub(super) fn refuse(model: &mut Model, fault: FileFault) -> Vec<Effect> {
    model.files.leave();
    model.files.fault = Some(fault);
    open(model, Screen::Opened)
}

/// What came of a file that took a while. Another one may have been opened meanwhile, or none be wanted any more: then it comes
/// too late.
pub(super) fn came(model: &mut Model, file: &Rc<[u8]>, result: Result<Opening, Unopened>) -> Vec<Effect> {
    if model.files.being_read.as_ref() != Some(file) {
        return Vec::new();
    }
    model.files.being_read = None;
    match result {
        Ok(opening) => show(model, opening),
        Err(Unopened::Refused(fault)) => refuse(model, fault),
        Err(Unopened::Sealed(fault)) => {
            model.files.code_problem = Some(CodeProblem::Seal(fault));
            vec![Effect::Focus(Target::Code)]
        }
    }
}

pub(super) fn accept(model: &mut Model, anyway: bool) -> Vec<Effect> {
    match model.files.opened.clone() {
        Some(Opening::Record(record, _)) => open_record(model, *record),
        Some(Opening::Word { record, changes, .. }) => {
            let record = if anyway { *record } else { with_words_of_word(*record, &changes) };
            open_record(model, record)
        }
        Some(Opening::Half(half, _)) => meet(model, half, anyway),
        Some(Opening::Sealed { .. } | Opening::Held { .. }) | None => Vec::new(),
    }
}

/// The half that was opened meets the one that waits, or else the person's own, once it is closed. Without either it waits.
fn meet(model: &mut Model, half: Half, anyway: bool) -> Vec<Effect> {
    if !half.is_closed {
        return part(model, Mismatch::NotClosed(half.party));
    }
    let own_number = model.work.talk.unwrap_or(half.talk);
    // The reader's own half can't wait for the reader.
    let of_reader = || half_of(model, model.party(), own_number).filter(|own| own.party == half.party);
    let waiting = model.files.waiting.as_ref().map(|waiting| waiting.half().clone());
    // Two halves with different numbers make the talk of the employee's.
    let talk = if half.party == Party::Employee { half.talk } else { own_number };
    let own = closed_half(model, half.party.other(), talk).map(|own| Half { talk: own_number, ..own });
    let other = waiting.or(own).or_else(of_reader);
    let Some(other) = other else {
        // Where a talk is open, this one comes in its place.
        close(model);
        model.deleted = None;
        model.work.talk = Some(half.talk);
        model.work.party = Some(half.party.other());
        // The sealed half of the other, from before a reload, goes on waiting for its code.
        if matches!(&model.files.locked, Some(Opening::Sealed { party, .. }) if *party == half.party) {
            model.files.locked = None;
        }
        model.files.waiting = Some(PutAway::new(half));
        model.files.opened = None;
        let mut effects = vec![Effect::KeepSession];
        effects.extend(open(model, Screen::Handover));
        return effects;
    };
    let halves = if anyway { Halves::of_any_talk(half, other) } else { Halves::of(half, other) };
    match halves {
        Ok(halves) => begin_talk(model, Record::new(Talk::new(halves))),
        Err(mismatch) => part(model, mismatch),
    }
}

fn part(model: &mut Model, mismatch: Mismatch) -> Vec<Effect> {
    model.files.mismatch = Some(mismatch);
    vec![Effect::Focus(Target::Heading)]
}

/// The talk begins. On one device the answers that are left of both go: what is in the talk is in the halves.
pub(super) fn begin_talk(model: &mut Model, record: Record) -> Vec<Effect> {
    if model.files.is_handed_over {
        model.work.employee = Default::default();
        model.work.manager = Default::default();
        (model.work.closed, model.work.seen) = Default::default();
        // The next two who meet on this device have another talk.
        model.work.talk = None;
        model.at_page_start = Default::default();
    } else {
        remember_seen(model, record.talk.halves.talk());
    }
    model.files = Files::default();
    let mut effects = vec![Effect::ForgetWaiting];
    effects.extend(open_record(model, record));
    effects
}

/// Opens a talk, or the follow-up on an agreement. A talk that was open can be taken back; a half that waits goes on
/// waiting.
pub fn open_record(model: &mut Model, record: Record) -> Vec<Effect> {
    let files = std::mem::take(&mut model.files);
    model.files = Files { waiting: files.waiting, is_handed_over: files.is_handed_over, ..Files::default() };
    model.work.typed.clear();
    model.closed = model.record.take().map(Box::new);
    model.deleted = None;
    model.names = Default::default();
    take_record(model, record);
    let first = if model.follow_up.is_some() { Screen::FollowUp(Step::Agreement) } else { Screen::Talk };
    let mut effects = vec![Effect::KeepSession];
    effects.extend(open(model, first));
    effects
}

/// Puts a record into the state. One with a version is an agreement, and what one does with it is follow up.
pub fn take_record(model: &mut Model, record: Record) {
    model.follow_up = record.current().map(|_| FollowUpState::about(&record));
    model.record = Some(record);
    model.kept.unsaved.talk = false;
    model.left_open = LeftOpen::default();
}

/// The agreement with the words as they stand in Word now: the clauses are the two's own, and so is the version in force.
fn with_words_of_word(mut record: Record, changes: &[WordChange]) -> Record {
    for change in changes {
        let Some(element) = change.element else { continue };
        record.talk.write(element, &change.after);
        if let Some(version) = record.versions.last_mut() {
            version.clauses.retain(|(id, _)| *id != element || !change.after.is_empty());
            for (_, words) in version.clauses.iter_mut().filter(|(id, _)| *id == element) {
                // A condition that was agreed with the clause stands after it in the version.
                let condition = words.strip_prefix(change.before.as_str()).unwrap_or_default();
                *words = [change.after.as_str(), condition].concat();
            }
        }
    }
    record
}
