//! The whole draft: every element with how much it is needed, and why it stands there.

use std::rc::Rc;

use yew::prelude::*;

use super::gap::{missing, not_filled};
use super::{chapters, local, need, sheet, why};
use crate::content::{clauses, results, spoken};
use crate::domain::agreement::{Agreement, Clause, State};
use crate::domain::case::answers::Answers;
use crate::domain::frame::{Frame, LocalClause};
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::export::agreement::sentences;
use crate::ui::reader::Reader;
use crate::ui::results::rests_on::{GivenAnswers, rests_on};
use crate::ui::results::week_strip::week_strip;

/// The properties of the whole draft.
pub struct FullPaperProps {
    /// Who reads it.
    pub reader: Reader,
    /// The draft.
    pub agreement: Rc<Agreement>,
    /// What it was drafted from: shared answers alone.
    pub shared: Rc<SharedAssessment>,
    /// The answers, of which the reasons name the shared ones.
    pub answers: Rc<Answers>,
    /// The local frame.
    pub frame: Rc<Frame>,
    /// The person wants to answer the question of a missing clause.
    pub on_question_opened: Callback<QuestionId>,
}

/// Chapter by chapter, element by element. What does not apply is left out; what is open says where it is filled; what
/// must be there and is not is flagged.
pub fn full_paper(props: &FullPaperProps) -> Html {
    let reader = props.reader;
    let answers = props.answers.shared();
    let given =
        GivenAnswers { reader, case: &props.shared.get().case, answers: answers.answers(), frame: &props.frame };
    let local = |clause: &LocalClause| local(reader, clause, |reasons| rests_on(given, reasons));
    let chapters = chapters(reader, &props.agreement, |clause| part(props, given, clause), local);
    let foot = html! { <p>{reader.say(results::NOT_BINDING)}</p> };
    html! { <div class="foeling-wide">{sheet(reader, reader.say(results::DRAFT), chapters, foot)}</div> }
}

fn part(props: &FullPaperProps, given: GivenAnswers<'_>, clause: &Clause) -> Html {
    let reader = props.reader;
    html! {
        <>
            <h4 class="foeling-clause__heading">
                {reader.say(spoken::element(clause.element, reader.speech).name)}<span class="foeling-hidden">{","}</span>{" "}
                {need(reader, clause.need)}
            </h4>
            {text(props, clause)}
            if clause.element == ElementId::Extent {
                {week(props)}
            }
            {why(reader, clause, |reasons| rests_on(given, reasons))}
        </>
    }
}

fn text(props: &FullPaperProps, clause: &Clause) -> Html {
    let reader = props.reader;
    match clause.state {
        State::Filled(_) | State::Written(_) => {
            html! { <p class="foeling-clause__text">{sentences(clause, reader.speech)}</p> }
        }
        State::Field(_) => html! {
            <>
                <p class="foeling-clause__text">{sentences(clause, reader.speech)}</p>
                <p class="foeling-clause__open">{fields(reader, clause)}</p>
            </>
        },
        State::Open(_) | State::ForTheTalk(_) if clause.is_missing() => {
            missing(reader, clause, &props.on_question_opened)
        }
        State::Open(_) | State::ForTheTalk(_) => {
            html! { <p class="foeling-clause__open">{not_filled(reader, clause)}</p> }
        }
        State::NotNeeded => Html::default(),
    }
}

/// The lines that are filled in by hand, and when.
fn fields(reader: Reader, clause: &Clause) -> String {
    let labels: Vec<&str> = clauses::fields(clause.element).iter().map(|field| reader.say(*field)).collect();
    format!("{}: {}", labels.join(" · "), reader.say(clauses::BY_HAND))
}

fn week(props: &FullPaperProps) -> Html {
    html! {
        if let Some(week) = &props.agreement.week {
            {week_strip(props.reader, week)}
        }
    }
}
