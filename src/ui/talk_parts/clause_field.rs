//! The text of a clause: the suggestion until the two write it themselves, and the way back to the suggestion.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::app::msg::talk::TalkMsg;
use crate::content::talk;
use crate::domain::agreement::conflicts::Conflict;
use crate::domain::agreement::{Clause, State};
use crate::domain::rules;
use crate::domain::talk::CLAUSE_MOST;
use crate::domain::values::file_limits::TIMES_KEPT;
use crate::export::agreement::body;
use crate::ui::around::actions::{Weight, button};
use crate::ui::parts::count::count;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice, notice_text};
use crate::ui::parts::sources::sources;
use crate::ui::parts::warnings::warnings;
use crate::ui::reader::Reader;
use crate::wording;

/// A clause to be edited.
pub struct ClauseFieldProps<'a> {
    /// The reader.
    pub reader: Reader,
    /// The clause as it stands, written by hand or suggested.
    pub clause: &'a Clause,
    /// The rules it stands against.
    pub conflicts: &'a [Conflict],
    /// Where facts go.
    pub on_msg: Callback<TalkMsg>,
}

/// A labelled text area that holds the suggestion from the start, so that changing a word is enough.
pub fn clause_field(props: &ClauseFieldProps<'_>) -> Html {
    let ClauseFieldProps { reader, clause, conflicts, on_msg } = props;
    let element = clause.element;
    let id = reader.id(&format!("clause-{}", element.id()));
    let (note, count_id) = (format!("{id}-note"), format!("{id}-count"));
    let text = body(clause, reader.speech);
    let is_written = matches!(clause.state, State::Written(_));
    // Our own suggestion is as long as it is.
    let written = if is_written { text.chars().count() } else { 0 };
    let described_by = [note.as_str(), count_id.as_str()].join(" ");
    let says = if is_written {
        talk::CLAUSE_WRITTEN
    } else if text.is_empty() {
        talk::CLAUSE_EMPTY
    } else {
        talk::CLAUSE_SUGGESTED
    };
    let on_written = on_msg.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            on_written.emit(TalkMsg::ClauseWritten(element, area.value()));
        }
    });
    html! {
        <div class="foeling-field">
            <label class="foeling-field__label" for={id.clone()}>{reader.say(talk::CLAUSE)}</label>
            <textarea class="foeling-input foeling-input--area foeling-input--clause" {id} rows="5" value={text.clone()}
                aria-describedby={described_by} aria-invalid={(written > CLAUSE_MOST).then_some("true")} {oninput} />
            <p class="foeling-question__hint" id={note}>{reader.say(says)}</p>
            {warnings(*reader, &text)}
            {count(count_id.into(), *reader, written, CLAUSE_MOST, CLAUSE_MOST * TIMES_KEPT)}
            if is_written {
                {button(reader.say(talk::USE_SUGGESTION), Weight::Link,
                    &on_msg.reform(move |()| TalkMsg::SuggestionRestored(element)))}
            }
            {self::conflicts(*reader, conflicts)}
        </div>
    }
}

/// What a clause stands against. Said where it stands; nothing is refused.
pub fn conflicts(reader: Reader, conflicts: &[Conflict]) -> Html {
    html! {
        for conflict in conflicts {
            {notice(Tone::Warn, Glyph::Warn, html! {
                <>
                    <p class="foeling-notice__title">{reader.say(talk::CONFLICT)}</p>
                    {notice_text(&wording::conflict(conflict, reader.speech))}
                    if let Some(rule) = conflict.rule() {
                        {sources(reader, rules::sources_of(rule))}
                    }
                </>
            })}
        }
    }
}
