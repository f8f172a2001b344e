//! The agenda of two: what opens it, what fits the time, and what stands for when there is time.

mod support;

use foeling::domain::agreement::ElementId as E;
use foeling::domain::answers::{Answer, Answers};
use foeling::domain::dialogue::{Agenda, Dialogue, Length, Says, Status};
use foeling::domain::finding::FindingId as F;
use foeling::domain::party::Party;
use foeling::domain::question_id::QuestionId as Q;
use foeling::domain::task::{Place, Share, Task};
use foeling::domain::text::Lang;
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
