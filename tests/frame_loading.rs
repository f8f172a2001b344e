//! A local frame that comes is used, or visibly is not; answers stay as they are.

mod support;

use foeling::app::effect::Effect;
use foeling::app::msg::Msg;
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::update::update;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::saved::frame_file::read;
use support::frames::{EXAMPLES, FULL, example};

fn told(text: &str) -> Msg {
    Msg::FrameRead(read(text).map(Box::new))
}

fn begun() -> Model {
    let (model, _) = update(Model::default(), Msg::PartyChosen(Party::Employee));
    let (model, _) = update(model, Msg::Begun);
    update(model, Msg::Answered(QuestionId::Pattern, Some(Answer::One("fixed")))).0
}

#[test]
fn a_good_frame_is_used_and_touches_no_answer() {
    for text in [FULL.to_owned(), example(EXAMPLES[0]), example(EXAMPLES[1])] {
        let before = begun();
        let (after, effects) = update(before.clone(), told(&text));
        assert_eq!(*after.frame, read(&text).unwrap());
        assert_eq!(after.work, before.work);
        assert_eq!(after.screen, before.screen);
        assert!(effects.is_empty(), "{effects:?}");
    }
}

#[test]
fn a_bad_frame_leaves_the_default_and_says_so() {
    let (model, _) = update(begun(), told(FULL));
    let before = model.work.clone();
    let (model, effects) =
        update(model, told(r#"{"format": "foeling-frame", "version": 1, "limits": {"max_days": 7}, "x": 1}"#));
    assert_eq!(*model.frame, Frame::default());
    assert_eq!(model.frame.faults.len(), 2);
    assert_eq!(model.work, before);
    assert!(matches!(effects.as_slice(), [Effect::Announce(said)] if said.contains("ramme")), "{effects:?}");
    let (model, _) = update(model, told(FULL));
    assert!(model.frame.faults.is_empty());
    assert_ne!(*model.frame, Frame::default());
}

#[test]
fn a_page_that_is_shown_stays_shown() {
    let (model, _) = update(begun(), Msg::Opened(Screen::Page(PageId::Kind)));
    let (model, _) = update(model, told(FULL));
    assert_eq!(model.screen, Screen::Page(PageId::Kind));
}
