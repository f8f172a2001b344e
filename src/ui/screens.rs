//! The screens: each a function of the state, with one place where facts go.

pub mod agreement;
pub mod check;
pub mod draft_aside;
pub mod file_tools;
pub mod follow_up;
pub mod frame_editor;
pub mod help;
pub mod meeting;
pub mod page;
pub mod result_head;
pub mod rules;
pub mod start;
pub mod suggestion;
pub mod talk;
pub mod talking_points;

use std::rc::Rc;

use yew::prelude::*;

use self::follow_up::FollowUpProps;
use self::talk::{TalkProps, finish, overview, paper, side_by_side, topic};
use super::reader::Reader;
use crate::app::msg::Msg;
use crate::app::state::follow_up::Step;
use crate::app::state::model::Model;
use crate::app::state::outgoing::Parcel;
use crate::app::state::screen::Screen;
use crate::content::{outgoing, talk as words};
use crate::domain::agreement::draft as agreement_of;
use crate::domain::talk::record::FollowUpResult;
use crate::export;
use crate::export::document::Document;
use crate::export::talking_points::OwnPart;

/// What every screen needs.
#[derive(Clone)]
pub struct ScreenProps {
    /// The reader.
    pub reader: Reader,
    /// The state.
    pub model: Rc<Model>,
    /// Where facts go.
    pub on_msg: Callback<Msg>,
}

impl ScreenProps {
    /// A callback that says one fact.
    pub fn says(&self, msg: Msg) -> Callback<()> {
        self.on_msg.reform(move |()| msg.clone())
    }

    /// A callback that goes to a screen.
    pub fn opens(&self) -> Callback<Screen> {
        self.on_msg.reform(Msg::Opened)
    }
}

/// The current screen.
pub fn view(reader: Reader, model: &Rc<Model>, on_msg: &Callback<Msg>) -> Html {
    let props = ScreenProps { reader, model: model.clone(), on_msg: on_msg.clone() };
    match model.screen {
        Screen::Start => start::start(&props, Html::default()),
        Screen::Page(_) => page::question_page(&props),
        Screen::Check => check::check(&props),
        Screen::Suggestion => suggestion::suggestion(&props),
        Screen::Agreement => agreement::agreement(&props),
        Screen::TalkingPoints => talking_points::talking_points(&props),
        Screen::Help => help::help(&props),
        Screen::Rules => rules::rules(&props),
        Screen::Frame => frame_editor::frame_editor(&props),
        Screen::Close => meeting::close::close(&props),
        Screen::Share => meeting::share::share(&props),
        Screen::Handover => meeting::handover::handover(&props),
        Screen::Opened => meeting::opened::opened(&props),
        Screen::Talk | Screen::Topic(_) | Screen::SideBySide | Screen::Paper | Screen::Finish => talk(&props),
        Screen::FollowUp(step) => follow_up_step(&props, step),
    }
}

/// A screen of the talk; `update` shows none of them without one.
fn talk(props: &ScreenProps) -> Html {
    let Some(talk) = TalkProps::of(props) else { return start::start(props, Html::default()) };
    match props.model.screen {
        Screen::Topic(element) => topic::topic(&talk, element),
        Screen::SideBySide => side_by_side::side_by_side(&talk),
        Screen::Paper => paper::paper(&talk),
        Screen::Finish => finish::finish(&talk),
        _ => overview::overview(&talk),
    }
}

/// What the follow-up needs, where one is open.
fn following(model: &Model, reader: Reader, on_msg: &Callback<Msg>) -> Option<FollowUpProps> {
    Some(FollowUpProps {
        reader,
        state: Rc::new(model.follow_up.clone()?),
        record: Rc::new(model.record.clone()?),
        frame: model.frame.clone(),
        today: model.today,
        on_msg: on_msg.reform(Msg::FollowUp),
    })
}

/// A step of the follow-up; the agreement itself, old and new, can leave the browser in the same ways as after a talk.
fn follow_up_step(props: &ScreenProps, step: Step) -> Html {
    let Some(following) = following(&props.model, props.reader, &props.on_msg) else { return Html::default() };
    // An agreement that has ended is not looked at again.
    let has_ended = following.record.current().is_some_and(|version| version.result == Some(FollowUpResult::End));
    let is_agreement = step == Step::Agreement || step == Step::NewVersion && following.state.is_agreed;
    html! {
        <>
            { follow_up::view(&following) }
            if step == Step::NewVersion && !is_agreement {
                { file_tools::looked_through(props, &following.state.shared.words().joined()) }
            }
            if is_agreement {
                <div class="foeling-screen__main">
                    <div class="foeling-actions">
                        { file_tools::parcel_button(props, outgoing::WORD_RECORD, Parcel::Word) }
                        { file_tools::parcel_button(props, outgoing::WORD_WORK, Parcel::WordToWork) }
                        if !has_ended {
                            { file_tools::parcel_button(props, words::SAVE_CALENDAR, Parcel::Calendar) }
                        }
                    </div>
                    <p class="foeling-question__hint">{ props.reader.say(outgoing::WORD_WORK_LEAD) }</p>
                    { file_tools::file_note(props) }
                </div>
            }
        </>
    }
}

/// The document of the current screen, for the printer. A screen without one is printed as it is.
pub fn document(model: &Model) -> Option<Document> {
    let (speech, today) = (model.speech(), model.today);
    match model.screen {
        Screen::FollowUp(_) => {
            let reader = Reader::of(model, 0);
            return following(model, reader, &Callback::noop()).and_then(|props| follow_up::document(&props));
        }
        screen if screen.needs_talk() => return document_of_talk(model),
        _ => {}
    }
    if !matches!(model.screen, Screen::Suggestion | Screen::Agreement | Screen::TalkingPoints) {
        return None;
    }
    let assessment = model.assessment();
    match model.screen {
        Screen::Suggestion if assessment.shared.get().suggestion.is_some() => {
            Some(export::suggestion::suggestion(&assessment.shared, speech, today))
        }
        Screen::Agreement => {
            let draft = agreement_of(&assessment.shared, &model.frame);
            Some(export::agreement::agreement(&draft, &assessment.shared, speech, today))
        }
        Screen::TalkingPoints => {
            let own = if model.prints_own_notes { OwnPart::AskedFor } else { OwnPart::LeftOut };
            Some(export::talking_points::preparation(&assessment, own, speech, today))
        }
        _ => None,
    }
}

/// On paper the talk is its agenda, and from the paper on it is the agreement; both side by side are printed as they are.
fn document_of_talk(model: &Model) -> Option<Document> {
    if model.screen == Screen::SideBySide {
        return None;
    }
    let talk = &model.record.as_ref()?.talk;
    let dialogue = talk.dialogue(&model.frame);
    let (speech, today) = (model.speech(), model.today);
    Some(match model.screen {
        Screen::Paper | Screen::Finish => {
            export::agreement::of_two(talk, &dialogue, &model.frame, &model.names, speech, today)
        }
        _ => export::agenda::agenda(&talk.first_dialogue(&model.frame), &talk.agenda(&model.frame), speech, today),
    })
}

/// The class of the current screen: two columns where the draft stands beside the questions.
pub fn class(model: &Model) -> Classes {
    let is_two = matches!(model.screen, Screen::Page(_) | Screen::Topic(_) | Screen::Frame);
    classes!("foeling-screen", is_two.then_some("foeling-screen--two"))
}
