//! What the page's own JavaScript calls: puts a widget somewhere, changes it, takes it away.

use foeling::app::state::hosting::{Entry, Theme, retention_from_id};
use foeling::domain::values::text::Lang;
use foeling::ui::app::App;
use foeling::ui::host::{FrameSource, Host, HostEvent, Parked};
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback};

/// A widget on the page.
#[wasm_bindgen]
pub struct Mounted {
    app: AppHandle<App>,
    host: Host,
}

/// The state of a widget that is not on the page just now. The browser frees it with the JavaScript object that holds it.
#[wasm_bindgen]
pub struct ParkedState(Parked);

/// Puts a widget into an element. `settings` are an object of words: `keptAs` (the name of what is kept), `lang`, `start`,
/// `storage`, `theme`, `frame` (its text), `frameMissing` (its address); and `instance`, a number, `page` and `confined`, yes
/// or no. What is missing or no word of ours leaves what is usual. `tell` hears the name of an event and what it says.
#[wasm_bindgen]
pub fn mount(place: Element, settings: &JsValue, tell: Function, parked: Option<ParkedState>) -> Mounted {
    let on_event = Callback::from(move |event: HostEvent| {
        let (name, says) = event.parts();
        // An event that nobody hears, or whose hearer fails, is no matter of ours.
        let _ = tell.call2(&JsValue::NULL, &name.into(), &says.into());
    });
    let host = Host { on_event, kept_as: kept_as(settings), ..host(settings) };
    let first = Host { parked: parked.map(|state| state.0), ..host.clone() };
    let app = yew::Renderer::<App>::with_root_and_props(place, first).render();
    Mounted { app, host }
}

/// Why the part that is told as missing next did not come, as a code of `PartFault`.
#[wasm_bindgen]
pub fn part_missing(code: u8) {
    foeling::platform::part::note_missing(code);
}

#[wasm_bindgen]
impl Mounted {
    /// Changes what the place decides; `settings` are whole, as for [`mount`].
    pub fn change(&mut self, settings: &JsValue) {
        let Host { on_event, kept_as, .. } = &self.host;
        self.host = Host { on_event: on_event.clone(), kept_as, ..host(settings) };
        self.app.update(self.host.clone());
    }

    /// Takes the widget away and gives its state, to go on with elsewhere.
    pub fn park(self) -> Option<ParkedState> {
        let parked = self.app.get_component().map(|app| ParkedState(app.park()));
        self.app.destroy();
        parked
    }
}

/// A name stays in memory until the page is closed, like the words of a frame: so everything that keeps can hold it.
fn kept_as(settings: &JsValue) -> &'static str {
    let name = Reflect::get(settings, &"keptAs".into()).ok().and_then(|value| value.as_string());
    Box::leak(name.unwrap_or_default().into_boxed_str())
}

fn host(settings: &JsValue) -> Host {
    let get = |name: &str| Reflect::get(settings, &name.into()).ok();
    let word = |name: &str| get(name).and_then(|value| value.as_string());
    let is = |name: &str| get(name).is_some_and(|value| value.is_truthy());
    let frame = match (word("frame"), word("frameMissing")) {
        (Some(text), _) => FrameSource::Text(text.into()),
        (None, Some(address)) => FrameSource::Missing(address.into()),
        (None, None) => FrameSource::None,
    };
    Host {
        // A number that is none of ours becomes the nearest that is.
        instance: get("instance").and_then(|value| value.as_f64()).unwrap_or(1.0) as u16,
        kept_as: "",
        owns_page: is("page"),
        is_confined: is("confined"),
        entry: word("start").and_then(|id| Entry::from_id(&id)).unwrap_or_default(),
        lang: word("lang").and_then(|tag| Lang::from_tag(tag.split('-').next()?)).unwrap_or_default(),
        theme: word("theme").and_then(|id| Theme::from_id(&id)).unwrap_or_default(),
        retention: word("storage").and_then(|id| retention_from_id(&id)),
        frame,
        parked: None,
        on_event: Callback::noop(),
    }
}
