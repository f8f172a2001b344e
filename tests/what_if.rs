//! "What would it take?": what is said to happen does happen, and only what people can do something about is named.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::talk::dialogue::{DOABLE, Dialogue, Opens, Status, Takes, Trial, WITH_TIME, Way};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{NamedTask, Place, Share, Task};
use foeling::wording;
use support::pairs::{dialogue, halves, random_given};
use support::{Given, options, random_frame};

fn dialogues(seed: u64, rounds: usize) -> impl Iterator<Item = (Dialogue, Frame)> {
    let mut rng = fastrand::Rng::with_seed(seed);
    (0..rounds).map(move |_| {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let frame = random_frame(&mut rng);
        (Dialogue::of(&halves(&employee, &manager), &Answers::default(), &frame), frame)
    })
}

#[test]
fn every_answer_that_can_be_tried_exists() {
    for (id, answers) in DOABLE.iter().chain(WITH_TIME) {
        for answer in *answers {
            assert!(options(*id).contains(answer), "{id:?} has no {answer}");
        }
    }
}

#[test]
fn what_is_said_to_happen_happens() {
    let mut told = 0;
    for (talk, frame) in dialogues(1, 2_000) {
        let now = talk.joint.get().suggestion.clone();
        for what_if in talk.what_would_it_take(&frame) {
            let now = now.as_ref().expect("a suggestion to open");
            let then = talk.after(&what_if.change, &frame).joint.get().suggestion.clone().unwrap();
            assert_eq!((then.kind, then.low, then.high), (what_if.kind, what_if.low, what_if.high));
            assert_ne!((then.kind, then.low, then.high), (now.kind, now.low, now.high));
            assert_eq!(what_if.is_other_kind, then.kind != now.kind);
            told += 1;
        }
    }
    assert!(told > 200, "too few what-ifs to mean anything: {told}");
}

#[test]
fn the_dialogue_after_a_change_is_the_one_with_it_decided() {
    for (talk, frame) in dialogues(2, 60) {
        for what_if in talk.what_would_it_take(&frame) {
            let after = talk.after(&what_if.change, &frame);
            assert_eq!(after, Dialogue::of(&talk.halves, &after.decided, &frame));
        }
    }
}

#[test]
fn every_what_if_opens_something_and_the_list_is_short() {
    for (talk, frame) in dialogues(3, 400) {
        let what_ifs = talk.what_would_it_take(&frame);
        assert!(what_ifs.len() <= 6);
        for what_if in &what_ifs {
            let now = talk.joint.get().suggestion.as_ref().unwrap();
            assert_ne!(what_if.kind, ArrangementKind::NotNow, "{what_if:?}");
            assert!(
                now.kind == ArrangementKind::NotNow || (what_if.high, what_if.low) >= (now.high, now.low),
                "{what_if:?}"
            );
        }
        let order: Vec<_> = what_ifs.iter().map(|it| (it.high, it.low)).collect();
        assert!(order.is_sorted_by(|one, next| one >= next), "{order:?}");
    }
}

#[test]
fn what_is_said_to_settle_a_topic_settles_it() {
    let mut told = 0;
    for (talk, frame) in dialogues(4, 120) {
        for topic in talk.topics() {
            for change in talk.what_would_settle(&topic, &frame) {
                assert!(topic.is_open());
                let after = talk.after(&change, &frame).topic(topic.element).unwrap();
                assert!(!after.is_open(), "{change:?} leaves {topic:?}");
                told += 1;
            }
        }
    }
    assert!(told > 300, "too few changes to mean anything: {told}");
}

/// Nobody is talked into it, and no limit or rule is talked away.
#[test]
fn no_change_asks_a_person_to_want_or_need_something_else() {
    const NEVER: [Q; 11] = [
        Q::Voluntary,
        Q::Reasons,
        Q::ReasonOther,
        Q::WorksWell,
        Q::SplitDay,
        Q::WeeklyHours,
        Q::WorkingDays,
        Q::FrameMaxDays,
        Q::FrameMinPresence,
        Q::FrameFixedDays,
        Q::WrittenLimits,
    ];
    let frame_only = [Q::ExemptTasks, Q::HelpNeed, Q::Experience];
    for (talk, frame) in dialogues(5, 120) {
        let settles = talk.topics().into_iter().flat_map(|topic| talk.what_would_settle(&topic, &frame));
        for change in settles {
            let Trial::Answer(id, _) = change else { continue };
            assert!(!NEVER.contains(&id) && id != Q::HelpNeed, "{id:?}");
        }
        for what_if in talk.what_would_it_take(&frame) {
            let Trial::Answer(id, answer) = &what_if.change else { continue };
            assert!(!NEVER.contains(id) && *id != Q::ExemptTasks, "{id:?}");
            let backwards = [Answer::One("new"), Answer::One("several-a-day"), Answer::One("confidential")];
            assert!(!frame_only.contains(id) || !backwards.contains(answer), "{what_if:?}");
        }
    }
}

#[test]
fn only_one_task_at_a_time_is_settled_by_moving_it() {
    let given = |given: Given, deep: Place, cases: Place| {
        given
            .tasks(&[(Task::DeepWork, Share::AboutADay, deep), (Task::CaseworkAlone, Share::AboutADay, cases)])
            .one(Q::CitizenVideo, "no")
    };
    let of = |deep: Place, cases: Place| {
        let talk = dialogue(&given(Given::employee(), Place::Home, Place::Home), &given(Given::manager(), deep, cases));
        let topic = talk.topic(foeling::domain::vocabulary::element_id::ElementId::TasksAtHome).unwrap();
        talk.what_would_settle(&topic, &Frame::default()).len()
    };
    assert_eq!(of(Place::Workplace, Place::Home), 2, "at home, or in either place; the sources lean against the third");
    assert_eq!(of(Place::Workplace, Place::Workplace), 0, "to place the one says nothing of the other");
}

#[test]
fn a_task_that_belongs_at_the_workplace_is_not_talked_home() {
    let given = |given: Given| {
        given.tasks(&[
            (Task::PlaceBound, Share::AboutTwoDays, Place::Workplace),
            (Task::DeepWork, Share::AboutTwoDays, Place::Workplace),
        ])
    };
    let talk =
        dialogue(&given(Given::employee()).one(Q::Pattern, "fixed"), &given(Given::manager()).one(Q::Pattern, "fixed"));
    let what_ifs = talk.what_would_it_take(&Frame::default());
    let changes: Vec<&Trial> = what_ifs.iter().map(|it| &it.change).collect();
    assert_eq!(changes, [&Trial::TaskPlace(NamedTask { task: Task::DeepWork, name: String::new() }, Place::Home)]);
}

/// The joint suggestion can be higher than what either reaches alone: it counts the tasks of both. Here each has named
/// one task for home and the same one for the workplace: ½ day alone, and together ½ + ½ = 1. No number is invented by it, for the days that either has said still hold (`tests/dialogue.rs`).
#[test]
fn the_tasks_of_both_can_fill_more_home_days_than_those_of_one() {
    let given = |given: Given, home: Task| {
        given.tasks(&[
            (home, Share::FewHours, Place::Home),
            (Task::IdeasTogether, Share::AboutTwoDays, Place::Workplace),
        ])
    };
    let talk = dialogue(&given(Given::employee(), Task::DeepWork), &given(Given::manager(), Task::CaseworkAlone));
    let high = |party: Party| talk.of_party(party).get().suggestion.as_ref().map(|it| it.high);
    assert_eq!(Party::ALL.map(high), [Some(Amount(50)); 2]);
    assert_eq!(talk.joint.get().suggestion.as_ref().map(|it| it.high), Some(Amount(100)));
}

#[test]
fn no_line_of_what_it_would_take_stands_twice() {
    use std::collections::BTreeSet;
    let say = |lines: Vec<String>| {
        let all = lines.len();
        let different: BTreeSet<String> = lines.iter().cloned().collect();
        assert_eq!(different.len(), all, "{lines:?}");
        all
    };
    let mut told = 0;
    for (talk, frame) in dialogues(7, 120) {
        // Also after something was decided: what either had said is no news then.
        let mut decided = Answers::default();
        decided.set(Q::HomeDays, Answer::Number(Amount(250)));
        for talk in [Dialogue::of(&talk.halves, &decided, &frame), talk] {
            told += say(talk.what_would_it_take(&frame).iter().map(|it| wording::what_if(it, Lang::Da)).collect());
            for topic in talk.topics() {
                let lines = match talk.what_it_takes(&topic, &frame) {
                    Some(Takes::One(found)) => found.iter().map(|it| wording::change(it, Lang::Da)).collect(),
                    Some(Takes::Two(found)) => found.iter().map(|[a, b]| wording::two([a, b], Lang::Da)).collect(),
                    _ => Vec::new(),
                };
                told += say(lines);
            }
        }
    }
    assert!(told > 300, "{told}");
}

#[test]
fn a_topic_to_talk_about_is_never_a_dead_end() {
    let (mut pairs, mut ways) = (0, 0);
    for (talk, frame) in dialogues(8, 80) {
        for topic in talk.topics() {
            match talk.what_it_takes(&topic, &frame) {
                None => assert!(!topic.is_open() || topic.status == Status::Missing, "{topic:?}"),
                Some(Takes::One(found)) => assert!(!found.is_empty()),
                Some(Takes::Two(found)) => {
                    pairs += found.len();
                    for [one, other] in found {
                        let after = talk.after(&one, &frame).after(&other, &frame).topic(topic.element).unwrap();
                        assert!(!after.is_open(), "{one:?} and {other:?} leave {topic:?}");
                        assert!(talk.what_would_settle(&topic, &frame).is_empty(), "two only where one is not enough");
                    }
                }
                Some(Takes::Ways(found)) => {
                    assert!(!found.is_empty());
                    let is_pushed = found.iter().any(|way| *way != Way::AskWhoKnows);
                    assert!(!topic.is_stop() || !is_pushed, "nobody is asked to try what stops an agreement");
                    ways += 1;
                }
            }
        }
    }
    assert!(pairs > 10 && ways > 50, "{pairs} {ways}");
}

#[test]
fn what_two_changes_open_together_happens() {
    let mut told = 0;
    for (talk, frame) in dialogues(9, 600) {
        match talk.what_opens(&frame) {
            Opens::Two(found) => {
                assert!(talk.what_would_it_take(&frame).is_empty());
                for two in found {
                    let after = talk.after(&two.first, &frame).after(&two.with.change, &frame);
                    let then = after.joint.get().suggestion.clone().unwrap();
                    assert_eq!((then.kind, then.low, then.high), (two.with.kind, two.with.low, two.with.high));
                    told += 1;
                }
            }
            Opens::Ways(found) => assert!(!found.is_empty()),
            Opens::One(found) => assert!(!found.is_empty()),
            Opens::NoNeed => {}
        }
    }
    assert!(told > 2, "{told}");
}

/// A quarrel about what is good enough is not settled by clicking on the middle of a scale.
#[test]
fn quality_is_not_settled_on_a_scale() {
    let frame = Frame::default();
    let employee = Given::employee().scale(Q::ClearExpectations, 5);
    let talk = dialogue(&employee, &Given::manager().scale(Q::ClearExpectations, 2));
    let topic = talk.topic(foeling::domain::vocabulary::element_id::ElementId::Quality).unwrap();
    assert!(topic.is_open());
    assert_eq!(talk.what_it_takes(&topic, &frame), Some(Takes::Ways(vec![Way::TryOut])));
    for (talk, frame) in dialogues(10, 120) {
        for topic in talk.topics() {
            let about_scale = |change: &Trial| matches!(change, Trial::Answer(Q::ClearExpectations, _));
            match talk.what_it_takes(&topic, &frame) {
                Some(Takes::One(found)) => assert!(!found.iter().any(about_scale)),
                Some(Takes::Two(found)) => assert!(!found.iter().flatten().any(about_scale)),
                _ => {}
            }
        }
    }
}
