//! The work of this tab, in the tab's own session storage.

use gloo::utils::window;

/// The key of an instance's session.
fn key(instance: u16) -> String {
    format!("foeling-session-{instance}")
}

/// Keeps a text; false where the browser refuses (blocked or full).
pub fn keep(instance: u16, text: &str) -> bool {
    store().is_some_and(|store| store.set_item(&key(instance), text).is_ok())
}

/// The text that was kept.
pub fn kept(instance: u16) -> Option<String> {
    store()?.get_item(&key(instance)).ok()?
}

/// Forgets what was kept.
pub fn forget(instance: u16) {
    if let Some(store) = store() {
        // A store that refuses to forget has nothing of ours.
        let _ = store.remove_item(&key(instance));
    }
}

/// A store may be missing or refuse itself: gloo's own storage type panics there, so it is asked for directly.
fn store() -> Option<web_sys::Storage> {
    window().session_storage().ok()?
}
