//! Finding a text of Føling's, to word it otherwise.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::form::{At, Form};
use crate::app::msg::frame_editor::EditorMsg;
use crate::content::frame_editor as words;
use crate::ui::reader::Reader;
use crate::wording::own_texts;

/// How many texts are shown of those that were found.
const MOST_FOUND: usize = 12;

/// The letters from which on texts are looked for.
const LEAST_LETTERS: usize = 3;

/// Looks for a text by its words or its id, and shows the first that fit.
pub(super) fn seek(at: &At<'_>) -> Html {
    let Form { reader, sought, on_msg, .. } = at.form;
    let on_sought = on_msg.reform(EditorMsg::Sought);
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_sought.emit(input.value());
        }
    });
    let (id, hint) = (reader.id("frame-seek"), reader.id("frame-seek-hint"));
    html! {
        <>
            <div class="foeling-field">
                <label class="foeling-field__label" for={id.clone()}>{ reader.say(words::SEEK) }</label>
                <p class="foeling-question__hint" id={hint.clone()}>{ reader.say(words::SEEK_HINT) }</p>
                <input class="foeling-input" type="text" {id} value={(*sought).to_owned()} autocomplete="off"
                    aria-describedby={hint} {oninput} />
            </div>
            if sought.trim().chars().count() >= LEAST_LETTERS {
                { found(at, sought.trim()) }
            }
        </>
    }
}

fn found(at: &At<'_>, sought: &str) -> Html {
    let Form { reader, on_msg, .. } = at.form;
    // One more than is shown, to know whether there are more.
    let mut found = own_texts::search(sought, MOST_FOUND + 1);
    let has_more = found.len() > MOST_FOUND;
    found.truncate(MOST_FOUND);
    let note = match (found.is_empty(), has_more) {
        (true, _) => Some(words::NONE_FOUND),
        (false, true) => Some(words::MORE_FOUND),
        (false, false) => None,
    };
    html! {
        <>
            <ul class="foeling-summary__list">
                for (id, text) in found {
                    <li class="foeling-summary__row" key={id.clone()}>
                        <span class="foeling-summary__question" id={reader.id(&format!("found-{id}"))}>
                            { text.get(reader.speech.lang) }
                        </span>
                        <span class="foeling-summary__change">{ take_up(at.form.reader, on_msg, id.clone()) }</span>
                    </li>
                }
            </ul>
            if let Some(note) = note {
                <p class="foeling-question__hint" role="status">{ reader.say(note) }</p>
            }
        </>
    }
}

fn take_up(reader: Reader, on_msg: &Callback<EditorMsg>, id: String) -> Html {
    let about = reader.id(&format!("found-{id}"));
    let onclick = on_msg.reform(move |_: MouseEvent| EditorMsg::TextAdded(id.clone()));
    html! {
        <button type="button" class="foeling-button foeling-button--link" aria-describedby={about} {onclick}>
            { reader.say(words::WORD_IT) }
        </button>
    }
}
