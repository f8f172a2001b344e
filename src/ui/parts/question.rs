//! One question of the questionnaire.

use std::rc::Rc;

use yew::prelude::*;

use super::asking::Asking;
use super::control::Control;
use super::fault_note::FaultNote;
use super::legend::Legend;
use super::privacy_mark::PrivacyMark;
use super::why::Why;
use crate::content::{interface, questions};
use crate::domain::answers::Answer;
use crate::domain::question::Kind;
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
use crate::domain::task::Task;
use crate::ui::reader::Reader;
use crate::wording;

/// The properties of a question.
#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    /// Which question.
    pub id: QuestionId,
    /// Who reads it.
    pub reader: Reader,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// What was typed in a number field and could not be read.
    #[prop_or_default]
    pub typed: Option<AttrValue>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub fault: Option<AttrValue>,
    /// The chosen tasks, for the places.
    #[prop_or_default]
    pub tasks: Rc<[Task]>,
    /// Whether the question is the heading of its page.
    pub is_heading: bool,
    /// Whether the person keeps the answer back.
    pub kept_back: bool,
    /// The question was answered; none takes the answer back.
    pub on_answered: Callback<(QuestionId, Option<Answer>)>,
    /// Something was typed in a number field.
    pub on_typed: Callback<(QuestionId, String)>,
    /// The answer is kept back, or shared again.
    pub on_kept_back: Callback<(QuestionId, bool)>,
}

/// A group named by the question and described by its hint and its fault, with its mark, its control and its reason.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let QuestionProps { id, reader, fault, is_heading, kept_back, .. } = props;
    let (id, reader) = (*id, *reader);
    let Some(question) = questionnaire::find(id) else { return Html::default() };
    let asking = asking(props);
    let hint = hint(reader, id, question.kind);
    let title = if *is_heading { AttrValue::from(reader.id("heading")) } else { asking.element("title") };
    let hint_id = hint.as_ref().map(|_| asking.element("hint"));
    let fault_id = fault.as_ref().map(|_| asking.element("fault"));
    let class = classes!("foeling-question", fault.as_ref().map(|_| "foeling-question--error"));
    html! {
        <fieldset {class} id={asking.name()} aria-describedby={both(hint_id.as_ref(), fault_id.as_ref())}>
            <Legend
                id={&title}
                text={reader.say(questions::words(id).ask(reader.party))}
                {is_heading}
                label_for={has_one_field(question.kind).then(|| asking.element(1))}
            />
            if let Some(hint) = hint {
                <p class="foeling-question__hint" id={hint_id}>{hint}</p>
            }
            <div class="foeling-question__mark">
                <PrivacyMark
                    {id}
                    {reader}
                    {kept_back}
                    described_by={title}
                    on_kept_back={props.on_kept_back.reform(move |kept| (id, kept))}
                />
            </div>
            if let (Some(text), Some(fault_id)) = (fault, fault_id) {
                <FaultNote id={fault_id} {reader} {text} />
            }
            <div class="foeling-question__body">
                <Control
                    {asking}
                    kind={question.kind}
                    typed={&props.typed}
                    tasks={&props.tasks}
                    on_typed={props.on_typed.reform(move |typed| (id, typed))}
                />
            </div>
            <Why {reader} ids={vec![id]} />
        </fieldset>
    }
}

fn asking(props: &QuestionProps) -> Asking {
    let id = props.id;
    Asking {
        id,
        reader: props.reader,
        answer: props.answer.clone(),
        is_faulty: props.fault.is_some(),
        on_answered: props.on_answered.reform(move |answer| (id, answer)),
    }
}

/// The question's own hint, and how many may be chosen where there is a limit below the number of options.
fn hint(reader: Reader, id: QuestionId, kind: Kind) -> Option<String> {
    let most = match kind {
        Kind::TaskShares { most } => Some(most),
        Kind::Many { options, most, .. } => (most < options.len()).then_some(most),
        _ => None,
    };
    let limit = most.map(|most| wording::fill(interface::CHOOSE_UP_TO, reader.lang, &[("count", most.to_string())]));
    let hint = questions::words(id).hint.map(|hint| reader.say(hint).to_owned());
    match (hint, limit) {
        (Some(hint), Some(limit)) => Some(format!("{hint} {limit}")),
        (hint, limit) => hint.or(limit),
    }
}

/// Whether the question itself is the label of its one field.
fn has_one_field(kind: Kind) -> bool {
    matches!(kind, Kind::Number(_) | Kind::Time | Kind::Date | Kind::Words { .. })
}

fn both(first: Option<&AttrValue>, second: Option<&AttrValue>) -> Option<AttrValue> {
    match (first, second) {
        (Some(first), Some(second)) => Some(format!("{first} {second}").into()),
        (only, None) | (None, only) => only.cloned(),
    }
}
