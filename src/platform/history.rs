//! The browser's history: the screen in the fragment of the address.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;

/// The fragment of the address, with its `#`; empty where there is none.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Adds a step, unless it is the current one.
pub fn push(fragment: &str) {
    if self::fragment() != fragment
        && let Ok(history) = window().history()
    {
        // A sandboxed frame may refuse: the screens still work, only the back button does not know them.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Puts the screen in the place of the current step.
pub fn replace(fragment: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Listens for back and forward, for as long as the listener is kept.
pub fn listen(moved: impl Fn(String) + 'static) -> EventListener {
    EventListener::new(&window(), "popstate", move |_| moved(fragment()))
}
