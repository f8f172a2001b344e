//! One question of a checklist.

use yew::prelude::*;

use super::asking::Asking;
use super::checklist::ChecklistRow;
use super::chip::Chip;
use super::privacy_mark::PrivacyMark;
use crate::content::{interface, questions};
use crate::domain::answers::Answer;
use crate::domain::question::Kind;
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
use crate::ui::reader::Reader;

/// The properties of a row.
#[derive(Properties, PartialEq)]
pub struct CheckRowProps {
    /// The question and its answer.
    pub row: ChecklistRow,
    /// Who reads it.
    pub reader: Reader,
    /// Whether the row has its own privacy mark.
    pub is_marked: bool,
    /// The question was answered.
    pub on_answered: Callback<(QuestionId, Option<Answer>)>,
    /// The answer is kept back, or shared again.
    pub on_kept_back: Callback<(QuestionId, bool)>,
}

/// A small group named by the question: its answers and the ways out as radios in a row.
#[component]
pub fn CheckRow(props: &CheckRowProps) -> Html {
    let CheckRowProps { row, reader, .. } = props;
    let (id, words) = (row.id, questions::words(row.id));
    let on_answered = props.on_answered.reform(move |answer| (id, answer));
    let asking = Asking { id, reader: *reader, answer: row.answer.clone(), is_faulty: false, on_answered };
    html! {
        <fieldset class="foeling-row" id={asking.name()}>
            <legend class="foeling-row__legend">
                <span id={asking.element("title")}>{reader.say(words.ask(reader.party))}</span>
                if let Some(hint) = words.hint {
                    {" "}<span class="foeling-row__hint">{reader.say(hint)}</span>
                }
            </legend>
            <div class="foeling-row__body">{chips(&asking)}</div>
            if props.is_marked {
                <div class="foeling-row__mark">
                    <PrivacyMark
                        {id}
                        {reader}
                        kept_back={row.kept_back}
                        described_by={asking.element("title")}
                        on_kept_back={props.on_kept_back.reform(move |kept| (id, kept))}
                    />
                </div>
            }
        </fieldset>
    }
}

fn chips(asking: &Asking) -> Html {
    html! {
        <div class="foeling-chips foeling-chips--equal">
            for (nth, (label, answer)) in answers(asking).into_iter().enumerate() {
                <Chip
                    key={nth}
                    id={asking.element(nth + 1)}
                    name={asking.name()}
                    {label}
                    is_chosen={asking.answer.as_ref() == Some(&answer)}
                    on_chosen={asking.gives(answer)}
                />
            }
        </div>
    }
}

/// The options of the question, and the ways out in their short form.
fn answers(asking: &Asking) -> Vec<(&'static str, Answer)> {
    let words = questions::words(asking.id);
    let label = |id: &'static str| words.option(id).map_or(id, |option| asking.reader.say(option.label));
    let options = match questionnaire::find(asking.id).map(|question| question.kind) {
        Some(Kind::One { options }) => options,
        _ => &[],
    };
    let ways_out = [
        (asking.reader.say(interface::UNKNOWN), Answer::Unknown),
        (asking.reader.say(interface::RATHER_TALK_SHORT), Answer::RatherTalk),
    ];
    options.iter().map(|id| (label(id), Answer::One(id))).chain(ways_out).collect()
}
