//! Several questions that share the same few answers.

use std::rc::Rc;

use yew::prelude::*;

use super::asking::{Asking, ids_in_order};
use super::chip::{ChipProps, chip};
use super::legend::{Level, legend};
use super::moves::moves_note;
use super::privacy_mark::{PrivacyMarkProps, privacy_mark};
use super::sharing_mark::{common_sharing, sharing_mark};
use super::why::why;
use crate::content::{interface, spoken};
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::{AnswerKind, Sharing};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::reader::Reader;

/// From so many options on, the answers take a line of their own under the question.
const LONG: usize = 4;

/// One row of a checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistRow {
    /// The question.
    pub id: QuestionId,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// Whether the person keeps the answer back.
    pub kept_back: bool,
}

/// What a checklist needs.
pub struct ChecklistProps {
    /// What the questions are about: the heading of the page.
    pub heading: AttrValue,
    /// A sentence under the heading.
    pub lead: Option<AttrValue>,
    /// The questions, in order.
    pub rows: Rc<[ChecklistRow]>,
    /// Whether an answer to one of them can move the suggestion; nothing where that is not said.
    pub moves: Option<bool>,
    /// Who reads it.
    pub reader: Reader,
    /// A question was answered; none takes the answer back.
    pub on_answered: Callback<(QuestionId, Option<Answer>)>,
    /// An answer is kept back, or shared again.
    pub on_kept_back: Callback<(QuestionId, bool)>,
}

/// A group of small groups, one for each question; one mark for all when they are all shared or all private, else one
/// in each row; one reason for all.
pub fn checklist(props: &ChecklistProps) -> Html {
    let ChecklistProps { heading, lead, rows, reader, .. } = props;
    let lead_id = lead.as_ref().map(|_| AttrValue::from(reader.id("lead")));
    let common = common_sharing(rows.iter().map(|row| row.id));
    let mark = common.map(|_| AttrValue::from(reader.id("mark")));
    let moves = props.moves.map(|moves| (moves, AttrValue::from(reader.id("moves"))));
    let moves_id = moves.as_ref().map(|(_, id)| id.clone());
    let ids: Vec<QuestionId> = rows.iter().map(|row| row.id).collect();
    let class = if has_long_answers(rows) { "foeling-rows" } else { "foeling-rows foeling-rows--inline" };
    html! {
        <fieldset
            class="foeling-question"
            key={ids.first().map_or("", |id| id.id())}
            aria-describedby={ids_in_order([&lead_id, &mark, &moves_id])}
        >
            {legend(Some(reader.id("heading").into()), heading, Level::Page, None)}
            if let Some(lead) = lead {
                <p class="foeling-question__hint" id={lead_id}>{lead.as_str()}</p>
            }
            <div class="foeling-question__mark">
                if let Some(sharing) = common {
                    {sharing_mark(*reader, sharing == Sharing::Private, mark)}{" "}
                }
                if let Some((moves, id)) = moves {
                    {moves_note(*reader, moves, id)}
                }
            </div>
            <div class="foeling-question__body">
                <div {class}>
                    for row in rows.iter() {
                        {check_row(props, row, common.is_none())}
                    }
                </div>
            </div>
            {why(*reader, &ids)}
        </fieldset>
    }
}

fn has_long_answers(rows: &[ChecklistRow]) -> bool {
    let kind = |row: &ChecklistRow| questionnaire::find(row.id).map(|question| question.kind);
    rows.iter().any(|row| matches!(kind(row), Some(AnswerKind::One { options, .. }) if options.len() >= LONG))
}

/// A small group named by the question: its answers and the ways out as radios in a row, and its own privacy mark
/// where the rows differ.
fn check_row(props: &ChecklistProps, row: &ChecklistRow, is_marked: bool) -> Html {
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
    if let Some(AnswerKind::One { options, .. }) = questionnaire::find(asking.id).map(|question| question.kind) {
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
