//! Opens a file that a person picks, or drops on the page. It is read here and goes nowhere.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{body, document};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DataTransfer, DragEvent, Element, Event, File, HtmlInputElement};

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenFault {
    /// It is bigger than what was allowed: so many bytes.
    TooBig(u64),
    /// It could not be read: moved away, or the browser refuses.
    Unreadable,
    /// There is more than one.
    Several,
}

/// What is in a file, or why it was not opened.
pub type Opened = Result<Vec<u8>, OpenFault>;

/// Lets a person pick a file and hands over what is in it. Picking none says nothing. To be called while a press of a button is
/// handled, or the browser opens nothing.
///
/// Every file can be picked, whatever it is called: mail programs rename, and a picker that knows kinds greys out what they renamed.
pub fn open(most: u32, opened: impl FnOnce(Opened) + 'static) {
    if let Some(field) = field() {
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
fn field() -> Option<HtmlInputElement> {
    let field: HtmlInputElement = document().create_element("input").ok()?.dyn_into().ok()?;
    field.set_type("file");
    field.set_hidden(true);
    body().append_child(&field).ok()?;
    Some(field)
}

/// Hears files that are dropped where this element is: on the whole page where it is ours, and else on the widget. Left to itself
/// a browser would show the file in the place of the page. What else is dragged, such as words into a field, is left alone.
pub fn dropped(within: &Element, most: u32, opened: impl Fn(Opened) + 'static) -> Vec<EventListener> {
    let place = within.get_root_node();
    let (options, opened) = (EventListenerOptions::enable_prevent_default(), Rc::new(opened));
    let over = EventListener::new_with_options(&place, "dragover", options, |event| {
        if let Some(files) = files(event) {
            event.prevent_default();
            files.set_drop_effect("copy");
        }
    });
    let drop = EventListener::new_with_options(&place, "drop", options, move |event| {
        let Some(files) = files(event).and_then(|files| files.files()) else { return };
        event.prevent_default();
        let opened = opened.clone();
        match (files.get(0), files.length()) {
            (Some(file), 1) => spawn_local(async move { opened(read(&file, most).await) }),
            (Some(_), _) => opened(Err(OpenFault::Several)),
            (None, _) => opened(Err(OpenFault::Unreadable)),
        }
    });
    vec![over, drop]
}

/// What is dragged, where it is files.
fn files(event: &Event) -> Option<DataTransfer> {
    let dragged = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    dragged.types().includes(&JsValue::from_str("Files"), 0).then_some(dragged)
}

async fn read(file: &File, most: u32) -> Opened {
    // Asked before it is read: a film would fill the memory first.
    let size = file.size();
    if size > f64::from(most) {
        // No file has so many bytes that this would round.
        return Err(OpenFault::TooBig(size as u64));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| OpenFault::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
