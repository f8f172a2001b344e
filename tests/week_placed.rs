//! Where home days are placed in the week: what the two agreed on stands, and a wish keeps off days that need everyone.

mod support;

use foeling::domain::frame::Frame;
use foeling::domain::suggestion::common_ground::CommonGround;
use foeling::domain::suggestion::week::{DayKind, Week};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use support::Given;

const WED: Weekday = Weekday::Wednesday;
const THU: Weekday = Weekday::Thursday;
const FRI: Weekday = Weekday::Friday;

fn wishes(days: &[Weekday]) -> Given {
    Given::employee().days(Q::WorkingDays, 500).set(Q::HomeWeekdays, Answer::Weekdays(Weekdays::of(days)))
}

/// The week of so many hundredths of a day, where the team meets on Wednesdays.
fn week(given: &Given, days: i32, ground: &CommonGround) -> Option<Week> {
    let frame = Frame { team_days: Weekdays::of(&[WED]), ..Frame::default() };
    Week::of_case(&given.case(), Amount(days), &frame, ground)
}

fn kinds(week: &Week, days: &[Weekday]) -> Vec<DayKind> {
    days.iter().map(|day| week.kind_of(*day)).collect()
}

#[test]
fn a_wish_keeps_off_the_day_of_the_team_and_what_is_agreed_stands() {
    let wished = week(&wishes(&[WED, FRI]), 200, &CommonGround::default()).unwrap();
    assert_eq!(kinds(&wished, &[WED, THU, FRI]), [DayKind::Workplace, DayKind::Open, DayKind::Home]);
    assert!(wished.leaves_a_rest);
    let decided = CommonGround { decided: vec![Q::HomeWeekdays], ..CommonGround::default() };
    let agreed = week(&wishes(&[WED, FRI]), 200, &decided).unwrap();
    assert_eq!(kinds(&agreed, &[WED, THU, FRI]), [DayKind::Home, DayKind::Workplace, DayKind::Home]);
    assert!(!agreed.leaves_a_rest);
}

#[test]
fn the_day_that_both_want_comes_first_and_the_other_every_other_week() {
    let both = CommonGround { weekdays_of_both: Weekdays::of(&[FRI]), ..CommonGround::default() };
    let given = wishes(&[THU, FRI]);
    let one = week(&given, 100, &both).unwrap();
    assert_eq!(kinds(&one, &[THU, FRI]), [DayKind::Workplace, DayKind::Home]);
    let one_and_a_half = week(&given, 150, &both).unwrap();
    assert_eq!(kinds(&one_and_a_half, &[THU, FRI]), [DayKind::EveryOtherWeek, DayKind::Home]);
    // Where nobody said which, it is nobody's order.
    let open = week(&given, 100, &CommonGround::default()).unwrap();
    assert_eq!(kinds(&open, &[THU, FRI]), [DayKind::Varies, DayKind::Varies]);
}

#[test]
fn without_a_day_that_was_named_there_is_no_week() {
    assert_eq!(week(&wishes(&[]), 200, &CommonGround::default()), None);
    let nothing = Given::employee().days(Q::WorkingDays, 500);
    assert_eq!(week(&nothing, 200, &CommonGround::default()), None);
}
