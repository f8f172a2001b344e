//! The page around the widget: its title, its language, today's date and the printer.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::future::TimeoutFuture;
use gloo::utils::{document, document_element, window};
use web_sys::Event;

use crate::domain::values::calendar::Date;

/// Sets the page's title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the page's language.
pub fn set_language(tag: &str) {
    // The attribute name is valid, so there is nothing that can fail.
    let _ = document_element().set_attribute("lang", tag);
}

/// From here on a panic, which leaves a page that looks alive, tells the page that the program has stopped: it says so in its
/// place (`xtask/web/halt.js`).
pub fn tell_when_stopped() {
    std::panic::set_hook(Box::new(|_| {
        if let Ok(event) = Event::new("foeling-stopped") {
            // What comes of it is the page's own.
            let _ = window().dispatch_event(&event);
        }
    }));
}

/// Asks before the page is left, for as long as the listener is kept.
pub fn ask_before_leaving() -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "beforeunload", options, |event| event.prevent_default())
}

/// Opens the print dialog; a sandboxed frame may refuse.
pub fn print() {
    let _ = window().print();
}

/// Lets the page do what has waited, such as showing what was said last, before something that takes a while goes on.
pub async fn breathe() {
    TimeoutFuture::new(0).await;
}

/// This moment in universal time, in the form of ISO 8601 without separators: "20261125T181500Z".
pub fn now() -> String {
    let text = String::from(js_sys::Date::new_0().to_iso_string());
    let whole = text.split_once('.').map_or(text.as_str(), |(seconds, _)| seconds);
    whole.chars().filter(|letter| !matches!(letter, '-' | ':')).chain(['Z']).collect()
}

/// This minute, counted from the beginning of 1970.
pub fn minute() -> u64 {
    (js_sys::Date::now() / 60_000.0) as u64
}

/// Today in the place where the browser is.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    Date::from_ymd_opt(year, now.get_month() + 1, now.get_date())
}
