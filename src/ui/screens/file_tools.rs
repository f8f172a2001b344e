//! The ways in which a document leaves the browser, and what came of the last one.

use yew::prelude::*;

use super::ScreenProps;
use crate::app::msg::Msg;
use crate::app::outgoing::Outgoing;
use crate::content::{files, interface};
use crate::export::plain_text::plain_text;
use crate::ui::frame::actions::{Weight, button};
use crate::ui::parts::icon::{Glyph, icon};

/// Saving and copying, beside the printer.
pub fn file_tools(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let model = model.clone();
    // The text is made when it is asked for, not with every rendering.
    let copies = on_msg.reform(move |()| {
        Msg::CopyAsked(super::document(&model).map(|document| plain_text(&document)).unwrap_or_default())
    });
    html! {
        <>
            { button(reader.say(files::WORD), Weight::Plain, &props.says(Msg::WordAsked)) }
            { button(reader.say(files::COPY), Weight::Plain, &copies) }
        </>
    }
}

/// How far it has come. It is also announced, so it is no live region of its own.
pub fn file_note(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let (words, class, glyph) = match model.outgoing {
        Outgoing::Nothing => return Html::default(),
        Outgoing::Fetching => (files::FETCHING, "foeling-notice--info", Glyph::Info),
        Outgoing::Downloaded => (files::DOWNLOADED, "foeling-notice--info", Glyph::Check),
        Outgoing::Copied => (files::COPIED, "foeling-notice--info", Glyph::Check),
        Outgoing::NotFetched => (files::NOT_FETCHED, "foeling-notice--warn", Glyph::Warn),
        Outgoing::NotWritten => (files::NOT_WRITTEN, "foeling-notice--warn", Glyph::Warn),
        Outgoing::NotCopied => (files::NOT_COPIED, "foeling-notice--warn", Glyph::Warn),
    };
    html! {
        <div class={classes!("foeling-notice", class)}>
            { icon(glyph) }
            <div class="foeling-notice__body">
                <p class="foeling-notice__title">{ reader.say(words) }</p>
                if model.outgoing == Outgoing::NotFetched {
                    { button(reader.say(interface::TRY_AGAIN), Weight::Plain, &props.says(Msg::WordAsked)) }
                }
            </div>
        </div>
    }
}
