//! Hands a file to the browser, to be saved where the person saves files.

use gloo::timers::callback::Timeout;
use gloo::utils::{body, document};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the file stays available, in milliseconds: a browser that asks where to save it reads it only after that.
const KEPT: u32 = 5 * 60 * 1000;

/// Saves a file under a name. Nothing leaves the computer; false where the browser refuses.
pub fn download(name: &str, mime: &str, bytes: &[u8]) -> bool {
    link(name, mime, bytes).is_some()
}

fn link(name: &str, mime: &str, bytes: &[u8]) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.set_hidden(true);
    // Not every browser follows a link that is not on the page.
    body().append_child(&link).ok()?;
    link.click();
    link.remove();
    Timeout::new(KEPT, move || {
        // An address that is gone already needs no second farewell.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}
