//! What an answer can still do, as it is read: beside each question, and on the suggestion.
#![cfg(feature = "ssr")]

mod support;

use foeling::app::msg::Msg;
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::content::{interface, screens as words, talk};
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::ui::reader::Reader;
use foeling::ui::screens;
use std::rc::Rc;
use support::answering::{after, as_messages};
use support::rendering::markup;
use support::{Given, one_day_a_week};
use yew::Callback;

fn model(given: &Given) -> Model {
    let begun = [vec![Msg::PartyChosen(given.party)], as_messages(&given.answers)].concat();
    after(Model::default(), &begun)
}

fn shown(model: &Model, screen: Screen) -> String {
    let model = after(model.clone(), &[Msg::Opened(screen)]);
    markup(move || screens::view(Reader::of(&model, 1), &Rc::new(model.clone()), &Callback::noop()))
}

fn count(html: &str, words: &str) -> usize {
    html.matches(words).count()
}

#[test]
fn each_question_says_whether_it_can_move_the_suggestion() {
    let html = shown(&model(&one_day_a_week()), Screen::Page(PageId::Hours));
    assert!(count(&html, interface::MOVES.da) >= 3, "{html}");
    let html = shown(&model(&one_day_a_week()), Screen::Page(PageId::Reach));
    assert!(count(&html, interface::MOVES_NOTHING.da) >= 1, "{html}");
    assert_eq!(count(&html, interface::MOVES.da), 0, "{html}");
    let html = shown(&model(&one_day_a_week()), Screen::Page(PageId::Checklist));
    assert_eq!(count(&html, interface::MOVES.da), 1, "a list says it once: {html}");
}

#[test]
fn of_what_is_only_for_oneself_nothing_is_said() {
    let html = shown(&model(&one_day_a_week()), Screen::Page(PageId::Wellbeing));
    for said in [interface::MOVES, interface::MOVES_NOTHING] {
        assert_eq!(count(&html, said.da), 0, "{html}");
    }
}

#[test]
fn a_page_says_once_who_sees_its_answers() {
    let model = model(&one_day_a_week());
    assert_eq!(count(&shown(&model, Screen::Page(PageId::Hours)), interface::SHARED.da), 1);
    assert_eq!(count(&shown(&model, Screen::Page(PageId::Wellbeing)), interface::PRIVATE.da), 1);
    // Where somebody decides about one of them, each says it for itself.
    let closeness = shown(&model, Screen::Page(PageId::Closeness));
    assert!(count(&closeness, interface::SHARED.da) >= 2, "{closeness}");
}

#[test]
fn the_suggestion_says_what_can_still_move_it_and_leads_there() {
    let html = shown(&model(&one_day_a_week()), Screen::Suggestion);
    assert_eq!(count(&html, words::STILL_MOVING.da), 1, "{html}");
    let list = html.split(words::STILL_MOVING.da).nth(1).unwrap().split("</ul>").next().unwrap();
    assert_eq!(count(list, "<button"), 3, "{list}");
    assert_eq!(count(&html, words::SETTLED.da), 0);
}

#[test]
fn what_is_settled_is_said_to_be() {
    let settled = one_day_a_week()
        .many(Q::Reasons, &["quiet"])
        .days(Q::ScreenDaysOnSite, 300)
        .days(Q::WorkingDays, 500)
        .days(Q::WeeklyHours, 3700);
    let html = shown(&model(&settled), Screen::Suggestion);
    assert_eq!((count(&html, words::SETTLED.da), count(&html, words::STILL_MOVING.da)), (1, 0), "{html}");
    // A reason that is kept back is as good as none: it could still be shared.
    let kept_back = after(model(&settled), &[Msg::KeptBack(Q::Reasons, true)]);
    let html = shown(&kept_back, Screen::Suggestion);
    assert_eq!((count(&html, words::SETTLED.da), count(&html, words::STILL_MOVING.da)), (0, 1), "{html}");
}

#[test]
fn nobody_is_told_of_it_before_there_is_a_suggestion() {
    let html = shown(&after(Model::default(), &[Msg::PartyChosen(Party::Employee)]), Screen::Suggestion);
    assert_eq!((count(&html, words::SETTLED.da), count(&html, words::STILL_MOVING.da)), (0, 0), "{html}");
}

#[test]
fn one_alone_is_told_what_it_would_take() {
    let wanting = one_day_a_week().days(Q::HomeDays, 300).one(Q::SetupChair, "no");
    let html = shown(&model(&wanting), Screen::Suggestion);
    assert_eq!(count(&html, talk::WHAT_WOULD_IT_TAKE.da), 1, "{html}");
    assert!(html.contains("3 dage om ugen"), "{html}");
    // Where all that is wished for is suggested, nothing has to open.
    let html = shown(&model(&one_day_a_week()), Screen::Suggestion);
    assert_eq!(count(&html, talk::WHAT_WOULD_IT_TAKE.da), 0, "{html}");
}
