//! The seam of the program: what the start screen needs comes first, all the rest in a file of its own.
//!
//! Everything behind the start screen is reached through [`Later`] and nothing else. The build puts whatever only
//! [`LATER`] leads to into the second file (`xtask/src/parts.rs`), so a call from the shell past this table would
//! bring what it calls back into the first. The shell asks for the second file right after the first rendering; what
//! happens until then waits in its queue.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::Element;
use yew::prelude::*;

use super::around::notices::notices;
use super::drawn::drawn;
use super::effects::{self, Shell};
use super::host::Host;
use super::reader::Reader;
use super::results::printed::printed as on_paper;
use super::screens;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::app::update;
use crate::app::update::keeping::loses_on_leaving;
use crate::domain::vocabulary::part_fault::PartFault;
use crate::parcels;
use crate::platform::page;
use crate::platform::part::why_missing;
use crate::platform::watch::{self, Guard};

/// The rest of the program. Once it is here its functions are called like any others.
pub struct Later {
    /// How the state changes.
    pub update: fn(&Model, Msg) -> (Model, Vec<Effect>),
    /// The current screen.
    pub view: fn(Reader, &Rc<Model>, &Callback<Msg>) -> Html,
    /// What a person has to know about the place their answers are in.
    pub notices: fn(Reader, &Model, &Callback<Msg>) -> Html,
    /// The document of the current screen, for the printer.
    pub printed: fn(&Model) -> Html,
    /// What the place and the browser know when the program begins.
    pub begin: fn(&Host, Option<Screen>) -> Vec<Msg>,
    /// The place has another local frame now.
    pub frame: fn(&Host) -> Vec<Msg>,
    /// Guards what is drawn against changes from outside.
    pub guard: fn(&Element) -> Option<Rc<dyn Guard>>,
    /// Tells the guard that the drawing of this number is on the page.
    pub drawn: fn(u32, &NodeRef, &Rc<dyn Guard>) -> Html,
    /// Hears what happens from outside.
    pub listen: fn(&Host, &NodeRef, Callback<Msg>) -> Vec<EventListener>,
    /// Asks before the page is left exactly while something of this state would be lost.
    pub hold: fn(&Model, &mut Option<EventListener>),
    /// The widget is taken from the page.
    pub leave: fn(&Host),
    /// Carries out an effect.
    pub carry_out: fn(&Shell, Effect),
}

static LATER: Later = Later {
    update: |model, msg| update::update(model.clone(), msg),
    view: screens::view,
    notices,
    printed,
    begin: effects::begin,
    frame: effects::frame_changed,
    listen: effects::listen,
    hold,
    leave: effects::leave,
    guard: watch::guard,
    drawn,
    carry_out: effects::carry_out,
};

fn hold(model: &Model, asking: &mut Option<EventListener>) {
    let loses = loses_on_leaving(model);
    if loses != asking.is_some() {
        *asking = loses.then(page::ask_before_leaving);
    }
}

/// Brings the rest. Asked again after a failure, it tries again.
pub async fn bring() -> Result<&'static Later, PartFault> {
    rest().await.map_err(|_| why_missing())
}

#[wasm_split(later, fallible)]
fn rest() -> Result<&'static Later, SplitLoaderError> {
    Ok(&LATER)
}

fn printed(model: &Model) -> Html {
    parcels::document(model).map_or_else(Html::default, |document| on_paper(&document))
}
