//! The screens around the closing of one's own half: before it, no screen shows a letter of the other's.
#![cfg(feature = "ssr")]

mod support;

use std::rc::Rc;

use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::state::files::{Opening, Saving};
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::update::update;
use foeling::content::{hosting, questions, sharing};
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Retention;
use foeling::domain::questionnaire::journey;
use foeling::domain::talk::half::Half;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::ui::around::notices::notices;
use foeling::ui::around::top_bar::top_bar;
use foeling::ui::reader::Reader;
use foeling::ui::screens;
use foeling::wording;
use support::facts::{marked_answers, sealed};
use support::random_answers;
use support::records::{date, settled_answers};
use support::rendering::markup_here;
use yew::{Callback, html};

const MARK: &str = "HEMMELIG-7f3a";
const NUMBER: [u8; 5] = [1, 2, 3, 4, 5];

fn shown(model: &Model) -> String {
    let model = Rc::new(model.clone());
    let on_msg = Callback::noop();
    let reader = Reader { speech: model.speech(), party: model.party(), instance: 1, today: None, part: "" };
    markup_here(html! {
        <>
            { top_bar(reader, &model, &on_msg) }
            { notices(reader, &model, &on_msg) }
            { screens::view(reader, &model, &on_msg) }
        </>
    })
}

fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().fold(model, |model, msg| update(model, msg.clone()).0)
}

fn files(msg: FilesMsg) -> Msg {
    Msg::Files(msg)
}

fn prepared(party: Party, answers: Answers) -> Model {
    let mut model = Model { today: Some(date("2026-03-03")), ..Model::default() };
    (model.work.party, model.work.route) = (Some(party), Route::Full);
    *model.work.answers_mut(party) = answers;
    let drawn = FilesMsg::Drawn { number: Some(NUMBER), code: Some([7; 7]) };
    after(model, &[Msg::Opened(Screen::Share), files(drawn)])
}

fn marked(party: Party) -> Half {
    let mut rng = fastrand::Rng::with_seed(41);
    let mut answers = marked_answers(party, MARK, &mut rng);
    answers.set(Q::ExemptOther, Answer::Words(MARK.to_owned()));
    Half { answers: answers.shared(), ..Half::of(TalkId::from_random(NUMBER), party, Route::Full, None, &answers) }
}

fn settled(party: Party) -> Answers {
    settled_answers(party).answers
}

/// No screen shows the mark, wherever one goes and in either language.
fn nowhere(model: &Model) {
    for screen in Screen::all() {
        for lang in [Lang::Da, Lang::En] {
            let there = Model { lang, ..after(model.clone(), &[Msg::Opened(screen)]) };
            let html = shown(&there);
            assert!(!html.contains(MARK), "{screen:?}");
            assert!(!html.contains(sharing::BOTH_READY.get(lang)), "{screen:?}: the talk can't be opened");
            assert!(
                !html.contains(&format!(">{}</button>", sharing::UNLOCK.get(lang))),
                "{screen:?}: no code is asked for"
            );
            assert!(!html.contains("foeling-1-code\""), "{screen:?}: no code is asked for");
        }
    }
}

#[test]
fn before_closing_no_screen_shows_a_letter_of_the_other_half_whichever_way_they_meet() {
    for party in Party::ALL {
        let half = marked(party.other());
        let own = || prepared(party, settled(party));
        nowhere(&after(own(), &[files(FilesMsg::Opened(Opening::Half(half.clone(), vec![MARK.to_owned()])))]));
        nowhere(&after(own(), &[files(FilesMsg::Opened(sealed(&half)))]));
        let first = prepared(party.other(), half.answers.answers().clone());
        let turn = [FilesMsg::HalfClosed, FilesMsg::HandedOver, FilesMsg::OtherBegan].map(files);
        let mut second = after(first, &turn);
        assert!(second.files.waiting.half.is_some());
        nowhere(&second);
        *second.work.answers_mut(party) = settled(party);
        nowhere(&second);
        // After a reload the first one's half is sealed.
        let msg = Msg::Started {
            today: None,
            screen: Some(Screen::Share),
            work: Some(Box::new(second.work)),
            typed: Default::default(),
            record: None,
            waiting: Some(sealed(&half)),
            unread: Vec::new(),
            lang: None,
        };
        nowhere(&after(Model::default(), &[msg]));
    }
}

#[test]
fn the_screen_lists_exactly_what_is_unanswered_and_then_says_that_it_is_closed() {
    let mut rng = fastrand::Rng::with_seed(42);
    for round in 0..10 {
        let party = Party::ALL[round % 2];
        let model = after(prepared(party, random_answers(party, &mut rng)), &[Msg::Opened(Screen::Close)]);
        let html = shown(&model);
        let unanswered = journey::unanswered(&model.case(), model.answers());
        let names = unanswered.iter().flat_map(|stop| &stop.questions).map(|id| questions::words(*id).name.da);
        let rows = html.matches("foeling-summary__row").count();
        assert_eq!(rows, names.clone().count());
        for name in names {
            assert!(html.contains(&name.replace('\'', "&#x27;")), "{name}");
        }
        let closed = after(model, &[files(FilesMsg::HalfClosed), Msg::Opened(Screen::Close)]);
        let html = shown(&closed);
        assert!(html.contains(sharing::close_title(true).da) && html.contains(sharing::REOPEN.da));
        assert_eq!(html.matches("foeling-summary__row").count(), 0);
    }
}

#[test]
fn what_is_closed_has_no_control_that_changes_it_on_what_one_takes_along() {
    let closed = after(prepared(Party::Employee, settled(Party::Employee)), &[files(FilesMsg::HalfClosed)]);
    assert_eq!(closed.screen, Screen::Share);
    let html = shown(&closed);
    assert!(!html.contains(foeling::content::interface::KEEP_BACK.da));
    assert!(html.contains(sharing::SAVE_HALF.da) && html.contains(sharing::REOPEN.da));
}

#[test]
fn the_file_that_waits_says_what_comes_first() {
    let half = marked(Party::Manager);
    for opening in [Opening::Half(half.clone(), Vec::new()), sealed(&half)] {
        let model = after(prepared(Party::Employee, settled(Party::Employee)), &[files(FilesMsg::Opened(opening))]);
        let html = shown(&model);
        assert!(html.contains(sharing::CLOSE_FIRST.da) && html.contains(sharing::TO_CLOSE.da));
        assert!(html.contains(&TalkId::from_random(NUMBER).to_string()), "its head is told");
        let html = shown(&after(model, &[files(FilesMsg::HalfClosed)]));
        assert!(html.contains(sharing::PICK_AGAIN.da) || html.contains(sharing::WRITE_CODE.da));
        assert!(!html.contains(sharing::CLOSE_FIRST.da));
    }
}

#[test]
fn an_own_file_offers_to_go_on_and_asks_before_it_replaces() {
    let half = Half::of(TalkId::from_random(NUMBER), Party::Employee, Route::Full, None, &settled(Party::Employee));
    let opens = files(FilesMsg::Opened(Opening::Half(half, Vec::new())));
    let html = shown(&after(Model::default(), std::slice::from_ref(&opens)));
    assert!(html.contains(sharing::GO_ON_WITH_IT.da) && html.contains(sharing::OWN_FILE.da));
    let own = prepared(Party::Employee, settled(Party::Employee));
    let html = shown(&after(own, &[opens, files(FilesMsg::Resumed(false))]));
    assert!(html.contains(sharing::REPLACES.da) && html.contains(sharing::REPLACE.da));
}

#[test]
fn after_saving_the_next_step_is_said_with_the_code_where_there_is_one() {
    let open = prepared(Party::Employee, settled(Party::Employee));
    let closed = after(open.clone(), &[files(FilesMsg::HalfClosed)]);
    for (model, next) in [(open, sharing::SAVED_UNFINISHED), (closed, sharing::SAVED_CLOSED)] {
        for is_sealed in [true, false] {
            let msgs = [files(FilesMsg::SealingChosen(is_sealed)), files(FilesMsg::HalfSaved(Ok(())))];
            let model = after(model.clone(), &msgs);
            assert_eq!(model.files.taking.saving, Saving::Saved);
            let html = shown(&model);
            assert!(html.contains(next.da));
            assert_eq!(html.contains(sharing::saved_code(model.is_closed()).da), is_sealed);
        }
    }
}

#[test]
fn the_start_says_what_closing_the_tab_does_and_offers_the_file() {
    let mut own = prepared(Party::Employee, settled(Party::Employee));
    for retention in [Retention::Nowhere, Retention::Session, Retention::Days(30)] {
        own.hosting.retention = retention;
        let html = shown(&after(own.clone(), &[Msg::Opened(Screen::Start)]));
        assert!(html.contains(hosting::when_closed(retention).da));
        assert!(html.contains(hosting::SAVE_FOR_LATER.da));
    }
    assert!(!shown(&Model::default()).contains(hosting::SAVE_FOR_LATER.da), "there is nothing to save yet");
}

#[test]
fn a_late_change_is_shown_on_the_overview_and_on_its_topic_and_on_no_other() {
    let half = Half::of(TalkId::from_random(NUMBER), Party::Manager, Route::Full, None, &settled(Party::Manager));
    let opens = files(FilesMsg::Opened(Opening::Half(half, Vec::new())));
    let own = prepared(Party::Employee, settled(Party::Employee));
    let before = own.answers().get(Q::HomeDays).cloned().unwrap();
    let talk = after(own, &[files(FilesMsg::HalfClosed), opens.clone(), files(FilesMsg::Accepted)]);
    assert!(!shown(&talk).contains(sharing::LATE.da));
    let now = Answer::Number(Amount(450));
    let changes = [
        Msg::TalkLeft,
        files(FilesMsg::HalfReopened),
        Msg::Answered(Q::HomeDays, Some(now.clone())),
        files(FilesMsg::HalfClosed),
        opens,
        files(FilesMsg::Accepted),
    ];
    let talk = after(talk, &changes);
    let says = |answer: &Answer| wording::answer(Q::HomeDays, answer, &Answers::default(), Lang::Da).join(" · ");
    for screen in [Screen::Talk, Screen::Topic(E::Extent)] {
        let html = shown(&after(talk.clone(), &[Msg::Opened(screen)]));
        assert!(html.contains(sharing::LATE.da), "{screen:?}");
        assert!(html.contains(&format!("Før: {}. Nu: {}.", says(&before), says(&now))), "{screen:?}");
    }
    assert!(!shown(&after(talk, &[Msg::Opened(Screen::Topic(E::Place))])).contains(sharing::LATE.da));
}

#[test]
fn once_both_are_finished_nothing_says_that_the_answers_cannot_be_seen_yet() {
    let turn = [FilesMsg::HalfClosed, FilesMsg::HandedOver, FilesMsg::OtherBegan].map(files);
    for party in Party::ALL {
        let mut second = after(prepared(party.other(), settled(party.other())), &turn);
        *second.work.answers_mut(party) = settled(party);
        let waits = wording::fill(sharing::WAITING, Lang::Da, &[("who", sharing::the(party.other()).da.to_owned())]);
        assert!(shown(&second).contains(&waits));
        let both = shown(&after(second, &[files(FilesMsg::HalfClosed), Msg::Opened(Screen::Share)]));
        assert!(both.contains(sharing::BOTH_READY_LEAD.da) && !both.contains(&waits), "{both}");
    }
}
