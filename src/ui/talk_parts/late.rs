//! What one of the two changed in their half after they had seen the other one: the same words for both.

use yew::prelude::*;

use crate::content::{sharing, spoken, talk as words};
use crate::domain::talk::half::{Halves, LateChange};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice};
use crate::ui::reader::Reader;
use crate::wording;

/// The changes to these questions; all of them where none are named. Nothing where there are none.
pub fn late_changes(reader: Reader, halves: &Halves, among: Option<&[QuestionId]>) -> Html {
    let is_meant = |change: &LateChange| among.is_none_or(|ids| ids.contains(&change.question));
    let changes: Vec<LateChange> = halves.late().filter(is_meant).collect();
    if changes.is_empty() {
        return Html::default();
    }
    let list = html! {
        <>
            <p class="foeling-notice__title">{reader.say(sharing::LATE)}</p>
            <ul class="foeling-notice__list">
                for change in changes { <li class="foeling-notice__item">{in_words(reader, halves, change)}</li> }
            </ul>
        </>
    };
    notice(Tone::Info, Glyph::Info, list)
}

fn in_words(reader: Reader, halves: &Halves, change: LateChange) -> String {
    let LateChange { party, question, before, now } = change;
    let said = |answer: Option<&Answer>, none| match answer {
        Some(answer) => wording::answer(question, answer, halves.answers(party), reader.speech).join(" · "),
        None => reader.say(none).to_owned(),
    };
    let values = [
        ("who", reader.say(words::who(party)).to_owned()),
        ("question", reader.say(spoken::question(question, reader.speech).name).to_owned()),
        ("before", said(before, sharing::LATE_NONE)),
        ("now", said(now, sharing::LATE_GONE)),
    ];
    wording::fill(sharing::LATE_CHANGE, reader.speech, &values)
}
