//! A page of the questionnaire, with the draft growing beside it.

use std::rc::Rc;

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::app::state::doing::Preparing;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::content::{interface, spoken};
use crate::domain::questionnaire;
use crate::domain::questionnaire::counted;
use crate::domain::questionnaire::journey::Stop;
use crate::domain::questionnaire::pages::{Layout, PageId};
use crate::domain::questionnaire::question::Sharing;
use crate::domain::rules;
use crate::domain::rules::finding::Finding;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::enter::on_enter;
use crate::ui::around::error_summary::error_summary;
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::step_head;
use crate::ui::parts::checklist::{self, ChecklistProps, ChecklistRow};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice, notice_text};
use crate::ui::parts::question::{self, QuestionProps};
use crate::ui::parts::sharing_mark::{common_sharing, sharing_mark};
use crate::ui::parts::sources::sources;
use crate::ui::parts::task_week::TaskWeek;
use crate::wording::faults;
use crate::wording::said;

use super::draft_aside::draft_aside;
use crate::ui::around::touched::touched_notice;

/// One topic: its questions, the ways on, and the draft. Choosing an answer never leads on by itself.
pub fn question_page(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let (Some(stop), Some(Preparing { stay, .. })) = (current(model), model.preparing()) else { return html! {} };
    let said = faults_in_words(props, &stop);
    let returns = stay.returns_to_check;
    let on = if returns { interface::BACK_TO_CHECK } else { interface::CONTINUE };
    let leads_on = props.says(Msg::Continued);
    html! {
        <>
            <div class="foeling-screen__main" onkeydown={on_enter(&leads_on)}>
                { step_head(*reader, stop.page.page().section, &props.says(Msg::WentBack)) }
                if !said.is_empty() {
                    { error_summary(*reader, &said, &on_msg.reform(Msg::FaultFollowed)) }
                }
                { questions(props, &stop, &said) }
                { rest(props, &stop) }
                { touched_notice(*reader, &stay.touched) }
                <div class="foeling-actions">
                    { button(reader.say(on), Weight::Primary, &leads_on) }
                    { button(reader.say(interface::SKIP), Weight::Link, &props.says(Msg::Skipped)) }
                </div>
            </div>
            { draft_aside(props) }
        </>
    }
}

fn current(model: &Model) -> Option<Stop> {
    let Screen::Page(page) = model.screen else { return None };
    model.stops().into_iter().find(|stop| stop.page == page)
}

/// The faults, once the person has tried to go on.
fn faults_in_words(props: &ScreenProps, stop: &Stop) -> Vec<(QuestionId, AttrValue)> {
    let ScreenProps { reader, model, .. } = props;
    if model.visit.faulty_page != Some(stop.page) {
        return Vec::new();
    }
    let words = |(id, fault)| (id, AttrValue::from(faults::say(id, fault, reader.speech)));
    model.faults(stop.page).into_iter().map(words).collect()
}

fn questions(props: &ScreenProps, stop: &Stop, said: &[(QuestionId, AttrValue)]) -> Html {
    let moving = props.model.moving(&stop.questions);
    let common = common_sharing(stop.questions.iter().copied());
    let marked = Said { faults: said, moving: &moving, is_marked_above: common.is_some() };
    match (stop.page.page().layout, stop.questions.as_slice()) {
        (Layout::Checklist, _) => checklist(props, stop, &moving),
        (Layout::Questions, [only]) => {
            html! { <div class="foeling-questions">{ question(props, *only, true, &Said { is_marked_above: false, ..marked }) }</div> }
        }
        (Layout::Questions, several) => html! {
            <>
                { topic(props, stop) }
                if let Some(sharing) = common {
                    <div class="foeling-question__mark">
                        { sharing_mark(props.reader, sharing == Sharing::Private, None) }
                    </div>
                }
                <div class="foeling-questions">
                    for id in several.iter().copied() { { question(props, id, false, &marked) } }
                </div>
            </>
        },
    }
}

/// What the rule on rest says of the times, beside where they are typed and with the weight of a rule. It is heard when it comes.
fn rest(props: &ScreenProps, stop: &Stop) -> Html {
    let reader = props.reader;
    if stop.page != PageId::Split {
        return Html::default();
    }
    let findings = props.model.assessment().own.findings;
    let of_rest = findings.iter().filter(|it| matches!(it.id, FindingId::RestTooShort | FindingId::DayTooLong));
    let one = |finding: &Finding| {
        let words = spoken::finding(finding.id, reader.speech);
        let said = [Some(words.because), words.next].into_iter().flatten();
        let said: Vec<String> = said.map(|text| said::of_finding(finding, text, reader.speech)).collect();
        html! { <>{ notice_text(&said.join(" ")) }{ sources(reader, &rules::sources(finding)) }</> }
    };
    let notices: Vec<Html> = of_rest.map(one).collect();
    html! {
        <div role="status">
            for content in notices { { notice(Tone::Warn, Glyph::Warn, content) } }
        </div>
    }
}

fn topic(props: &ScreenProps, stop: &Stop) -> Html {
    let reader = props.reader;
    let words = spoken::page(stop.page, reader.speech);
    screen_head(
        reader,
        reader.say(words.heading(reader.party)),
        words.lead.map(|lead| AttrValue::from(reader.say(lead))),
    )
}

/// What is said of the questions of a page.
#[derive(Clone, Copy)]
struct Said<'a> {
    /// What is wrong with some of them.
    faults: &'a [(QuestionId, AttrValue)],
    /// Those that can move the suggestion.
    moving: &'a [QuestionId],
    /// Whether who sees the answers is said once for all.
    is_marked_above: bool,
}

fn question(props: &ScreenProps, id: QuestionId, is_heading: bool, said: &Said) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let fault = said.faults.iter().find(|(faulty, _)| *faulty == id).map(|(_, words)| words.clone());
    question::question(&QuestionProps {
        id,
        reader: *reader,
        answer: model.answers().get(id).cloned(),
        typed: model.doing.typed().get(&id).cloned().map(AttrValue::from),
        fault,
        options: counted::options(&model.case(), &model.frame, id, model.answers().get(id)).into(),
        week: Rc::new(TaskWeek::of(&model.case(), &model.frame)),
        is_heading,
        kept_back: is_kept_back(model, id),
        talk_only: model.answers().is_talk_only(id),
        is_marked_above: said.is_marked_above,
        moves: moves(&[id], said.moving),
        on_answered: on_msg.reform(|(id, answer)| Msg::Answered(id, answer)),
        on_typed: on_msg.reform(|(id, typed)| Msg::Typed(id, typed)),
        on_kept_back: on_msg.reform(|(id, kept)| Msg::KeptBack(id, kept)),
        on_talk_only: on_msg.reform(|(id, kept)| Msg::KeptToTalk(id, kept)),
    })
}

/// Whether one of some questions is among those that can move the suggestion. Of what is only for the person nothing is said.
fn moves(of: &[QuestionId], moving: &[QuestionId]) -> Option<bool> {
    let mut said = of.iter().filter(|id| !is_private(**id)).peekable();
    said.peek()?;
    Some(said.any(|id| moving.contains(id)))
}

fn is_private(id: QuestionId) -> bool {
    questionnaire::find(id).is_some_and(|question| question.sharing == Sharing::Private)
}

fn checklist(props: &ScreenProps, stop: &Stop, moving: &[QuestionId]) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let words = spoken::page(stop.page, reader.speech);
    let row = |id: &QuestionId| ChecklistRow {
        id: *id,
        answer: model.answers().get(*id).cloned(),
        kept_back: is_kept_back(model, *id),
    };
    checklist::checklist(&ChecklistProps {
        heading: reader.say(words.heading(reader.party)).into(),
        lead: words.lead.map(|lead| AttrValue::from(reader.say(lead))),
        rows: stop.questions.iter().map(row).collect(),
        moves: moves(&stop.questions, moving),
        reader: *reader,
        on_answered: on_msg.reform(|(id, answer)| Msg::Answered(id, answer)),
        on_kept_back: on_msg.reform(|(id, kept)| Msg::KeptBack(id, kept)),
    })
}

fn is_kept_back(model: &Model, id: QuestionId) -> bool {
    model.answers().is_kept_back(id)
}
