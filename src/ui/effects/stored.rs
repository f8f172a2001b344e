//! What is kept for a reload of this tab: the answers, the talk, and a sealed copy of the half that waits.

use super::{Shell, halves};
use crate::app::files::Opening;
use crate::app::msg::Msg;
use crate::app::screen::Screen;
use crate::domain::record::Record;
use crate::platform::page;
use crate::platform::storage::{self, SESSION, TALK, WAITING};
use crate::saved::half_file::OpenedHalf;
use crate::saved::{agreement_file, half_file, session};

/// What the browser knows when the program begins, as a fact.
pub fn begin(instance: u16, screen: Option<Screen>) -> Msg {
    let stored = storage::kept(SESSION, instance).and_then(|text| session::read(&text));
    let (work, unread, lang) = match stored {
        Some(session) => (Some(Box::new(session.work)), session.unread, Some(session.lang)),
        None => (None, Vec::new(), None),
    };
    Msg::Started {
        today: page::today(),
        screen,
        work,
        record: storage::kept(TALK, instance).and_then(|text| read_record(&text)).map(Box::new),
        waiting: storage::kept(WAITING, instance).and_then(|text| read_waiting(text.as_bytes())),
        unread,
        lang,
    }
}

/// What could not be read of the talk is left out: this tab wrote it, so nothing is expected to be.
fn read_record(text: &str) -> Option<Record> {
    agreement_file::read(text).ok().map(|(record, _)| record)
}

/// A waiting half is only ever kept sealed.
fn read_waiting(bytes: &[u8]) -> Option<Opening> {
    match half_file::read(bytes).ok()? {
        OpenedHalf::Sealed(sealed) => Some(halves::still_sealed(&sealed, bytes.into())),
        OpenedHalf::Open(..) => None,
    }
}

/// Keeps the answers and the talk, and tells whether the browser does.
pub fn keep(shell: &Shell) {
    let (model, instance) = (&shell.model, shell.reader.instance);
    let kept_work = storage::keep(SESSION, instance, &session::write(&model.work, model.lang));
    let kept_talk = match &model.record {
        Some(record) => storage::keep(TALK, instance, &agreement_file::write(record)),
        None => {
            storage::forget(TALK, instance);
            true
        }
    };
    let kept = kept_work && kept_talk;
    shell.on_msg.emit(Msg::SessionKept(kept));
}

/// Keeps a sealed half that waits.
pub fn keep_waiting(instance: u16, file: &[u8]) -> bool {
    std::str::from_utf8(file).is_ok_and(|text| storage::keep(WAITING, instance, text))
}

/// Forgets everything that was kept.
pub fn forget(instance: u16) {
    for what in storage::ALL {
        storage::forget(what, instance);
    }
}

/// Forgets the half that waited.
pub fn forget_waiting(instance: u16) {
    storage::forget(WAITING, instance);
}
