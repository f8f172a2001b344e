//! "What would it take?" for one person alone: what is said to happen happens, nobody is asked to want something else, and nothing
//! that is not shared plays a part.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::suggestion::assessment::SharedAssessment;
use foeling::domain::talk::dialogue::{Trial, WhatIf, what_would_it_take_alone};
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::{Given, random_answer, random_answers, random_frame};

fn people(seed: u64, rounds: usize) -> impl Iterator<Item = Given> {
    let mut rng = fastrand::Rng::with_seed(seed);
    (0..rounds).map(move |round| {
        let party = Party::ALL[round % 2];
        Given { party, route: Route::Full, answers: random_answers(party, &mut rng), frame: random_frame(&mut rng) }
    })
}

fn takes(given: &Given) -> Vec<WhatIf> {
    what_would_it_take_alone(given.party, given.route, &given.answers.shared(), &given.frame)
}

/// The shared answers with a change: put together here by hand.
fn with(answers: &Answers, change: &Trial) -> Answers {
    let mut with = answers.clone();
    match change {
        Trial::Answer(id, answer) => with.set(*id, answer.clone()),
        Trial::TaskPlace(task, place) => {
            let Some(Answer::TaskPlaces(places)) = answers.get(Q::TaskPlaces) else { panic!("no places") };
            let mut places = places.clone();
            places.insert(task.task, TaskPlace { place: *place, on: String::new() });
            with.set(Q::TaskPlaces, Answer::TaskPlaces(places));
        }
        Trial::SetupInPlace(checks) => checks.iter().for_each(|id| with.set(*id, Answer::One("yes"))),
    }
    with
}

#[test]
fn what_is_said_to_happen_happens_and_opens_something() {
    let mut told = 0;
    for given in people(1, 1_500) {
        let suggestion = |answers: &Answers| {
            let shared = SharedAssessment::of(given.party, given.route, &answers.shared(), &given.frame);
            shared.get().suggestion.as_ref().map(|it| (it.kind, it.low, it.high))
        };
        let now = suggestion(&given.answers);
        for what_if in takes(&given) {
            let shared = given.answers.shared();
            let then = suggestion(&with(shared.answers(), &what_if.change));
            assert_eq!(then, Some((what_if.kind, what_if.low, what_if.high)));
            assert_ne!(then, now);
            told += 1;
        }
    }
    assert!(told > 150, "too few to mean anything: {told}");
}

#[test]
fn nobody_is_asked_to_want_something_else_or_what_the_other_is_asked() {
    for given in people(2, 800) {
        for what_if in takes(&given) {
            let Trial::Answer(id, _) = what_if.change else { continue };
            assert!(![Q::HomeDays, Q::Pattern, Q::Voluntary, Q::Reasons, Q::ExemptTasks].contains(&id), "{id:?}");
            let question = questionnaire::find(id).unwrap();
            assert!(question.asked.includes(given.party) && given.frame.asks(id), "{id:?}");
        }
    }
}

#[test]
fn what_is_not_shared_plays_no_part() {
    let mut rng = fastrand::Rng::with_seed(3);
    for given in people(4, 200) {
        let mut other = given.answers.clone();
        for question in questionnaire::questions().filter(|question| question.asked.includes(given.party)) {
            if !given.answers.is_shared(question.id) {
                other.set(question.id, random_answer(question, &other, &mut rng));
            }
        }
        assert_eq!(takes(&given), takes(&Given { answers: other, ..given }));
    }
}

fn wanting() -> Given {
    Given::employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutThreeDays, Place::Home),
            (Task::ShortMeetings, Share::AboutTwoDays, Place::Workplace),
        ])
        .days(Q::HomeDays, 300)
        .one(Q::Voluntary, "yes")
        .one(Q::Pattern, "fixed")
        .one(Q::SetupChair, "no")
}

#[test]
fn a_chair_that_can_be_had_brings_the_days_that_are_wished_for() {
    let found = takes(&wanting());
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].change.clone(), found[0].high.0), (Trial::SetupInPlace(vec![Q::SetupChair]), 300));
    let mut kept_back = wanting();
    kept_back.answers.keep_back(Q::SetupChair, true);
    assert_eq!(takes(&kept_back), []);
    assert_eq!(takes(&wanting().days(Q::HomeDays, 200)), [], "all that is wished for is suggested");
    assert_eq!(takes(&Given { frame: Frame::default(), ..Given::manager() }), [], "there is no suggestion yet");
}
