//! The stop rules and the limits, each at its edge.

mod support;

use foeling::domain::case::rest::{is_day_too_long, is_night_too_short, minutes_of_night};
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{TimeOfDay, Weekday};
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::{Given, found};

fn at(hour: u32, minute: u32) -> TimeOfDay {
    TimeOfDay::from_hms_opt(hour, minute, 0).unwrap()
}

/// An employee whose tasks alone would allow the whole week.
fn all_home(party: fn() -> Given) -> Given {
    party().tasks(&[
        (Task::DeepWork, Share::AboutThreeDays, Place::Home),
        (Task::Decisions, Share::AboutTwoDays, Place::Home),
    ])
}

#[test]
fn eleven_hours_of_rest_are_enough_and_a_minute_less_is_not() {
    assert_eq!(minutes_of_night(at(22, 0), at(9, 0)), 660);
    assert!(!is_night_too_short(at(22, 0), at(9, 0), 660));
    assert!(!is_night_too_short(at(21, 59), at(9, 0), 660));
    assert!(is_night_too_short(at(22, 1), at(9, 0), 660));
}

#[test]
fn a_split_day_of_thirteen_hours_leaves_the_rest_and_a_minute_more_does_not() {
    assert!(!is_day_too_long(at(8, 0), at(20, 59), 660));
    assert!(!is_day_too_long(at(8, 0), at(21, 0), 660));
    assert!(is_day_too_long(at(8, 0), at(21, 1), 660));
    assert!(is_day_too_long(at(8, 0), at(0, 30), 660), "past midnight is sixteen and a half hours");
    // A frame with another rest leaves another day.
    assert!(!is_day_too_long(at(8, 0), at(20, 0), 720));
    assert!(is_day_too_long(at(8, 0), at(20, 1), 720));
}

#[test]
fn an_end_after_midnight_is_counted_from_there() {
    assert_eq!(minutes_of_night(at(0, 30), at(8, 0)), 450);
}

#[test]
fn a_long_day_breaks_the_rest_whatever_the_next_morning() {
    let day = |start: (u32, u32), end: (u32, u32), next: (u32, u32)| {
        let given = Given::employee().one(Q::SplitDay, "sometimes");
        let given = given.time(Q::UsualStart, start.0, start.1).time(Q::LatestEnd, end.0, end.1);
        given.time(Q::EarliestStart, next.0, next.1).assess().own
    };
    let late = day((8, 0), (22, 30), (10, 0));
    assert!(found(&late, F::DayTooLong) && !found(&late, F::RestTooShort));
    let exact = day((8, 0), (21, 0), (8, 0));
    assert!(!found(&exact, F::DayTooLong) && !found(&exact, F::RestTooShort));
    let short = day((8, 0), (20, 0), (6, 0));
    assert!(!found(&short, F::DayTooLong) && found(&short, F::RestTooShort));
}

#[test]
fn the_rest_rule_listens_only_to_a_split_day() {
    let times = |given: Given| given.time(Q::LatestEnd, 23, 0).time(Q::EarliestStart, 7, 0);
    assert!(found(&times(Given::employee().one(Q::SplitDay, "regularly")).assess().own, F::RestTooShort));
    assert!(!found(&times(Given::employee().one(Q::SplitDay, "no")).assess().own, F::RestTooShort));
}

#[test]
fn half_of_the_week_is_on_the_line_and_more_is_over_it() {
    let wish = |days| found(&Given::employee().days(Q::HomeDays, days).assess().own, F::OverHalf);
    assert!(!wish(250));
    assert!(wish(300));
}

#[test]
fn half_of_a_part_timers_week_is_half_of_that_week() {
    let wish = |days| {
        let given = Given::employee().days(Q::WorkingDays, 300).days(Q::HomeDays, days);
        found(&given.assess().own, F::OverHalf)
    };
    assert!(!wish(150));
    assert!(wish(200));
}

#[test]
fn anything_but_voluntary_is_not_now() {
    for answer in ["unsure", "no"] {
        let given = all_home(Given::employee).one(Q::Voluntary, answer);
        assert_eq!(given.assess().own.suggestion.unwrap().kind, ArrangementKind::NotNow, "{answer}");
    }
    let given = all_home(Given::employee).one(Q::Voluntary, "yes").one(Q::Pattern, "fixed");
    assert_eq!(given.assess().own.suggestion.unwrap().kind, ArrangementKind::Fixed);
}

#[test]
fn who_does_not_know_whether_it_is_voluntary_waits_like_one_who_doubts() {
    use foeling::domain::vocabulary::answer::Answer;
    for answer in [Answer::Unknown, Answer::RatherTalk] {
        let assessment = all_home(Given::employee).set(Q::Voluntary, answer.clone()).assess().own;
        assert!(found(&assessment, F::VoluntaryInDoubt), "{answer:?}");
        assert_eq!(assessment.suggestion.unwrap().kind, ArrangementKind::NotNow, "{answer:?}");
    }
    assert!(!found(&all_home(Given::employee).assess().own, F::VoluntaryInDoubt), "not asked yet is no doubt");
}

#[test]
fn abroad_is_not_now() {
    let given = all_home(Given::employee).one(Q::WorkPlace, "abroad").one(Q::Pattern, "fixed");
    assert_eq!(given.assess().own.suggestion.unwrap().kind, ArrangementKind::NotNow);
}

#[test]
fn a_fixed_pattern_without_a_local_agreement_becomes_case_by_case() {
    let given = all_home(Given::manager).one(Q::Pattern, "fixed").one(Q::LocalAgreement, "no");
    let assessment = given.assess().own;
    assert!(found(&assessment, F::NoLocalAgreement));
    assert_eq!(assessment.suggestion.unwrap().kind, ArrangementKind::CaseByCase);
}

#[test]
fn a_fixed_pattern_waits_while_nobody_knows_of_a_local_agreement() {
    let given = all_home(Given::manager)
        .one(Q::Pattern, "both")
        .set(Q::LocalAgreement, foeling::domain::vocabulary::answer::Answer::Unknown);
    assert!(found(&given.assess().own, F::NoLocalAgreement));
}

#[test]
fn case_by_case_needs_no_local_agreement() {
    let given = all_home(Given::manager).one(Q::Pattern, "case-by-case").one(Q::LocalAgreement, "no");
    assert!(!found(&given.assess().own, F::NoLocalAgreement));
}

#[test]
fn confidential_work_that_can_be_overheard_stays_at_the_workplace() {
    let given = |overheard: &'static str| {
        Given::employee()
            .tasks(&[
                (Task::DeepWork, Share::AboutTwoDays, Place::Home),
                (Task::VideoCitizenMeetings, Share::AboutTwoDays, Place::Home),
            ])
            .one(Q::DataKind, "confidential")
            .one(Q::Overheard, overheard)
    };
    assert_eq!(given("no").assess().own.suggestion.unwrap().high, Amount::whole(4));
    let exposed = given("yes").assess().own;
    assert!(found(&exposed, F::ConfidentialOverheard));
    assert_eq!(exposed.suggestion.unwrap().high, Amount::whole(2), "the talks stay, the deep work does not");
    assert!(!found(&given("solvable").assess().own, F::ConfidentialOverheard));
}

#[test]
fn the_frames_maximum_holds_and_a_wish_beyond_it_is_talked_about() {
    let given = |days| {
        all_home(Given::manager)
            .one(Q::WrittenLimits, "yes")
            .days(Q::FrameMaxDays, 200)
            .days(Q::HomeDays, days)
            .assess()
            .own
    };
    assert_eq!(given(300).suggestion.as_ref().unwrap().high, Amount::whole(2));
    assert!(found(&given(300), F::WishOverLimits));
    assert!(!found(&given(200), F::WishOverLimits));
}

#[test]
fn a_limit_that_does_not_apply_is_unused_but_kept() {
    let given = all_home(Given::manager).one(Q::WrittenLimits, "no").days(Q::FrameMaxDays, 100).days(Q::HomeDays, 300);
    assert_eq!(given.assess().own.suggestion.unwrap().high, Amount::whole(3));
    assert!(given.answers.get(Q::FrameMaxDays).is_some());
}

#[test]
fn home_days_keep_off_the_team_day() {
    let given = all_home(Given::manager)
        .one(Q::Pattern, "fixed")
        .weekdays(Q::TeamDays, &[Weekday::Tuesday])
        .weekdays(Q::HomeWeekdays, &[Weekday::Tuesday, Weekday::Thursday])
        .days(Q::HomeDays, 200);
    let assessment = given.assess().own;
    assert!(found(&assessment, F::HomeDayOnTeamDay));
    let week = assessment.suggestion.unwrap().week.unwrap();
    let tuesday = week.days.iter().find(|(day, _)| *day == Weekday::Tuesday).unwrap().1;
    assert_eq!(tuesday, foeling::domain::suggestion::week::DayKind::Workplace);
}

#[test]
fn a_missing_screen_holds_at_two_days_until_it_is_mended() {
    let given = |check: &'static str| all_home(Given::employee).one(Q::SetupScreen, check).days(Q::HomeDays, 300);
    assert_eq!(given("no").assess().own.suggestion.unwrap().high, Amount::whole(2));
    assert_eq!(given("yes").assess().own.suggestion.unwrap().high, Amount::whole(3));
}

#[test]
fn new_to_the_tasks_starts_with_a_day() {
    let given = all_home(Given::employee).one(Q::Experience, "new");
    assert_eq!(given.assess().own.suggestion.unwrap().high, Amount::whole(1));
}

#[test]
fn a_task_that_two_rules_keep_at_the_workplace_is_taken_away_once() {
    let given = Given::employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::VideoCitizenMeetings, Share::AboutTwoDays, Place::Home),
        ])
        .many(Q::ExemptTasks, &["overheard-talks"])
        .one(Q::DataKind, "confidential")
        .one(Q::Overheard, "yes");
    assert_eq!(given.assess().own.suggestion.unwrap().high, Amount::whole(2));
}

#[test]
fn the_cautious_end_loses_only_what_it_counted() {
    // Cautiously the video meetings are at the workplace already: exempting them takes nothing more.
    let given = Given::employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::VideoCitizenMeetings, Share::AboutTwoDays, Place::Either),
        ])
        .many(Q::ExemptTasks, &["overheard-talks"]);
    let suggestion = given.assess().own.suggestion.unwrap();
    assert_eq!((suggestion.low, suggestion.high), (Amount::whole(2), Amount::whole(2)));
}

#[test]
fn confidential_data_without_casework_or_talks_must_be_in_the_deep_work() {
    let deep_work = || Given::employee().tasks(&[(Task::DeepWork, Share::NearlyAll, Place::Home)]);
    let given = deep_work().one(Q::DataKind, "confidential").one(Q::Overheard, "yes");
    assert_eq!(given.assess().own.suggestion.unwrap().kind, ArrangementKind::NotNow);
    let ordinary = deep_work().one(Q::DataKind, "ordinary").one(Q::Overheard, "yes");
    assert_eq!(ordinary.assess().own.suggestion.unwrap().high, Amount(450));
}

#[test]
fn what_the_frame_says_of_the_local_agreement_holds_while_the_manager_does_not_know() {
    let given = |says: Option<bool>, answer| {
        let mut given = all_home(Given::manager).one(Q::Pattern, "fixed").set(Q::LocalAgreement, answer);
        given.frame.local_agreement = says;
        found(&given.assess().own, F::NoLocalAgreement)
    };
    use foeling::domain::vocabulary::answer::Answer;
    assert!(!given(Some(true), Answer::Unknown));
    assert!(given(Some(false), Answer::Unknown));
    assert!(given(None, Answer::RatherTalk));
}

#[test]
fn fewest_days_at_the_workplace_are_a_limit_too() {
    let given = |days| {
        all_home(Given::manager).one(Q::WrittenLimits, "yes").days(Q::FrameMinPresence, 300).days(Q::HomeDays, days)
    };
    assert!(found(&given(250).assess().own, F::WishOverLimits));
    assert!(!found(&given(200).assess().own, F::WishOverLimits));
}

#[test]
fn days_for_which_no_wished_day_is_left_are_agreed_along_the_way() {
    use foeling::domain::suggestion::week::DayKind;
    let given = all_home(Given::employee)
        .one(Q::Pattern, "fixed")
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday])
        .days(Q::HomeDays, 300);
    let week = given.assess().own.suggestion.unwrap().week.unwrap();
    let count = |kind| week.days.iter().filter(|(_, day)| *day == kind).count();
    assert_eq!((count(DayKind::Home), count(DayKind::Varies), count(DayKind::EveryOtherWeek)), (1, 0, 0));
    assert!(week.leaves_a_rest, "the other two are nobody's days yet");
}

#[test]
fn the_add_up_rule_lowers_the_cap_of_a_home_workplace_that_lacks_something() {
    let given = |place: &'static str| {
        all_home(Given::employee)
            .one(Q::SetupScreen, "no")
            .days(Q::HomeDays, 200)
            .days(Q::ScreenDaysOnSite, 100)
            .one(Q::ScreenPlaceOnSite, place)
    };
    assert_eq!(given("no").assess().own.suggestion.unwrap().high, Amount::whole(1));
    assert_eq!(given("yes").assess().own.suggestion.unwrap().high, Amount::whole(2));
    assert!(found(&given("no").assess().own, F::ScreenRulesAddUp));
    assert!(!found(&given("yes").assess().own, F::ScreenRulesAddUp));
}

#[test]
fn each_team_day_takes_a_day() {
    use Weekday::{Monday, Saturday, Thursday, Tuesday};
    let high =
        |days: &[Weekday]| all_home(Given::manager).weekdays(Q::TeamDays, days).assess().own.suggestion.unwrap().high;
    assert_eq!(high(&[]), Amount::whole(5));
    assert_eq!(high(&[Monday]), Amount::whole(4));
    assert_eq!(high(&[Monday, Tuesday]), Amount::whole(3));
    assert_eq!(high(&[Monday, Tuesday, Thursday]), Amount::whole(2));
    assert_eq!(high(&[Monday, Saturday]), Amount::whole(4), "a day on which one does not work takes none");
}

#[test]
fn cases_that_stay_at_the_workplace_take_half_of_the_casework_at_both_ends() {
    let range = |exempt: &[&'static str]| {
        let given = Given::employee()
            .tasks(&[
                (Task::DeepWork, Share::AboutTwoDays, Place::Home),
                (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
            ])
            .one(Q::Voluntary, "yes")
            .set(Q::OverHalfWhy, foeling::domain::vocabulary::answer::Answer::Words("Ro".to_owned()))
            .days(Q::HomeDays, 500)
            .many(Q::ExemptTasks, exempt);
        let suggestion = given.assess().own.suggestion.unwrap();
        (suggestion.low, suggestion.high)
    };
    assert_eq!(range(&["none"]), (Amount::whole(4), Amount::whole(4)));
    assert_eq!(range(&["paper-cases"]), (Amount::whole(3), Amount::whole(3)));
    assert_eq!(range(&["sensitive-cases"]), (Amount::whole(3), Amount::whole(3)));
    assert_eq!(range(&["sensitive-cases", "paper-cases"]), (Amount::whole(3), Amount::whole(3)));
    assert_eq!(range(&["overheard-talks"]), (Amount::whole(4), Amount::whole(4)), "there are no talks");
}

#[test]
fn what_is_exempt_leaves_exactly_its_part_of_the_days() {
    use foeling::domain::case::exemptions::{TasksLeft, left_by_exempt_tasks, left_when_overheard};
    use foeling::domain::frame::Weights;
    let case = |exempt: &[&'static str]| {
        let given = Given::employee().tasks(&[
            (Task::DeepWork, Share::AboutADay, Place::Home),
            (Task::CaseworkAlone, Share::AboutADay, Place::Home),
            (Task::VideoCitizenMeetings, Share::AboutADay, Place::Either),
        ]);
        given.many(Q::ExemptTasks, exempt).case()
    };
    let left = |open: i32, cautious: i32| TasksLeft { open: Amount(open), cautious: Amount(cautious) };
    let by_exempt = |exempt: &[&'static str]| left_by_exempt_tasks(&case(exempt), &Weights::default());
    assert_eq!(by_exempt(&[]), left(250, 200), "half of what can be done in either place, and none of it cautiously");
    assert_eq!(by_exempt(&["none"]), left(250, 200));
    assert_eq!(by_exempt(&["overheard-talks"]), left(200, 200));
    assert_eq!(by_exempt(&["sensitive-cases"]), left(200, 150));
    assert_eq!(by_exempt(&["paper-cases"]), left(200, 150));
    assert_eq!(by_exempt(&["paper-cases", "overheard-talks"]), left(150, 150));
    let talks = Given::employee().tasks(&[(Task::VideoCitizenMeetings, Share::AboutADay, Place::Home)]);
    let talks = talks.many(Q::ExemptTasks, &["overheard-talks"]).case();
    assert_eq!(left_by_exempt_tasks(&talks, &Weights::default()), left(0, 0), "nothing of them is left");
    // Overheard, neither the talks nor the casework go home, and deep work does where they are the confidential part.
    let overheard = |exempt: &[&'static str]| left_when_overheard(&case(exempt), &Weights::default());
    assert_eq!(overheard(&[]), left(100, 100));
    assert_eq!(overheard(&["paper-cases", "overheard-talks"]), left(100, 100));
    let only = |task: Task| {
        let given = Given::employee().tasks(&[(task, Share::AboutADay, Place::Home)]);
        left_when_overheard(&given.case(), &Weights::default())
    };
    assert_eq!(only(Task::DeepWork), left(0, 0), "where nothing else is told, it is in the deep work");
    assert_eq!(only(Task::CaseworkAlone), left(0, 0));
    assert_eq!(only(Task::VideoCitizenMeetings), left(0, 0));
    assert_eq!(only(Task::ShortMeetings), left(100, 100));
    // Casework without a place is not told, so the deep work is what is left to be confidential.
    let given = Given::employee().tasks(&[(Task::DeepWork, Share::AboutADay, Place::Home)]);
    let shares = [(Task::DeepWork, Some(Share::AboutADay)), (Task::CaseworkAlone, Some(Share::AboutADay))];
    let given = given.set(Q::TaskTypes, foeling::domain::vocabulary::answer::Answer::TaskShares(shares.into()));
    assert_eq!(left_when_overheard(&given.case(), &Weights::default()), left(0, 0));
}

#[test]
fn full_time_is_not_part_time() {
    let part_time = |hours, days| {
        found(&Given::employee().days(Q::WeeklyHours, hours).days(Q::WorkingDays, days).assess().own, F::PartTime)
    };
    assert!(!part_time(3700, 500));
    assert!(part_time(3675, 500));
    assert!(part_time(3700, 450));
}
