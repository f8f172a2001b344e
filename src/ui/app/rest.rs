//! Where the rest of the program is, and what is said while it is on its way.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::preview::has_to_wait;
use crate::content::interface;
use crate::ui::frame::actions::{Weight, button};
use crate::ui::later::Later;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice_as};
use crate::ui::reader::Reader;

/// Where the rest of the program is. Facts wait until it is here.
pub(super) enum Rest {
    /// On its way.
    Awaited(Vec<Msg>),
    /// It could not be fetched.
    Missing(Vec<Msg>),
    /// Here.
    Here(&'static Later),
}

impl Rest {
    /// The facts that wait, taken out of the queue.
    pub fn waiting(&mut self) -> Vec<Msg> {
        match self {
            Rest::Awaited(waiting) | Rest::Missing(waiting) => std::mem::take(waiting),
            Rest::Here(_) => Vec::new(),
        }
    }

    /// Whether a fact waits that the person has to wait for.
    pub fn is_urgent(&self) -> bool {
        match self {
            Rest::Awaited(waiting) | Rest::Missing(waiting) => waiting.iter().any(has_to_wait),
            Rest::Here(_) => false,
        }
    }
}

/// A word to wait; where the rest could not be fetched, what to do about it.
pub(super) fn wait(reader: Reader, is_missing: bool, on_asked: &Callback<()>) -> Html {
    let words = if is_missing { interface::NOT_FETCHED } else { interface::FETCHING };
    notice_as(
        Some("status"),
        Tone::Info,
        Glyph::Info,
        html! {
            <>
                <p class="foeling-notice__title">{ reader.say(words) }</p>
                if is_missing {
                    { button(reader.say(interface::TRY_AGAIN), Weight::Plain, on_asked) }
                }
            </>
        },
    )
}
