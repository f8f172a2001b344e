//! What is kept between two visits: the answers, the talk, and a sealed copy of the half that waits. Who writes it, and what
//! others do to it.

use gloo::events::EventListener;
use gloo::timers::future::sleep;
use gloo::utils::window;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, StorageEvent};
use yew::Callback;
use yew::platform::spawn_local;

use super::shell::Shell;
use super::{frames, keeping_place, opening};
use crate::app::msg::Msg;
use crate::app::msg::kept::KeptMsg;
use crate::app::state::files::Opening;
use crate::app::state::kept::Found;
use crate::app::state::screen::Screen;
use crate::app::state::typed::Typed;
use crate::content::keeping;
use crate::domain::frame::Retention;
use crate::domain::talk::kept_news::News;
use crate::domain::talk::record::Record;
use crate::domain::values::calendar::Date;
use crate::export::file_name::file_name;
use crate::platform::lock::{self, Ask};
use crate::platform::page;
use crate::platform::storage::{Kept, SESSION, Store, TALK, WAITING};
use crate::saved::half_file::OpenedHalf;
use crate::saved::session::Session;
use crate::saved::{agreement_file, half_file, session};
use crate::ui::host::Host;

/// Seconds in which a deletion can be taken back.
const UNDO: Duration = Duration::from_secs(20);

/// What the place and the browser know when the program begins, as facts.
pub fn begin(host: &Host, screen: Option<Screen>) -> Vec<Msg> {
    page::tell_when_stopped();
    let today = page::today();
    let (mut hosting, frame) = frames::of(host);
    let asked = hosting.retention;
    let (store, news) = keeping_place::settle(host, asked, frame.is_ok(), today);
    let (read, unused) = read(store);
    for what in unused {
        store.put_aside(what);
    }
    let (store, mut news) = keeping_place::after_reading(store, asked, news);
    if !keeping_place::aside(host.kept_as).is_empty() {
        news.push(News::PutAside);
    }
    hosting.retention = store.retention;
    let started = started(read, today, screen);
    vec![Msg::Hosted(hosting), Msg::FrameRead(frame.map(Box::new)), started, Msg::Kept(KeptMsg::News(news))]
}

/// What is kept, as far as this version can use it.
#[derive(Default)]
struct Read {
    session: Option<Session>,
    record: Option<Record>,
    waiting: Option<Opening>,
}

/// Reads everything, and names what can't be used.
fn read(store: Store) -> (Read, Vec<&'static str>) {
    let texts = [SESSION, TALK, WAITING].map(|what| store.kept(what));
    let [session, talk, waiting] = &texts;
    let read = Read {
        session: session.as_ref().and_then(|text| session::read(text)),
        record: talk.as_ref().and_then(|text| read_record(text)),
        waiting: waiting.as_ref().and_then(|text| read_waiting(text.as_bytes())),
    };
    let is_used = [read.session.is_some(), read.record.is_some(), read.waiting.is_some()];
    let unused = [SESSION, TALK, WAITING].into_iter().zip(texts.iter().zip(is_used));
    let unused = unused.filter(|(_, (text, is_used))| text.is_some() && !is_used).map(|(what, _)| what).collect();
    (read, unused)
}

fn started(read: Read, today: Option<Date>, screen: Option<Screen>) -> Msg {
    let Read { session, record, waiting } = read;
    let (work, typed, unread, lang) = match session {
        Some(session) => (Some(Box::new(session.work)), session.typed, session.unread, Some(session.lang)),
        None => (None, Typed::new(), Vec::new(), None),
    };
    Msg::Started { today, screen, work, typed, record: record.map(Box::new), waiting, unread, lang }
}

/// What could not be read of the talk is left out: the same program wrote it, so nothing is expected to be.
fn read_record(text: &str) -> Option<Record> {
    agreement_file::read(text).ok().map(|(record, _)| record)
}

/// A waiting half is only ever kept sealed.
fn read_waiting(bytes: &[u8]) -> Option<Opening> {
    match half_file::read(bytes).ok()? {
        OpenedHalf::Sealed(sealed) => Some(opening::still_sealed(&sealed, bytes.into())),
        OpenedHalf::Open(..) => None,
    }
}

/// Keeps the answers and the talk, and tells whether the browser does. A talk that is closed is forgotten.
pub fn keep(shell: &Shell) {
    let (model, store) = (&shell.model, shell.store());
    let work = session::write(&model.work, model.doing.typed(), model.lang);
    let talk = model.record().map(agreement_file::write);
    tell(shell, store.keep(&[(SESSION, Some(&work)), (TALK, talk.as_deref())]));
}

fn tell(shell: &Shell, kept: Kept) -> bool {
    match kept {
        Kept::ChangedElsewhere => look_again(shell),
        Kept::Yes | Kept::Refused => shell.on_msg.emit(Msg::SessionKept(kept == Kept::Yes)),
    }
    kept == Kept::Yes
}

/// Keeps a sealed half that waits.
pub fn keep_waiting(shell: &Shell, file: &[u8]) -> bool {
    std::str::from_utf8(file).is_ok_and(|text| tell(shell, shell.store().keep(&[(WAITING, Some(text))])))
}

/// Forgets the half that waited.
pub fn forget_waiting(shell: &Shell) {
    if shell.store().keep(&[(WAITING, None)]) == Kept::ChangedElsewhere {
        look_again(shell);
    }
}

/// Forgets all of this widget, wherever it may be.
pub fn forget_all(shell: &Shell) {
    keeping_place::forget_all(shell.kept_as);
}

/// Takes what is kept along to where it is kept from now on.
pub fn move_from(shell: &Shell, from: Retention) {
    let (before, now) = (Store { retention: from, ..shell.store() }, shell.store());
    let had_something = before.keeps_something();
    if from == now.retention || !had_something {
        return;
    }
    if before.move_to(now) {
        let news = if now.retention == Retention::Nowhere { News::NoLongerKept } else { News::Moved(now.retention) };
        shell.on_msg.emit(Msg::Kept(KeptMsg::News(vec![news])));
    } else {
        shell.on_msg.emit(Msg::Kept(KeptMsg::NotMoved(from)));
    }
}

/// Tells what is kept now, where it is not as this widget left it. What can't be used stays as it is.
pub fn look_again(shell: &Shell) {
    let store = shell.store();
    if store.is_as_seen() {
        return;
    }
    let (Read { session, record, waiting }, unused) = read(store);
    if unused.is_empty() {
        let (work, typed) = session.map(|it| (it.work, it.typed)).unwrap_or_default();
        let found = Found { work, typed, record, waiting };
        shell.on_msg.emit(Msg::Kept(KeptMsg::Found(Box::new(found))));
    }
}

/// Asks to be the tab that writes, and tells each time whether it is.
pub fn ask_to_write(shell: &Shell, how: Ask) {
    let (name, on_msg) = (lock_name(shell.kept_as), shell.on_msg.clone());
    let is_first = how == Ask::IfFree;
    let waits = name.clone();
    lock::ask(&name, how, move |writes| {
        on_msg.emit(Msg::Kept(KeptMsg::Writes(writes)));
        if !writes && is_first {
            // The one that writes may be closed: then this one does.
            let on_msg = on_msg.clone();
            lock::ask(&waits, Ask::Waiting, move |writes| on_msg.emit(Msg::Kept(KeptMsg::Writes(writes))));
        }
    });
}

fn lock_name(name: &str) -> String {
    format!("foeling-{name}")
}

/// The widget is gone from the page: others may write.
pub fn leave(host: &Host) {
    lock::let_go(&lock_name(host.kept_as));
}

/// Hears what other tabs do to what is kept, and pages of this tab that come back as they were.
pub fn listen(host: &Host, on_msg: Callback<Msg>) -> Vec<EventListener> {
    let (name, came_back) = (host.kept_as, on_msg.clone());
    let touched = EventListener::new(&window(), "storage", move |event| {
        let store = Store { name, retention: Retention::Session };
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        // Without a key everything was cleared.
        if key.is_none_or(|key| store.is_key(&key)) {
            on_msg.emit(Msg::Kept(KeptMsg::Touched));
        }
    });
    let shown = EventListener::new(&window(), "pageshow", move |event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            came_back.emit(Msg::Kept(KeptMsg::CameBack));
        }
    });
    vec![touched, shown]
}

/// Ends the seconds in which a deletion can be taken back.
pub fn let_lapse(shell: &Shell, nth: u32) {
    let on_msg = shell.on_msg.clone();
    spawn_local(async move {
        sleep(UNDO).await;
        on_msg.emit(Msg::UndoLapsed(nth));
    });
}

/// Hands what was put aside to the browser as a file.
pub fn save_aside(shell: &Shell) {
    let texts = keeping_place::aside(shell.kept_as);
    if !texts.is_empty() {
        let text = texts.join("\n");
        let name = file_name(keeping::ASIDE_FILE.get(shell.model.lang), shell.model.today, "txt");
        shell.save(None, &name, "text/plain", text.as_bytes());
    }
}

/// Forgets what was put aside.
pub fn forget_aside(shell: &Shell) {
    keeping_place::forget_aside(shell.kept_as);
}
