//! Opens a file that a person picks. It is read here and goes nowhere.

use gloo::events::EventListener;
use gloo::utils::{body, document};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement};

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenFault {
    /// It is bigger than what was allowed.
    TooBig,
    /// It could not be read: moved away, or the browser refuses.
    Unreadable,
}

/// Lets a person pick a file of these kinds (as in an `accept` attribute) and hands over what is in it. Picking none
/// says nothing. To be called while a press of a button is handled, or the browser opens nothing.
pub fn open(kinds: &str, most: u32, opened: impl FnOnce(Result<Vec<u8>, OpenFault>) + 'static) {
    if let Some(field) = field(kinds) {
        let (picked, cancelled) = (field.clone(), field.clone());
        EventListener::once(&field, "change", move |_| {
            let file = picked.files().and_then(|files| files.get(0));
            picked.remove();
            if let Some(file) = file {
                spawn_local(async move { opened(read(&file, most).await) });
            }
        })
        .forget();
        EventListener::once(&field, "cancel", move |_| cancelled.remove()).forget();
        field.click();
    } else {
        opened(Err(OpenFault::Unreadable));
    }
}

/// A field that nobody sees: the browser has no other way to its own file picker that works everywhere.
fn field(kinds: &str) -> Option<HtmlInputElement> {
    let field: HtmlInputElement = document().create_element("input").ok()?.dyn_into().ok()?;
    field.set_type("file");
    field.set_accept(kinds);
    field.set_hidden(true);
    body().append_child(&field).ok()?;
    Some(field)
}

async fn read(file: &File, most: u32) -> Result<Vec<u8>, OpenFault> {
    // Asked before it is read: a film would fill the memory first.
    if file.size() > f64::from(most) {
        return Err(OpenFault::TooBig);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| OpenFault::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
