//! What one takes along to the talk: exactly what goes along, what stays, and the two ways to meet.

use yew::prelude::*;

use super::share_file::share_file;
use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::state::screen::Screen;
use crate::content::{sharing, spoken};
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::Sharing;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::result_tabs::result_tabs;
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::back_button;
use crate::ui::parts::privacy_mark::{PrivacyMarkProps, privacy_mark};
use crate::ui::parts::warnings::warnings_of_document;
use crate::ui::reader::Reader;
use crate::ui::results::summary_list::{in_order, in_words};
use crate::ui::screens::ScreenProps;

/// The list is the half itself: what stands in it goes along, and nothing else does.
pub fn share(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let half = model.prepared().own_half();
    let goes = half.as_ref().map(|half| half.answers.answers().clone()).unwrap_or_default();
    html! {
        <div class="foeling-screen__main">
            { back_button(*reader, &props.says(Msg::WentBack)) }
            { result_tabs(*reader, Screen::Share, &props.opens()) }
            { screen_head(*reader, reader.say(sharing::SHARE_TITLE), Some(reader.say(sharing::SHARE_LEAD).into())) }
            if half.is_some() {
                // What comes next, and the code that is said aloud, are not for paper.
                <div class="foeling-screen-only">{ ways(props) }</div>
            }
            { warnings_of_document(*reader, &text_of(&goes, *reader), &[]) }
            { goes_along(props, &goes) }
            // Nor is what is kept back.
            <div class="foeling-screen-only">{ stays(props, &goes) }</div>
        </div>
    }
}

/// Everything that goes along, as text.
fn text_of(goes: &Answers, reader: Reader) -> String {
    goes.iter().flat_map(|(id, answer)| in_words(id, answer, goes, reader.speech)).collect::<Vec<_>>().join("\n")
}

fn goes_along(props: &ScreenProps, goes: &Answers) -> Html {
    let reader = props.reader;
    html! {
        <section class="foeling-summary">
            <h2 class="foeling-summary__title" id={reader.id("goes")} tabindex="-1">{reader.say(sharing::GOES_ALONG)}</h2>
            if goes.is_empty() {
                <p>{reader.say(sharing::NOTHING_GOES)}</p>
            } else {
                <dl class="foeling-summary__list">
                    for (id, answer) in goes.iter() {
                        { row(props, id, in_words(id, answer, goes, reader.speech)) }
                    }
                </dl>
            }
        </section>
    }
}

/// The heading says that all of it comes along, so only an answer that may stay has a mark, with the choice.
fn row(props: &ScreenProps, id: QuestionId, said: Vec<String>) -> Html {
    let ScreenProps { reader, on_msg, model } = props;
    let may_stay =
        !model.is_closed() && questionnaire::find(id).is_some_and(|question| question.sharing == Sharing::Choice);
    html! {
        <div key={id.id()} class="foeling-summary__row">
            <dt class="foeling-summary__question" id={reader.id(&format!("goes-{}", id.id()))}>
                {reader.say(spoken::question(id, reader.speech).name)}
            </dt>
            <dd class="foeling-summary__answer">{in_order(&said)}</dd>
            if may_stay {
                <dd class="foeling-summary__mark">{privacy_mark(&PrivacyMarkProps {
                    id,
                    reader: *reader,
                    kept_back: false,
                    word: None,
                    described_by: Some(reader.id(&format!("goes-{}", id.id())).into()),
                    on_kept_back: on_msg.reform(|(id, kept)| Msg::KeptBack(id, kept)),
                })}</dd>
            }
        </div>
    }
}

/// What was answered and does not go along, by name; an answer kept back can be shared again here.
fn stays(props: &ScreenProps, goes: &Answers) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let case: Case = model.case();
    let mine = model.answers().iter().map(|(id, _)| id).filter(|id| case.asks(*id) && goes.get(*id).is_none());
    let mine: Vec<QuestionId> = mine.collect();
    if mine.is_empty() {
        return Html::default();
    }
    html! {
        <section class="foeling-summary">
            <h2 class="foeling-summary__title" id={reader.id("stays")} tabindex="-1">{reader.say(sharing::STAYS)}</h2>
            <p class="foeling-question__hint">{reader.say(sharing::STAYS_LEAD)}</p>
            <ul class="foeling-summary__list">
                for id in mine { { stays_row(props, *reader, id) } }
            </ul>
        </section>
    }
}

fn stays_row(props: &ScreenProps, reader: Reader, id: QuestionId) -> Html {
    let name = reader.id(&format!("stays-{}", id.id()));
    html! {
        <li key={id.id()} class="foeling-summary__row">
            <span class="foeling-summary__question" id={name.clone()}>{reader.say(spoken::question(id, reader.speech).name)}</span>
            if !props.model.is_closed() {
            <span class="foeling-summary__mark">
                {privacy_mark(&PrivacyMarkProps {
                    id,
                    reader,
                    kept_back: true,
                    word: None,
                    described_by: Some(name.into()),
                    on_kept_back: props.on_msg.reform(|(id, kept)| Msg::KeptBack(id, kept)),
                })}
            </span>
            }
        </li>
    }
}

/// The ways to the talk: first one's own half is closed; then, where the other is done on this device, that comes first.
fn ways(props: &ScreenProps) -> Html {
    let model = &props.model;
    let is_other_ready = model.files.waiting.half.as_ref().is_some_and(|half| half.party() != model.party());
    match (model.is_closed(), is_other_ready) {
        (false, true) => to_close(props),
        (false, false) => html! { <>{ to_close(props) }{ share_file(props) }</> },
        (true, true) => html! { <>{ both_ready(props) }{ reopen(props) }</> },
        (true, false) => html! { <>{ share_file(props) }{ together(props) }{ others_file(props) }{ reopen(props) }</> },
    }
}

fn to_close(props: &ScreenProps) -> Html {
    let reader = props.reader;
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(sharing::CLOSE_CARD)}</h2>
            <p class="foeling-card__text">{reader.say(sharing::CLOSE_CARD_LEAD)}</p>
            { button(reader.say(sharing::TO_CLOSE), Weight::Primary, &props.says(Msg::Opened(Screen::Close))) }
        </section>
    }
}

fn both_ready(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    html! {
        <section class="foeling-card">
            <p class="foeling-card__text">{reader.say(sharing::BOTH_READY_LEAD)}</p>
            if model.files.waiting.is_handed_over {
                <p class="foeling-card__text">{reader.say(sharing::BOTH_READY_PRIVATE)}</p>
            }
            { button(reader.say(sharing::BOTH_READY), Weight::Primary, &props.says(Msg::Files(FilesMsg::BothReady))) }
        </section>
    }
}

fn together(props: &ScreenProps) -> Html {
    let reader = props.reader;
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(sharing::TOGETHER)}</h2>
            <p class="foeling-card__text">{reader.say(sharing::TOGETHER_LEAD)}</p>
            <p class="foeling-card__text">{reader.say(sharing::TOGETHER_PRIVATE)}</p>
            { button(reader.say(sharing::HANDOVER), Weight::Plain, &props.says(Msg::Files(FilesMsg::HandedOver))) }
        </section>
    }
}

fn others_file(props: &ScreenProps) -> Html {
    let reader = props.reader;
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(sharing::OPEN_OTHER)}</h2>
            <p class="foeling-card__text">{reader.say(sharing::OPEN_OTHER_LEAD)}</p>
            { button(reader.say(sharing::OPEN_FILE), Weight::Plain, &props.says(Msg::Files(FilesMsg::PickAsked))) }
        </section>
    }
}

fn reopen(props: &ScreenProps) -> Html {
    html! {
        <div class="foeling-actions">
            { button(props.reader.say(sharing::REOPEN), Weight::Link, &props.says(Msg::Opened(Screen::Close))) }
        </div>
    }
}
