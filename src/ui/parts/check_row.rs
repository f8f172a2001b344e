//! One question of a checklist.

use yew::prelude::*;

use super::asking::Asking;
use super::checklist::{ChecklistProps, ChecklistRow};
use super::chip::{ChipProps, chip};
use super::privacy_mark::{PrivacyMarkProps, privacy_mark};
use crate::content::{interface, spoken};
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::Kind;
use crate::domain::vocabulary::answer::Answer;

/// A small group named by the question: its answers and the ways out as radios in a row, and its own privacy mark
/// where the rows differ.
pub fn check_row(props: &ChecklistProps, row: &ChecklistRow, is_marked: bool) -> Html {
    let (id, reader) = (row.id, props.reader);
    let words = spoken::question(id, reader.speech);
    let on_answered = props.on_answered.clone();
    let asking = Asking { id, reader, answer: row.answer.clone(), is_faulty: false, is_together: false, on_answered };
    html! {
        <fieldset class="foeling-row" id={asking.name()} key={id.id()}
            aria-describedby={is_marked.then(|| asking.element("mark"))}>
            <legend class="foeling-row__legend">
                <span id={asking.element("title")}>{reader.say(words.ask(reader.party))}</span>
                if let Some(hint) = words.hint {
                    {" "}<span class="foeling-row__hint">{reader.say(hint)}</span>
                }
            </legend>
            <div class="foeling-row__body">{chips(&asking)}</div>
            if is_marked {
                <div class="foeling-row__mark">
                    {privacy_mark(&PrivacyMarkProps {
                        id,
                        reader,
                        kept_back: row.kept_back,
                        word: Some(asking.element("mark")),
                        described_by: Some(asking.element("title")),
                        on_kept_back: props.on_kept_back.clone(),
                    })}
                </div>
            }
        </fieldset>
    }
}

fn chips(asking: &Asking) -> Html {
    html! {
        <div class="foeling-chips foeling-chips--equal">
            for (nth, (label, answer)) in answers(asking).into_iter().enumerate() {
                {chip(asking, ChipProps {
                    id: asking.control(nth + 1),
                    name: asking.name(),
                    label,
                    more: None,
                    answer,
                })}
            }
        </div>
    }
}

/// The options of the question, and the ways out in their short form.
fn answers(asking: &Asking) -> Vec<(&'static str, Answer)> {
    let mut answers = Vec::new();
    if let Some(Kind::One { options }) = questionnaire::find(asking.id).map(|question| question.kind) {
        for id in options {
            let words = spoken::option(asking.id, id, asking.reader.speech);
            let label = words.map_or(*id, |words| asking.reader.say(words.label));
            answers.push((label, Answer::One(id)));
        }
    }
    answers.push((asking.reader.say(interface::UNKNOWN), Answer::Unknown));
    answers.push((asking.reader.say(interface::RATHER_TALK_SHORT), Answer::RatherTalk));
    answers
}
