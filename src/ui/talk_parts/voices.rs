//! What the two say: side by side with equal weight where both were asked, the employee first because somebody must be, on
//! every question; and once, under one name, where only one of them was.

use yew::prelude::*;

use crate::content::{spoken, talk};
use crate::domain::talk::dialogue::{Dialogue, Topic};
use crate::domain::talk::half::Halves;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::reader::Reader;
use crate::wording::said;

/// The rows of a topic: where they differ, why each sees it so, what they say alike, and what only one was asked. In a
/// narrow place each voice stands under its name. Nothing where nobody has said anything.
pub fn voices(reader: Reader, dialogue: &Dialogue, topic: &Topic) -> Option<Html> {
    let rows = dialogue.rows(topic.element);
    let is_apart = |id: &QuestionId| topic.apart.iter().any(|(apart, _)| apart == id);
    let (differing, alike): (Vec<QuestionId>, Vec<QuestionId>) = rows.both.iter().partition(|id| is_apart(id));
    let reasons = dialogue.reasons_beside(topic.element);
    if rows.both.is_empty() && rows.one.is_empty() && reasons.is_none() {
        return None;
    }
    let both = |key, title, ids: [&[QuestionId]; 2]| {
        let said = Party::ALL.into_iter().zip(ids).map(|(party, ids)| voice(reader, &dialogue.halves, party, ids));
        row("foeling-said__question", key, title, said.collect())
    };
    let one = |key, title, party, ids: &[QuestionId]| {
        row("foeling-said__single", key, title, voice(reader, &dialogue.halves, party, ids))
    };
    let of_both = |id: QuestionId| both(id.id(), name(reader, id), [&[id], &[id]]);
    // Under one name where only one has given any reason.
    let why = |[employee, manager]: &[Vec<QuestionId>; 2]| {
        let title = reader.say(talk::REASONS);
        match (employee.is_empty(), manager.is_empty()) {
            (false, false) => both("reasons", title, [employee, manager]),
            (_, true) => one("reasons", title, Party::Employee, employee),
            (true, _) => one("reasons", title, Party::Manager, manager),
        }
    };
    Some(html! {
        <dl class="foeling-said">
            for id in differing { {of_both(id)} }
            if let Some(reasons) = &reasons { {why(reasons)} }
            for id in alike { {of_both(id)} }
            for (party, id) in rows.one {
                {one(id.id(), name(reader, id), party, &[id])}
            }
        </dl>
    })
}

fn name(reader: Reader, id: QuestionId) -> &'static str {
    reader.say(spoken::question(id, reader.speech).name)
}

fn row(class: &'static str, key: &'static str, title: &'static str, voices: Html) -> Html {
    html! {
        <div {key} {class}>
            <dt class="foeling-said__name">{title}</dt>
            {voices}
        </div>
    }
}

/// What a party says to some questions.
fn voice(reader: Reader, halves: &Halves, party: Party, ids: &[QuestionId]) -> Html {
    let class = classes!("foeling-said__voice", (party == Party::Manager).then_some("foeling-said__voice--manager"));
    let lines: Vec<String> = ids.iter().flat_map(|id| said::voice(halves, party, *id, reader.speech)).collect();
    html! {
        <dd {class}>
            <span class="foeling-said__who">{reader.say(talk::who(party))}</span>
            {in_words(reader, lines)}
        </dd>
    }
}

fn in_words(reader: Reader, lines: Vec<String>) -> Html {
    match lines.len() {
        0 => html! { <span class="foeling-said__none">{reader.say(talk::NOT_ANSWERED)}</span> },
        1 => html! { <span class="foeling-said__one">{lines.concat()}</span> },
        _ => html! {
            <ul class="foeling-said__several">
                for line in lines { <li class="foeling-said__one">{line}</li> }
            </ul>
        },
    }
}
