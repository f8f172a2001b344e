//! What would settle a topic and what would open the suggestion: which changes are offered, and which never are.

mod support;

use foeling::domain::agreement::ElementId as E;
use foeling::domain::amount::Amount;
use foeling::domain::answer::{Answer, TaskPlace};
use foeling::domain::calendar::{Weekday, Weekdays};
use foeling::domain::dialogue::{Change, Takes, Way};
use foeling::domain::frame::Frame;
use foeling::domain::party::Party;
use foeling::domain::question_id::QuestionId as Q;
use foeling::domain::task::{Place, Share, Task};
use support::Given;
use support::pairs::dialogue;
use support::records::settled_answers;

/// All that both are asked on these topics, and the same from both.
fn both(party: Party) -> Given {
    let first = |id: Q| vec![support::options(id)[0]];
    settled_answers(party)
        .weekdays(Q::HomeWeekdays, &[Weekday::Tuesday])
        .one(Q::MoveForWork, "same-day")
        .one(Q::MoveForEmployee, "same-day")
        .one(Q::ComeIn, "each-time")
        .one(Q::CitizenVideo, "not-relevant")
        .many(Q::PresencePurpose, &first(Q::PresencePurpose))
        .many(Q::HelpChannel, &first(Q::HelpChannel))
        .many(Q::SuccessSigns, &first(Q::SuccessSigns))
}

fn employee() -> Given {
    both(Party::Employee).one(Q::HelpNeed, "rarely")
}

fn manager() -> Given {
    let given = both(Party::Manager).weekdays(Q::TeamDays, &[]).one(Q::ManagerReach, "reachable");
    let gives = vec![support::options(Q::ManagerGives)[0]];
    given.many(Q::ManagerGives, &gives).set(Q::TeamDaysNote, Answer::Words("Ingen.".to_owned()))
}

fn settling(employee: &Given, manager: &Given, element: E) -> Vec<Change> {
    let talk = dialogue(employee, manager);
    let topic = talk.topic(element).expect("a topic");
    assert!(topic.is_open(), "{topic:?}");
    talk.what_would_settle(&topic, &employee.frame)
}

fn numbers(id: Q, hundredths: &[i32]) -> Vec<Change> {
    hundredths.iter().map(|it| Change::Answer(id, Answer::Number(Amount(*it)))).collect()
}

fn options(id: Q, chosen: &[&'static str]) -> Vec<Change> {
    chosen.iter().map(|it| Change::Answer(id, Answer::One(it))).collect()
}

#[test]
fn between_two_numbers_lies_every_half_from_the_smaller_to_the_larger() {
    let days = |one: i32, other: i32| {
        settling(&employee().days(Q::HomeDays, one), &manager().days(Q::HomeDays, other), E::Extent)
    };
    assert_eq!(days(200, 100), numbers(Q::HomeDays, &[100, 150, 200]));
    assert_eq!(days(100, 200), numbers(Q::HomeDays, &[100, 150, 200]));
    assert_eq!(days(150, 200), numbers(Q::HomeDays, &[150, 200]));
    let weeks = |one: i32, other: i32| {
        settling(&employee().days(Q::NoticeWeeks, one), &manager().days(Q::NoticeWeeks, other), E::Ending)
    };
    assert_eq!(weeks(400, 600), numbers(Q::NoticeWeeks, &[400, 500, 600]));
    assert_eq!(weeks(600, 500), numbers(Q::NoticeWeeks, &[500, 600]));
}

#[test]
fn between_two_options_lie_those_of_the_order_and_without_one_the_two_themselves() {
    let of = |id: Q, one: &'static str, other: &'static str, element: E| {
        settling(&employee().one(id, one), &manager().one(id, other), element)
    };
    assert_eq!(of(Q::Review, "6", "1", E::StartAndReview), options(Q::Review, &["1", "3", "6"]));
    assert_eq!(of(Q::Review, "3", "6", E::StartAndReview), options(Q::Review, &["3", "6"]));
    assert_eq!(of(Q::Review, "12", "6", E::StartAndReview), options(Q::Review, &["6", "12"]));
    let two = of(Q::MovedDay, "falls-away", "same-week", E::MovingDays);
    assert_eq!(two, options(Q::MovedDay, &["same-week", "falls-away"]), "in the order of the question");
}

#[test]
fn of_fewer_days_only_the_most_that_settle_it_are_named() {
    // Three days are over half of the week and over the line of the screen rules; two and a half are over that line.
    let of = |days: i32| settling(&employee().days(Q::HomeDays, days), &manager().days(Q::HomeDays, days), E::Extent);
    assert_eq!(of(300), numbers(Q::HomeDays, &[200]));
    assert_eq!(of(250), numbers(Q::HomeDays, &[200]));
}

#[test]
fn days_that_differ_are_settled_by_either_answer() {
    let [monday, tuesday] = [Weekday::Monday, Weekday::Tuesday];
    let of = |given: Given, day: Weekday| given.weekdays(Q::MeetDays, &[day]);
    let days = |day: Weekday| Change::Answer(Q::MeetDays, Answer::Weekdays(Weekdays::of(&[day])));
    let found = settling(&of(employee(), monday), &of(manager(), tuesday), E::PresenceDays);
    assert_eq!(found, [days(monday), days(tuesday)]);
}

#[test]
fn one_task_that_is_placed_differently_is_settled_by_any_place_and_two_are_not() {
    let placed = |given: Given, places: [Place; 2]| {
        let tasks = [Task::DeepWork, Task::CaseworkAlone];
        let shares = tasks.iter().map(|task| (*task, Some(Share::AboutTwoDays))).collect();
        let place = |(task, place): (Task, Place)| (task, TaskPlace { place, on: String::new() });
        given
            .set(Q::TaskTypes, Answer::TaskShares(shares))
            .set(Q::TaskPlaces, Answer::TaskPlaces(tasks.into_iter().zip(places).map(place).collect()))
    };
    use Place::{Either, Home, Workplace};
    let of = |one: [Place; 2], other: [Place; 2]| {
        let found = settling(&placed(employee(), one), &placed(manager(), other), E::TasksAtHome);
        let place =
            |it: &Change| if let Change::TaskPlace(task, place) = it { Some((task.task, *place)) } else { None };
        found.iter().filter_map(place).collect::<Vec<_>>()
    };
    let deep = |place: Place| (Task::DeepWork, place);
    // Deep work that stays at the workplace is one more thing to talk about.
    assert_eq!(of([Home, Home], [Workplace, Home]), [deep(Home), deep(Either)]);
    assert_eq!(of([Home, Home], [Workplace, Workplace]), []);
}

#[test]
fn what_can_be_done_about_a_finding_is_offered_the_smallest_step_first() {
    let told = |tells: &'static str| manager().one(Q::TellTeam, tells);
    let found = settling(&employee().one(Q::ColleaguesAsked, "yes"), &told("undecided"), E::Openness);
    assert_eq!(found, options(Q::TellTeam, &["team-meeting", "guideline", "individually"]));
    let found = settling(&employee().one(Q::ColleaguesAsked, "no"), &told("guideline"), E::Openness);
    assert_eq!(found, options(Q::ColleaguesAsked, &["yes"]));
}

#[test]
fn whether_it_is_clear_what_is_good_enough_is_not_settled_on_a_scale() {
    let (one, other) = (employee().scale(Q::ClearExpectations, 5), manager().scale(Q::ClearExpectations, 2));
    assert_eq!(settling(&one, &other, E::Quality), []);
    let talk = dialogue(&one, &other);
    let takes = talk.what_it_takes(&talk.topic(E::Quality).unwrap(), &Frame::default());
    assert_eq!(takes, Some(Takes::Ways(vec![Way::TryOut])));
}

#[test]
fn what_a_stop_takes_is_somebody_who_knows() {
    let talk = dialogue(&employee().one(Q::Voluntary, "no"), &manager());
    let topic = talk.topic(E::Voluntary).unwrap();
    assert!(topic.is_stop());
    assert_eq!(talk.what_it_takes(&topic, &Frame::default()), Some(Takes::Ways(vec![Way::AskWhoKnows])));
    // A topic that is settled takes nothing.
    let talk = dialogue(&employee(), &manager());
    let topic = talk.topic(E::Extent).unwrap();
    assert!(!topic.is_open());
    assert_eq!(talk.what_it_takes(&topic, &Frame::default()), None);
    assert_eq!(talk.what_would_settle(&topic, &Frame::default()), []);
}

#[test]
fn more_days_open_the_suggestion_as_far_as_the_other_said() {
    let opened = |one: i32, other: i32| {
        let talk = dialogue(&employee().days(Q::HomeDays, one), &manager().days(Q::HomeDays, other));
        let found = talk.what_would_it_take(&Frame::default());
        let days = found.iter().filter_map(|it| match &it.change {
            Change::Answer(Q::HomeDays, Answer::Number(days)) => Some((days.0, it.high.0)),
            _ => None,
        });
        days.collect::<Vec<_>>()
    };
    assert_eq!(opened(200, 100), [(200, 200)], "the largest step of one thing");
    assert_eq!(opened(200, 200), []);
}
