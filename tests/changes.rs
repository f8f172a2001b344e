//! What would settle a topic and what would open the suggestion: which changes are offered, and which never are.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::talk::dialogue::{Dialogue, Opens, Takes, Trial, Way, about, element_of};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;
use support::pairs::{dialogue, halves, random_given};
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

fn settling(employee: &Given, manager: &Given, element: E) -> Vec<Trial> {
    let talk = dialogue(employee, manager);
    let topic = talk.topic(element).expect("a topic");
    assert!(topic.is_open(), "{topic:?}");
    talk.what_would_settle(&topic, &employee.frame)
}

fn numbers(id: Q, hundredths: &[i32]) -> Vec<Trial> {
    hundredths.iter().map(|it| Trial::Answer(id, Answer::Number(Amount(*it)))).collect()
}

fn options(id: Q, chosen: &[&'static str]) -> Vec<Trial> {
    chosen.iter().map(|it| Trial::Answer(id, Answer::One(it))).collect()
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
    let days = |day: Weekday| Trial::Answer(Q::MeetDays, Answer::Weekdays(Weekdays::of(&[day])));
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
        let place = |it: &Trial| if let Trial::TaskPlace(task, place) = it { Some((task.task, *place)) } else { None };
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
            Trial::Answer(Q::HomeDays, Answer::Number(days)) => Some((days.0, it.high.0)),
            _ => None,
        });
        days.collect::<Vec<_>>()
    };
    assert_eq!(opened(200, 100), [(200, 200)], "the largest step of one thing");
    assert_eq!(opened(200, 200), []);
}

/// What the two are asked on the follow-up, and the same from both, but for how often it is.
fn following_up(given: Given) -> Given {
    given.one(Q::Experience, "experienced")
}

#[test]
fn what_nobody_has_answered_and_no_rule_has_found_is_no_change_to_try() {
    let (employee, manager) = (following_up(employee()), following_up(manager()));
    let takes = |manager: &Given| {
        let talk = dialogue(&employee, manager);
        talk.what_it_takes(&talk.topic(E::FollowUp).unwrap(), &Frame::default())
    };
    assert_eq!(takes(&manager), None, "the answer is what it takes");
    assert_eq!(settling(&employee, &manager, E::FollowUp), []);
    let seldom = manager.one(Q::ManagerReach, "seldom");
    assert_eq!(takes(&seldom), Some(Takes::Ways(vec![Way::TryOut])), "nor is it one of two");
}

#[test]
fn nothing_chosen_is_nothing_to_agree_on() {
    let with =
        |given: Given, ways: &[&'static str]| following_up(given).one(Q::FollowUp, "weekly").many(Q::HelpChannel, ways);
    let of = |one: &[&'static str], other: &[&'static str]| {
        settling(&with(employee(), one), &with(manager(), other), E::FollowUp)
    };
    let ways = |ways: &[&'static str]| Trial::Answer(Q::HelpChannel, Answer::Many(ways.to_vec()));
    assert_eq!(of(&["call"], &["chat"]), [ways(&["call"]), ways(&["chat"])]);
    assert_eq!(of(&[], &["chat"]), []);
    assert_eq!(of(&["call"], &[]), []);
}

#[test]
fn a_task_without_a_place_is_not_talked_home() {
    let of = |given: Given, places: &[(Task, Place)]| {
        let shares = [Task::DeepWork, Task::CaseworkAlone].map(|task| (task, Some(Share::AboutADay)));
        let place = |(task, place): &(Task, Place)| (*task, TaskPlace { place: *place, on: String::new() });
        given
            .set(Q::TaskTypes, Answer::TaskShares(shares.into()))
            .set(Q::TaskPlaces, Answer::TaskPlaces(places.iter().map(place).collect()))
    };
    let tasks = |places: &[(Task, Place)]| {
        let talk = dialogue(&of(employee(), places), &of(manager(), places));
        let found = talk.what_would_it_take(&Frame::default());
        let task = |it: &Trial| if let Trial::TaskPlace(task, _) = it { Some(task.task) } else { None };
        found.iter().filter_map(|it| task(&it.change)).collect::<Vec<_>>()
    };
    let deep = (Task::DeepWork, Place::Home);
    assert_eq!(tasks(&[deep, (Task::CaseworkAlone, Place::Workplace)]), [Task::CaseworkAlone]);
    assert_eq!(tasks(&[deep]), [], "where it is done is theirs to say first");
}

#[test]
fn half_a_day_is_the_fewest_that_is_named() {
    // One working day a week: all of it at home is over half.
    let of = |given: Given| given.days(Q::HomeDays, 100);
    let employee = of(employee()).days(Q::WorkingDays, 100).days(Q::WeeklyHours, 740);
    assert_eq!(settling(&employee, &of(manager()), E::Extent), numbers(Q::HomeDays, &[50]));
}

#[test]
fn what_is_lacking_at_home_is_put_in_place_and_the_days_are_another_topic() {
    let with = |given: Given| given.days(Q::HomeDays, 300);
    let employee = with(employee()).one(Q::SetupScreen, "no").days(Q::ScreenDaysOnSite, 200);
    let found = settling(&employee, &with(manager()), E::ScreenWorkplace);
    assert_eq!(found, [Trial::SetupInPlace(vec![Q::SetupScreen])]);
}

#[test]
fn a_change_that_settles_a_topic_is_about_that_topic() {
    let mut rng = fastrand::Rng::with_seed(77);
    let mut told = 0;
    for _ in 0..24 {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let talk = dialogue(&employee, &manager);
        for topic in talk.topics() {
            for change in talk.what_would_settle(&topic, &Frame::default()) {
                let element = match &change {
                    Trial::Answer(id, _) => element_of(*id),
                    Trial::TaskPlace(..) => element_of(Q::TaskPlaces),
                    Trial::SetupInPlace(_) => element_of(Q::SetupScreen),
                };
                assert_eq!(element, about(topic.element).map(|about| about.element), "{change:?}");
                told += 1;
            }
        }
    }
    assert!(told > 40, "{told}");
}

#[test]
fn of_tasks_decided_in_part_the_one_that_is_left_is_settled_by_its_place() {
    use Place::{Home, Workplace};
    let tasks = [Task::DeepWork, Task::CaseworkAlone, Task::ShortMeetings];
    let place = |(task, place): (Task, Place)| (task, TaskPlace { place, on: String::new() });
    let placed = |given: Given, places: &[(Task, Place)]| {
        given
            .set(Q::TaskTypes, Answer::TaskShares(tasks.iter().map(|task| (*task, Some(Share::AboutADay))).collect()))
            .set(Q::TaskPlaces, Answer::TaskPlaces(places.iter().copied().map(place).collect()))
    };
    let [deep, case, short] = tasks;
    let employee = placed(employee(), &[(deep, Home), (case, Home), (short, Home)]);
    let manager = placed(manager(), &[(deep, Workplace), (case, Workplace)]);
    let found = |decided: &[(Task, Place)]| {
        let mut answers = Answers::default();
        answers.set(Q::TaskPlaces, Answer::TaskPlaces(decided.iter().copied().map(place).collect()));
        let talk = Dialogue::of(&halves(&employee, &manager), &answers, &Frame::default());
        let changes = talk.what_would_settle(&talk.topic(E::TasksAtHome).unwrap(), &Frame::default());
        let place = |it: &Trial| if let Trial::TaskPlace(task, place) = it { Some((task.task, *place)) } else { None };
        changes.iter().filter_map(place).collect::<Vec<_>>()
    };
    assert_eq!(found(&[]), [], "two are left");
    assert_eq!(found(&[(case, Home)]), [(deep, Home), (deep, Place::Either)]);
    assert_eq!(found(&[(case, Home), (deep, Home)]), []);
}

#[test]
fn a_shared_day_that_is_wished_at_home_is_the_one_that_may_go() {
    use Weekday::{Monday, Thursday, Tuesday, Wednesday};
    let wished = |given: Given| given.weekdays(Q::HomeWeekdays, &[Thursday]);
    let manager = wished(manager()).weekdays(Q::TeamDays, &[Monday, Tuesday, Wednesday, Thursday]);
    let found = dialogue(&wished(employee()), &manager).what_would_it_take(&Frame::default());
    let fewer = Trial::Answer(Q::TeamDays, Answer::Weekdays(Weekdays::of(&[Monday, Tuesday, Wednesday])));
    assert_eq!(found.iter().map(|it| (&it.change, it.high)).collect::<Vec<_>>(), [(&fewer, Amount(200))]);
}

/// To choose a kind gives that kind and no more days: beside a change that does nothing it opens nothing either.
#[test]
fn a_kind_is_not_what_opens_the_suggestion() {
    let employee = employee().days(Q::HomeDays, 300).one(Q::Pattern, "fixed");
    let manager = manager().days(Q::HomeDays, 300).one(Q::WrittenLimits, "yes").days(Q::FrameMaxDays, 100);
    let manager = manager.one(Q::Pattern, "case-by-case").one(Q::FrameFixedDays, "yes");
    let talk = dialogue(&employee, &manager);
    assert_eq!(talk.what_opens(&Frame::default()), Opens::Ways(vec![Way::SmallerPart, Way::TryOut]));
}

#[test]
fn nothing_needs_to_open_where_the_suggestion_holds_what_either_asks_for() {
    let limited = |most: i32| manager().one(Q::WrittenLimits, "yes").days(Q::FrameMaxDays, most);
    let opens = |employee: Given, manager: Given| dialogue(&employee, &manager).what_opens(&Frame::default());
    let ways = Opens::Ways(vec![Way::SmallerPart, Way::TryOut]);
    assert_eq!(opens(employee().days(Q::HomeDays, 100), limited(100).days(Q::HomeDays, 100)), Opens::NoNeed);
    assert_eq!(opens(employee().days(Q::HomeDays, 100), limited(100).days(Q::HomeDays, 300)), ways);
    assert_eq!(opens(employee().days(Q::HomeDays, 300), limited(100).days(Q::HomeDays, 100)), ways);
    let unsaid = |given: Given| given.set(Q::HomeDays, Answer::Unknown);
    assert_eq!(opens(unsaid(employee()), unsaid(limited(100))), ways, "nobody has said how many are enough");
}

#[test]
fn of_two_changes_together_the_three_that_open_most_are_named() {
    // One day of tasks at home, and one who is new to them: a task more helps only somebody who is new no longer.
    let tasks = [
        (Task::DeepWork, Share::AboutADay, Place::Home),
        (Task::CaseworkAlone, Share::AboutADay, Place::Workplace),
        (Task::ShortMeetings, Share::AboutTwoDays, Place::Workplace),
        (Task::MeetingsAcrossSites, Share::FewHours, Place::Workplace),
        (Task::VideoCitizenMeetings, Share::FewHours, Place::Workplace),
    ];
    let of = |given: Given| given.tasks(&tasks).days(Q::HomeDays, 300).one(Q::Experience, "new");
    let Opens::Two(found) = dialogue(&of(employee()), &of(manager())).what_opens(&Frame::default()) else {
        panic!("no two changes");
    };
    let told = found.iter().map(|two| {
        let Trial::TaskPlace(task, Place::Home) = &two.first else { panic!("{two:?}") };
        assert_eq!(two.with.change, Trial::Answer(Q::Experience, Answer::One("experienced")));
        assert!(!two.with.is_other_kind);
        (task.task, two.with.low.0, two.with.high.0)
    });
    let most =
        [(Task::ShortMeetings, 300, 300), (Task::CaseworkAlone, 200, 200), (Task::MeetingsAcrossSites, 150, 150)];
    assert_eq!(told.collect::<Vec<_>>(), most);
}

#[test]
fn what_cannot_be_chosen_here_is_not_one_of_two_changes_either() {
    use foeling::domain::vocabulary::options::Review;
    let date =
        |month: u32| Answer::Date(foeling::domain::values::calendar::Date::from_ymd_opt(2027, month, 1).unwrap());
    let of =
        |given: Given, review: &'static str, month: u32| given.one(Q::Review, review).set(Q::StartDate, date(month));
    let two = halves(&of(employee(), "1", 1), &of(manager(), "12", 3));
    let takes = |reviews: Vec<Review>| {
        let frame = Frame { reviews, ..Frame::default() };
        let talk = Dialogue::of(&two, &Answers::default(), &frame);
        let Some(Takes::Two(found)) = talk.what_it_takes(&talk.topic(E::StartAndReview).unwrap(), &frame) else {
            panic!("no two changes");
        };
        let reviews = found.into_iter().map(|[_, review]| review);
        reviews.collect::<Vec<_>>()
    };
    let [one, three, six, twelve] = ["1", "3", "6", "12"].map(|it| Trial::Answer(Q::Review, Answer::One(it)));
    assert_eq!(takes(Vec::new()), [one.clone(), three, six]);
    assert_eq!(takes(vec![Review::OneMonth, Review::TwelveMonths]), [one.clone(), twelve, one]);
}

/// Nought to five days are eleven changes, and the first ten are all that is tried with another.
#[test]
fn two_changes_are_looked_for_among_the_first_ten() {
    let of = |given: Given, days: i32, day: Weekday| given.days(Q::HomeDays, days).weekdays(Q::HomeWeekdays, &[day]);
    let takes = |least: i32| {
        let (employee, manager) = (of(employee(), least, Weekday::Monday), of(manager(), 500, Weekday::Friday));
        let talk = dialogue(&employee, &manager);
        talk.what_it_takes(&talk.topic(E::Extent).unwrap(), &Frame::default())
    };
    assert_eq!(takes(0), Some(Takes::Ways(vec![Way::TryOut])));
    assert!(matches!(takes(150), Some(Takes::Two(_))));
}

#[test]
fn of_fewer_days_than_they_have_decided_the_most_that_settle_it_are_named() {
    let two = halves(&employee().days(Q::HomeDays, 300), &manager().days(Q::HomeDays, 100));
    let mut decided = Answers::default();
    decided.set(Q::HomeDays, Answer::Number(Amount(300)));
    let talk = Dialogue::of(&two, &decided, &Frame::default());
    let topic = talk.topic(E::Extent).unwrap();
    assert_eq!(talk.what_would_settle(&topic, &Frame::default()), numbers(Q::HomeDays, &[200]));
}

#[test]
fn what_cannot_be_chosen_here_settles_nothing() {
    use foeling::domain::vocabulary::options::Review;
    let two = halves(&employee().one(Q::Review, "1"), &manager().one(Q::Review, "12"));
    let settling = |reviews: Vec<Review>| {
        let frame = Frame { reviews, ..Frame::default() };
        let talk = Dialogue::of(&two, &Answers::default(), &frame);
        talk.what_would_settle(&talk.topic(E::StartAndReview).unwrap(), &frame)
    };
    assert_eq!(settling(Vec::new()), options(Q::Review, &["1", "3", "6", "12"]));
    assert_eq!(settling(vec![Review::OneMonth, Review::TwelveMonths]), options(Q::Review, &["1", "12"]));
}

#[test]
fn a_topic_that_is_not_open_is_not_settled_by_anything() {
    let talk = dialogue(&employee().one(Q::SetupScreen, "partly"), &manager());
    let topic = talk.topic(E::ScreenWorkplace).unwrap();
    assert!(!topic.is_open(), "{topic:?}");
    assert_eq!(talk.what_would_settle(&topic, &Frame::default()), []);
}

#[test]
fn the_six_changes_that_open_most_are_named() {
    let tasks = [
        (Task::DeepWork, Share::AboutTwoDays, Place::Either),
        (Task::CaseworkAlone, Share::AboutADay, Place::Workplace),
        (Task::ShortMeetings, Share::FewHours, Place::Workplace),
        (Task::MeetingsAcrossSites, Share::FewHours, Place::Workplace),
        (Task::VideoCitizenMeetings, Share::FewHours, Place::Workplace),
        (Task::Administration, Share::AboutADay, Place::Either),
    ];
    let of = |given: Given| given.tasks(&tasks).days(Q::HomeDays, 300);
    let talk = dialogue(&of(employee()).one(Q::HelpNeed, "daily"), &of(manager()));
    let found = talk.what_would_it_take(&Frame::default());
    let told = found.iter().map(|it| match &it.change {
        Trial::TaskPlace(task, Place::Home) => (task.task, it.high.0),
        other => panic!("{other:?}"),
    });
    // Help that is needed less often would be the seventh, and opens no more than the last of these.
    let six = [
        (Task::DeepWork, 200),
        (Task::CaseworkAlone, 200),
        (Task::Administration, 150),
        (Task::ShortMeetings, 150),
        (Task::MeetingsAcrossSites, 150),
        (Task::VideoCitizenMeetings, 150),
    ];
    assert_eq!(told.collect::<Vec<_>>(), six);
}

/// With it at the workplace nothing would be left to ask about home; that is no answer to how help is got.
#[test]
fn where_a_task_is_done_settles_no_other_topic() {
    let of = |given: Given, place: Place| {
        let given =
            following_up(given).tasks(&[(Task::DeepWork, Share::AboutTwoDays, place)]).one(Q::FollowUp, "weekly");
        given.set(Q::HomeDays, Answer::Unknown)
    };
    let employee = of(employee(), Place::Home).one(Q::HelpNeed, "several-a-day");
    assert_eq!(settling(&employee, &of(manager(), Place::Workplace), E::FollowUp), []);
}
