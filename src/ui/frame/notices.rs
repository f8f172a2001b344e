//! What a person has to know about the place their answers are in.

use yew::prelude::*;

use crate::app::model::{Keeping, Model};
use crate::content::{questions, screens};
use crate::domain::question_id::QuestionId;
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::reader::Reader;

/// Above the screen: that nothing can be kept in this browser, or that a part of what was kept could not be read.
pub fn notices(reader: Reader, model: &Model) -> Html {
    let is_refused = model.keeping == Keeping::Refused;
    html! {
        <>
            if is_refused {
                { notice(reader.say(screens::NOT_KEPT), html! {}) }
            }
            if !model.unread.is_empty() {
                { notice(reader.say(screens::UNREAD), unread(reader, &model.unread)) }
            }
        </>
    }
}

fn notice(words: &'static str, more: Html) -> Html {
    html! {
        <div class="foeling-notice foeling-notice--warn">
            { icon(Glyph::Warn) }
            <div class="foeling-notice__body">
                <p class="foeling-notice__title">{ words }</p>
                { more }
            </div>
        </div>
    }
}

/// The names of the questions. An id that is no longer ours has no name and stands as it is.
fn unread(reader: Reader, ids: &[String]) -> Html {
    let name = |id: &String| match QuestionId::from_id(id) {
        Some(id) => reader.say(questions::words(id).name).to_owned(),
        None => id.clone(),
    };
    html! {
        <ul class="foeling-notice__list">
            for id in ids {
                <li class="foeling-notice__item">{ name(id) }</li>
            }
        </ul>
    }
}
