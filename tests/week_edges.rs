//! The week as a budget and the week on paper, at the edges of both.

mod support;

use foeling::domain::case::task_case::TaskCase;
use foeling::domain::case::task_days::{Budget, Told, Untold, is_told};
use foeling::domain::case::working_week::{long_run_line, wants_over_line, working_days, working_weekdays};
use foeling::domain::frame::Weights;
use foeling::domain::suggestion::week::{DayKind, Named, Week};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;

fn told(shares: &[Share]) -> (Budget, Told) {
    let tasks = [Task::DeepWork, Task::CaseworkAlone, Task::ShortMeetings, Task::IdeasTogether];
    let tasks: Vec<_> = tasks.into_iter().zip(shares).map(|(task, share)| (task, *share, Place::Home)).collect();
    let case = Given::employee().tasks(&tasks).case();
    (Budget::of(&case, &Weights::default()), Told::of(&case, &Weights::default()).unwrap())
}

#[test]
fn shares_of_exactly_the_week_are_not_scaled() {
    use Share::{AboutADay, AboutThreeDays, AboutTwoDays, FewHours};
    let (budget, of) = told(&[AboutThreeDays, AboutTwoDays]);
    assert_eq!((budget.rest(), budget.is_over(), of.scaled_from), (Amount(0), false, None));
    assert_eq!((of.days, of.untold()), (Amount(500), Amount(0)));
    let (budget, of) = told(&[AboutThreeDays, AboutTwoDays, FewHours]);
    assert_eq!((budget.rest(), budget.is_over(), of.scaled_from), (Amount(0), true, Some(Amount(550))));
    assert_eq!((of.days, of.untold()), (Amount(500), Amount(0)));
    let (budget, of) = told(&[AboutThreeDays, AboutADay, FewHours]);
    assert_eq!((budget.rest(), budget.is_over(), of.scaled_from), (Amount(50), false, None));
    assert_eq!((of.days, of.untold()), (Amount(450), Amount(50)));
}

#[test]
fn most_of_the_week_is_more_than_half_of_it() {
    use Share::{AboutADay, AboutTwoDays, FewHours};
    assert!(!told(&[AboutTwoDays]).1.is_most());
    assert!(told(&[AboutTwoDays, AboutADay]).1.is_most());
    let (_, half) = told(&[AboutTwoDays, FewHours]);
    assert_eq!((half.days, half.untold()), (Amount(250), Amount(250)));
    assert!(!half.is_most(), "half is not most");
}

#[test]
fn a_task_is_told_with_its_share_and_its_place() {
    let task = |share: Option<Share>, place: Option<Place>| TaskCase { share, place, ..TaskCase::new(Task::DeepWork) };
    assert!(is_told(&task(Some(Share::AboutADay), Some(Place::Home))));
    assert!(!is_told(&task(None, Some(Place::Home))) && !is_told(&task(Some(Share::AboutADay), None)));
    assert!(is_told(&TaskCase { place: Some(Place::Home), ..TaskCase::new(Task::Rest) }), "the rest has no share");
    assert!(!is_told(&TaskCase::new(Task::Rest)));
    let case = Given::employee().tasks(&[(Task::DeepWork, Share::AboutADay, Place::Home)]).case();
    let untold = Untold::of(&case, &Weights::default());
    assert!(!untold.is_nothing() && untold.rest == Amount(400));
    assert!(Untold::default().is_nothing());
}

#[test]
fn a_week_of_which_nothing_is_said_is_five_days() {
    let given = Given::employee();
    assert_eq!(working_days(&given.case()), Amount(500));
    assert_eq!(long_run_line(&given.case(), &Weights::default()), Amount(250));
    assert_eq!(working_weekdays(&given.case()), Weekdays::WORKING);
    let mut case = given.case();
    case.say(ask::WORKING_WEEKDAYS, Weekdays::NONE);
    assert_eq!(working_weekdays(&case), Weekdays::WORKING);
    case.say(ask::WORKING_WEEKDAYS, Weekdays::of(&[Weekday::Saturday]));
    assert_eq!(working_weekdays(&case), Weekdays::of(&[Weekday::Saturday]));
    let over = |days: i32| wants_over_line(&Given::employee().days(Q::HomeDays, days).case());
    assert_eq!([200, 250, 300].map(over), [false, false, true]);
    assert!(!wants_over_line(&given.case()));
}

/// The kinds of the days from Monday to Friday, for so many home days.
fn week(days: i32, home: &[Weekday], undisputed: &[Weekday], team: &[Weekday]) -> (Vec<DayKind>, bool) {
    let of = Weekdays::of;
    let named = Named { working: Weekdays::WORKING, home: of(home), undisputed: of(undisputed), team: of(team) };
    let week = Week::of(Amount(days), named);
    (week.days.iter().map(|(_, kind)| *kind).collect(), week.leaves_a_rest)
}

#[test]
fn home_days_are_placed_among_those_that_were_named() {
    use DayKind::{EveryOtherWeek as Every, Home as H, Open as O, Varies as V, Workplace as W};
    use Weekday::{Monday as Mo, Thursday as Th, Tuesday as Tu};
    // As many as were named.
    assert_eq!(week(200, &[Mo, Tu], &[Mo, Tu], &[]), (vec![H, H, W, W, W], false));
    assert_eq!(week(100, &[Mo], &[Mo], &[]), (vec![H, W, W, W, W], false));
    // More than were named: the others are agreed along the way, but not on days that need everyone.
    assert_eq!(week(300, &[Mo, Tu], &[Mo, Tu], &[Th]), (vec![H, H, O, W, O], true));
    assert_eq!(week(250, &[Mo, Tu], &[Mo, Tu], &[]), (vec![H, H, O, O, O], true));
    // Fewer: nobody has chosen among days that both want.
    assert_eq!(week(100, &[Mo, Tu], &[Mo, Tu], &[]), (vec![V, V, W, W, W], false));
    // The undisputed first; half a day is the disputed one every other week.
    assert_eq!(week(100, &[Mo, Tu], &[Mo], &[]), (vec![H, W, W, W, W], false));
    assert_eq!(week(150, &[Mo, Tu], &[Mo], &[]), (vec![H, Every, W, W, W], false));
    assert_eq!(week(150, &[Mo, Tu, Th], &[Mo], &[]), (vec![H, V, W, V, W], false));
    assert_eq!(week(200, &[Mo, Tu, Th], &[Mo], &[]), (vec![H, V, W, V, W], false));
    // Half a day on the one day that was named is that day.
    assert_eq!(week(50, &[Mo], &[Mo], &[]), (vec![H, W, W, W, W], false));
    assert_eq!(week(50, &[Mo, Tu], &[Mo, Tu], &[]), (vec![V, V, W, W, W], false));
    assert_eq!(week(50, &[Mo, Tu], &[], &[]), (vec![V, V, W, W, W], false));
    assert_eq!(week(0, &[Mo], &[Mo], &[]), (vec![V, W, W, W, W], false));
}

#[test]
fn a_day_on_which_one_does_not_work_is_off_and_is_shown_where_somebody_does() {
    let named = |working: Weekdays| Named { working, home: Weekdays::of(&[Weekday::Monday]), ..Named::default() };
    let working = Weekdays::of(&[Weekday::Monday, Weekday::Saturday]);
    let week = Week::of(Amount(100), named(working));
    let days: Vec<Weekday> = week.days.iter().map(|(day, _)| *day).collect();
    assert_eq!(days.len(), 6);
    assert_eq!(week.kind_of(Weekday::Monday), DayKind::Home);
    assert_eq!(week.kind_of(Weekday::Tuesday), DayKind::Off);
    assert_eq!(week.kind_of(Weekday::Saturday), DayKind::Workplace);
    assert_eq!(week.kind_of(Weekday::Sunday), DayKind::Off);
    assert_eq!(week.of_kind(DayKind::Workplace), Weekdays::of(&[Weekday::Saturday]));
}

#[test]
fn the_days_of_the_tasks_are_rounded_at_the_quarter() {
    use foeling::domain::frame::Frame;
    use foeling::domain::rules::finding::Value;
    use foeling::domain::vocabulary::finding_id::FindingId as F;
    // Three days and a quarter at home are three and a half, and a hundredth less are three.
    let of = |few_hours: i32, place: Place| {
        let weights = Weights { few_hours: Amount(few_hours), ..Weights::default() };
        let tasks = [(Task::DeepWork, Share::AboutThreeDays, place), (Task::CaseworkAlone, Share::FewHours, place)];
        let given = Given::employee().tasks(&tasks);
        Given { frame: Frame { weights, ..Frame::default() }, ..given }.assess().own
    };
    let numbers = |few_hours: i32| {
        let suggestion = of(few_hours, Place::Home).suggestion.unwrap();
        (suggestion.task_days.0, suggestion.start.0, suggestion.told.days.0, suggestion.untold.rest.0)
    };
    assert_eq!(numbers(24), (324, 300, 300, 176));
    assert_eq!(numbers(25), (325, 350, 350, 175));
    let over_half = |few_hours: i32| {
        let found = of(few_hours, Place::Home).findings.into_iter().find(|finding| finding.id == F::OverHalf).unwrap();
        found.values.into_iter().find(|(name, _)| *name == "days").unwrap().1
    };
    assert_eq!(over_half(24), Value::Days(Amount(300)));
    assert_eq!(over_half(25), Value::Days(Amount(350)));
    // Cautiously, what can be done in either place is at the workplace.
    let suggestion = of(25, Place::Either).suggestion.unwrap();
    assert_eq!((suggestion.low, suggestion.high), (Amount(0), Amount(150)));
}

#[test]
fn a_week_stands_only_where_fixed_days_are_suggested() {
    let week = |pattern: &'static str| {
        let tasks = [(Task::DeepWork, Share::AboutTwoDays, Place::Home)];
        let given =
            Given::employee().tasks(&tasks).one(Q::Pattern, pattern).weekdays(Q::HomeWeekdays, &[Weekday::Monday]);
        given.assess().own.suggestion.unwrap().week.is_some()
    };
    assert_eq!(["fixed", "both", "case-by-case"].map(week), [true, true, false]);
}

#[test]
fn the_stops_of_a_suggestion_are_those_that_were_found() {
    use foeling::domain::vocabulary::finding_id::FindingId as F;
    let stops = |voluntary: &'static str| {
        let given = Given::employee().tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)]);
        given.one(Q::Voluntary, voluntary).assess().own.suggestion.unwrap().stops
    };
    assert_eq!(stops("yes"), []);
    assert_eq!(stops("no"), [F::NotVoluntary]);
}
