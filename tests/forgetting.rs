//! What must be forgotten is forgotten with the value it lived in: after each end the state is one that never held it.

mod support;

use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::follow_up::FollowUpMsg;
use foeling::app::msg::outgoing::OutgoingMsg;
use foeling::app::msg::talk::TalkMsg;
use foeling::app::state::doing::{Doing, Preparing, Stay};
use foeling::app::state::files::{Files, Opening, Saving, Taking, Waiting};
use foeling::app::state::follow_up::FollowUpState;
use foeling::app::state::model::Model;
use foeling::app::state::open_talk::OpenTalk;
use foeling::app::state::outgoing::Parcel;
use foeling::app::state::put_away::PutAway;
use foeling::app::state::screen::Screen;
use foeling::app::state::typed::Typed;
use foeling::app::state::undo::{Deleted, Undo};
use foeling::app::state::visit::Visit;
use foeling::app::state::work::Work;
use foeling::domain::case::answers::Answers;
use foeling::domain::follow_up::{Felt, Sign};
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::talk::Talk;
use foeling::domain::talk::half::{Half, Halves};
use foeling::domain::talk::names::Names;
use foeling::domain::talk::record::Record;
use foeling::domain::talk::talk_code::RANDOM_BYTES;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::{Party, Voice};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use support::answering::after;
use support::records::{agreed_record, date, settled_answers};

const NUMBER: [u8; 5] = [1, 2, 3, 4, 5];

fn files(msg: FilesMsg) -> Msg {
    Msg::Files(msg)
}

fn half(party: Party) -> Half {
    let answers = settled_answers(party).answers;
    Half::of(TalkId::from_random(NUMBER), party, Route::Full, None, &answers)
}

fn talk_of_two() -> Record {
    let [employee, manager] = Party::ALL.map(half);
    Record::new(Talk::new(Halves::of(employee, manager).unwrap()))
}

fn opens(record: Record) -> [Msg; 2] {
    [files(FilesMsg::Opened(Opening::Record(Box::new(record), Vec::new()))), files(FilesMsg::Accepted)]
}

/// A place with nobody's work in it.
fn place() -> Model {
    Model { today: Some(date("2026-03-03")), lang: Lang::En, draft_is_open: true, ..Model::default() }
}

/// Somebody who prepares, with a trace of it wherever the state can hold one.
fn prepares() -> Model {
    let party = Some(Party::Employee);
    let employee = settled_answers(Party::Employee).answers;
    let work = Work { party, employee, route: Route::Full, ..Work::default() };
    let undo = Undo::Closing(Box::new(agreed_record()));
    let begun = Model { work, undo, unread: vec!["energy".to_owned()], ..place() };
    let drawn = FilesMsg::Drawn { number: Some(NUMBER), code: Some([7; RANDOM_BYTES]) };
    let now = after(
        begun,
        &[
            Msg::Opened(Screen::Share),
            files(drawn),
            files(FilesMsg::NumberTyped("hvad?".to_owned())),
            files(FilesMsg::NumberUsed),
            files(FilesMsg::SaveAsked),
            Msg::ChangeAsked(Q::WeeklyHours),
            Msg::Typed(Q::WeeklyHours, "mange".to_owned()),
            Msg::Answered(Q::Pattern, Some(Answer::One("case-by-case"))),
            Msg::Continued,
            Msg::Outgoing(OutgoingMsg::Asked(Parcel::Text)),
        ],
    );
    let preparing = now.preparing().unwrap();
    assert!(!preparing.typed.is_empty() && preparing.stay != Stay::default() && now.visit != Visit::default());
    assert!(now.files.taking.saving != Saving::Idle && now.files.taking.number_is_faulty);
    now
}

/// Two in a talk, or in the follow-up on an agreement, with a trace of it wherever the state can hold one.
fn talks(record: Record) -> Model {
    let now = after(prepares(), &opens(record));
    let topic = Screen::Topic(now.record().unwrap().talk.agenda(&now.frame).planned().next().unwrap());
    let now = after(
        now,
        &[
            Msg::FollowUp(FollowUpMsg::WhoChosen(Voice::One(Party::Employee))),
            Msg::FollowUp(FollowUpMsg::Noticed(Sign::ALL[0], Felt::ALL[0])),
            Msg::Talk(TalkMsg::Typed(Q::WeeklyHours, "mange".to_owned())),
            Msg::Talk(TalkMsg::ClauseWritten(ElementId::Kind, "Hver tirsdag.".to_owned())),
            Msg::Opened(topic),
            Msg::Talk(TalkMsg::WentOn),
            Msg::NamesTyped(Names { employee: "Anna".to_owned(), ..Names::default() }),
        ],
    );
    let open = now.open_talk().unwrap();
    assert_ne!(*open, OpenTalk::of(open.record.clone(), Typed::new()));
    now
}

/// What somebody needs who comes to a screen with these answers.
fn fresh(answers: &Answers) -> Doing {
    Doing::Preparing(Preparing { stay: Stay::with(answers.clone()), ..Preparing::default() })
}

#[test]
fn after_a_hand_over_the_state_is_that_of_a_place_where_only_a_half_waits() {
    let done = after(prepares(), &[Msg::Opened(Screen::Close), files(FilesMsg::HalfClosed)]);
    let number = done.work.talk.unwrap();
    let waits = done.prepared().closed_half(Party::Employee, number).unwrap();
    let handed_over = after(done, &[files(FilesMsg::HandedOver)]);
    let work = Work { party: Some(Party::Manager), route: Route::Full, talk: Some(number), ..Work::default() };
    let waiting = Waiting { half: Some(PutAway::new(waits)), is_handed_over: true };
    let mut expected = Model { screen: Screen::Handover, work, files: Files::with(waiting), ..place() };
    // That something is in no file yet is said of the work, and not what it is.
    expected.kept.is_work_unsaved = true;
    assert_eq!(handed_over, expected);
}

#[test]
fn what_the_browser_can_do_is_known_after_a_hand_over_too() {
    let done = after(prepares(), &[Msg::Opened(Screen::Close), files(FilesMsg::HalfClosed)]);
    let unsealed = after(done, &[files(FilesMsg::Drawn { number: None, code: None }), files(FilesMsg::HandedOver)]);
    assert_eq!(unsealed.files.taking, Taking { cannot_seal: true, ..Taking::default() });
}

#[test]
fn a_hand_over_leaves_the_other_party_all_of_theirs() {
    let mut work = after(prepares(), &[Msg::Opened(Screen::Close), files(FilesMsg::HalfClosed)]).work;
    let theirs = settled_answers(Party::Manager).answers;
    work.manager = theirs.clone();
    let closed = work.closed.get(&Party::Employee).unwrap().clone();
    work.closed.insert(Party::Manager, closed.clone());
    let left = work.without(Party::Employee);
    assert_eq!((left.party, &left.employee, &left.manager), (Some(Party::Manager), &Answers::default(), &theirs));
    assert_eq!(left.closed, [(Party::Manager, closed)].into());
    assert_eq!((left.route, left.talk), (work.route, work.talk));
}

#[test]
fn after_a_talk_is_closed_the_state_holds_it_only_to_be_taken_back() {
    for record in [talk_of_two(), agreed_record()] {
        let open = talks(record);
        let closed = after(open.clone(), &[Msg::TalkLeft]);
        assert_eq!(closed.doing, fresh(open.answers()));
        assert_eq!(closed.undo.closed(), open.record());
        assert_eq!((&closed.work, &closed.files), (&open.work, &Files::default()));
        assert_eq!(closed.visit, Visit::default());
        let back = after(closed, &[Msg::ClosingUndone]);
        assert_eq!(back.doing, Doing::with(open.record().unwrap().clone(), Typed::new()));
        assert_eq!(back.undo, Undo::Nothing);
    }
}

#[test]
fn after_a_deletion_the_state_is_that_of_an_empty_place_for_the_seconds_of_taking_it_back() {
    for before in [prepares(), talks(talk_of_two()), talks(agreed_record())] {
        let (record, typed) = before.doing.clone().into_parts();
        let waiting = before.files.waiting.clone();
        let taken = Deleted { work: before.work.clone(), typed: typed.clone(), record: record.clone(), waiting };
        let deleted = after(before.clone(), &[Msg::AllDeleted]);
        let undo = Undo::Deletion(Box::new(taken));
        let unread = before.unread.clone();
        assert_eq!(deleted, Model { undo, unread: unread.clone(), deletions: 1, ..place() });
        let lapsed = after(deleted.clone(), &[Msg::UndoLapsed(1)]);
        assert_eq!(lapsed, Model { unread: unread.clone(), deletions: 1, ..place() });
        let back = after(deleted, &[Msg::DeletionUndone]);
        let expected = Model { work: before.work, doing: Doing::begun(record, typed), unread, deletions: 1, ..place() };
        assert_eq!(back, expected);
    }
}

#[test]
fn a_talk_that_is_opened_begins_from_its_record_alone_and_takes_the_place_of_what_was_done() {
    for (before, closed) in [
        (prepares(), None),
        (talks(talk_of_two()), Some(talk_of_two())),
        (talks(agreed_record()), Some(agreed_record())),
    ] {
        for record in [talk_of_two(), agreed_record()] {
            let is_agreement = record.current().is_some();
            let now = after(before.clone(), &opens(record.clone()));
            let open = Box::new(OpenTalk::of(record.clone(), Typed::new()));
            let expected = match is_agreement {
                true => Doing::FollowingUp(open, Box::new(FollowUpState::about(&record))),
                false => Doing::Talking(open),
            };
            assert_eq!(now.doing, expected);
            assert_eq!((now.files, now.visit), (Files::default(), Visit::default()));
            assert_eq!(now.undo.closed().is_some(), closed.is_some(), "one that was open can be taken back");
        }
    }
}

#[test]
fn a_half_that_is_closed_opened_again_or_taken_from_a_file_is_another_half() {
    let is_new = |model: &Model| model.doing.typed().is_empty() && model.files.taking.saving == Saving::Idle;
    let (before, saves) = (prepares(), files(FilesMsg::SaveAsked));
    assert!(!is_new(&before));
    let closed = after(before.clone(), &[Msg::Opened(Screen::Close), files(FilesMsg::HalfClosed)]);
    assert!(is_new(&closed));
    assert_eq!(closed.files.taking, Taking { saving: Saving::Idle, ..before.files.taking.clone() });
    assert!(is_new(&after(closed, &[saves, files(FilesMsg::HalfReopened)])));
    let own = files(FilesMsg::Opened(Opening::Half(half(Party::Employee), Vec::new())));
    assert!(is_new(&after(before, &[own, files(FilesMsg::Resumed(true))])));
}

#[test]
fn what_one_party_typed_is_not_the_others() {
    let same = after(prepares(), &[Msg::Opened(Screen::Start), Msg::PartyChosen(Party::Employee)]);
    assert_eq!(same.doing.typed(), prepares().doing.typed());
    assert!(after(same, &[Msg::PartyChosen(Party::Manager)]).doing.typed().is_empty());
}

#[test]
fn another_screen_is_another_visit_and_a_look_aside_leaves_the_stay() {
    let before = prepares();
    let aside = after(before.clone(), &[Msg::Opened(Screen::Help)]);
    assert_eq!((&aside.doing, &aside.visit), (&before.doing, &Visit::default()));
    let back = after(aside.clone(), &[Msg::WentBack]);
    assert_eq!((&back.doing, back.screen), (&before.doing, before.screen));
    // What could not be read is told of where one comes back to it.
    assert_eq!(back.visit, Visit::to(Some(PageId::Hours)));
    let on = after(aside, &[Msg::Opened(Screen::Check)]);
    assert_eq!(on.preparing().unwrap().stay, Stay::with(on.answers().clone()));
}
