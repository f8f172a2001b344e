//! What a changed answer touched: said where it happens, and nothing is lost by it.

use yew::prelude::*;

use crate::content::{interface, spoken};
use crate::domain::questionnaire::journey::Touched;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice};
use crate::ui::reader::Reader;

/// Shown only when answers are set aside: that is the change a person would not see by themselves.
pub fn touched_notice(reader: Reader, touched: &Touched) -> Html {
    if touched.set_aside.is_empty() && touched.opened.is_empty() {
        return html! {};
    }
    let title = if touched.set_aside.is_empty() { interface::OPENED } else { interface::SET_ASIDE };
    notice(
        Tone::Info,
        Glyph::Info,
        html! {
            <>
                <p class="foeling-notice__title">{ reader.say(title) }</p>
                { named(reader, interface::SET_ASIDE_LIST, &touched.set_aside) }
                { named(reader, interface::OPENED_LIST, &touched.opened) }
            </>
        },
    )
}

fn named(reader: Reader, title: Text, ids: &[QuestionId]) -> Html {
    html! {
        if !ids.is_empty() {
            <p class="foeling-notice__text">{ format!("{}:", reader.say(title)) }</p>
            <ul class="foeling-notice__list">
                for id in ids.iter().copied() {
                    <li key={id.id()} class="foeling-notice__item">{ reader.say(spoken::question(id, reader.speech).name) }</li>
                }
            </ul>
        }
    }
}
