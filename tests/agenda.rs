//! The agenda of two: what opens it, what fits the time, and what stands for when there is time.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::LocalPoint;
use foeling::domain::rules::Consequence;
use foeling::domain::talk::dialogue::{Agenda, AgendaItem, Dialogue, Gap, Length, Says, Status, Topic, least};
use foeling::domain::values::speech::Words;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::agenda::agenda;
use foeling::export::plain_text::plain_text;
use foeling::wording;
use support::Given;
use support::pairs::{dialogue, halves, random_given};
use support::records::settled_answers;

/// Two who have said everything and differ on most of it.
fn two_who_differ() -> (Given, Given) {
    let employee =
        settled_answers(Party::Employee).days(Q::HomeDays, 300).one(Q::Review, "6").one(Q::FollowUp, "monthly");
    let manager = settled_answers(Party::Manager)
        .days(Q::HomeDays, 100)
        .one(Q::Review, "1")
        .one(Q::FollowUp, "weekly")
        .one(Q::Pattern, "case-by-case")
        .one(Q::NoticeKind, "local-agreement");
    (employee, manager)
}

fn first(dialogue: &Dialogue) -> E {
    Agenda::of(&dialogue.topics(), Length::Thirty).items.first().expect("a topic").element
}

#[test]
fn a_stop_of_one_party_opens_the_agenda_whatever_the_other_says() {
    let (employee, manager) = two_who_differ();
    // The employee would work from Malmö; the manager, naturally, says the home.
    let abroad = |given: Given| given.one(Q::WorkPlace, "abroad");
    let home = |given: Given| given.one(Q::WorkPlace, "own-home");
    for (one, other) in [(abroad(employee), home(manager)), {
        let (employee, manager) = two_who_differ();
        (home(employee), abroad(manager))
    }] {
        let talk = dialogue(&one, &other);
        assert_eq!(first(&talk), E::Place);
        let topic = talk.topic(E::Place).unwrap();
        assert!(topic.is_stop() && topic.status == Status::NotDecidable);
        assert!(topic.findings.iter().any(|finding| finding.id == F::Abroad));
        // Until the two have dealt with it.
        let mut decided = Answers::default();
        decided.set(Q::WorkPlace, Answer::One("own-home"));
        let after = Dialogue::of(&halves(&one, &other), &decided, &one.frame);
        assert!(!after.topic(E::Place).unwrap().is_open());
    }
    let (employee, manager) = two_who_differ();
    let talk = dialogue(&employee.one(Q::Voluntary, "no"), &manager);
    assert_eq!(first(&talk), E::Voluntary);
}

#[test]
fn two_stops_come_before_everything_else() {
    let (employee, manager) = two_who_differ();
    let talk = dialogue(&employee.one(Q::Voluntary, "no").one(Q::WorkPlace, "abroad"), &manager);
    let agenda = Agenda::of(&talk.topics(), Length::Thirty);
    let mut stops: Vec<E> = agenda.planned().take(2).collect();
    stops.sort_unstable();
    assert_eq!(stops, [E::Voluntary, E::Place]);
}

#[test]
fn the_agenda_on_paper_says_nothing_twice_and_calls_tasks_what_the_person_calls_them() {
    let (employee, manager) = two_who_differ();
    let name = "Indstillinger til udvalget";
    let employee = employee
        .tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)])
        .set(Q::TaskNames, Answer::TaskNames([(Task::DeepWork, name.to_lowercase())].into()));
    let manager = manager.tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Workplace)]);
    let talk = dialogue(&employee, &manager);
    let paper = plain_text(&agenda(&talk, &Agenda::of(&talk.topics(), Length::Sixty), Lang::Da, None));
    assert!(paper.contains(name), "{paper}");
    // The days of each stand in the table, and not in a sentence as well.
    assert_eq!(talk.opening_question(&talk.topic(E::Extent).unwrap()).says, Some(Says::Days));
    let in_words = wording::opening(&talk.opening_question(&talk.topic(E::Extent).unwrap()), Lang::Da).0.unwrap();
    assert!(!paper.contains(&in_words), "{paper}");
    // What the table does not say is said.
    let at_workplace = talk.topic(E::TasksAtHome).unwrap();
    let opening = talk.opening_question(&at_workplace);
    assert!(!opening.says.unwrap().is_in_both_voices(), "{opening:?}");
    assert!(paper.contains(&wording::opening(&opening, Lang::Da).0.unwrap()), "{paper}");
}

#[test]
fn the_agenda_on_paper_says_what_other_is() {
    let (employee, manager) = two_who_differ();
    let words = Answer::Words("Kontanter i skranken".to_owned());
    let employee = employee.many(Q::ExemptTasks, &["other"]).set(Q::ExemptOther, words);
    let talk = dialogue(&employee, &manager.many(Q::ExemptTasks, &["none"]));
    let paper = plain_text(&agenda(&talk, &Agenda::of(&talk.topics(), Length::Sixty), Lang::Da, None));
    assert!(paper.contains("Kontanter i skranken"), "{paper}");
}

#[test]
fn nobody_holds_a_meeting_of_ten_topics_of_a_minute_each() {
    let mut rng = fastrand::Rng::with_seed(11);
    let mut cut = 0;
    for _ in 0..200 {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let talk = dialogue(&employee, &manager);
        let topics = talk.topics();
        let [thirty, _, sixty] = Length::ALL.map(|length| Agenda::of(&topics, length));
        // 22 minutes are five topics of four at most.
        assert!(thirty.items.len() <= 5, "{thirty:?}");
        // More time never takes a topic away.
        assert!(thirty.planned().zip(sixty.planned()).all(|(one, other)| one == other));
        assert!(sixty.items.len() >= thirty.items.len());
        // Nothing that needs no talk is on it.
        let is_open = |element: E| topics.iter().any(|topic| topic.element == element && topic.is_open());
        assert!(thirty.planned().chain(thirty.later.iter().copied()).all(is_open));
        cut += thirty.later.len();
    }
    assert!(cut > 200, "{cut}");
}

// ------------------------------------------------------------------- the minutes

/// Open topics that want so many minutes, in this order.
fn topics(minutes: &[u8]) -> Vec<Topic> {
    let topic = |(at, minutes): (usize, &u8)| Topic {
        element: E::ALL[at],
        status: Status::ToTalk,
        apart: Vec::new(),
        unanswered: Vec::new(),
        findings: Vec::new(),
        consequence: Consequence::Medium,
        minutes: *minutes,
    };
    minutes.iter().enumerate().map(topic).collect()
}

/// The minutes of each topic that half an hour has room for, and how many are for when there is time.
fn planned(minutes: &[u8]) -> (Vec<u8>, usize) {
    let agenda = Agenda::of(&topics(minutes), Length::Thirty);
    let given: Vec<u8> = agenda.items.iter().map(|item| item.minutes).collect();
    assert_eq!(agenda.minutes(), 3 + given.iter().sum::<u8>() + 5, "the opening and the reading at the end");
    (given, agenda.later.len())
}

#[test]
fn half_an_hour_is_twenty_two_minutes_of_topics() {
    assert_eq!(planned(&[]), (vec![], 0));
    assert_eq!(planned(&[12, 10]), (vec![12, 10], 0));
    assert_eq!(planned(&[12, 9]), (vec![12, 9], 0));
    // The last takes what is left, where that is half of what it needs and four minutes at least.
    assert_eq!(planned(&[12, 11]), (vec![12, 10], 0));
    assert_eq!(planned(&[12, 4, 12]), (vec![12, 4, 6], 0));
    assert_eq!(planned(&[12, 5, 12]), (vec![12, 5], 1));
    assert_eq!(planned(&[12, 5, 10]), (vec![12, 5, 5], 0));
    assert_eq!(planned(&[12, 5, 11]), (vec![12, 5], 1), "half of eleven is six");
    assert_eq!(planned(&[12, 6, 5]), (vec![12, 6, 4], 0));
    assert_eq!(planned(&[12, 7, 4]), (vec![12, 7], 1));
    // Nobody goes before a topic that there is no time for.
    assert_eq!(planned(&[12, 6, 12, 4]), (vec![12, 6], 2));
    // A topic of a minute is one of four.
    assert_eq!(planned(&[1, 2, 3, 4, 5]), (vec![4, 4, 4, 4, 5], 0));
}

#[test]
fn a_topic_needs_half_of_its_minutes_and_four_at_least() {
    let of = |minutes: u8| least(&topics(&[minutes])[0]);
    assert_eq!([0, 4, 7, 8, 9, 10, 11, 12].map(of), [4, 4, 4, 4, 5, 5, 6, 6]);
}

#[test]
fn what_is_settled_takes_no_minutes() {
    for (status, is_on) in [
        (Status::ToTalk, true),
        (Status::Missing, true),
        (Status::NotDecidable, true),
        (Status::Agreed, false),
        (Status::Told, false),
    ] {
        let topics: Vec<Topic> = topics(&[5]).into_iter().map(|topic| Topic { status, ..topic }).collect();
        let agenda = Agenda::of(&topics, Length::Sixty);
        assert_eq!((agenda.items.len(), agenda.later.len()), (usize::from(is_on), 0), "{status:?}");
        assert_eq!(topics[0].is_open(), is_on, "{status:?}");
    }
}

#[test]
fn the_organisations_points_get_half_of_the_time_at_most() {
    let own = |minutes: &[u8], wanted: &[u8]| {
        let words = || Words { da: "Vores.".into(), en: String::new() };
        let point = |minutes: &u8| LocalPoint {
            title: words(),
            because: words(),
            ask: words(),
            minutes: *minutes,
            when: Vec::new(),
        };
        let points: Vec<LocalPoint> = minutes.iter().map(point).collect();
        let agenda = Agenda::with(&topics(wanted), &points, Length::Thirty);
        let given: Vec<u8> = agenda.items.iter().map(|item| item.minutes).collect();
        let all = given.iter().copied().chain(agenda.own.iter().filter_map(|item| item.minutes)).sum::<u8>();
        assert_eq!(agenda.minutes(), 3 + all + 5, "with the opening and the end");
        assert!(agenda.minutes() <= 30);
        (agenda.own.iter().map(|item| item.minutes).collect::<Vec<_>>(), given)
    };
    assert_eq!(own(&[10], &[12]), (vec![Some(10)], vec![12]));
    assert_eq!(own(&[11], &[12]), (vec![Some(11)], vec![11]), "the topic takes what is left");
    assert_eq!(own(&[12], &[12]), (vec![None], vec![12]), "twelve are more than half of twenty-two");
    assert_eq!(own(&[6, 5], &[12]), (vec![Some(6), Some(5)], vec![11]));
    assert_eq!(own(&[6, 6, 5], &[12]), (vec![Some(6), None, Some(5)], vec![11]));
}

#[test]
fn what_comes_after_a_topic_is_in_its_own_part_of_the_agenda() {
    let item = |element: E| AgendaItem { element, minutes: 5 };
    let [a, b, c, d, e] = [0, 1, 2, 3, 4].map(|at| E::ALL[at]);
    let agenda =
        Agenda { opening: 3, items: vec![item(a), item(b), item(c)], own: Vec::new(), closing: 5, later: vec![d, e] };
    assert_eq!(agenda.after(a), [b, c]);
    assert_eq!(agenda.after(c), []);
    assert_eq!(agenda.after(d), [e]);
    assert_eq!(agenda.after(E::ALL[5]), []);
}

#[test]
fn a_rank_is_how_far_apart_times_how_much_it_matters() {
    let rank = |consequence: Consequence, gaps: &[Gap]| {
        let apart = gaps.iter().map(|gap| (Q::HomeDays, *gap)).collect();
        Topic { consequence, apart, ..topics(&[5]).remove(0) }.rank()
    };
    use Consequence::{Decisive, High, Low, Medium};
    assert_eq!([Gap::Near, Gap::Apart, Gap::Far].map(Gap::weight), [1, 2, 3]);
    assert_eq!([Low, Medium, High].map(|it| rank(it, &[])), [1, 2, 4], "each matters twice as much as the next");
    assert_eq!([Low, Medium, High].map(|it| rank(it, &[Gap::Near, Gap::Far])), [3, 6, 12], "the farthest counts");
    // What has to be settled first goes before all that is as far apart, answered or not.
    assert!(rank(Decisive, &[]) > rank(High, &[Gap::Apart]));
    assert!(rank(Decisive, &[Gap::Far]) > rank(Decisive, &[]));
}
