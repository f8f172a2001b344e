//! A clause of the organisation's own, at the end of its chapter.

use yew::prelude::*;

use crate::content::{clauses, interface};
use crate::domain::frame::LocalClause;
use crate::domain::vocabulary::reasons::Reasons;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::reader::Reader;

/// Its words, and whose they are for those who ask.
pub fn local(reader: Reader, clause: &LocalClause, rests_on: impl FnOnce(&Reasons) -> Html) -> Html {
    let name = reader.say(clauses::LOCAL);
    let content = html! {
        <>
            <p class="foeling-why__text">{reader.say(clauses::LOCAL_WHY)}</p>
            {rests_on(&clause.reasons())}
        </>
    };
    html! {
        <>
            <h4 class="foeling-clause__heading">{name}</h4>
            {local_text(reader, clause)}
            {disclosure(reader.say(interface::WHY), Some(&format!("({name})")), None, content)}
        </>
    }
}

/// Its words, marked with their language where they are only there in Danish.
pub fn local_text(reader: Reader, clause: &LocalClause) -> Html {
    let lang = clause.words.lang(reader.speech.lang);
    html! { <p class="foeling-clause__text" lang={lang.tag()}>{clause.words.get(reader.speech.lang)}</p> }
}
