//! The screens: each a function of the state, with one place where facts go.

pub mod agreement;
pub mod check;
pub mod draft_aside;
pub mod file_tools;
pub mod files;
pub mod follow_up;
pub mod frame_editor;
pub mod help;
pub mod page;
mod props;
pub mod result_head;
pub mod rules;
pub mod start;
pub mod still_moving;
pub mod suggestion;
pub mod talk;
pub mod talking_points;

use std::rc::Rc;

use yew::prelude::*;

use self::follow_up::FollowUpProps;
use self::talk::{TalkProps, finish, overview, paper, side_by_side, topic};
use super::reader::Reader;
use crate::app::msg::Msg;
use crate::app::state::follow_up::FollowUpStep;
use crate::app::state::model::Model;
use crate::app::state::outgoing::Parcel;
use crate::app::state::screen::Screen;
use crate::content::{outgoing, talk as words};
use crate::domain::talk::record::FollowUpResult;

pub use props::ScreenProps;

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
        Screen::Close => files::close::close(&props),
        Screen::Share => files::share::share(&props),
        Screen::Handover => files::handover::handover(&props),
        Screen::Opened => files::opened::opened(&props),
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

/// A step of the follow-up; the agreement itself, old and new, can leave the browser in the same ways as after a talk.
fn follow_up_step(props: &ScreenProps, step: FollowUpStep) -> Html {
    let Some(following) = FollowUpProps::of(&props.model, props.reader, &props.on_msg) else { return Html::default() };
    // An agreement that has ended is not looked at again.
    let has_ended = following.record.current().is_some_and(|version| version.result == Some(FollowUpResult::End));
    let is_agreement = step == FollowUpStep::Agreement || step == FollowUpStep::NewVersion && following.state.is_agreed;
    html! {
        <>
            { follow_up::view(&following) }
            if step == FollowUpStep::NewVersion && !is_agreement {
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

/// The class of the current screen: two columns where the draft stands beside the questions.
pub fn class(model: &Model) -> Classes {
    let is_two = matches!(model.screen, Screen::Page(_) | Screen::Topic(_) | Screen::Frame);
    classes!("foeling-screen", is_two.then_some("foeling-screen--two"))
}
