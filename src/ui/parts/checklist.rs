//! Several questions that share the same few answers.

use std::rc::Rc;

use yew::prelude::*;

use super::asking::ids_in_order;
use super::check_row::check_row;
use super::legend::{Level, legend};
use super::sharing_mark::sharing_mark;
use super::why::why;
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::{Kind, Sharing};
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
    let common = common_sharing(rows).filter(|sharing| *sharing != Sharing::Choice);
    let mark = common.map(|_| AttrValue::from(reader.id("mark")));
    let ids: Vec<QuestionId> = rows.iter().map(|row| row.id).collect();
    let class = if has_long_answers(rows) { "foeling-rows" } else { "foeling-rows foeling-rows--inline" };
    html! {
        <fieldset
            class="foeling-question"
            key={ids.first().map_or("", |id| id.id())}
            aria-describedby={ids_in_order([&lead_id, &mark])}
        >
            {legend(Some(reader.id("heading").into()), heading, Level::Page, None)}
            if let Some(lead) = lead {
                <p class="foeling-question__hint" id={lead_id}>{lead.as_str()}</p>
            }
            if let Some(sharing) = common {
                <div class="foeling-question__mark">{sharing_mark(*reader, sharing == Sharing::Private, mark)}</div>
            }
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

fn common_sharing(rows: &[ChecklistRow]) -> Option<Sharing> {
    let sharing = |row: &ChecklistRow| questionnaire::find(row.id).map(|question| question.sharing);
    let first = sharing(rows.first()?)?;
    rows.iter().all(|row| sharing(row) == Some(first)).then_some(first)
}

fn has_long_answers(rows: &[ChecklistRow]) -> bool {
    let kind = |row: &ChecklistRow| questionnaire::find(row.id).map(|question| question.kind);
    rows.iter().any(|row| matches!(kind(row), Some(Kind::One { options }) if options.len() >= LONG))
}
