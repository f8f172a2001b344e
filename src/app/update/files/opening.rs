//! What is done with a file that was opened, once the person says so.

use std::rc::Rc;

use super::closing::{may_read, may_resume};
use crate::app::effect::files::FilesEffect;
use crate::app::effect::{Effect, Target, announce};
use crate::app::state::files::{Around, CodeProblem, Files, Opened, Opening, Unopened};
use crate::app::state::screen::Screen;
use crate::content::sharing as words;
use crate::domain::talk::half::{Half, Halves, Mismatch};
use crate::domain::talk::record::{Record, WordChange};
use crate::domain::talk::talk_code::TalkCode;
use crate::domain::vocabulary::party::Party;

pub(super) fn unseal(state: &mut Files, around: &Around<'_>) -> Vec<Effect> {
    let Some(Opening::Sealed { file, party, .. }) = state.opened.opening() else { return Vec::new() };
    if state.opened.is_unsealing() || !may_read(state, around.prepared.work, *party) {
        return Vec::new();
    }
    match TalkCode::read(&state.opened.code_typed) {
        Ok(code) => {
            let file = file.clone();
            state.opened.being_read = Some(file.clone());
            vec![announce(around.lang, words::UNSEALING), Effect::Unseal { file, code }]
        }
        Err(fault) => {
            state.opened.code_problem = Some(CodeProblem::Unreadable(fault));
            vec![Effect::Focus(Target::Code)]
        }
    }
}

/// Shows what a file holds, or why it was not opened. Nothing is done with it before the person says so.
pub(super) fn show(state: &mut Files, opened: Opened) -> Vec<FilesEffect> {
    state.opened = opened;
    vec![FilesEffect::Show(Screen::Opened)]
}

/// What came of a file that took a while. Another one may have been opened meanwhile, or none be wanted any more: then it comes
/// too late.
pub(super) fn came(state: &mut Files, file: &Rc<[u8]>, result: Result<Opening, Unopened>) -> Vec<FilesEffect> {
    if state.opened.being_read.as_ref() != Some(file) {
        return Vec::new();
    }
    match result {
        Ok(opening) => show(state, Opened::of(opening)),
        Err(Unopened::Refused(fault)) => show(state, Opened::refused(fault)),
        Err(Unopened::Sealed(fault)) => {
            state.opened.being_read = None;
            state.opened.code_problem = Some(CodeProblem::Seal(fault));
            vec![FilesEffect::Do(Effect::Focus(Target::Code))]
        }
    }
}

pub(super) fn accept(state: &mut Files, anyway: bool, around: &Around<'_>) -> Vec<FilesEffect> {
    match state.opened.opening().cloned() {
        Some(Opening::Record(record, _)) => vec![FilesEffect::Open(record)],
        Some(Opening::Word { record, changes, .. }) => {
            let record = if anyway { record } else { Box::new(with_words_of_word(*record, &changes)) };
            vec![FilesEffect::Open(record)]
        }
        Some(Opening::Half(half, _)) => meet(state, half, anyway, around),
        Some(Opening::Sealed { .. } | Opening::Held { .. }) | None => Vec::new(),
    }
}

/// The half that was opened meets the one that waits, or else the person's own, once it is closed. Without either it waits.
fn meet(state: &mut Files, half: Half, anyway: bool, around: &Around<'_>) -> Vec<FilesEffect> {
    if !half.is_closed {
        return part(state, Mismatch::NotClosed(half.party));
    }
    let (prepared, work) = (around.prepared, around.prepared.work);
    let own_number = work.talk.unwrap_or(half.talk);
    // The reader's own half can't wait for the reader.
    let of_reader = || prepared.half_of(work.reader(), own_number).filter(|own| own.party == half.party);
    let waiting = state.waiting.half.as_ref().map(|waiting| waiting.half().clone());
    // Two halves with different numbers make the talk of the employee's.
    let talk = if half.party == Party::Employee { half.talk } else { own_number };
    let own = prepared.closed_half(half.party.other(), talk).map(|own| Half { talk: own_number, ..own });
    let Some(other) = waiting.or(own).or_else(of_reader) else { return vec![FilesEffect::LetWait(Box::new(half))] };
    let halves = if anyway { Halves::of_any_talk(half, other) } else { Halves::of(half, other) };
    match halves {
        Ok(halves) => vec![FilesEffect::Begin(Box::new(halves))],
        Err(mismatch) => part(state, mismatch),
    }
}

fn part(state: &mut Files, mismatch: Mismatch) -> Vec<FilesEffect> {
    state.opened.mismatch = Some(mismatch);
    vec![FilesEffect::Do(Effect::Focus(Target::Heading))]
}

/// The answers of the file are to be the person's again. Where there are answers here already, it is asked first.
pub(super) fn resume(state: &mut Files, replaces: bool, around: &Around<'_>) -> Vec<FilesEffect> {
    let Some(Opening::Half(half, _)) = state.opened.opening() else { return Vec::new() };
    if !may_resume(state, half, around) {
        return Vec::new();
    }
    if !replaces && !around.prepared.work.answers(half.party).is_empty() {
        state.opened.asks_to_replace = true;
        return vec![FilesEffect::Do(Effect::Focus(Target::Heading))];
    }
    vec![FilesEffect::Resume(Box::new(half.clone()))]
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
