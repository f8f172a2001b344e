//! "Jeg er færdig": what is unanswered, each with the way back, and the closing of one's own half.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::state::screen::Screen;
use crate::content::{pages, sharing, spoken};
use crate::domain::questionnaire::journey::{self, Stop};
use crate::domain::questionnaire::pages::Section;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::back_button;
use crate::ui::screens::ScreenProps;

/// Before the closing it asks; after it, it says what is fixed and how it is opened again.
pub fn close(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let is_closed = model.is_closed();
    let lead = match (is_closed, model.work.seen.contains_key(&model.party())) {
        (false, _) => sharing::CLOSE_LEAD,
        (true, false) => sharing::CLOSED_LEAD,
        (true, true) => sharing::CLOSED_LEAD_SEEN,
    };
    html! {
        <div class="foeling-screen__main">
            { back_button(*reader, &props.says(Msg::WentBack)) }
            { screen_head(*reader, reader.say(sharing::close_title(is_closed)), Some(reader.say(lead).into())) }
            if is_closed { { closed(props) } } else { { open(props) } }
        </div>
    }
}

fn closed(props: &ScreenProps) -> Html {
    let reader = props.reader;
    html! {
        <div class="foeling-actions">
            { button(reader.say(sharing::SHARE), Weight::Primary, &props.says(Msg::Opened(Screen::Share))) }
            { button(reader.say(sharing::REOPEN), Weight::Plain, &props.says(Msg::Files(FilesMsg::HalfReopened))) }
        </div>
    }
}

fn open(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    if model.answers().is_empty() {
        return html! { <p>{reader.say(sharing::NOTHING_GOES)}</p> };
    }
    let unanswered = journey::unanswered(&model.case(), model.answers());
    html! {
        <>
            if unanswered.is_empty() {
                <p>{reader.say(sharing::ALL_ANSWERED)}</p>
            } else {
                <h2 class="foeling-section__title">{reader.say(sharing::UNANSWERED)}</h2>
                <p>{reader.say(sharing::UNANSWERED_LEAD)}</p>
                for section in Section::ALL { { of_section(props, section, &unanswered) } }
            }
            <div class="foeling-actions">
                { button(reader.say(sharing::CLOSE_HALF), Weight::Primary,
                    &props.says(Msg::Files(FilesMsg::HalfClosed))) }
                { button(reader.say(sharing::NOT_YET), Weight::Link, &props.says(Msg::Opened(Screen::Check))) }
            </div>
        </>
    }
}

fn of_section(props: &ScreenProps, section: Section, unanswered: &[Stop]) -> Html {
    let reader = props.reader;
    let stops = unanswered.iter().filter(|stop| stop.page.page().section == section);
    let questions: Vec<QuestionId> = stops.flat_map(|stop| stop.questions.iter().copied()).collect();
    if questions.is_empty() {
        return Html::default();
    }
    html! {
        <section key={section.number()} class="foeling-summary">
            <h3 class="foeling-summary__title">{reader.say(pages::section_for(reader.party, section))}</h3>
            <ul class="foeling-summary__list">
                for id in questions {
                    <li key={id.id()} class="foeling-summary__row">
                        { button(reader.say(spoken::question(id, reader.speech).name), Weight::Link,
                            &props.says(Msg::ChangeAsked(id))) }
                    </li>
                }
            </ul>
        </section>
    }
}
