//! The talk's core over random pairs: how two halves meet, what is put on the agenda, and that no half leaks or wins.

mod support;

use foeling::domain::case::Case;
use foeling::domain::case::answers::Answers;
use foeling::domain::case::at_home;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::{AnswerKind, Asked, Sharing};
use foeling::domain::talk::dialogue::{ABOUT, Agenda, Dialogue, LEAST, Length, Meeting, Status, Topic, least, meeting};
use foeling::domain::talk::half::{Half, Halves, Mismatch};
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::route::Route;
use support::pairs::{dialogue, half, halves, random_given, talk_id};
use support::{Given, random_answer, random_frame};

#[test]
fn every_question_that_can_be_shared_belongs_to_exactly_one_topic_and_no_private_one_does() {
    for id in Q::ALL {
        let topics = ABOUT.iter().filter(|about| about.questions().contains(id)).count();
        let sharing = questionnaire::find(*id).unwrap().sharing;
        assert_eq!(topics, usize::from(sharing != Sharing::Private), "{id:?}");
    }
}

/// Random pairs, with the frame of both.
fn pairs(seed: u64, rounds: usize) -> impl Iterator<Item = (Given, Given, Frame)> {
    let mut rng = fastrand::Rng::with_seed(seed);
    (0..rounds).map(move |_| {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        (employee, manager, random_frame(&mut rng))
    })
}

fn of(employee: &Given, manager: &Given, frame: &Frame) -> Dialogue {
    Dialogue::of(&halves(employee, manager), &Answers::default(), frame)
}

/// Everything that is shown of a talk, as bytes.
fn everything(dialogue: &Dialogue, frame: &Frame) -> String {
    let topics = dialogue.topics();
    let agendas = Length::ALL.map(|length| Agenda::of(&topics, length));
    format!("{dialogue:?}\n{topics:?}\n{agendas:?}\n{:?}", dialogue.draft(frame))
}

fn with_status(dialogue: &Dialogue, status: Status) -> Vec<ElementId> {
    dialogue.topics().iter().filter(|topic| topic.status == status).map(|topic| topic.element).collect()
}

#[test]
fn the_order_of_the_halves_does_not_matter() {
    for (employee, manager, frame) in pairs(1, 150) {
        let one = Halves::of(half(&employee), half(&manager)).unwrap();
        let other = Halves::of(half(&manager), half(&employee)).unwrap();
        assert_eq!(one, other);
        let show = |halves: &Halves| everything(&Dialogue::of(halves, &Answers::default(), &frame), &frame);
        assert_eq!(show(&one), show(&other));
    }
}

#[test]
fn what_is_not_shared_changes_nothing_in_the_talk() {
    let mut rng = fastrand::Rng::with_seed(2);
    let mut changed = 0;
    for (employee, manager, frame) in pairs(20_201_217, 60) {
        let before = everything(&of(&employee, &manager, &frame), &frame);
        for party in Party::ALL {
            let mut pair =
                [&employee, &manager].map(|it| Given { answers: it.answers.clone(), frame: Frame::default(), ..*it });
            let mine = &mut pair[party as usize];
            for question in questionnaire::questions() {
                let answers = mine.answers.clone();
                if answers.is_shared(question.id) {
                    continue;
                }
                mine.answers.set(question.id, random_answer(question, &answers, &mut rng));
                changed += usize::from(mine.answers != answers);
            }
            let after = everything(&of(&pair[0], &pair[1], &frame), &frame);
            assert_eq!(before, after, "something unshared of the {party:?} leaks");
        }
    }
    assert!(changed > 300, "the test changed too little to mean anything: {changed}");
}

#[test]
fn an_answer_to_a_question_that_no_longer_applies_is_no_part_of_the_talk() {
    let changed_mind = Given::employee()
        .one(Q::Reach, "as-office")
        .set(Q::ReachTimes, Answer::TimeRange(None, None))
        .one(Q::NoticeKind, "local-agreement")
        .days(Q::NoticeWeeks, 800);
    let manager = Given::manager().one(Q::NoticeKind, "weeks").days(Q::NoticeWeeks, 400);
    let talk = halves(&changed_mind, &manager);
    assert_eq!(talk.of_party(Party::Employee).answers.answers().get(Q::ReachTimes), None);
    assert!(matches!(meeting(&talk, Q::NoticeWeeks), Meeting::Only(Party::Manager, _)));
    // Nor is an answer from the longer route, once the short one was chosen.
    let short = Given { route: Route::Short, ..Given::employee().one(Q::Papers, "not-locked") };
    let talk = halves(&short, &manager);
    assert!(matches!(meeting(&talk, Q::Papers), Meeting::Neither));
}

#[test]
fn what_is_kept_back_is_not_asked_for() {
    let mut employee = Given::employee().many(Q::WorksWell, &["contact"]).one(Q::SameDaySupport, "no");
    employee.answers.keep_back(Q::WorksWell, true);
    employee.answers.keep_back(Q::SameDaySupport, true);
    let talk = dialogue(&employee, &Given::manager());
    assert_eq!(talk.topic(ElementId::Wellbeing), None);
    assert_eq!(talk.topic(ElementId::HardConversations), None);
    for topic in talk.topics() {
        for (id, _) in topic.unanswered {
            assert_eq!(questionnaire::find(id).unwrap().sharing, Sharing::Shared, "{id:?}");
        }
    }
}

#[test]
fn the_gap_is_the_same_from_either_side() {
    for (employee, manager, _) in pairs(3, 300) {
        let there = halves(&employee, &manager);
        let swap = |given: &Given, answers: &Given| Given {
            answers: answers.answers.clone(),
            frame: Frame::default(),
            ..*given
        };
        let back = halves(&swap(&employee, &manager), &swap(&manager, &employee));
        let is_both = |id: &&Q| questionnaire::find(**id).is_some_and(|it| it.asked == Asked::Both);
        for id in Q::ALL.iter().filter(is_both) {
            if let (Meeting::Apart { gap, .. }, Meeting::Apart { gap: back, .. }) =
                (meeting(&there, *id), meeting(&back, *id))
            {
                assert_eq!(gap, back, "{id:?}");
            }
        }
    }
}

/// The two say each other's answers to what both are asked; everything else stays.
fn swapped(employee: &Given, manager: &Given) -> (Given, Given) {
    let mut pair = [employee, manager].map(|it| Given { answers: it.answers.clone(), frame: Frame::default(), ..*it });
    for question in questionnaire::questions().filter(|question| question.asked == Asked::Both) {
        for (mine, theirs) in [(0, manager), (1, employee)] {
            match theirs.answers.get(question.id) {
                Some(answer) => pair[mine].answers.set(question.id, answer.clone()),
                None => pair[mine].answers.clear(question.id),
            }
            pair[mine].answers.keep_back(question.id, theirs.answers.is_kept_back(question.id));
        }
    }
    let [employee, manager] = pair;
    (employee, manager)
}

#[test]
fn nobody_wins_by_being_the_one_or_the_other() {
    let mut compared = 0;
    for (employee, manager, frame) in pairs(4, 300) {
        // On one route, or the one would not be asked what the other is.
        let manager = Given { route: employee.route, ..manager };
        let (mut employee, manager) = (employee, manager);
        // Whether the employee is asked this rests on what both answer.
        employee.answers.clear(Q::ScreenDaysOnSite);
        // Only the employee can open the questions about home, so what the manager is asked is no mirror of it.
        employee.answers.clear(Q::HomeAnyway);
        let (other_employee, other_manager) = swapped(&employee, &manager);
        // What only one of them is asked falls away by the tasks of that one.
        let all = [&employee, &manager, &other_employee, &other_manager];
        if all.iter().any(|given| at_home::is_all_at_workplace(&given.case())) {
            continue;
        }
        let (one, other) = (of(&employee, &manager, &frame), of(&other_employee, &other_manager, &frame));
        let statuses = |dialogue: &Dialogue| {
            dialogue.topics().iter().map(|topic| (topic.element, topic.status, topic.rank())).collect::<Vec<_>>()
        };
        assert_eq!(statuses(&one), statuses(&other));
        assert_eq!(one.joint.get().suggestion, other.joint.get().suggestion);
        compared += with_status(&one, Status::Agreed).len();
    }
    assert!(compared > 50, "too few topics were agreed to mean anything: {compared}");
}

#[test]
fn an_agenda_fits_and_forgets_nothing() {
    let mut left_over = 0;
    for (employee, manager, frame) in pairs(5, 300) {
        let talk = of(&employee, &manager, &frame);
        let topics = talk.topics();
        let open: Vec<ElementId> = topics.iter().filter(|topic| topic.is_open()).map(|topic| topic.element).collect();
        for length in Length::ALL {
            let agenda = Agenda::of(&topics, length);
            assert!(agenda.minutes() <= length.minutes());
            let items = agenda.items.iter().map(|item| item.element);
            assert_eq!(items.chain(agenda.later.iter().copied()).collect::<Vec<_>>(), open);
            for item in &agenda.items {
                let topic = topics.iter().find(|topic| topic.element == item.element).unwrap();
                assert!(item.minutes >= least(topic) && item.minutes >= LEAST, "{item:?} {topic:?}");
                assert!(item.minutes <= topic.minutes.max(LEAST), "no more than it needs: {item:?}");
            }
            left_over += agenda.later.len();
        }
        in_rank_order(&topics);
    }
    assert!(left_over > 300, "the agendas were never full: {left_over}");
}

/// What stops an agreement, then the others by rank, then what only lacks an answer, then what is not open.
fn in_rank_order(topics: &[Topic]) {
    let place = |topic: &Topic| match (topic.is_open(), topic.status, topic.consequence) {
        (false, ..) => 3,
        (true, ..) if topic.is_stop() => 0,
        (true, Status::Missing, consequence) if consequence != foeling::domain::rules::Consequence::Decisive => 2,
        _ => 1,
    };
    for pair in topics.windows(2) {
        let [one, next] = pair else { continue };
        assert!(place(one) <= place(next), "{one:?} {next:?}");
        assert!(place(one) != place(next) || !one.is_open() || one.rank() >= next.rank(), "{one:?} {next:?}");
    }
}

#[test]
fn what_was_decided_counts_before_both_halves() {
    let mut rng = fastrand::Rng::with_seed(6);
    let mut decided_something = 0;
    for (employee, manager, frame) in pairs(7, 100) {
        let halves = halves(&employee, &manager);
        for question in questionnaire::questions().filter(|question| question.sharing != Sharing::Private) {
            let mut decided = Answers::default();
            decided.set(question.id, random_answer(question, &employee.answers, &mut rng));
            let talk = Dialogue::of(&halves, &decided, &frame);
            // The case of both is that of a party who said it alone.
            let before = Dialogue::of(&halves, &Answers::default(), &frame);
            if !talk.joint.get().case.asks(question.id) {
                continue;
            }
            // What can't be chosen in the frame was not decided.
            let counted = decided.get(question.id).and_then(|answer| frame.counted(question.id, answer));
            if counted.as_deref() != decided.get(question.id) {
                continue;
            }
            let alone = Case::read(Party::Employee, Route::Full, &decided, &Frame::default());
            let says = |case: &Case| (case.is_unknown(question.id), case.would_rather_talk(question.id));
            if alone.asks(question.id) {
                assert_eq!(says(&talk.joint.get().case), says(&alone), "{:?}", question.id);
            }
            if let Some(Answer::Number(days)) = decided.get(Q::HomeDays) {
                assert_eq!(talk.joint.get().case.said(ask::HOME_DAYS), Some(*days));
            }
            // Of a table only the rows that were set are decided; the others may still be apart (`tests/agreed.rs`).
            let is_table = matches!(question.kind, AnswerKind::TaskShares { .. } | AnswerKind::TaskPlaces);
            for topic in talk.topics() {
                let is_apart = topic.apart.iter().any(|(id, _)| *id == question.id);
                assert!(is_table || !is_apart, "{:?} is decided", question.id);
                assert!(topic.unanswered.iter().all(|(id, _)| *id != question.id), "{:?} is decided", question.id);
            }
            assert_eq!(talk.alone, before.alone, "a decision changes neither half");
            decided_something += 1;
        }
    }
    assert!(decided_something > 3_000, "{decided_something}");
}

#[test]
fn a_private_answer_cannot_be_decided() {
    let (employee, manager) = (Given::employee(), Given::manager());
    let mut decided = Answers::default();
    decided.set(Q::Energy, Answer::One("worse"));
    let talk = Dialogue::of(&halves(&employee, &manager), &decided, &Frame::default());
    assert_eq!(talk.joint, dialogue(&employee, &manager).joint);
}

#[test]
fn the_careful_reading_gives_no_more_home_days_than_either_said() {
    for (employee, manager, frame) in pairs(8, 500) {
        let talk = of(&employee, &manager, &frame);
        let said = Party::ALL.into_iter().filter_map(|party| talk.of_party(party).get().case.said(ask::HOME_DAYS));
        let Some(fewest) = said.min() else { continue };
        assert_eq!(talk.joint.get().case.said(ask::HOME_DAYS), Some(fewest));
        if let Some(suggestion) = &talk.joint.get().suggestion {
            assert!(suggestion.low <= suggestion.high && suggestion.high <= fewest);
        }
    }
}

#[test]
fn two_halves_make_a_talk_only_of_two_parties_and_one_talk() {
    let (employee, manager) = (half(&Given::employee()), half(&Given::manager()));
    let same = |party: Party, one: &Half, other: &Half| {
        assert_eq!(Halves::of(one.clone(), other.clone()), Err(Mismatch::SameParty(party)));
        assert_eq!(Halves::of_any_talk(one.clone(), other.clone()), Err(Mismatch::SameParty(party)));
    };
    same(Party::Employee, &employee, &employee);
    same(Party::Manager, &manager, &manager);
    let elsewhere = Half { talk: TalkId::from_random([9; 5]), ..manager.clone() };
    assert_eq!(Halves::of(employee.clone(), elsewhere.clone()), Err(Mismatch::OtherTalk));
    // Two of one party are that first, whatever their numbers.
    assert_eq!(Halves::of(manager, elsewhere.clone()), Err(Mismatch::SameParty(Party::Manager)));
    // Confirmed by both, the employee's number stands.
    assert_eq!(Halves::of_any_talk(elsewhere, employee).unwrap().talk(), talk_id());
}

#[test]
fn the_number_of_a_talk_is_read_as_it_is_written() {
    let mut rng = fastrand::Rng::with_seed(9);
    for _ in 0..1_000 {
        let id = TalkId::from_random(std::array::from_fn(|_| rng.u8(..)));
        let written = id.to_string();
        assert_eq!(written.len(), 9);
        assert_eq!(TalkId::read(&written), Some(id));
        let as_typed = format!(" {} ", written.to_lowercase().replace('-', " "));
        assert_eq!(TalkId::read(&as_typed.replace('0', "o").replace('1', "l")), Some(id));
    }
    assert_eq!(TalkId::from_random([0; 5]).to_string(), "0000-0000");
    assert_eq!(TalkId::from_random([255; 5]).to_string(), "ZZZZ-ZZZZ");
    for typed in ["", "K7P2-9QX", "K7P2-9QXMM", "K7P2-9QXU", "K7P2-9QÆM"] {
        assert_eq!(TalkId::read(typed), None, "{typed}");
    }
}
