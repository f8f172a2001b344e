//! A page of the questionnaire, with the draft growing beside it.

use std::rc::Rc;

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::app::state::doing::Preparing;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::content::{interface, spoken};
use crate::domain::questionnaire::counted;
use crate::domain::questionnaire::journey::Stop;
use crate::domain::questionnaire::pages::{Layout, PageId};
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
    match (stop.page.page().layout, stop.questions.as_slice()) {
        (Layout::Checklist, _) => checklist(props, stop),
        (Layout::Questions, [only]) => {
            html! { <div class="foeling-questions">{ question(props, *only, true, said) }</div> }
        }
        (Layout::Questions, several) => html! {
            <>
                { topic(props, stop) }
                <div class="foeling-questions">
                    for id in several.iter().copied() { { question(props, id, false, said) } }
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

fn question(props: &ScreenProps, id: QuestionId, is_heading: bool, said: &[(QuestionId, AttrValue)]) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let fault = said.iter().find(|(faulty, _)| *faulty == id).map(|(_, words)| words.clone());
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
        on_answered: on_msg.reform(|(id, answer)| Msg::Answered(id, answer)),
        on_typed: on_msg.reform(|(id, typed)| Msg::Typed(id, typed)),
        on_kept_back: on_msg.reform(|(id, kept)| Msg::KeptBack(id, kept)),
        on_talk_only: on_msg.reform(|(id, kept)| Msg::KeptToTalk(id, kept)),
    })
}

fn checklist(props: &ScreenProps, stop: &Stop) -> Html {
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
        reader: *reader,
        on_answered: on_msg.reform(|(id, answer)| Msg::Answered(id, answer)),
        on_kept_back: on_msg.reform(|(id, kept)| Msg::KeptBack(id, kept)),
    })
}

fn is_kept_back(model: &Model, id: QuestionId) -> bool {
    model.answers().is_kept_back(id)
}
