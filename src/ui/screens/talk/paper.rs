//! The agreement of the two: every clause to read, to ask why, and to edit.

use yew::prelude::*;

use super::head::talk_head;
use super::lacking::{lacking, stands};
use super::props::TalkProps;
use crate::app::msg::Msg;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::state::screen::Screen;
use crate::content::{dialogue, results, spoken, talk};
use crate::domain::agreement::{Clause, State};
use crate::domain::frame::LocalClause;
use crate::domain::talk::Outcome;
use crate::domain::talk::standing::Stands;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::reasons::Reasons;
use crate::export::agreement::{conflicts_of, marked};
use crate::ui::around::actions::{Weight, button};
use crate::ui::parts::disclosure::disclosure;
use crate::ui::results::paper::{chapters, local, need, sheet, why};
use crate::ui::results::rests_on::{GivenAnswers, answers_among, frame_among};
use crate::ui::results::week_strip::week_strip;
use crate::ui::talk_parts::clause_field::{ClauseFieldProps, clause_field, conflicts};
use crate::wording;

/// Chapter by chapter. What must be there and is not stands over it, each with the way to its topic.
pub fn paper(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    let local = |clause: &LocalClause| local(reader, clause, |reasons| whose(props, reasons));
    let stands = stands(props);
    let chapters = chapters(reader, &props.agreement, |clause| part(props, &stands, clause), local);
    let is_agreement = stands.is_agreement(&props.agreement);
    let (eyebrow, foot) = match is_agreement {
        true => (talk::IS_AGREEMENT, talk::HOLDS_WHEN_SIGNED),
        false => (results::DRAFT, results::NOT_BINDING),
    };
    html! {
        <div class="foeling-screen__main">
            { talk_head(props, reader.say(talk::PAPER_TITLE), Some(reader.say(talk::PAPER_LEAD).into())) }
            { lacking(props) }
            { sheet(reader, reader.say(eyebrow), chapters, html! { <p>{reader.say(foot)}</p> }) }
            <div class="foeling-actions">
                if props.screen.model.follow_up().is_some() {
                    { button(reader.say(talk::TO_FOLLOW_UP), Weight::Primary,
                        &props.screen.says(Msg::FollowUp(FollowUpMsg::EditorLeft))) }
                } else {
                    { button(reader.say(talk::TO_FINISH), Weight::Primary,
                        &props.screen.says(Msg::Opened(Screen::Finish))) }
                }
            </div>
        </div>
    }
}

fn part(props: &TalkProps, stands: &Stands<'_>, clause: &Clause) -> Html {
    let reader = props.screen.reader;
    let name = reader.say(spoken::element(clause.element, reader.speech).name);
    let is_written = matches!(clause.state, State::Written(_));
    html! {
        <>
            <h4 class="foeling-clause__heading">
                {name}<span class="foeling-hidden">{","}</span>{" "}
                {need(reader, clause.need)}
                if is_written {
                    <span class="foeling-hidden">{","}</span>{" "}
                    <span class="foeling-clause__edited">{reader.say(talk::EDITED)}</span>
                }
            </h4>
            { text(props, stands, clause) }
            { conflicts(reader, &conflicts_of(clause, props.dialogue.joint.get(), &props.screen.model.frame)) }
            { edit(props, clause, name) }
            { why(reader, clause, |reasons| whose(props, reasons)) }
        </>
    }
}

fn text(props: &TalkProps, stands: &Stands<'_>, clause: &Clause) -> Html {
    let reader = props.screen.reader;
    let text = marked(clause, stands, reader.speech);
    let week = props.agreement.week.as_ref().filter(|_| clause.element == ElementId::Extent);
    html! {
        <>
            if text.is_empty() {
                <p class="foeling-clause__open">{reader.say(talk::NOT_AGREED_YET)}</p>
            } else {
                <p class="foeling-clause__text">{text}</p>
            }
            if let Some(week) = week {
                if clause.condition.is_some() {
                    <p class="foeling-week__caption">{reader.say(results::WEEK_ONCE_MET)}{":"}</p>
                }
                { week_strip(reader, week) }
            }
            { outcome(props, clause) }
        </>
    }
}

/// How the topic ended, with its day or who decides. A condition stands in the clause that hangs on it.
fn outcome(props: &TalkProps, clause: &Clause) -> Html {
    let reader = props.screen.reader;
    let Some((settled, outcome)) = props.talk.settled(clause.element).and_then(|it| Some((it, it.outcome?))) else {
        return Html::default();
    };
    let more = match outcome {
        Outcome::WithConditions if clause.condition.is_some() => String::new(),
        Outcome::WithConditions | Outcome::Elsewhere => settled.words.clone(),
        Outcome::Later => settled.day().map(|day| wording::date(day, reader.speech)).unwrap_or_default(),
        Outcome::Agreed => String::new(),
    };
    html! {
        <p class="foeling-clause__outcome">
            {reader.say(dialogue::outcome(outcome))}
            if !more.is_empty() { {": "}{more} }
        </p>
    }
}

/// The clause in a text area, behind a button that says whose text it is.
fn edit(props: &TalkProps, clause: &Clause, name: &'static str) -> Html {
    let reader = props.screen.reader;
    let of = wording::fill(talk::EDIT_OF, reader.speech, &[("name", name.to_owned())]);
    let field = clause_field(&ClauseFieldProps { reader, clause, conflicts: &[], on_msg: props.on_talk() });
    disclosure(reader.say(talk::EDIT), Some(&of), Some("foeling-clause__edit"), field)
}

/// The answers among the reasons: those given together, then each party's own.
fn whose(props: &TalkProps, reasons: &Reasons) -> Html {
    let TalkProps { screen, dialogue, .. } = props;
    let reader = screen.reader;
    let given =
        |answers| GivenAnswers { reader, case: &dialogue.joint.get().case, answers, frame: &screen.model.frame };
    let of = |party| {
        let who = ("who", reader.say(talk::who(party)).to_owned());
        let whose = wording::fill(talk::ANSWERS_OF, reader.speech, &[who]);
        answers_among(given(dialogue.halves.answers(party)), reasons, &whose)
    };
    html! {
        <>
            { answers_among(given(&dialogue.decided), reasons, reader.say(talk::ANSWERS_OF_BOTH)) }
            for html in Party::ALL.map(of) { { html } }
            { frame_among(reader, &screen.model.frame, reasons) }
        </>
    }
}
