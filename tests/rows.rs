//! What the two said as rows: side by side where both were asked, once where only one was, and never where nobody answered.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::talk::dialogue::{ABOUT, Dialogue};
use foeling::domain::values::calendar::TimeOfDay;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use support::Given;
use support::pairs::{dialogue, halves, random_given};

#[test]
fn what_only_one_was_asked_stands_once_and_what_differs_comes_first() {
    let employee = Given::employee()
        .days(Q::HomeDays, 300)
        .weekdays(Q::HomeWeekdays, &[foeling::domain::values::calendar::Weekday::Monday])
        .many(Q::Reasons, &["quiet"])
        .set(Q::ReasonOther, Answer::Words("ro".to_owned()));
    let manager = Given::manager()
        .days(Q::HomeDays, 100)
        .weekdays(Q::HomeWeekdays, &[foeling::domain::values::calendar::Weekday::Monday])
        .one(Q::WrittenLimits, "yes")
        .days(Q::FrameMaxDays, 200)
        .many(Q::Basis, &["tasks"]);
    let talk = dialogue(&employee, &manager);
    let rows = talk.rows(E::Extent);
    assert_eq!(rows.both, [Q::HomeDays, Q::HomeWeekdays]);
    assert_eq!(rows.one, [(Party::Manager, Q::FrameMaxDays)]);
    // Two who were each asked something else have no row side by side.
    let rows = talk.rows(E::Grounds);
    assert!(rows.both.is_empty());
    assert!(rows.one.contains(&(Party::Employee, Q::Reasons)) && rows.one.contains(&(Party::Manager, Q::Basis)));
    // The reasons of both stand beside the difference.
    let [of_employee, of_manager] = talk.reasons_beside(E::Extent).expect("they differ");
    assert_eq!(of_employee.first(), Some(&Q::Reasons));
    assert_eq!(of_manager.first(), Some(&Q::Basis));
    // They are a topic of their own, and stand with no other.
    for other in [E::Grounds, E::TasksAtHome, E::Kind, E::Quality, E::Place] {
        assert_eq!(talk.reasons_beside(other), None, "{other:?}");
    }
}

#[test]
fn every_answer_stands_in_exactly_one_row_and_nothing_else_does() {
    let mut rng = fastrand::Rng::with_seed(50);
    let (mut both, mut one) = (0, 0);
    for _ in 0..200 {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let talk = dialogue(&employee, &manager);
        for about in ABOUT {
            let rows = talk.rows(about.element);
            for id in about.questions() {
                let said = Party::ALL.into_iter().filter(|party| talk.halves.said(*party, id).is_some()).count();
                let places = rows.both.iter().filter(|it| **it == id).count()
                    + rows.one.iter().filter(|(_, it)| *it == id).count();
                assert_eq!(places, usize::from(said > 0), "{id:?}");
            }
            for (party, id) in &rows.one {
                let other = Party::ALL.into_iter().find(|it| it != party).unwrap();
                assert!(talk.halves.said(*party, *id).is_some() && !talk.of_party(other).get().case.asks(*id));
            }
            both += rows.both.len();
            one += rows.one.len();
        }
    }
    assert!(both > 1_000 && one > 1_000, "{both} {one}");
}

#[test]
fn what_both_said_stands_side_by_side_where_what_led_to_it_is_not_asked() {
    let times = |hour: u32| Answer::TimeRange(TimeOfDay::from_hms_opt(hour, 0, 0), TimeOfDay::from_hms_opt(15, 0, 0));
    let of = |given: Given, hour: u32| given.one(Q::Reach, "set-times").set(Q::ReachTimes, times(hour));
    let frame = Frame { questions_off: vec![Q::Reach], ..Frame::default() };
    let talk = Dialogue::of(&halves(&of(Given::employee(), 9), &of(Given::manager(), 10)), &Answers::default(), &frame);
    let rows = talk.rows(E::Reachability);
    assert_eq!((rows.both, rows.one), (vec![Q::ReachTimes], Vec::new()));
}

#[test]
fn reasons_stand_beside_days_that_differ_and_only_where_somebody_gave_one() {
    let employee = |days: i32, reasons: Answer| Given::employee().days(Q::HomeDays, days).set(Q::Reasons, reasons);
    let manager = || Given::manager().days(Q::HomeDays, 100).many(Q::Basis, &["tasks"]);
    let beside = |employee: &Given| dialogue(employee, &manager()).reasons_beside(E::Extent);
    let quiet = || Answer::Many(vec!["quiet"]);
    assert_eq!(beside(&employee(200, quiet())), Some([vec![Q::Reasons], vec![Q::Basis]]));
    assert_eq!(beside(&employee(200, Answer::Unknown)), Some([vec![], vec![Q::Basis]]));
    assert_eq!(beside(&employee(200, Answer::RatherTalk)), Some([vec![], vec![Q::Basis]]));
    assert_eq!(beside(&employee(100, quiet())), None, "the same days need no reasons");
    let talk = dialogue(&employee(200, quiet()), &manager());
    let without = Dialogue { clauses_off: vec![E::Extent], ..talk };
    assert_eq!(without.reasons_beside(E::Extent), None, "where the extent is no topic");
}
