//! A notice: a picture, and what there is to say.

use yew::prelude::*;

use super::icon::{Glyph, icon};

/// What kind of notice it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Something to look at or to do.
    Warn,
}

/// A notice with its content.
pub fn notice(tone: Tone, glyph: Glyph, content: Html) -> Html {
    notice_as(None, tone, glyph, content)
}

/// The same with a role, where it comes while one reads and has to be heard.
pub fn notice_as(role: Option<&'static str>, tone: Tone, glyph: Glyph, content: Html) -> Html {
    let class = match tone {
        Tone::Info => "foeling-notice foeling-notice--info",
        Tone::Warn => "foeling-notice foeling-notice--warn",
    };
    html! {
        <div {class} {role}>
            { icon(glyph) }
            <div class="foeling-notice__body">{ content }</div>
        </div>
    }
}

/// What a notice says, where that is all.
pub fn notice_text(words: &str) -> Html {
    html! { <p class="foeling-notice__text">{ words }</p> }
}
