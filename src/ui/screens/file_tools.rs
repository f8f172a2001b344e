//! The ways in which a document leaves the browser, and what came of the last one.

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::app::msg::outgoing::OutgoingMsg;
use crate::app::state::outgoing::{Outgoing, Parcel};
use crate::content::{interface, outgoing};
use crate::domain::values::suspect::Suspect;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::part_fault::PartFault;
use crate::parcels::text_of;
use crate::ui::around::actions::{Weight, button};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice};
use crate::ui::parts::warnings::warnings_of_document;

/// Saving and copying, beside the printer.
pub fn file_tools(props: &ScreenProps) -> Html {
    html! {
        <>
            { parcel_button(props, outgoing::WORD, Parcel::Word) }
            { parcel_button(props, outgoing::COPY, Parcel::Text) }
        </>
    }
}

/// A button that asks for one thing.
pub fn parcel_button(props: &ScreenProps, label: Text, parcel: Parcel) -> Html {
    button(props.reader.say(label), Weight::Plain, &props.says(Msg::Outgoing(OutgoingMsg::Asked(parcel))))
}

/// What the document should not hold, and how far the last thing has come.
pub fn file_note(props: &ScreenProps) -> Html {
    file_note_after(props, &[])
}

/// What a document that leaves the browser should not hold, where it leaves by another way: a printer, or a file with more in it
/// than the document of the screen.
pub fn looked_through(props: &ScreenProps, more: &str) -> Html {
    let text = text_of(&props.model, Parcel::Text).unwrap_or_default();
    warnings_of_document(props.reader, &[text.as_str(), more].join("\n"), &[])
}

/// The same where the screen has pointed out `said` already. How far it has come is also announced, so it is no live region of its
/// own.
pub fn file_note_after(props: &ScreenProps, said: &[Suspect]) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let warned = warnings_of_document(*reader, &text_of(model, Parcel::Text).unwrap_or_default(), said);
    let Some(words) = model.visit.outgoing.said() else { return warned };
    let (tone, glyph) = match model.visit.outgoing {
        Outgoing::Nothing | Outgoing::Making(_) => (Tone::Info, Glyph::Info),
        Outgoing::Downloaded | Outgoing::Copied => (Tone::Info, Glyph::Check),
        Outgoing::NotFetched(..) | Outgoing::NotMade | Outgoing::NotCopied(_) => (Tone::Warn, Glyph::Warn),
    };
    let note = notice(
        tone,
        glyph,
        html! {
            <>
                <p class="foeling-notice__title">{ reader.say(words) }</p>
                { not_fetched(props) }
                if let Outgoing::NotCopied(parcel) = model.visit.outgoing {
                    { to_copy(props, parcel) }
                }
            </>
        },
    );
    html! { <>{ warned }{ note }</> }
}

/// How to go on where the part of the program that makes files did not come. Where it never will, trying again would be no help.
fn not_fetched(props: &ScreenProps) -> Html {
    match props.model.visit.outgoing {
        Outgoing::NotFetched(_, PartFault::Replaced) => {
            let words = if props.model.is_kept() { outgoing::RELOAD_KEEPS } else { outgoing::RELOAD_LOSES };
            html! { <p>{ props.reader.say(words) }</p> }
        }
        Outgoing::NotFetched(parcel, _) => parcel_button(props, interface::TRY_AGAIN, parcel),
        _ => Html::default(),
    }
}

/// The text itself, to be copied by hand where the browser refuses.
fn to_copy(props: &ScreenProps, parcel: Parcel) -> Html {
    let id = props.reader.id("to-copy");
    let Some(text) = text_of(&props.model, parcel) else { return Html::default() };
    html! {
        <div class="foeling-field">
            <label class="foeling-field__label" for={id.clone()}>{props.reader.say(outgoing::TO_COPY)}</label>
            <textarea class="foeling-input foeling-input--area" {id} rows="8" readonly=true value={text} />
        </div>
    }
}
