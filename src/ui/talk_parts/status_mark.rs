//! Where the two stand on a topic: a picture and a word, never a colour alone and never red or green.

use yew::prelude::*;

use crate::content::dialogue;
use crate::domain::talk::Outcome;
use crate::domain::talk::dialogue::Status;
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::reader::Reader;

/// The outcome where there is one, else the status.
pub fn status_mark(reader: Reader, status: Status, outcome: Option<Outcome>) -> Html {
    let (glyph, words) = match outcome {
        Some(outcome) => (glyph_of_outcome(outcome), dialogue::outcome(outcome)),
        None => (glyph(status), dialogue::status(status)),
    };
    let class = classes!("foeling-mark", outcome.is_some().then_some("foeling-mark--settled"));
    html! { <span {class}>{icon(glyph)}<span>{reader.say(words)}</span></span> }
}

const fn glyph(status: Status) -> Glyph {
    match status {
        Status::Agreed => Glyph::People,
        Status::ToTalk => Glyph::Talk,
        Status::Missing => Glyph::Off,
        Status::NotDecidable => Glyph::Work,
        Status::Told => Glyph::Info,
    }
}

const fn glyph_of_outcome(outcome: Outcome) -> Glyph {
    match outcome {
        Outcome::Agreed | Outcome::WithConditions => Glyph::Check,
        Outcome::Later => Glyph::Swap,
        Outcome::Elsewhere => Glyph::Work,
    }
}
