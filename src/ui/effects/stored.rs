//! What is kept for a reload of this tab: the answers, the talk, and a sealed copy of the half that waits.

use super::{Shell, frames, halves};
use crate::app::files::Opening;
use crate::app::msg::Msg;
use crate::app::screen::Screen;
use crate::domain::calendar::Date;
use crate::domain::record::Record;
use crate::platform::page;
use crate::platform::storage::{SESSION, Store, TALK, WAITING};
use crate::saved::half_file::OpenedHalf;
use crate::saved::{agreement_file, half_file, session};
use crate::ui::host::Host;

/// What the place and the browser know when the program begins, as facts.
pub fn begin(host: &Host, screen: Option<Screen>) -> Vec<Msg> {
    let today = page::today();
    let (hosting, frame) = frames::of(host);
    let store = Store { name: host.kept_as, retention: hosting.retention };
    if let Some(today) = today {
        store.forget_old(today);
    }
    vec![Msg::Hosted(hosting), Msg::FrameRead(frame.map(Box::new)), started(store, today, screen)]
}

fn started(store: Store, today: Option<Date>, screen: Option<Screen>) -> Msg {
    let stored = store.kept(SESSION).and_then(|text| session::read(&text));
    let (work, unread, lang) = match stored {
        Some(session) => (Some(Box::new(session.work)), session.unread, Some(session.lang)),
        None => (None, Vec::new(), None),
    };
    Msg::Started {
        today,
        screen,
        work,
        record: store.kept(TALK).and_then(|text| read_record(&text)).map(Box::new),
        waiting: store.kept(WAITING).and_then(|text| read_waiting(text.as_bytes())),
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
    let (model, store) = (&shell.model, shell.store());
    let kept_work = store.keep(SESSION, &session::write(&model.work, model.lang));
    let kept_talk = match &model.record {
        Some(record) => store.keep(TALK, &agreement_file::write(record)),
        None => {
            store.forget(TALK);
            true
        }
    };
    shell.on_msg.emit(Msg::SessionKept(kept_work && kept_talk));
}

/// Keeps a sealed half that waits.
pub fn keep_waiting(store: Store, file: &[u8]) -> bool {
    std::str::from_utf8(file).is_ok_and(|text| store.keep(WAITING, text))
}

/// Forgets the half that waited.
pub fn forget_waiting(store: Store) {
    store.forget(WAITING);
}
