//! What the two say, side by side with equal weight: the employee first, because somebody must be, on every question.

use yew::prelude::*;

use crate::content::{spoken, talk};
use crate::domain::answers::Answer;
use crate::domain::dialogue::Dialogue;
use crate::domain::party::Party;
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
use crate::ui::reader::Reader;
use crate::wording;

/// A table with a row for each question and a column for each party. In a narrow place each voice stands under its name.
pub fn voices(reader: Reader, dialogue: &Dialogue, ids: &[QuestionId]) -> Html {
    html! {
        <dl class="foeling-said">
            for id in ids.iter().copied() {
                <div key={id.id()} class="foeling-said__question">
                    <dt class="foeling-said__name">{reader.say(spoken::question(id, reader.speech).name)}</dt>
                    for party in Party::ALL {
                        {voice(reader, dialogue, id, party)}
                    }
                </div>
            }
        </dl>
    }
}

fn voice(reader: Reader, dialogue: &Dialogue, id: QuestionId, party: Party) -> Html {
    let answer = dialogue.halves.said(party, id);
    let is_asked = questionnaire::find(id).is_some_and(|question| question.asked.includes(party));
    let class = classes!("foeling-said__voice", (party == Party::Manager).then_some("foeling-said__voice--manager"));
    html! {
        <dd {class}>
            <span class="foeling-said__who">{reader.say(talk::who(party))}</span>
            {said(reader, id, answer, is_asked)}
        </dd>
    }
}

fn said(reader: Reader, id: QuestionId, answer: Option<&Answer>, is_asked: bool) -> Html {
    let none = |words| html! { <span class="foeling-said__none">{reader.say(words)}</span> };
    match answer.map(|answer| wording::answer(id, answer, reader.speech)) {
        Some(lines) if lines.len() > 1 => html! {
            <ul class="foeling-said__several">
                for line in lines { <li class="foeling-said__one">{line}</li> }
            </ul>
        },
        Some(lines) => html! { <span class="foeling-said__one">{lines.concat()}</span> },
        None if is_asked => none(talk::NOT_ANSWERED),
        None => none(talk::NOT_ASKED),
    }
}
