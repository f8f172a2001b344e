//! What is kept for a reload of this tab: the answers, the talk, and a sealed copy of the half that waits.

use super::Shell;
use crate::app::files::Opening;
use crate::app::msg::Msg;
use crate::app::screen::Screen;
use crate::domain::record::Record;
use crate::platform::{page, storage};
use crate::saved::half_file::OpenedHalf;
use crate::saved::{half_file, session};

/// The key of the answers.
const SESSION: &str = "session";
/// The key of the talk.
const TALK: &str = "talk";
/// The key of the half that waits, sealed.
const WAITING: &str = "waiting";

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

fn read_record(_: &str) -> Option<Record> {
    None
}

/// The talk as text.
pub fn write_record(_: &Record) -> String {
    String::new()
}

/// A waiting half is only ever kept sealed.
fn read_waiting(bytes: &[u8]) -> Option<Opening> {
    match half_file::read(bytes).ok()? {
        OpenedHalf::Sealed(sealed) => Some(Opening::Sealed {
            party: sealed.head.party,
            talk: sealed.head.talk,
            made: sealed.head.made,
            file: bytes.into(),
        }),
        OpenedHalf::Open(..) => None,
    }
}

/// Keeps the answers and the talk, and tells whether the browser does.
pub fn keep(shell: &Shell) {
    let (model, instance) = (&shell.model, shell.reader.instance);
    let kept = storage::keep(SESSION, instance, &session::write(&model.work, model.lang));
    shell.on_msg.emit(Msg::SessionKept(kept));
}

/// Keeps a sealed half that waits.
pub fn keep_waiting(instance: u16, file: &[u8]) -> bool {
    std::str::from_utf8(file).is_ok_and(|text| storage::keep(WAITING, instance, text))
}

/// Forgets everything that was kept.
pub fn forget(instance: u16) {
    for what in [SESSION, TALK, WAITING] {
        storage::forget(what, instance);
    }
}

/// Forgets the half that waited.
pub fn forget_waiting(instance: u16) {
    storage::forget(WAITING, instance);
}
