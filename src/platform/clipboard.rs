//! The clipboard, to write to; it is never read.

use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Clipboard;

/// Puts a text on the clipboard; false where the browser has none or refuses.
pub async fn write(text: &str) -> bool {
    // Without a safe connection there is none, and asking it all the same would end the program.
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).ok();
    let Some(clipboard) = clipboard.and_then(|it| it.dyn_into::<Clipboard>().ok()) else { return false };
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
