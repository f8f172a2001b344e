//! Where a topic stands at its edges: what is asked, what one alone has said that stops an agreement, what is no topic.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::talk::dialogue::{Dialogue, Status};
use foeling::domain::values::amount::Amount;
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;
use support::pairs::{dialogue, halves};

fn with(employee: &Given, manager: &Given, decided: &[(Q, Answer)], dealt_with: &[F]) -> Dialogue {
    let mut answers = Answers::default();
    for (id, answer) in decided {
        answers.set(*id, answer.clone());
    }
    Dialogue::dealing_with(&halves(employee, manager), &answers, dealt_with.to_vec(), &Frame::default())
}

#[test]
fn a_question_is_asked_where_either_was_asked_or_both_have_answered_it_together() {
    let (employee, manager) = (Given::employee(), Given::manager());
    let talk = dialogue(&employee, &manager);
    assert!(talk.is_asked(Q::HomeDays) && talk.is_asked(Q::Voluntary) && talk.is_asked(Q::LocalAgreement));
    assert!(!talk.is_asked(Q::ReachTimes) && !talk.is_asked(Q::StepUpDays));
    let decided = with(&employee, &manager, &[(Q::StepUpDays, Answer::Number(Amount(200)))], &[]);
    assert!(decided.is_asked(Q::StepUpDays) && !decided.is_asked(Q::ReachTimes));
    let new = dialogue(&employee, &manager.one(Q::Experience, "new"));
    assert!(new.is_asked(Q::StepUpDays), "of one of them");
    // What opens questions to one person is nothing to talk about.
    let at_workplace = Given::employee()
        .tasks(&[(Task::PlaceBound, Share::AboutTwoDays, Place::Workplace)])
        .days(Q::HomeDays, 0)
        .one(Q::HomeAnyway, "yes");
    assert!(!dialogue(&at_workplace, &Given::manager()).is_asked(Q::HomeAnyway));
}

/// The employee opened the questions on working from home by an answer that does not count here; the tasks of both open them.
#[test]
fn what_was_said_counts_where_both_together_are_asked() {
    let tasks = |given: Given, place: Place| given.tasks(&[(Task::DeepWork, Share::AboutTwoDays, place)]);
    let employee = tasks(Given::employee(), Place::Workplace)
        .days(Q::HomeDays, 0)
        .one(Q::HomeAnyway, "yes")
        .one(Q::Voluntary, "yes");
    let two = halves(&employee, &tasks(Given::manager(), Place::Home));
    let frame = Frame { questions_off: vec![Q::HomeAnyway], ..Frame::default() };
    let talk = Dialogue::of(&two, &Answers::default(), &frame);
    assert!(!talk.alone.iter().any(|alone| alone.get().case.asks(Q::Voluntary)));
    assert_eq!(talk.topic(E::Voluntary).map(|topic| topic.status), Some(Status::Told));
}

/// The manager's tasks and days close what the employee was asked; that it is not voluntary is not read away by that.
#[test]
fn a_stop_of_one_stays_where_both_together_are_not_asked() {
    let employee = Given::employee().one(Q::Voluntary, "no").days(Q::HomeDays, 200);
    let manager =
        Given::manager().tasks(&[(Task::PlaceBound, Share::AboutTwoDays, Place::Workplace)]).days(Q::HomeDays, 0);
    let stops = |decided: &[(Q, Answer)], dealt_with: &[F]| {
        let talk = with(&employee, &manager, decided, dealt_with);
        assert_eq!(talk.stops().next(), None, "the two together are not asked");
        talk.topic(E::Voluntary).map_or(Vec::new(), |topic| topic.findings.iter().map(|it| it.id).collect::<Vec<_>>())
    };
    assert_eq!(stops(&[], &[]), [F::NotVoluntary]);
    assert_eq!(stops(&[(Q::FollowUp, Answer::One("weekly"))], &[]), [F::NotVoluntary], "that is another question");
    assert_eq!(stops(&[(Q::Voluntary, Answer::One("yes"))], &[]), []);
    assert_eq!(stops(&[], &[F::NotVoluntary]), []);
    assert_eq!(stops(&[], &[F::Abroad]), [F::NotVoluntary], "that is another stop");
}

#[test]
fn a_stop_that_both_find_stands_once() {
    let employee = Given::employee().one(Q::Voluntary, "no");
    let topic = dialogue(&employee, &Given::manager()).topic(E::Voluntary).unwrap();
    assert_eq!(topic.findings.iter().map(|it| it.id).collect::<Vec<_>>(), [F::NotVoluntary]);
}

#[test]
fn nothing_hard_is_no_topic_unless_somebody_is_named_for_it() {
    let strained = |given: Given| given.tasks(&[(Task::StrainedCooperation, Share::FewHours, Place::Workplace)]);
    let plain = |given: Given| given.tasks(&[(Task::DeepWork, Share::FewHours, Place::Home)]);
    let nothing = |given: Given| given.one(Q::SameDaySupport, "not-relevant");
    let is_topic =
        |employee: Given, manager: Given| dialogue(&employee, &manager).topic(E::HardConversations).is_some();
    assert!(!is_topic(nothing(plain(Given::employee())), plain(Given::manager())));
    assert!(is_topic(plain(Given::employee()).one(Q::SameDaySupport, "yes"), plain(Given::manager())));
    assert!(is_topic(nothing(plain(Given::employee())), strained(Given::manager())), "the manager sees it otherwise");
    // The tasks are to be talked about, so none counts; but somebody is named for what is hard.
    let named =
        |given: Given| strained(given).one(Q::SplitDay, "no").set(Q::SameDayWho, Answer::Words("Ida".to_owned()));
    let employee = nothing(named(Given::employee()).one(Q::Voluntary, "yes"));
    let employee = employee.set(Q::TaskPlaces, Answer::Unknown);
    assert!(is_topic(employee, Given::manager().set(Q::TaskTypes, Answer::RatherTalk)));
}

#[test]
fn what_is_known_to_one_is_not_lacking_and_what_neither_knows_is() {
    let status = |employee: Answer, manager: Answer| {
        let (employee, manager) =
            (Given::employee().set(Q::Review, employee), Given::manager().set(Q::Review, manager));
        let given = |given: Given| given.set(Q::StartDate, Answer::Date(support::records::date("2027-02-01")));
        dialogue(&given(employee), &given(manager)).topic(E::StartAndReview).map(|topic| topic.status)
    };
    let three = || Answer::One("3");
    assert_eq!(status(three(), three()), Some(Status::Agreed));
    assert_eq!(status(three(), Answer::Unknown), Some(Status::Missing), "the manager was asked too");
    assert_eq!(status(Answer::Unknown, Answer::Unknown), Some(Status::Missing));
}

#[test]
fn a_stop_of_one_stands_beside_what_both_find() {
    let employee = Given::employee().many(Q::Reasons, &["not-my-wish"]).days(Q::HomeDays, 200);
    let manager = Given::manager()
        .tasks(&[(Task::PlaceBound, Share::AboutTwoDays, Place::Workplace)])
        .days(Q::HomeDays, 0)
        .many(Q::Basis, &["tasks"]);
    let topic = dialogue(&employee, &manager).topic(E::Grounds).unwrap();
    assert_eq!(topic.findings.iter().map(|it| it.id).collect::<Vec<_>>(), [F::GroundsMissing, F::NotMyWish]);
}

#[test]
fn what_they_have_answered_together_is_agreed_where_neither_had_said_it() {
    let talk = with(&Given::employee(), &Given::manager(), &[(Q::Apv, Answer::One("yes"))], &[]);
    assert_eq!(talk.topic(E::Assessment).map(|topic| topic.status), Some(Status::Agreed));
}

#[test]
fn what_neither_knows_and_others_have_set_is_not_decided_here() {
    let kind = |fixed: Answer| {
        let manager = Given::manager().one(Q::WrittenLimits, "yes").set(Q::FrameFixedDays, fixed);
        dialogue(&Given::employee(), &manager).topic(E::Kind).map(|topic| topic.status)
    };
    assert_eq!(kind(Answer::Unknown), Some(Status::NotDecidable));
    assert_eq!(kind(Answer::One("yes")), Some(Status::Missing));
    let exempt = |given: Given| given.set(Q::ExemptTasks, Answer::Unknown);
    let topic = dialogue(&exempt(Given::employee()), &exempt(Given::manager())).topic(E::ExemptTasks);
    assert_eq!(topic.map(|topic| topic.status), Some(Status::NotDecidable));
}

#[test]
fn words_that_they_wrote_together_stand_on_the_paper() {
    let place = TaskPlace { place: Place::Depends, on: "sagen".to_owned() };
    let places = Answer::TaskPlaces([(Task::DeepWork, place)].into());
    let tasks =
        |given: Given| given.set(Q::TaskTypes, Answer::TaskShares([(Task::DeepWork, Some(Share::AboutADay))].into()));
    let (employee, manager) = (tasks(Given::employee()), tasks(Given::manager()));
    let talk = with(&employee, &manager, &[(Q::TaskPlaces, places.clone())], &[]);
    assert_eq!(talk.answer_on_paper(Q::TaskPlaces, &Frame::default()), Some(places));
}
