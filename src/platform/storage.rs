//! What is kept for this tab, in the tab's own session storage.

use gloo::utils::window;

/// The answers.
pub const SESSION: &str = "session";
/// The talk.
pub const TALK: &str = "talk";
/// The half that waits, sealed.
pub const WAITING: &str = "waiting";
/// All that is ever kept.
pub const ALL: [&str; 3] = [SESSION, TALK, WAITING];

/// The key of something that an instance keeps.
fn key(what: &str, instance: u16) -> String {
    format!("foeling-{what}-{instance}")
}

/// Keeps a text; false where the browser refuses (blocked or full).
pub fn keep(what: &str, instance: u16, text: &str) -> bool {
    store().is_some_and(|store| store.set_item(&key(what, instance), text).is_ok())
}

/// The text that was kept.
pub fn kept(what: &str, instance: u16) -> Option<String> {
    store()?.get_item(&key(what, instance)).ok()?
}

/// Whether this tab keeps anything, so that it was more than a first look.
pub fn keeps_something(instance: u16) -> bool {
    ALL.into_iter().any(|what| kept(what, instance).is_some())
}

/// Forgets what was kept.
pub fn forget(what: &str, instance: u16) {
    if let Some(store) = store() {
        // A store that refuses to forget has nothing of ours.
        let _ = store.remove_item(&key(what, instance));
    }
}

/// A store may be missing or refuse itself: gloo's own storage type panics there, so it is asked for directly.
fn store() -> Option<web_sys::Storage> {
    window().session_storage().ok()?
}
