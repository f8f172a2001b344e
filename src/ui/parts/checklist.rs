//! Several questions that share the same few answers.

use std::rc::Rc;

use yew::prelude::*;

use super::check_row::CheckRow;
use super::legend::Legend;
use super::sharing_mark::SharingMark;
use super::why::Why;
use crate::domain::answers::Answer;
use crate::domain::question::{Kind, Sharing};
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
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

/// The properties of a checklist.
#[derive(Properties, PartialEq)]
pub struct ChecklistProps {
    /// What the questions are about: the heading of the page.
    pub heading: AttrValue,
    /// A sentence under the heading.
    #[prop_or_default]
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
#[component]
pub fn Checklist(props: &ChecklistProps) -> Html {
    let ChecklistProps { lead, rows, reader, .. } = props;
    let lead_id = lead.as_ref().map(|_| AttrValue::from(reader.id("lead")));
    let common = common_sharing(rows).filter(|sharing| *sharing != Sharing::Choice);
    let inline = (!has_long_answers(rows)).then_some("foeling-rows--inline");
    html! {
        <fieldset class="foeling-question" aria-describedby={&lead_id}>
            <Legend id={reader.id("heading")} text={&props.heading} is_heading={true} />
            if let Some(lead) = lead {
                <p class="foeling-question__hint" id={lead_id}>{lead}</p>
            }
            if let Some(sharing) = common {
                <div class="foeling-question__mark">
                    <SharingMark {reader} is_private={sharing == Sharing::Private} />
                </div>
            }
            <div class="foeling-question__body">
                <div class={classes!("foeling-rows", inline)}>
                    for row in rows.iter() {
                        <CheckRow
                            key={row.id.id()}
                            row={row.clone()}
                            {reader}
                            is_marked={common.is_none()}
                            on_answered={&props.on_answered}
                            on_kept_back={&props.on_kept_back}
                        />
                    }
                </div>
            </div>
            <Why {reader} ids={rows.iter().map(|row| row.id).collect::<Vec<_>>()} />
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
