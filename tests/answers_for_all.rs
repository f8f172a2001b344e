//! Every question has an answer for the person who has none of it, and files from before there was one stay readable.

mod support;

use foeling::domain::case::Case;
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::counted;
use foeling::domain::questionnaire::question::{AnswerKind, Sharing};
use foeling::domain::values::calendar::Weekdays;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::options::{AcrossContact, FollowUpRhythm, OptionSet};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::saved::answer::{self, SavedAnswers};
use foeling::wording;
use support::Given;

fn read(row: &[&str]) -> Option<Answer> {
    let row: Vec<String> = row.iter().map(|said| (*said).to_owned()).collect();
    let id = Q::from_id(&row[0]).unwrap();
    let (answers, _) = answer::read(&SavedAnswers { answers: vec![row], ..SavedAnswers::default() });
    answers.get(id).cloned()
}

#[test]
fn no_set_team_days_is_an_answer() {
    let none = Answer::Weekdays(Weekdays::NONE);
    let mut answers = Answers::default();
    answers.set(Q::TeamDays, none.clone());
    assert_eq!(answer::read(&answer::write(&answers)).0.get(Q::TeamDays), Some(&none));
    assert_eq!(wording::answer(Q::TeamDays, &none, &Answers::default(), Lang::Da), ["Ingen faste dage"]);
}

#[test]
fn the_ways_across_do_not_exclude_each_other_and_one_from_before_is_read() {
    assert!(matches!(
        questionnaire::find(Q::AcrossContact).unwrap().kind,
        AnswerKind::Many { alone: &["lacking"], .. }
    ));
    assert_eq!(read(&["across-contact", "one", "informal"]), Some(Answer::Many(vec!["informal"])));
    let mut given = Given::employee().one(Q::LeadsOthers, "yes");
    given.answers.set(Q::AcrossContact, Answer::Many(vec!["on-site", "informal"]));
    let case = Case::read(Party::Employee, Route::Full, &given.answers, &Frame::default());
    assert_eq!(case.chosen(ask::ACROSS_CONTACT), [AcrossContact::OnSite, AcrossContact::Informal]);
}

#[test]
fn a_regular_check_in_can_be_rarer_than_every_month() {
    assert_eq!(FollowUpRhythm::IDS, ["weekly", "fortnightly", "monthly", "quarterly", "as-needed"]);
}

#[test]
fn where_one_sits_at_home_is_ones_own_to_share() {
    assert_eq!(questionnaire::find(Q::HomeSpot).unwrap().sharing, Sharing::Choice);
}

#[test]
fn a_no_about_equipment_from_before_is_for_the_talk() {
    // It was asked whether one uses only the workplace's equipment; now, whether one has what one needs.
    assert_eq!(read(&["approved-devices", "one", "no"]), Some(Answer::RatherTalk));
    assert_eq!(read(&["approved-devices", "one", "yes"]), Some(Answer::One("yes")));
    assert_eq!(read(&["approved-devices", "one", "lacking"]), Some(Answer::One("lacking")));
}

#[test]
fn the_ordinary_tasks_of_a_week_are_on_the_list() {
    for id in ["administration", "citizen-meetings", "out-of-house", "phone-and-enquiries"] {
        let task = Task::from_id(id).unwrap();
        assert!(Task::OFFERED.contains(&task), "{id}");
        // No source says where it is done best, so nothing leans either way.
        assert_eq!((task.lean(), task.source()), (None, None), "{id}");
    }
    let given = Given::employee().tasks(&[(Task::Administration, Share::AboutTwoDays, Place::Home)]);
    let case = Case::read(Party::Employee, Route::Short, &given.answers, &Frame::default());
    assert_eq!(case.tasks().len(), 1);
}

#[test]
fn what_a_local_agreement_says_can_be_chosen_only_where_there_can_be_one() {
    let options = |given: &Given, id, answer: Option<&Answer>| {
        let case = Case::read(Party::Manager, Route::Full, &given.answers, &Frame::default());
        counted::options(&case, &Frame::default(), id, answer)
    };
    let (open, none) = (Given::manager(), Given::manager().one(Q::LocalAgreement, "no"));
    for id in [Q::NoticeKind, Q::EquipmentOffered] {
        assert!(options(&open, id, None).contains(&"local-agreement"), "{id:?}");
        assert!(!options(&none, id, None).contains(&"local-agreement"), "{id:?}");
    }
    // What was chosen before is not hidden from the one who chose it.
    assert!(options(&none, Q::NoticeKind, Some(&Answer::One("local-agreement"))).contains(&"local-agreement"));
}

#[test]
fn support_the_same_day_is_no_topic_where_nothing_hard_happens() {
    let talk = |employee: Given| support::pairs::dialogue(&employee, &Given::manager());
    let quiet = Given::employee().tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)]);
    let hard = Given::employee().tasks(&[(Task::HardCitizenConversations, Share::AboutADay, Place::Workplace)]);
    let says = |given: Given| given.one(Q::SameDaySupport, "not-relevant");
    assert!(talk(says(quiet)).topic(ElementId::HardConversations).is_none());
    assert!(talk(says(hard)).topic(ElementId::HardConversations).is_some());
}
