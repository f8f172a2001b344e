//! What has no place in a text, pointed out while it is written and before it leaves the browser. Nothing is refused.

use yew::prelude::*;

use super::icon::Glyph;
use super::notice::{Tone, notice_as, notice_text};
use crate::content::suspect;
use crate::domain::values::suspect::{Suspect, suspects};
use crate::ui::reader::Reader;

/// A notice for each thing that the text seems to hold; heard when it comes.
pub fn warnings(reader: Reader, text: &str) -> Html {
    html! {
        for suspect in suspects(text) {
            {notice_as(Some("status"), Tone::Warn, Glyph::Warn, notice_text(reader.say(suspect::in_field(suspect))))}
        }
    }
}

/// The same about a whole document that is about to leave the browser, without what has been said already.
pub fn warnings_of_document(reader: Reader, text: &str, said: &[Suspect]) -> Html {
    html! {
        for suspect in suspects(text).into_iter().filter(|it| !said.contains(it)) {
            {notice_as(Some("status"), Tone::Warn, Glyph::Warn, notice_text(reader.say(suspect::in_document(suspect))))}
        }
    }
}
