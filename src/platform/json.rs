//! JSON by the browser's own reader and writer: nothing of it has to be sent along.

use js_sys::JSON;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The value as JSON text; nothing where it can't be written.
pub fn write<T: Serialize>(value: &T) -> Option<String> {
    let value = serde_wasm_bindgen::to_value(value).ok()?;
    JSON::stringify(&value).ok()?.as_string()
}

/// A value from JSON text; nothing where the text is damaged or of another form.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_wasm_bindgen::from_value(JSON::parse(text).ok()?).ok()
}
