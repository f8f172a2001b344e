//! The marks of an answer: kept back, for the talk alone, and what of them goes along when it is shared.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::talk::half::Half;
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Task};
use support::Given;
use support::pairs::talk_id;

fn words() -> Answer {
    Answer::Words("Ro".to_owned())
}

#[test]
fn only_words_that_a_clause_quotes_are_for_the_talk_alone_where_they_are_shared() {
    let mut answers =
        Given::employee().days(Q::HomeDays, 300).many(Q::ExemptTasks, &["other"]).set(Q::ExemptOther, words()).answers;
    assert!(!answers.shared().answers().is_talk_only(Q::ExemptOther), "unless somebody says so");
    answers.keep_to_talk(Q::ExemptOther, true);
    answers.keep_to_talk(Q::HomeDays, true);
    let shared = answers.shared();
    assert!(shared.answers().is_talk_only(Q::ExemptOther));
    assert!(!shared.answers().is_talk_only(Q::HomeDays), "no clause quotes a number");
    let half = |answers: &Answers| {
        let half = Half::of(talk_id(), Party::Employee, Route::Full, None, answers);
        half.answers.answers().talk_only().collect::<Vec<_>>()
    };
    assert_eq!(half(&answers), [Q::ExemptOther]);
    answers.keep_to_talk(Q::ExemptOther, false);
    assert_eq!(half(&answers), []);
    // A mark without an answer would tell of one.
    answers.keep_to_talk(Q::ExemptOther, true);
    answers.clear(Q::ExemptOther);
    assert_eq!(half(&answers), []);
}

#[test]
fn what_is_kept_back_can_be_shared_again() {
    let mut answers = Given::employee().one(Q::SameDaySupport, "no").answers;
    answers.keep_back(Q::SameDaySupport, true);
    assert!(answers.is_kept_back(Q::SameDaySupport) && !answers.is_shared(Q::SameDaySupport));
    answers.keep_back(Q::SameDaySupport, false);
    assert!(!answers.is_kept_back(Q::SameDaySupport) && answers.is_shared(Q::SameDaySupport));
}

#[test]
fn letters_that_nobody_sees_are_left_out_wherever_somebody_writes() {
    let mut answers = Answers::default();
    let unseen = || "Ro\u{200b}".to_owned();
    answers.set(Q::OverHalfWhy, Answer::Words(unseen()));
    assert_eq!(answers.get(Q::OverHalfWhy), Some(&words()));
    let place = |on: String| Answer::TaskPlaces([(Task::DeepWork, TaskPlace { place: Place::Depends, on })].into());
    answers.set(Q::TaskPlaces, place(unseen()));
    assert_eq!(answers.get(Q::TaskPlaces), Some(&place("Ro".to_owned())));
    let name = |name: String| Answer::TaskNames([(Task::DeepWork, name)].into());
    answers.set(Q::TaskNames, name(unseen()));
    assert_eq!(answers.get(Q::TaskNames), Some(&name("Ro".to_owned())));
}
