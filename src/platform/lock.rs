//! One writer for what is kept in this browser (Web Locks): the tab that holds the lock writes, the others read along.

use std::cell::RefCell;
use std::collections::BTreeMap;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    type LockManager;

    #[wasm_bindgen(method, catch)]
    fn request(this: &LockManager, name: &str, options: &Object, granted: &Function) -> Result<Promise, JsValue>;
}

/// How a lock is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// If nobody has it.
    IfFree,
    /// As soon as the one who has it is gone.
    Waiting,
    /// From the one who has it.
    TakingOver,
}

thread_local! {
    /// What lets go of the locks that are held here.
    static HELD: RefCell<BTreeMap<String, Function>> = const { RefCell::new(BTreeMap::new()) };
}

/// Asks for a lock and says each time whether it is held here now. Where the browser has no locks everybody holds them.
pub fn ask(name: &str, how: Ask, on_held: impl Fn(bool) + Clone + 'static) {
    let Some(locks) = manager() else { return on_held(true) };
    let options = Object::new();
    let option = match how {
        Ask::IfFree => Some("ifAvailable"),
        Ask::Waiting => None,
        Ask::TakingOver => Some("steal"),
    };
    if let Some(option) = option {
        // A new object takes every property.
        let _ = Reflect::set(&options, &option.into(), &true.into());
    }
    let (told, of) = (on_held.clone(), name.to_owned());
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if lock.is_null() {
            told(false);
            return JsValue::UNDEFINED;
        }
        // It is held until this promise is kept.
        let promise = Promise::new(&mut |let_go, _| {
            HELD.with(|held| held.borrow_mut().insert(of.clone(), let_go));
        });
        told(true);
        promise.into()
    });
    match locks.request(name, &options, granted.unchecked_ref()) {
        Ok(ended) => spawn_local(async move {
            // Somebody has taken it over.
            if JsFuture::from(ended).await.is_err() {
                on_held(false);
            }
        }),
        // A page that may not lock, such as one in a sandbox, keeps nothing that others could write either.
        Err(_) => on_held(true),
    }
}

/// Lets go of a lock.
pub fn let_go(name: &str) {
    if let Some(let_go) = HELD.with(|held| held.borrow_mut().remove(name)) {
        let _ = let_go.call0(&JsValue::NULL);
    }
}

fn manager() -> Option<LockManager> {
    let navigator = gloo::utils::window().navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}
