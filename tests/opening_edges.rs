//! Which question a topic begins with, where what the two said lies close to another one.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::rules::finding::Value;
use foeling::domain::talk::dialogue::{Ask, Dialogue, OpeningQuestion, Says};
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;
use support::pairs::{dialogue, halves};

fn opening(employee: Given, manager: Given, element: E) -> OpeningQuestion {
    let talk = dialogue(&employee, &manager);
    talk.opening_question(&talk.topic(element).expect("a topic"))
}

fn placed(given: Given, tasks: &[(Task, Place, &str)]) -> Given {
    let shares = tasks.iter().map(|(task, ..)| (*task, Some(Share::AboutADay))).collect();
    let places = tasks.iter().map(|(task, place, on)| (*task, TaskPlace { place: *place, on: (*on).to_owned() }));
    given.set(Q::TaskTypes, Answer::TaskShares(shares)).set(Q::TaskPlaces, Answer::TaskPlaces(places.collect()))
}

fn value(question: &OpeningQuestion, name: &str) -> Value {
    question.values.iter().find(|(known, _)| *known == name).expect("a value of that name").1.clone()
}

fn tasks(question: &OpeningQuestion) -> Vec<Task> {
    match value(question, "tasks") {
        Value::Tasks(tasks) => tasks.iter().map(|named| named.task).collect(),
        other => panic!("no tasks: {other:?}"),
    }
}

#[test]
fn tasks_that_only_one_would_do_at_the_workplace_are_asked_about_one_party_at_a_time() {
    use Place::{Home, Workplace};
    let one = |places: [Place; 2]| {
        let of =
            |given: Given, place: Place| placed(given, &[(Task::DeepWork, place, ""), (Task::CaseworkAlone, Home, "")]);
        let [employee, manager] = places;
        opening(of(Given::employee(), employee), of(Given::manager(), manager), E::TasksAtHome)
    };
    for (places, party) in [([Home, Workplace], Party::Manager), ([Workplace, Home], Party::Employee)] {
        let question = one(places);
        assert_eq!((question.ask, question.says), (Ask::PartAtHome, Some(Says::AtWorkplace(party))));
        assert_eq!(tasks(&question), [Task::DeepWork]);
    }
    // Each would keep another task there: the question is about the first one's view alone.
    let employee = placed(Given::employee(), &[(Task::DeepWork, Workplace, ""), (Task::CaseworkAlone, Home, "")]);
    let manager = placed(Given::manager(), &[(Task::DeepWork, Home, ""), (Task::CaseworkAlone, Workplace, "")]);
    let question = opening(employee, manager, E::TasksAtHome);
    assert_eq!(tasks(&question).len(), 1);
}

#[test]
fn work_that_is_bound_to_a_place_is_never_asked_home() {
    let of = |given: Given, place: Place| placed(given, &[(Task::PlaceBound, place, "")]);
    let question = opening(of(Given::employee(), Place::Home), of(Given::manager(), Place::Workplace), E::TasksAtHome);
    assert_eq!((question.ask, tasks(&question)), (Ask::BelongsHere, vec![Task::PlaceBound]));
}

#[test]
fn what_it_depends_on_is_said_by_the_one_who_wrote_it() {
    use Place::{Depends, Either, Home};
    let of = |employee: (Place, &str), manager: (Place, &str)| {
        let with = |given: Given, (place, on): (Place, &str)| placed(given, &[(Task::DeepWork, place, on)]);
        opening(with(Given::employee(), employee), with(Given::manager(), manager), E::TasksAtHome)
    };
    let question = of((Depends, " sagen "), (Home, ""));
    assert_eq!((question.ask, question.says), (Ask::WhenHome, Some(Says::Depends(Party::Employee))));
    assert_eq!(value(&question, "words"), Value::Words("sagen".to_owned()));
    assert_eq!(of((Home, ""), (Depends, "sagen")).says, Some(Says::Depends(Party::Manager)));
    // Words of nothing are none, and words beside another place are not what it depends on.
    let question = of((Depends, "  "), (Home, ""));
    assert!(question.ask == Ask::WhenHome && !matches!(question.says, Some(Says::Depends(_))));
    let question = of((Either, "sagen"), (Home, ""));
    assert!(question.ask == Ask::WhenHome && !matches!(question.says, Some(Says::Depends(_))));
}

#[test]
fn tasks_that_only_one_names_are_asked_about() {
    let of = |given: Given, tasks: &[(Task, Share)]| {
        let shares = tasks.iter().map(|(task, share)| (*task, Some(*share))).collect();
        given.set(Q::TaskTypes, Answer::TaskShares(shares))
    };
    let deep = (Task::DeepWork, Share::AboutADay);
    let short = (Task::ShortMeetings, Share::AboutADay);
    let ask = |one: &[(Task, Share)], other: &[(Task, Share)]| {
        let question = opening(of(Given::employee(), one), of(Given::manager(), other), E::TasksAtHome);
        assert_eq!(question.ask, Ask::FillsOfWeek);
        (tasks(&question), question.says)
    };
    assert_eq!(ask(&[deep, short], &[deep]), (vec![Task::ShortMeetings], Some(Says::Names(Party::Employee))));
    assert_eq!(ask(&[deep], &[deep, short]), (vec![Task::ShortMeetings], Some(Says::Names(Party::Manager))));
    let (named, says) = ask(&[deep, short], &[(Task::DeepWork, Share::AboutTwoDays), short]);
    assert_eq!(named, [Task::DeepWork], "the same tasks, one of another size");
    assert!(!matches!(says, Some(Says::Names(_))));
}

#[test]
fn where_the_tasks_are_agreed_the_question_is_about_a_good_day() {
    use Place::{Either, Home, Workplace};
    let both = |tasks_of: &[(Task, Place, &str)]| {
        let question = opening(placed(Given::employee(), tasks_of), placed(Given::manager(), tasks_of), E::TasksAtHome);
        (question.ask, tasks(&question))
    };
    let (deep, case) = (Task::DeepWork, Task::CaseworkAlone);
    assert_eq!(both(&[(deep, Home, ""), (case, Workplace, "")]), (Ask::GoodDay, vec![deep]));
    assert_eq!(both(&[(deep, Workplace, "")]), (Ask::BelongsHere, vec![deep]));
    assert_eq!(both(&[(deep, Workplace, ""), (case, Either, "")]).0, Ask::WhenHome, "not all belong there");
    assert_eq!(both(&[(deep, Either, "")]), (Ask::WhenHome, vec![deep]));
}

#[test]
fn days_that_differ_are_asked_about_by_who_wishes_more() {
    let home = [(Task::DeepWork, Place::Home, "")];
    let ask = |employee: i32, manager: i32, tasks: &[(Task, Place, &str)]| {
        let of = |given: Given, days: i32| {
            if tasks.is_empty() { given } else { placed(given, tasks) }.days(Q::HomeDays, days)
        };
        let question = opening(of(Given::employee(), employee), of(Given::manager(), manager), E::Extent);
        assert_eq!(question.says, Some(Says::Days));
        (question.ask, value(&question, "fewer"))
    };
    let days = |days: i32| Value::Days(foeling::domain::values::amount::Amount(days));
    assert_eq!(ask(100, 200, &home), (Ask::HoldOnTo, days(100)));
    assert_eq!(ask(200, 100, &home), (Ask::RoomFor, days(100)));
    assert_eq!(ask(200, 100, &[]), (Ask::Room, days(100)));
    assert_eq!(ask(200, 50, &home), (Ask::RoomFor, days(50)), "half a day is some");
    assert_eq!(ask(200, 0, &home), (Ask::PartAtHome, days(0)));
    assert_eq!(ask(200, 0, &[]), (Ask::Gain, days(0)));
    assert_eq!(ask(0, 200, &home), (Ask::HoldOnTo, days(0)));
}

#[test]
fn the_weekday_is_asked_about_only_where_it_differs() {
    let of = |given: Given, day: Weekday| {
        let given = placed(given, &[(Task::DeepWork, Place::Home, "")]).days(Q::HomeDays, 100).one(Q::Pattern, "fixed");
        given.weekdays(Q::HomeWeekdays, &[day])
    };
    let ask = |one: Weekday, other: Weekday| {
        let talk = dialogue(&of(Given::employee(), one), &of(Given::manager(), other));
        talk.topic(E::Extent).map(|topic| talk.opening_question(&topic).ask)
    };
    assert_ne!(ask(Weekday::Monday, Weekday::Monday), Some(Ask::DayFor));
    assert_eq!(ask(Weekday::Monday, Weekday::Thursday), Some(Ask::DayFor));
}

#[test]
fn the_grounds_are_asked_about_with_what_each_has_said() {
    let reasons = |ids: &[&'static str]| Given::employee().many(Q::Reasons, ids);
    let words = |words: &str| Given::manager().set(Q::BasisWords, Answer::Words(words.to_owned()));
    let id = support::options(Q::Reasons)[0];
    assert_ne!(id, "other");
    let says = |employee: Given, manager: Given| opening(employee, manager, E::Grounds);
    let question = says(reasons(&[id]), words(" Ro til sager. "));
    assert_eq!((question.ask, question.says), (Ask::Gain, Some(Says::ReasonsAndWords)));
    assert_eq!(value(&question, "words"), Value::Words("Ro til sager".to_owned()));
    assert_eq!(value(&question, "reasons"), Value::Options(Q::Reasons, vec![id]));
    let question = says(reasons(&[id, "other"]), Given::manager());
    assert_eq!((question.ask, question.says), (Ask::Gain, Some(Says::Reasons)));
    assert_eq!(value(&question, "reasons"), Value::Options(Q::Reasons, vec![id]), "another reason has no word here");
    let at_home = placed(reasons(&[id]), &[(Task::DeepWork, Place::Home, "")]);
    assert_eq!(says(at_home, Given::manager()).ask, Ask::DifferenceFor);
    assert_eq!(says(reasons(&["other"]), words("Ro")).says, Some(Says::Writes(Party::Manager)));
    assert_eq!(says(Given::employee(), words("Ro")).says, Some(Says::Writes(Party::Manager)));
    let question = says(reasons(&["other"]), words("   "));
    assert!(!matches!(question.says, Some(Says::Writes(_) | Says::Reasons | Says::ReasonsAndWords)));
}

#[test]
fn quality_is_asked_about_by_one_task_at_home() {
    let tasks_of = [(Task::DeepWork, Place::Home, ""), (Task::CaseworkAlone, Place::Home, "")];
    let of = |given: Given, scale: u8| placed(given, &tasks_of).scale(Q::ClearExpectations, scale);
    let question = opening(of(Given::employee(), 2), of(Given::manager(), 5), E::Quality);
    assert_eq!((question.ask, tasks(&question).len()), (Ask::GoodEnough, 1));
}

#[test]
fn the_days_that_somebody_needs_are_the_ones_asked_about() {
    let of = |given: Given| given.weekdays(Q::MeetDays, &[Weekday::Monday]);
    let ask = |employee: Given, manager: Given| {
        let question = opening(employee, manager, E::PresenceDays);
        (question.ask == Ask::UseOfDays).then(|| value(&question, "weekdays"))
    };
    let days = |day: Weekday| Some(Value::Weekdays(Weekdays::of(&[day])));
    assert_eq!(ask(of(Given::employee()), of(Given::manager())), days(Weekday::Monday));
    let team = of(Given::manager()).weekdays(Q::TeamDays, &[Weekday::Tuesday]);
    assert_eq!(ask(of(Given::employee()), team), days(Weekday::Tuesday), "those of the whole team first");
    let no_team = of(Given::manager()).weekdays(Q::TeamDays, &[]);
    assert_eq!(ask(of(Given::employee()), no_team), days(Weekday::Monday));
}

#[test]
fn who_was_never_asked_is_not_said_to_owe_an_answer() {
    let unknown = |given: Given, id: Q| given.set(id, Answer::Unknown);
    for (employee, manager, element) in [
        (Given::employee(), unknown(Given::manager(), Q::LocalAgreement), E::LegalBasis),
        (unknown(Given::employee(), Q::DataKind), Given::manager(), E::DataSecurity),
        (unknown(Given::employee(), Q::Voluntary), Given::manager(), E::Voluntary),
    ] {
        assert_eq!(opening(employee, manager, element).says, None, "{element:?} is asked of one alone");
    }
    let days = |given: Given| given.days(Q::HomeDays, 200);
    let says = |employee: Given, manager: Given| opening(employee, manager, E::Extent).says;
    assert_eq!(says(days(Given::employee()), Given::manager()), Some(Says::Only(Party::Employee)));
    assert_eq!(says(Given::employee(), days(Given::manager())), Some(Says::Only(Party::Manager)));
}

#[test]
fn a_task_that_they_have_decided_is_no_question_any_more() {
    use Place::{Home, Workplace};
    let (deep, case) = (Task::DeepWork, Task::CaseworkAlone);
    let employee = placed(Given::employee(), &[(deep, Home, ""), (case, Home, "")]);
    let manager = placed(Given::manager(), &[(deep, Workplace, ""), (case, Workplace, "")]);
    let asked = |places: &[(Task, Place)]| {
        let mut decided = Answers::default();
        let place = |(task, place): &(Task, Place)| (*task, TaskPlace { place: *place, on: String::new() });
        decided.set(Q::TaskPlaces, Answer::TaskPlaces(places.iter().map(place).collect()));
        let talk = Dialogue::of(&halves(&employee, &manager), &decided, &Frame::default());
        let question = talk.opening_question(&talk.topic(E::TasksAtHome).expect("a topic"));
        (question.ask, tasks(&question))
    };
    assert_eq!(asked(&[]), (Ask::PartAtHome, vec![deep, case]));
    assert_eq!(asked(&[(deep, Home)]), (Ask::PartAtHome, vec![case]));
    assert_eq!(asked(&[(deep, Home), (case, Home)]), (Ask::GoodDay, vec![deep, case]));
}

#[test]
fn tasks_whose_share_they_have_decided_are_not_asked_about_again() {
    let of = |given: Given, share: Share| {
        given.set(Q::TaskTypes, Answer::TaskShares([(Task::DeepWork, Some(share))].into()))
    };
    let two = halves(&of(Given::employee(), Share::AboutADay), &of(Given::manager(), Share::AboutTwoDays));
    let mut decided = Answers::default();
    let ask = |decided: &Answers| {
        let talk = Dialogue::of(&two, decided, &Frame::default());
        talk.opening_question(&talk.topic(E::TasksAtHome).expect("a topic")).ask
    };
    assert_eq!(ask(&decided), Ask::FillsOfWeek);
    decided.set(Q::TaskTypes, Answer::TaskShares([(Task::DeepWork, Some(Share::AboutTwoDays))].into()));
    assert_eq!(ask(&decided), Ask::WhenHome);
}

#[test]
fn what_matters_most_of_what_is_found_is_asked_about() {
    let employee = Given::employee()
        .days(Q::WeeklyHours, 3000)
        .days(Q::WorkingDays, 400)
        .one(Q::SplitDay, "regularly")
        .time(Q::UsualStart, 7, 0)
        .time(Q::LatestEnd, 23, 0)
        .time(Q::EarliestStart, 11, 0);
    let question = opening(employee, Given::manager(), E::WorkingTime);
    assert_eq!(question.ask, Ask::Found(FindingId::DayTooLong), "and not that somebody works part time");
}

#[test]
fn of_tasks_that_differ_a_little_the_first_is_asked_about() {
    use Place::{Either, Home};
    let of =
        |given: Given, place: Place| placed(given, &[(Task::DeepWork, place, ""), (Task::CaseworkAlone, place, "")]);
    let question = opening(of(Given::employee(), Home), of(Given::manager(), Either), E::TasksAtHome);
    assert_eq!((question.ask, tasks(&question)), (Ask::WhenHome, vec![Task::DeepWork]));
}

#[test]
fn the_weekday_is_asked_about_once_the_days_are_decided() {
    let of = |given: Given, days: i32, day: Weekday| {
        let given = placed(given, &[(Task::DeepWork, Place::Home, "")]).days(Q::HomeDays, days);
        given.weekdays(Q::HomeWeekdays, &[day])
    };
    let two = halves(&of(Given::employee(), 200, Weekday::Monday), &of(Given::manager(), 100, Weekday::Thursday));
    let mut decided = Answers::default();
    let ask = |decided: &Answers| {
        let talk = Dialogue::of(&two, decided, &Frame::default());
        talk.opening_question(&talk.topic(E::Extent).expect("a topic")).ask
    };
    assert_eq!(ask(&decided), Ask::RoomFor);
    decided.set(Q::HomeDays, Answer::Number(foeling::domain::values::amount::Amount(150)));
    assert_eq!(ask(&decided), Ask::DayFor);
}

#[test]
fn only_conversations_with_citizens_are_named_as_hard_ones() {
    let of = |task: Task| {
        let employee = placed(Given::employee(), &[(task, Place::Home, "")]).one(Q::SameDaySupport, "no");
        opening(employee, Given::manager(), E::HardConversations).ask
    };
    assert_eq!(of(Task::HardCitizenConversations), Ask::SameDay);
    assert_eq!(of(Task::StrainedCooperation), Ask::Found(FindingId::NobodySameDay));
}

#[test]
fn what_two_voices_show_beside_each_other_is_what_both_said() {
    use Party::{Employee, Manager};
    for says in
        [Says::Apart, Says::Only(Employee), Says::Only(Manager), Says::Days, Says::Reasons, Says::ReasonsAndWords]
    {
        assert!(says.is_in_both_voices(), "{says:?}");
    }
    let one =
        [Says::RatherTalk, Says::Writes, Says::AtWorkplace, Says::Depends, Says::Names].map(|says| says(Employee));
    for says in one {
        assert!(!says.is_in_both_voices(), "{says:?}");
    }
}
