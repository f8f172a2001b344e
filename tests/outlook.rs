//! What an answer can still do: what is said to be settled is settled, and what is said to move nothing moves nothing.

mod support;

use foeling::domain::case::Case;
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::outlook::outcome::Outcome;
use foeling::domain::outlook::{Outlook, Stand};
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::journey::stops;
use foeling::domain::questionnaire::question::{Question, Sharing};
use foeling::domain::rules;
use foeling::domain::suggestion::assessment::SharedAssessment;
use foeling::domain::suggestion::{LIMITS, STOPS_AND_KINDS};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::{Given, one_day_a_week, random_answer, random_answers, random_frame};

fn outcome(party: Party, answers: &Answers, frame: &Frame) -> Option<Outcome> {
    Outcome::of(&Case::read(party, Route::Full, answers.shared().answers(), frame), frame)
}

fn outlook(given: &Given) -> Outlook {
    let answers = given.answers.shared();
    Stand { party: given.party, route: given.route, answers: &answers, frame: &given.frame }.outlook()
}

fn moving(given: &Given, of: &[Q]) -> Vec<Q> {
    let answers = given.answers.shared();
    Stand { party: given.party, route: given.route, answers: &answers, frame: &given.frame }.moving(of)
}

fn can_move(given: &Given, id: Q) -> bool {
    moving(given, &[id]) == [id]
}

fn asked_of(party: Party) -> impl Iterator<Item = &'static Question> {
    questionnaire::questions().filter(move |question| question.asked.includes(party))
}

/// The same with something answered to everything that was open, in the order of the questionnaire.
fn completed(party: Party, answers: &Answers, rng: &mut fastrand::Rng) -> Answers {
    let mut complete = answers.clone();
    for question in asked_of(party).filter(|question| answers.get(question.id).is_none()) {
        if rng.u8(0..10) > 0 {
            let answer = random_answer(question, &complete, rng);
            complete.set(question.id, answer);
        }
    }
    complete
}

/// A person who has answered what the days rest on, in one way or another, and little else.
fn nearly_settled(party: Party, rng: &mut fastrand::Rng) -> Answers {
    let tasks = [Task::DeepWork, Task::ShortMeetings, Task::QuickSparring];
    let place = |rng: &mut fastrand::Rng| Place::ALL[rng.usize(0..4)];
    let told: Vec<(Task, Share, Place)> =
        tasks.into_iter().map(|task| (task, Share::AboutTwoDays, place(rng))).collect();
    let mut answers = random_answers(party, rng);
    let told = Given::new(party).tasks(&told).answers;
    for (id, answer) in told.iter() {
        answers.set(id, answer.clone());
    }
    let voluntary = Given::employee().one(Q::Voluntary, "yes").one(Q::WorkPlace, "own-home").answers;
    for (id, answer) in voluntary.iter().filter(|_| party == Party::Employee) {
        answers.set(id, answer.clone());
    }
    for question in asked_of(party).filter(|question| ![Q::TaskTypes, Q::TaskPlaces].contains(&question.id)) {
        if rng.u8(0..6) == 0 {
            answers.clear(question.id);
        }
    }
    answers
}

#[test]
fn the_brief_suggestion_is_the_suggestion() {
    let mut rng = fastrand::Rng::with_seed(10);
    for round in 0..400 {
        let party = Party::ALL[round % 2];
        let frame = if round % 3 == 0 { random_frame(&mut rng) } else { Frame::default() };
        let answers = if round % 5 == 0 { random_answers(party, &mut rng) } else { nearly_settled(party, &mut rng) };
        let shared = SharedAssessment::of(party, Route::Full, &answers.shared(), &frame);
        let suggestion = shared.get().suggestion.as_ref();
        let brief = suggestion.map(|it| (it.kind, it.low, it.high, it.stops.clone()));
        let outcome = outcome(party, &answers, &frame).map(|it| (it.kind, it.low, it.high, it.stops));
        assert_eq!(outcome, brief);
    }
}

#[test]
fn what_is_settled_stays_whatever_else_is_answered() {
    let (mut rng, mut settled) = (fastrand::Rng::with_seed(11), 0);
    for round in 0..160 {
        let party = Party::ALL[round % 2];
        let frame = if round % 3 == 0 { random_frame(&mut rng) } else { Frame::default() };
        let answers = nearly_settled(party, &mut rng);
        let given = Given { party, route: Route::Full, answers, frame };
        if !outlook(&given).is_settled {
            continue;
        }
        settled += 1;
        let now = outcome(party, &given.answers, &given.frame);
        assert!(now.is_some(), "nothing is settled before there is a suggestion");
        for _ in 0..1000 {
            let complete = completed(party, &given.answers, &mut rng);
            let then = outcome(party, &complete, &given.frame);
            assert_eq!(then, now, "round {round}: {:#?}\n{complete:#?}", given.answers);
        }
    }
    println!("{settled} of 160 were settled");
    assert!(settled > 20, "{settled} of 160 were settled");
}

#[test]
fn what_moves_nothing_moves_nothing_whatever_else_is_answered() {
    let (mut rng, mut still, mut moves) = (fastrand::Rng::with_seed(12), 0, 0);
    for round in 0..60 {
        let party = Party::ALL[round % 2];
        let frame = if round % 3 == 0 { random_frame(&mut rng) } else { Frame::default() };
        let answers = nearly_settled(party, &mut rng);
        let given = Given { party, route: Route::Full, answers, frame };
        // Page by page, as it is said.
        let case = Case::read(party, Route::Full, &given.answers, &given.frame);
        for stop in stops(&case) {
            let can_move = moving(&given, &stop.questions);
            moves += can_move.len();
            for id in stop.questions.into_iter().filter(|id| !can_move.contains(id)) {
                let question = questionnaire::find(id).unwrap();
                still += 1;
                for _ in 0..20 {
                    let mut complete = completed(party, &given.answers, &mut rng);
                    complete.set(id, random_answer(question, &complete, &mut rng));
                    let one = outcome(party, &complete, &given.frame);
                    complete.set(id, random_answer(question, &complete, &mut rng));
                    let other = outcome(party, &complete, &given.frame);
                    assert_eq!(one, other, "round {round}, {}: {complete:#?}", id.id());
                }
            }
        }
    }
    println!("{still} move nothing, {moves} can");
    assert!(still > 1000 && moves > 300, "{still} move nothing, {moves} can");
}

/// Nothing here may tell of an answer that is not shared: neither what is settled nor in which order anything stands.
#[test]
fn what_is_not_shared_changes_nothing_of_it() {
    let mut rng = fastrand::Rng::with_seed(13);
    for round in 0..30 {
        let party = Party::ALL[round % 2];
        let one = random_answers(party, &mut rng);
        let mut other = one.clone();
        for question in asked_of(party) {
            if !one.is_shared(question.id) {
                other.set(question.id, random_answer(question, &other, &mut rng));
            }
        }
        let of = |answers: Answers| Given { party, route: Route::Full, answers, frame: Frame::default() };
        let (one, other) = (of(one), of(other));
        assert_eq!(outlook(&one), outlook(&other));
        for stop in stops(&Case::read(party, Route::Full, &one.answers, &one.frame)) {
            let moving = moving(&one, &stop.questions);
            assert_eq!(moving, self::moving(&other, &stop.questions));
            let is_private = |id: &Q| questionnaire::find(*id).unwrap().sharing == Sharing::Private;
            assert!(!moving.iter().any(is_private));
        }
    }
}

/// "I don't know" and "I would rather talk about this" are as good as nothing to the suggestion, but for those questions of which
/// `outlook::candidates` knows it.
#[test]
fn what_is_left_open_counts_as_nothing_but_where_it_is_known_to() {
    let mut rng = fastrand::Rng::with_seed(14);
    let mut other = std::collections::BTreeSet::new();
    for round in 0..300 {
        let party = Party::ALL[round % 2];
        let frame = if round % 3 == 0 { random_frame(&mut rng) } else { Frame::default() };
        let answers = nearly_settled(party, &mut rng);
        let read = |answers: &Answers| {
            let case = Case::read(party, Route::Full, answers, &frame);
            let rules = LIMITS.into_iter().chain(STOPS_AND_KINDS).filter_map(rules::find);
            let effects: Vec<_> = rules.map(|rule| rule.ask(&case, &frame).0.map(|it| it.effect)).collect();
            (effects, case.asked().to_vec())
        };
        for question in asked_of(party) {
            let mut nothing = answers.clone();
            nothing.clear(question.id);
            for open in [Answer::Unknown, Answer::RatherTalk] {
                let mut with = answers.clone();
                with.set(question.id, open);
                if read(&with) != read(&nothing) {
                    other.insert(question.id);
                }
            }
        }
    }
    assert_eq!(other.into_iter().collect::<Vec<_>>(), [Q::LocalAgreement, Q::HomeDays, Q::Voluntary]);
}

#[test]
fn the_home_check_can_move_one_day_only_while_the_sum_of_screen_days_is_open() {
    let open = one_day_a_week().days(Q::WorkingDays, 500).days(Q::WeeklyHours, 3700).many(Q::Reasons, &["quiet"]);
    let outlook_now = outlook(&open);
    assert!(!outlook_now.is_settled);
    assert!(outlook_now.movers.contains(&Q::ScreenDaysOnSite), "{:?}", outlook_now.movers);
    assert!(can_move(&open, Q::SetupScreen));
    let told = open.days(Q::ScreenDaysOnSite, 300);
    assert_eq!(outlook(&told), Outlook { movers: Vec::new(), is_settled: true });
    assert!(!can_move(&told, Q::SetupScreen));
    assert!(!can_move(&told, Q::Reach));
    assert!(can_move(&told, Q::HomeDays), "another answer to what is answered moves it");
}

#[test]
fn nothing_is_settled_without_tasks() {
    let none = Given::employee();
    assert!(!outlook(&none).is_settled);
    assert!(can_move(&none, Q::TaskTypes) && can_move(&none, Q::HelpNeed) && !can_move(&none, Q::Reach));
    let chosen = none.set(Q::TaskTypes, Answer::TaskShares([(Task::DeepWork, Some(Share::AboutADay))].into()));
    assert!(can_move(&chosen, Q::TaskPlaces));
}
