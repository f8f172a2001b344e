//! What the two say: side by side with equal weight where both were asked, the employee first because somebody must be, on
//! every question; and once, under one name, where only one of them was.

use yew::prelude::*;

use crate::content::{spoken, talk};
use crate::domain::answers::Answer;
use crate::domain::dialogue::{Dialogue, Topic};
use crate::domain::party::Party;
use crate::domain::question_id::QuestionId;
use crate::export::said;
use crate::ui::reader::Reader;

/// What a party said, with the questions it was said to.
type Said<'a> = Vec<(QuestionId, &'a Answer)>;

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
    let of_both = |id: QuestionId| {
        let both = Party::ALL.map(|party| dialogue.halves.said(party, id).map(|it| (id, it)).into_iter().collect());
        both_voices(reader, id.id(), name(reader, id), &both)
    };
    Some(html! {
        <dl class="foeling-said">
            for id in differing { {of_both(id)} }
            if let Some(reasons) = &reasons { {why(reader, reasons)} }
            for id in alike { {of_both(id)} }
            for (party, id) in rows.one {
                {one_voice(reader, id.id(), name(reader, id), party,
                    &dialogue.halves.said(party, id).map(|it| (id, it)).into_iter().collect())}
            }
        </dl>
    })
}

fn name(reader: Reader, id: QuestionId) -> &'static str {
    reader.say(spoken::question(id, reader.speech).name)
}

/// Why each sees it so; under one name where only one has given any reason.
fn why(reader: Reader, reasons: &[Said<'_>; 2]) -> Html {
    let title = reader.say(talk::REASONS);
    let [employee, manager] = reasons;
    match (employee.is_empty(), manager.is_empty()) {
        (false, false) => both_voices(reader, "reasons", title, reasons),
        (_, true) => one_voice(reader, "reasons", title, Party::Employee, employee),
        (true, _) => one_voice(reader, "reasons", title, Party::Manager, manager),
    }
}

fn both_voices(reader: Reader, key: &'static str, title: &'static str, both: &[Said<'_>; 2]) -> Html {
    html! {
        <div {key} class="foeling-said__question">
            <dt class="foeling-said__name">{title}</dt>
            for (party, said) in Party::ALL.into_iter().zip(both) { {voice(reader, party, said)} }
        </div>
    }
}

fn one_voice(reader: Reader, key: &'static str, title: &'static str, party: Party, said: &Said<'_>) -> Html {
    html! {
        <div {key} class="foeling-said__single">
            <dt class="foeling-said__name">{title}</dt>
            {voice(reader, party, said)}
        </div>
    }
}

fn voice(reader: Reader, party: Party, said: &Said<'_>) -> Html {
    let class = classes!("foeling-said__voice", (party == Party::Manager).then_some("foeling-said__voice--manager"));
    let lines: Vec<String> = said.iter().flat_map(|(id, answer)| said::voice(*id, answer, reader.speech)).collect();
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
