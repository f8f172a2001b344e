//! What leaves the browser: the agreement as it is filed, the day in a calendar, a Word file before it is written, and the
//! document of a screen.

mod support;

use foeling::app::state::doing::Doing;
use foeling::app::state::follow_up::{FollowUpState, FollowUpStep};
use foeling::app::state::model::Model;
use foeling::app::state::open_talk::OpenTalk;
use foeling::app::state::outgoing::Parcel;
use foeling::app::state::screen::Screen;
use foeling::app::state::typed::Typed;
use foeling::content::follow_up::signs;
use foeling::content::{outgoing, results, talk};
use foeling::domain::follow_up::{Felt, Sign};
use foeling::domain::talk::record::{FollowUpResult, Record};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::{Party, Voice};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::export::plain_text::plain_text;
use foeling::parcels::{REMINDER_DAYS, agreed, document, record_file, review_event, text_of, word_file};
use support::pairs;
use support::records::{agreed_record, date, settled_answers};

const NOW: &str = "20260701T081500Z";

/// A talk on its last screen, without a version yet.
fn in_talk() -> Model {
    let record = Record::new(agreed_record().talk);
    let doing = Doing::with(record, Typed::new());
    Model { doing, screen: Screen::Finish, today: Some(date("2026-03-03")), ..Model::default() }
}

/// A follow-up of the agreement, at one of its steps.
fn following_up(step: FollowUpStep) -> Model {
    let record = agreed_record();
    let state = FollowUpState { step, ..FollowUpState::about(&record) };
    let today = Some(date("2026-07-01"));
    let doing = Doing::FollowingUp(Box::new(OpenTalk::of(record, Typed::new())), Box::new(state));
    Model { doing, screen: Screen::FollowUp(step), today, ..Model::default() }
}

/// The record that is open, to change.
fn record_of(model: &mut Model) -> &mut Record {
    match &mut model.doing {
        Doing::Talking(open) | Doing::FollowingUp(open, _) => &mut open.record,
        Doing::Preparing(_) => panic!("no talk is open"),
    }
}

/// The follow-up, to change.
fn state_of(model: &mut Model) -> &mut FollowUpState {
    match &mut model.doing {
        Doing::FollowingUp(_, state) => state,
        _ => panic!("nothing is followed up"),
    }
}

// ---------------------------------------------------------------- what was agreed

#[test]
fn a_talk_is_filed_with_what_the_two_agree_on_at_that_moment() {
    let model = in_talk();
    let record = agreed(&model).unwrap();
    assert_eq!(record.versions, agreed_record().versions);
    assert!(model.record().unwrap().versions.is_empty(), "nothing is agreed by saving it");
    let mut later = model.clone();
    record_of(&mut later).talk.write(ElementId::Extent, "En dag om ugen.");
    let extent = |record: &Record| record.versions[0].clauses.iter().find(|(id, _)| *id == ElementId::Extent).cloned();
    assert_eq!(extent(&agreed(&later).unwrap()).unwrap().1, "En dag om ugen.");
    assert_ne!(extent(&record), extent(&agreed(&later).unwrap()));
}

#[test]
fn a_follow_up_is_filed_with_the_versions_there_are() {
    let mut model = following_up(FollowUpStep::Agreement);
    // What is written in the talk since then is no part of the version in force.
    record_of(&mut model).talk.write(ElementId::Extent, "En dag om ugen.");
    assert_eq!(agreed(&model).unwrap().versions, agreed_record().versions);
}

#[test]
fn words_for_the_talk_alone_are_in_the_talk_and_not_in_the_agreement() {
    let mut employee = settled_answers(Party::Employee)
        .many(Q::ExemptTasks, &["other"])
        .set(Q::ExemptOther, Answer::Words("Mellem os.".into()));
    employee.answers.keep_to_talk(Q::ExemptOther, true);
    let talk = foeling::domain::talk::Talk::new(pairs::halves(
        &employee,
        &settled_answers(Party::Manager).many(Q::ExemptTasks, &["other"]),
    ));
    let model = Model { doing: Doing::with(Record::new(talk), Typed::new()), ..in_talk() };
    let said = |record: &Record| format!("{:?}", record.talk.halves).contains("Mellem os.");
    assert!(said(&record_file(&model, Parcel::Talk).unwrap().record));
    assert!(!said(&record_file(&model, Parcel::Record).unwrap().record));
}

#[test]
fn a_file_is_named_for_what_it_holds() {
    let model = in_talk();
    let [of_talk, of_record] = [Parcel::Talk, Parcel::Record].map(|parcel| record_file(&model, parcel).unwrap());
    assert_ne!(of_talk.name, of_record.name);
    assert!(of_talk.record.versions.is_empty() && of_record.record.versions.len() == 1);
    for name in [of_talk.name, of_record.name] {
        assert!(name.ends_with(".json") && name.contains("2026-03-03"), "{name}");
    }
    for parcel in [Parcel::Word, Parcel::WordToWork, Parcel::Calendar, Parcel::Text, Parcel::Markdown] {
        assert_eq!(record_file(&model, parcel), None);
    }
    assert_eq!(record_file(&Model::default(), Parcel::Record), None);
}

// ---------------------------------------------------------------- the day in a calendar

#[test]
fn the_calendar_has_the_day_that_the_paper_names_and_reminds_two_weeks_before() {
    let event = review_event(&in_talk(), NOW.to_owned()).unwrap();
    assert_eq!(event.day, date("2026-07-01"));
    assert_eq!((event.reminder_days, REMINDER_DAYS), (14, 14));
    assert_eq!(event.summary, talk::REVIEW_EVENT.da);
    assert_eq!(event.written_at, NOW);
}

#[test]
fn the_entry_is_the_same_one_whenever_it_is_written() {
    let uid = |model: &Model| review_event(model, NOW.to_owned()).unwrap().uid;
    assert_eq!(uid(&in_talk()), uid(&following_up(FollowUpStep::Agreement)));
}

#[test]
fn a_follow_up_has_the_day_of_the_version_in_force() {
    let mut model = following_up(FollowUpStep::NewVersion);
    let day = |model: &Model| review_event(model, NOW.to_owned()).map(|event| event.day);
    record_of(&mut model).versions[0].review = Some(date("2026-12-01"));
    assert_eq!(day(&model), Some(date("2026-12-01")));
    // An agreement that ends is not looked at again.
    record_of(&mut model).versions[0].review = None;
    assert_eq!(day(&model), None);
}

#[test]
fn a_clause_by_hand_without_a_day_gives_no_entry() {
    let mut model = in_talk();
    record_of(&mut model).talk.write(ElementId::StartAndReview, "Vi tager den derfra.");
    assert_eq!(review_event(&model, NOW.to_owned()), None);
    record_of(&mut model).talk.write(ElementId::StartAndReview, "Vi ses den 1. juli 2026.");
    assert_eq!(review_event(&model, NOW.to_owned()).map(|event| event.day), Some(date("2026-07-01")));
    assert_eq!(review_event(&Model::default(), NOW.to_owned()), None);
}

// ---------------------------------------------------------------- a Word file

#[test]
fn only_the_word_file_to_work_with_carries_data_and_says_its_rules() {
    let model = in_talk();
    let [filed, to_work] = [Parcel::Word, Parcel::WordToWork].map(|parcel| word_file(&model, parcel).unwrap());
    assert_eq!(filed.carried, None);
    assert_eq!(to_work.carried, agreed(&model));
    assert_eq!(filed.name, to_work.name);
    assert!(filed.name.ends_with(".docx"), "{}", filed.name);
    assert!(to_work.document.blocks.starts_with(&filed.document.blocks));
    assert!(to_work.document.blocks.len() > filed.document.blocks.len());
    assert_eq!((filed.document.subject.as_str(), filed.document.made), (outgoing::SUBJECT.da, model.today));
}

#[test]
fn a_screen_without_a_document_gives_no_file() {
    for screen in [Screen::Start, Screen::Help] {
        let model = Model { screen, ..in_talk() };
        assert_eq!((word_file(&model, Parcel::Word), text_of(&model, Parcel::Text)), (None, None));
    }
}

// ---------------------------------------------------------------- the document of a screen

#[test]
fn in_the_talk_the_document_is_the_agenda_until_there_is_the_paper() {
    let of = |screen| document(&Model { screen, ..in_talk() });
    let [paper, finish] = [Screen::Paper, Screen::Finish].map(|screen| of(screen).unwrap());
    assert_eq!(paper, finish);
    assert_ne!(of(Screen::Talk).unwrap().title, paper.title);
    assert_eq!(of(Screen::SideBySide), None, "both sides are printed as they are");
}

#[test]
fn a_follow_up_has_the_document_of_its_step() {
    let title = |model: &Model| document(model).map(|it| it.title);
    let agreement = title(&following_up(FollowUpStep::Agreement)).unwrap();
    for step in [FollowUpStep::Gained, FollowUpStep::Since, FollowUpStep::Next] {
        assert_eq!(title(&following_up(step)), None);
    }
    let mut new = following_up(FollowUpStep::NewVersion);
    assert_eq!(title(&new), None, "nothing is chosen yet");
    state_of(&mut new).chosen = Some(FollowUpResult::Keep);
    assert_ne!(title(&new).unwrap(), agreement);
}

#[test]
fn the_private_print_says_whom_it_is_for_and_no_other_print_holds_a_note() {
    let of = |step, voice| {
        let mut model = following_up(step);
        let state = state_of(&mut model);
        (state.voice, state.chosen) = (Some(voice), Some(FollowUpResult::Keep));
        state.signs.set(Sign::Doubt, Felt::Worse);
        document(&model)
    };
    let name = signs::words(Sign::Doubt).name.da;
    for step in FollowUpStep::ALL {
        let Some(document) = of(step, Voice::One(Party::Employee)) else { continue };
        let is_private = document.head.as_deref().is_some_and(|head| head.starts_with(results::ONLY_FOR_YOU.da));
        assert_eq!(is_private, step == FollowUpStep::Own, "{step:?}");
        assert_eq!(plain_text(&document).contains(name), step == FollowUpStep::Own, "{step:?}");
    }
    assert_eq!(of(FollowUpStep::Own, Voice::Both), None, "two who sit together have none");
}

#[test]
fn what_is_copied_is_the_document_with_or_without_marks() {
    let model = in_talk();
    let [text, markdown] = [Parcel::Text, Parcel::Markdown].map(|parcel| text_of(&model, parcel).unwrap());
    assert!(markdown.starts_with('#') && !text.starts_with('#'));
    assert_eq!(text, plain_text(&document(&model).unwrap()));
}
