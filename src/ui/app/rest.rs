//! Where the rest of the program is, and what is said while it is on its way.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::preview::has_to_wait;
use crate::content::interface;
use crate::domain::vocabulary::part_fault::PartFault;
use crate::ui::around::actions::{Weight, button};
use crate::ui::later::Later;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice_as};
use crate::ui::reader::Reader;

/// Where the rest of the program is. Facts wait until it is here.
pub(super) enum Rest {
    /// On its way; perhaps once more, because somebody asked.
    Awaited(Vec<Msg>, bool),
    /// It could not be fetched, and why.
    Missing(Vec<Msg>, PartFault),
    /// Here.
    Here(&'static Later),
}

impl Rest {
    /// The facts that wait, taken out of the queue.
    pub fn waiting(&mut self) -> Vec<Msg> {
        match self {
            Rest::Awaited(waiting, _) | Rest::Missing(waiting, _) => std::mem::take(waiting),
            Rest::Here(_) => Vec::new(),
        }
    }

    /// Whether a fact waits that the person has to wait for.
    pub fn is_urgent(&self) -> bool {
        match self {
            Rest::Awaited(waiting, _) | Rest::Missing(waiting, _) => waiting.iter().any(has_to_wait),
            Rest::Here(_) => false,
        }
    }

    /// Why it is not here, where that is known.
    pub const fn fault(&self) -> Option<PartFault> {
        match self {
            Rest::Missing(_, why) => Some(*why),
            Rest::Awaited(..) | Rest::Here(_) => None,
        }
    }
}

/// A word to wait; where the rest could not be fetched, what to do about it. The button stays once it was pressed, for it has the
/// focus.
pub(super) fn wait(reader: Reader, rest: &Rest, on_asked: &Callback<()>) -> Html {
    let (words, way) = match rest.fault() {
        None => (interface::FETCHING, matches!(rest, Rest::Awaited(_, true)).then_some(interface::TRY_AGAIN)),
        Some(PartFault::Unreached) => (interface::NOT_FETCHED, Some(interface::TRY_AGAIN)),
        // Of a site that was updated, only a new page knows the parts: trying again would be no help.
        Some(PartFault::Replaced) => (interface::REPLACED, None),
        Some(PartFault::OtherPage) => (interface::OTHER_PAGE, Some(interface::TRY_AGAIN)),
    };
    notice_as(
        Some("status"),
        Tone::Info,
        Glyph::Info,
        html! {
            <>
                <p class="foeling-notice__title">{ reader.say(words) }</p>
                if let Some(way) = way {
                    { button(reader.say(way), Weight::Plain, on_asked) }
                }
            </>
        },
    )
}
