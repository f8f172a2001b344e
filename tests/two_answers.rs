//! Two answers to one question: how far apart they are, at every edge, and what counts until the two have talked.

mod support;

use foeling::domain::case::Case;
use foeling::domain::talk::dialogue::{Gap, Meeting, meeting};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, TimeOfDay, Weekday, Weekdays};
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::options::{CitizenVideo, Exempt, Experience, OptionSet};
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;
use support::pairs::{dialogue, halves};

/// The gap of two answers; nothing where they are the same.
fn gap(id: Q, one: Answer, other: Answer) -> Option<Gap> {
    let with = |given: Given, answer: Answer| {
        let given = given.one(Q::Reach, "set-times").one(Q::NoticeKind, "weeks");
        given.set(Q::TaskTypes, shares(&[Task::DeepWork])).set(id, answer)
    };
    let two = halves(&with(Given::employee(), one), &with(Given::manager(), other));
    match meeting(&two, id) {
        Meeting::Apart { gap, .. } => Some(gap),
        Meeting::Same { .. } => None,
        other => panic!("{id:?} is not asked of both: {other:?}"),
    }
}

/// What both together say, before they have talked.
fn joint(employee: Given, manager: Given) -> Case {
    dialogue(&employee, &manager).joint.get().case.clone()
}

fn day(month: u32, day: u32) -> Answer {
    Answer::Date(date(month, day))
}

fn date(month: u32, day: u32) -> Date {
    Date::from_ymd_opt(2027, month, day).unwrap()
}

fn at(hour: u32, minute: u32) -> TimeOfDay {
    TimeOfDay::from_hms_opt(hour, minute, 0).unwrap()
}

fn times(from: (u32, u32), to: (u32, u32)) -> Answer {
    Answer::TimeRange(Some(at(from.0, from.1)), Some(at(to.0, to.1)))
}

fn weekdays(days: &[Weekday]) -> Answer {
    Answer::Weekdays(Weekdays::of(days))
}

fn shares(tasks: &[Task]) -> Answer {
    Answer::TaskShares(tasks.iter().map(|task| (*task, Some(Share::AboutADay))).collect())
}

fn places(placed: &[(Task, Place, &str)]) -> Answer {
    let place = |(task, place, on): &(Task, Place, &str)| (*task, TaskPlace { place: *place, on: (*on).to_owned() });
    Answer::TaskPlaces(placed.iter().map(place).collect())
}

const NEAR: Option<Gap> = Some(Gap::Near);
const APART: Option<Gap> = Some(Gap::Apart);
const FAR: Option<Gap> = Some(Gap::Far);

// ------------------------------------------------------------------ how far apart

#[test]
fn days_are_near_within_a_half_and_far_beyond_one() {
    let of = |other: i32| gap(Q::HomeDays, Answer::Number(Amount(200)), Answer::Number(Amount(other)));
    assert_eq!([200, 250, 300, 350].map(of), [None, NEAR, APART, FAR]);
    assert_eq!([150, 100, 50].map(of), [NEAR, APART, FAR]);
}

#[test]
fn weeks_of_notice_are_counted_in_fortnights() {
    let of = |other: i32| gap(Q::NoticeWeeks, Answer::Number(Amount(400)), Answer::Number(Amount(other)));
    assert_eq!([400, 500, 600, 700, 800, 900].map(of), [None, NEAR, NEAR, APART, APART, FAR]);
}

#[test]
fn dates_are_near_within_a_fortnight_and_far_beyond_two_months() {
    let of = |other: Answer| gap(Q::StartDate, day(2, 1), other);
    assert_eq!([day(2, 1), day(2, 2), day(2, 15), day(2, 16)].map(of), [None, NEAR, NEAR, APART]);
    let of = |other: Answer| gap(Q::StartDate, day(2, 1), other);
    assert_eq!([day(4, 1), day(4, 2), day(4, 3)].map(of), [APART, APART, FAR], "the sixtieth day is 2 April");
    let of = |other: Answer| gap(Q::StartDate, day(4, 2), other);
    assert_eq!([day(3, 19), day(3, 18), day(2, 1), day(1, 31)].map(of), [NEAR, APART, APART, FAR], "and so backwards");
}

#[test]
fn times_are_as_far_apart_as_their_farther_end() {
    let of = |other: Answer| gap(Q::ReachTimes, times((9, 0), (15, 0)), other);
    let begin = [(9, 0), (9, 30), (9, 31), (10, 30), (10, 31)].map(|from| of(times(from, (15, 0))));
    assert_eq!(begin, [None, NEAR, APART, APART, FAR]);
    let end = [(15, 30), (15, 31), (13, 30), (13, 29)].map(|to| of(times((9, 0), to)));
    assert_eq!(end, [NEAR, APART, APART, FAR]);
    assert_eq!(of(times((9, 10), (17, 0))), FAR);
    assert_eq!(of(times((11, 0), (15, 0))), FAR);
    assert_eq!(of(Answer::TimeRange(Some(at(9, 0)), None)), NEAR, "an end that is not said is no difference yet");
}

#[test]
fn weekdays_are_near_with_one_that_differs_and_far_with_none_in_common() {
    use Weekday::{Friday, Monday, Tuesday, Wednesday};
    let of = |other: &[Weekday]| gap(Q::MeetDays, weekdays(&[Monday, Tuesday]), weekdays(other));
    assert_eq!(of(&[Tuesday, Monday]), None);
    assert_eq!(of(&[Monday]), NEAR);
    assert_eq!(of(&[Monday, Tuesday, Friday]), NEAR);
    assert_eq!(of(&[Monday, Wednesday]), APART);
    assert_eq!(of(&[Wednesday, Friday]), FAR);
    let one_each = gap(Q::MeetDays, weekdays(&[Monday]), weekdays(&[Tuesday]));
    assert_eq!(one_each, FAR, "one day each, and not the same one");
    assert_eq!(gap(Q::MeetDays, weekdays(&[Monday]), Answer::Varies), NEAR);
}

#[test]
fn tasks_are_near_where_half_of_the_longer_list_is_on_both() {
    use Task::{CaseworkAlone, DeepWork, IdeasTogether, QuickSparring, ShortMeetings};
    let of = |other: &[Task]| {
        gap(Q::TaskTypes, shares(&[DeepWork, CaseworkAlone, ShortMeetings, IdeasTogether]), shares(other))
    };
    assert_eq!(of(&[QuickSparring]), FAR);
    assert_eq!(of(&[DeepWork]), APART);
    assert_eq!(of(&[DeepWork, CaseworkAlone]), NEAR, "exactly half");
    assert_eq!(of(&[DeepWork, CaseworkAlone, ShortMeetings]), NEAR);
    assert_eq!(of(&[DeepWork, CaseworkAlone, QuickSparring]), NEAR);
    // The longer of the two lists, whichever it is.
    assert_eq!(gap(Q::TaskTypes, shares(&[DeepWork]), shares(&[DeepWork, QuickSparring, ShortMeetings])), APART);
    // The same tasks in other amounts.
    let more = Answer::TaskShares([(DeepWork, Some(Share::AboutTwoDays))].into());
    assert_eq!(gap(Q::TaskTypes, shares(&[DeepWork]), more), NEAR);
}

#[test]
fn choices_of_several_are_near_where_one_holds_the_other() {
    let of = |one: &[&'static str], other: &[&'static str]| {
        gap(Q::Overview, Answer::Many(one.to_vec()), Answer::Many(other.to_vec()))
    };
    let [a, b, c, d] = [0, 1, 2, 3].map(|at| support::options(Q::Overview)[at]);
    assert_eq!(of(&[a, b], &[a]), NEAR);
    assert_eq!(of(&[a], &[a, b]), NEAR);
    assert_eq!(of(&[a, b], &[a, c]), APART);
    assert_eq!(of(&[a, b], &[c, d]), FAR);
}

#[test]
fn options_in_an_order_are_so_many_steps_apart_and_others_are_different() {
    let of = |one: &'static str, other: &'static str| gap(Q::Pattern, Answer::One(one), Answer::One(other));
    assert_eq!(of("fixed", "fixed"), None);
    assert_eq!(of("fixed", "both"), NEAR);
    assert_eq!(of("fixed", "case-by-case"), APART);
    let of = |one: &'static str, other: &'static str| gap(Q::Review, Answer::One(one), Answer::One(other));
    assert_eq!([of("1", "3"), of("1", "6"), of("1", "12"), of("12", "1")], [NEAR, APART, FAR, FAR]);
    let of = |one: &'static str, other: &'static str| gap(Q::MovedDay, Answer::One(one), Answer::One(other));
    assert_eq!(of("falls-away", "another-day"), APART, "no order");
}

#[test]
fn a_scale_is_far_beyond_two_steps() {
    let of = |other: u8| gap(Q::ClearExpectations, Answer::Scale(4), Answer::Scale(other));
    assert_eq!([4, 5, 3, 2, 1].map(of), [None, NEAR, NEAR, APART, FAR]);
}

#[test]
fn a_place_is_far_from_its_opposite_and_counts_only_where_both_have_placed_the_task() {
    use Place::{Depends, Either, Home, Workplace};
    let of = |one: Place, other: Place| {
        gap(Q::TaskPlaces, places(&[(Task::DeepWork, one, "")]), places(&[(Task::DeepWork, other, "")]))
    };
    assert_eq!(of(Home, Home), None);
    assert_eq!([of(Home, Workplace), of(Workplace, Home)], [FAR, FAR]);
    assert_eq!([of(Workplace, Either), of(Depends, Workplace)], [APART, APART]);
    assert_eq!([of(Home, Either), of(Depends, Home), of(Either, Depends)], [NEAR, NEAR, NEAR]);
}

#[test]
fn words_differ_by_more_than_the_spaces_around_them() {
    let words = |words: &str| Answer::Words(words.to_owned());
    let of = |one: &str, other: &str| {
        let with = |given: Given, said: &str| given.days(Q::HomeDays, 300).set(Q::OverHalfWhy, words(said));
        matches!(
            meeting(&halves(&with(Given::employee(), one), &with(Given::manager(), other)), Q::OverHalfWhy),
            Meeting::Same { .. }
        )
    };
    assert!(of("Ro", " Ro "));
    assert!(of("Ro", "Pendling"), "each has a reason of their own");
    let of = |one: &str, other: &str| {
        let with = |given: Given, said: &str| given.many(Q::ExemptTasks, &["other"]).set(Q::ExemptOther, words(said));
        match meeting(&halves(&with(Given::employee(), one), &with(Given::manager(), other)), Q::ExemptOther) {
            Meeting::Apart { gap, .. } => Some(gap),
            _ => None,
        }
    };
    assert_eq!([of("Ro", " Ro "), of("Ro", "Pendling")], [None, NEAR]);
}

#[test]
fn who_would_rather_talk_is_apart_and_who_does_not_know_says_nothing() {
    let days = || Answer::Number(Amount(200));
    assert_eq!(gap(Q::HomeDays, days(), Answer::RatherTalk), APART);
    assert_eq!(gap(Q::HomeDays, Answer::RatherTalk, Answer::RatherTalk), None);
    assert_eq!(gap(Q::MeetDays, Answer::Varies, Answer::RatherTalk), APART, "that the days vary is an answer");
    assert_eq!(gap(Q::MeetDays, Answer::RatherTalk, Answer::Varies), APART);
    let two = halves(&Given::employee().set(Q::HomeDays, Answer::Unknown), &Given::manager().days(Q::HomeDays, 200));
    assert!(matches!(meeting(&two, Q::HomeDays), Meeting::Only(foeling::domain::vocabulary::party::Party::Manager, _)));
    let two = halves(&Given::employee().days(Q::HomeDays, 200), &Given::manager().set(Q::HomeDays, Answer::Unknown));
    assert!(matches!(
        meeting(&two, Q::HomeDays),
        Meeting::Only(foeling::domain::vocabulary::party::Party::Employee, _)
    ));
    assert_eq!(gap(Q::HomeDays, Answer::Unknown, Answer::Unknown), None);
}

// ------------------------------------------------------------ what counts till then

#[test]
fn the_later_of_two_days_is_the_careful_one() {
    let start = |one: Answer, other: Answer| {
        joint(Given::employee().set(Q::StartDate, one), Given::manager().set(Q::StartDate, other)).said(ask::START_DATE)
    };
    assert_eq!(start(day(2, 1), day(3, 1)), Some(date(3, 1)));
    assert_eq!(start(day(3, 1), day(2, 1)), Some(date(3, 1)));
}

#[test]
fn one_can_be_reached_where_both_said_so_and_nowhere_else() {
    let reach = |one: Answer, other: Answer| {
        let with = |given: Given, times: Answer| given.one(Q::Reach, "set-times").set(Q::ReachTimes, times);
        joint(with(Given::employee(), one), with(Given::manager(), other)).said(ask::REACH_TIMES)
    };
    assert_eq!(reach(times((9, 0), (15, 0)), times((10, 0), (16, 0))), Some((at(10, 0), at(15, 0))));
    assert_eq!(reach(times((10, 0), (16, 0)), times((9, 0), (15, 0))), Some((at(10, 0), at(15, 0))));
    assert_eq!(reach(times((9, 0), (12, 0)), times((11, 59), (15, 0))), Some((at(11, 59), at(12, 0))));
    assert_eq!(reach(times((9, 0), (12, 0)), times((12, 0), (15, 0))), None, "no minute in common");
    assert_eq!(reach(times((9, 0), (12, 0)), times((12, 1), (15, 0))), None);
}

#[test]
fn the_fewer_days_and_the_more_careful_option_count() {
    let two =
        |id: Q, one: Answer, other: Answer| joint(Given::employee().set(id, one), Given::manager().set(id, other));
    let days = |days: i32| Answer::Number(Amount(days));
    assert_eq!(two(Q::HomeDays, days(200), days(300)).said(ask::HOME_DAYS), Some(Amount(200)));
    assert_eq!(two(Q::HomeDays, days(300), days(200)).said(ask::HOME_DAYS), Some(Amount(200)));
    assert_eq!(two(Q::HomeDays, Answer::RatherTalk, days(200)).said(ask::HOME_DAYS), Some(Amount(200)));
    assert_eq!(two(Q::ClearExpectations, Answer::Scale(4), Answer::Scale(2)).said(ask::CLEAR_EXPECTATIONS), Some(2));
    assert_eq!(two(Q::Review, Answer::One("6"), Answer::One("3")).said(ask::REVIEW).map(OptionSet::id), Some("3"));
    let experience = |one, other| two(Q::Experience, Answer::One(one), Answer::One(other)).said(ask::EXPERIENCE);
    assert_eq!(experience("mixed", "new"), Some(Experience::New));
    assert_eq!(experience("experienced", "mixed"), Some(Experience::Mixed));
    assert_eq!(experience("mixed", "learning"), Some(Experience::Learning));
    let video = |one, other| two(Q::CitizenVideo, Answer::One(one), Answer::One(other)).said(ask::CITIZEN_VIDEO);
    assert_eq!(video("most", "per-citizen"), Some(CitizenVideo::PerCitizen));
    assert_eq!(video("no", "per-citizen"), Some(CitizenVideo::No));
    // Where there is no order, nothing counts before they have talked.
    assert_eq!(two(Q::Pattern, Answer::One("fixed"), Answer::One("case-by-case")).said(ask::PATTERN), None);
}

#[test]
fn what_either_keeps_at_the_workplace_stays_there() {
    let exempt = |one: Answer, other: Answer| {
        joint(Given::employee().set(Q::ExemptTasks, one), Given::manager().set(Q::ExemptTasks, other))
            .chosen(ask::EXEMPT_TASKS)
    };
    let many = |ids: &[&'static str]| Answer::Many(ids.to_vec());
    assert_eq!(exempt(many(&["none"]), many(&["paper-cases"])), [Exempt::PaperCases]);
    assert_eq!(exempt(many(&["overheard-talks"]), many(&["paper-cases"])).len(), 2);
    assert_eq!(exempt(Answer::RatherTalk, many(&["paper-cases"])), [Exempt::PaperCases]);
    assert_eq!(exempt(many(&["paper-cases"]), Answer::RatherTalk), [Exempt::PaperCases]);
    assert!(exempt(Answer::RatherTalk, many(&["none"])).is_empty(), "a no of one is no answer of both");
}

#[test]
fn days_at_home_are_those_of_both_and_days_to_meet_those_of_either() {
    use Weekday::{Friday, Monday, Tuesday};
    let two =
        |id: Q, one: Answer, other: Answer| joint(Given::employee().set(id, one), Given::manager().set(id, other));
    let home = |one: &[Weekday], other: Answer| two(Q::HomeWeekdays, weekdays(one), other).said(ask::HOME_WEEKDAYS);
    assert_eq!(home(&[Monday, Tuesday], weekdays(&[Tuesday, Friday])), Some(Weekdays::of(&[Tuesday])));
    assert_eq!(home(&[Monday], weekdays(&[Tuesday])), None);
    assert_eq!(home(&[Monday], Answer::Varies), Some(Weekdays::of(&[Monday])));
    let meet = |one: &[Weekday], other: Answer| two(Q::MeetDays, weekdays(one), other).said(ask::MEET_DAYS);
    assert_eq!(meet(&[Monday], weekdays(&[Tuesday])), Some(Weekdays::of(&[Monday, Tuesday])));
    assert_eq!(meet(&[Monday], Answer::Varies), Some(Weekdays::of(&[Monday])));
}

#[test]
fn a_task_is_where_both_would_do_it_or_it_depends() {
    use Place::{Depends, Either, Home, Workplace};
    let place = |one: (Place, &str), other: (Place, &str)| {
        let with = |given: Given, (place, on): (Place, &str)| {
            given
                .set(Q::TaskTypes, shares(&[Task::DeepWork]))
                .set(Q::TaskPlaces, places(&[(Task::DeepWork, place, on)]))
        };
        let case = joint(with(Given::employee(), one), with(Given::manager(), other));
        let task = case.tasks().iter().find(|chosen| chosen.task == Task::DeepWork).unwrap();
        (task.place.unwrap(), task.on.clone())
    };
    let plain = |place: Place| (place, String::new());
    assert_eq!(place((Home, ""), (Home, "")), plain(Home));
    assert_eq!(place((Home, ""), (Either, "")), plain(Either));
    assert_eq!(place((Either, ""), (Home, "")), plain(Either));
    assert_eq!(place((Home, ""), (Workplace, "")), plain(Depends));
    assert_eq!(place((Workplace, ""), (Either, "")), plain(Depends));
    assert_eq!(place((Depends, "sagen"), (Home, "")), (Depends, "sagen".to_owned()));
    assert_eq!(place((Home, ""), (Depends, "sagen")), (Depends, "sagen".to_owned()));
    assert_eq!(place((Depends, ""), (Depends, "sagen")), (Depends, "sagen".to_owned()));
    assert_eq!(place((Depends, "dagen"), (Depends, "sagen")), (Depends, "dagen".to_owned()));
}

#[test]
fn of_two_shares_the_smaller_counts_and_of_one_that_one() {
    let share = |one: &[(Task, Option<Share>)], other: &[(Task, Option<Share>)]| {
        let with = |given: Given, shares: &[(Task, Option<Share>)]| {
            given.set(Q::TaskTypes, Answer::TaskShares(shares.iter().copied().collect()))
        };
        let case = joint(with(Given::employee(), one), with(Given::manager(), other));
        case.tasks().iter().map(|chosen| (chosen.task, chosen.share)).collect::<Vec<_>>()
    };
    let deep = |share: Option<Share>| (Task::DeepWork, share);
    let (day, two) = (Some(Share::AboutADay), Some(Share::AboutTwoDays));
    assert_eq!(share(&[deep(day)], &[deep(two)]), [deep(day)]);
    assert_eq!(share(&[deep(two)], &[deep(day)]), [deep(day)]);
    assert_eq!(share(&[deep(two)], &[deep(None)]), [deep(two)]);
    assert_eq!(share(&[deep(None)], &[deep(two)]), [deep(two)]);
    assert_eq!(share(&[deep(None)], &[deep(None)]), [deep(None)]);
    let both = share(&[deep(two)], &[(Task::ShortMeetings, day)]);
    assert_eq!(both.len(), 2);
    assert!(both.contains(&deep(two)) && both.contains(&(Task::ShortMeetings, day)));
}

#[test]
fn words_of_both_count_where_only_the_spaces_around_them_differ() {
    let other = |one: &str, other: &str| {
        let with = |given: Given, said: &str| {
            given.many(Q::ExemptTasks, &["other"]).set(Q::ExemptOther, Answer::Words(said.to_owned()))
        };
        joint(with(Given::employee(), one), with(Given::manager(), other)).words(ask::EXEMPT_OTHER).to_owned()
    };
    assert_eq!(other(" Ro ", "Ro"), "Ro");
    assert_eq!(other("Ro", "Pendling"), "", "neither's words before they have talked");
}

#[test]
fn what_one_would_rather_talk_about_is_to_be_talked_about_by_both() {
    let case = joint(Given::employee().set(Q::Pattern, Answer::RatherTalk), Given::manager().one(Q::Pattern, "fixed"));
    assert!(case.would_rather_talk(Q::Pattern) && case.said(ask::PATTERN).is_none());
    let case = joint(Given::employee().one(Q::Pattern, "fixed"), Given::manager().set(Q::Pattern, Answer::RatherTalk));
    assert!(case.would_rather_talk(Q::Pattern) && case.said(ask::PATTERN).is_none());
}

#[test]
fn a_task_is_called_what_the_employee_calls_it_and_nothing_is_no_name() {
    let name = |one: &str, other: &str| {
        let with = |given: Given, name: &str| {
            let names = Answer::TaskNames([(Task::DeepWork, name.to_owned())].into());
            given.set(Q::TaskTypes, shares(&[Task::DeepWork])).set(Q::TaskNames, names)
        };
        joint(with(Given::employee(), one), with(Given::manager(), other)).tasks()[0].name.clone()
    };
    assert_eq!(name("Notater", "Sagsnotater"), "Notater");
    assert_eq!(name(" ", "Sagsnotater"), "Sagsnotater");
    assert_eq!(name("Notater", " "), "Notater");
}

#[test]
fn ways_that_both_named_count_and_none_in_common_is_no_answer() {
    let two = |one: &[&'static str], other: &[&'static str]| {
        joint(Given::employee().many(Q::HelpChannel, one), Given::manager().many(Q::HelpChannel, other))
            .chosen(ask::HELP_CHANNEL)
            .len()
    };
    assert_eq!(two(&["call", "chat"], &["chat", "buddy"]), 1);
    assert_eq!(two(&["call"], &["buddy"]), 0);
}

#[test]
fn what_is_agreed_each_time_binds_neither() {
    let moved = |one: &'static str, other: &'static str| {
        joint(Given::employee().one(Q::MovedDay, one), Given::manager().one(Q::MovedDay, other))
            .said(ask::MOVED_DAY)
            .map(OptionSet::id)
    };
    assert_eq!(moved("each-time", "same-week"), Some("each-time"));
    assert_eq!(moved("falls-away", "each-time"), Some("each-time"));
    assert_eq!(moved("falls-away", "same-week"), None, "to let a day fall away or to move it is a choice");
    let come = |one: &'static str, other: &'static str| {
        joint(Given::employee().one(Q::ComeIn, one), Given::manager().one(Q::ComeIn, other))
            .said(ask::COME_IN)
            .map(OptionSet::id)
    };
    assert_eq!(come("always", "after-telling"), Some("after-telling"));
    assert_eq!(come("always", "each-time"), Some("each-time"));
}

#[test]
fn the_farthest_of_several_tasks_is_the_gap_of_their_places() {
    use Place::{Either, Home, Workplace};
    let tasks = [Task::DeepWork, Task::CaseworkAlone];
    let with = |given: Given, places_of: [Place; 2]| {
        let [deep, case] = places_of;
        let placed = places(&[(tasks[0], deep, ""), (tasks[1], case, "")]);
        given.set(Q::TaskTypes, shares(&tasks)).set(Q::TaskPlaces, placed)
    };
    let two = halves(&with(Given::employee(), [Home, Home]), &with(Given::manager(), [Workplace, Either]));
    assert!(matches!(meeting(&two, Q::TaskPlaces), Meeting::Apart { gap: Gap::Far, .. }));
    assert_eq!(gap(Q::CitizenVideo, Answer::One("no"), Answer::One("per-citizen")), NEAR);
    assert_eq!(gap(Q::CitizenVideo, Answer::One("no"), Answer::One("most")), APART);
    assert_eq!(gap(Q::Experience, Answer::One("new"), Answer::One("learning")), NEAR);
}

#[test]
fn a_place_that_stops_or_narrows_counts_whoever_names_it() {
    let place = |one: &'static str, other: &'static str| {
        joint(Given::employee().one(Q::WorkPlace, one), Given::manager().one(Q::WorkPlace, other))
            .said(ask::WORK_PLACE)
            .map(OptionSet::id)
    };
    for (one, other, counts) in [
        ("own-home", "abroad", "abroad"),
        ("home-in-sweden", "abroad", "abroad"),
        ("home-in-sweden", "own-home", "home-in-sweden"),
        ("home-in-sweden", "not-discussed", "home-in-sweden"),
        ("own-home", "elsewhere", "own-home"),
        ("elsewhere", "not-discussed", "elsewhere"),
    ] {
        assert_eq!([place(one, other), place(other, one)], [Some(counts); 2], "{one} and {other}");
    }
}
