//! "Jeg er færdig": one closes one's own half before anything of the other's is at hand, in both ways, at every address.

mod support;

use foeling::app::address;
use foeling::app::effect::Effect;
use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::state::files::Opening;
use foeling::app::state::model::Model;
use foeling::app::state::put_away::PutAway;
use foeling::app::state::screen::Screen;
use foeling::app::update::update;
use foeling::domain::case::answers::Answers;
use foeling::domain::questionnaire::journey;
use foeling::domain::talk::Talk;
use foeling::domain::talk::half::{Half, Halves, Mismatch};
use foeling::domain::talk::record::Record;
use foeling::domain::talk::talk_code::{RANDOM_BYTES, TalkCode};
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::saved::half_file::{self, OpenedHalf};
use foeling::saved::{agreement_file, session};
use support::facts::{marked_answers, random_fact, sealed, unsealed};
use support::random_answers;
use support::records::{date, settled_answers};

const MARK: &str = "HEMMELIG-7f3a";
const NUMBER: [u8; 5] = [1, 2, 3, 4, 5];
const CODE: [u8; RANDOM_BYTES] = [1, 2, 3, 4, 5, 6, 7];

fn files(msg: FilesMsg) -> Msg {
    Msg::Files(msg)
}

fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().fold(model, |model, msg| update(model, msg.clone()).0)
}

fn drawn() -> Msg {
    files(FilesMsg::Drawn { number: Some(NUMBER), code: Some(CODE) })
}

fn closes() -> Msg {
    files(FilesMsg::HalfClosed)
}

fn opens(half: &Half) -> Msg {
    files(FilesMsg::Opened(Opening::Half(half.clone(), vec![MARK.to_owned()])))
}

fn prepared(party: Party, answers: Answers) -> Model {
    let mut model = Model { today: Some(date("2026-03-03")), ..Model::default() };
    (model.work.party, model.work.route) = (Some(party), Route::Full);
    *model.work.answers_mut(party) = answers;
    after(model, &[Msg::Opened(Screen::Check)])
}

fn settled(party: Party) -> Answers {
    settled_answers(party).answers
}

/// A half in which every word is the mark.
fn marked(party: Party, rng: &mut fastrand::Rng) -> Half {
    let mut answers = marked_answers(party, MARK, rng);
    answers.set(Q::BasisWords, Answer::Words(MARK.to_owned()));
    answers.set(Q::ExemptOther, Answer::Words(MARK.to_owned()));
    Half { answers: answers.shared(), ..Half::of(TalkId::from_random(NUMBER), party, Route::Full, None, &answers) }
}

/// Nothing marked is in what the screens are made from, in what is kept, or in the address.
fn shows_nothing(model: &Model, what: &impl std::fmt::Debug) {
    assert!(!format!("{model:?}").contains(MARK), "the state, after {what:?}");
    assert!(
        !session::write(&model.work, model.doing.typed(), model.lang).contains(MARK),
        "the session, after {what:?}"
    );
    assert!(!address::write(model.screen).contains(MARK), "the address, after {what:?}");
}

/// The ways to go anywhere: by a button, by the browser, by the help and back, and by a reload there.
fn everywhere(model: &Model, waiting: Option<&Opening>) -> Vec<Model> {
    let reloaded = |screen| {
        let read = session::read(&session::write(&model.work, model.doing.typed(), model.lang)).unwrap();
        let msg = Msg::Started {
            today: model.today,
            screen: Some(screen),
            work: Some(Box::new(read.work)),
            typed: Default::default(),
            record: None,
            waiting: waiting.cloned(),
            unread: Vec::new(),
            lang: None,
        };
        after(Model::default(), &[msg])
    };
    let ways = Screen::all().flat_map(|screen| {
        [
            after(model.clone(), &[Msg::Opened(screen)]),
            after(model.clone(), &[Msg::HistoryMoved(Some(screen))]),
            after(model.clone(), &[Msg::Opened(Screen::Help), Msg::Opened(screen), Msg::WentBack]),
            reloaded(screen),
        ]
    });
    ways.collect()
}

/// Everything that could open the other half, pressed where one is.
fn tries(half: &Half) -> Vec<Msg> {
    let unsealed = unsealed(half);
    let code = FilesMsg::CodeTyped(TalkCode::from_random(&CODE).secret());
    [FilesMsg::Accepted, FilesMsg::AcceptedAnyway, FilesMsg::BothReady, code, FilesMsg::UnsealAsked, unsealed]
        .into_iter()
        .chain([FilesMsg::Accepted, FilesMsg::Resumed(false), FilesMsg::Resumed(true)])
        .map(files)
        .collect()
}

// ---------------------------------------------------------------- the seal

#[test]
fn with_a_file_nothing_of_the_other_half_is_at_hand_before_ones_own_is_closed() {
    let mut rng = fastrand::Rng::with_seed(11);
    for party in Party::ALL {
        let half = marked(party.other(), &mut rng);
        // One answer is enough: whoever has begun is not done.
        let few = [(Q::Pattern, Answer::One("fixed"))].into_iter().fold(Answers::default(), |mut all, (id, answer)| {
            all.set(id, answer);
            all
        });
        for answers in [few, settled(party)] {
            for opening in [opens(&half), files(FilesMsg::Opened(sealed(&half)))] {
                let model = after(prepared(party, answers.clone()), std::slice::from_ref(&opening));
                assert_eq!(model.screen, Screen::Opened);
                for there in everywhere(&model, None) {
                    let there = after(there, std::slice::from_ref(&opening));
                    let tried = after(there, &tries(&half));
                    assert_eq!(tried.record(), None);
                    shows_nothing(&tried, &opening);
                }
            }
        }
    }
}

#[test]
fn with_a_file_the_code_is_asked_for_once_ones_own_half_is_closed() {
    let half = Half::of(TalkId::from_random(NUMBER), Party::Manager, Route::Full, None, &settled(Party::Manager));
    let code = files(FilesMsg::CodeTyped(TalkCode::from_random(&CODE).secret()));
    let early = after(
        prepared(Party::Employee, settled(Party::Employee)),
        &[files(FilesMsg::Opened(sealed(&half))), code.clone()],
    );
    let (early, effects) = update(early, files(FilesMsg::UnsealAsked));
    assert_eq!(effects, []);
    // Closing leads back to the file that waited for it.
    let closed = after(early, &[Msg::Opened(Screen::Close), closes()]);
    assert_eq!(closed.screen, Screen::Opened);
    let (asked, effects) = update(after(closed, &[code]), files(FilesMsg::UnsealAsked));
    assert!(matches!(effects.as_slice(), [Effect::Announce(_), Effect::Unseal { .. }]));
    let talk = after(asked, &[files(unsealed(&half)), files(FilesMsg::Accepted)]);
    assert_eq!(talk.screen, Screen::Talk);
    assert_eq!(talk.record().unwrap().talk.halves.of_party(Party::Manager), &half);
}

#[test]
fn on_one_device_nothing_of_the_first_half_is_at_hand_before_the_second_is_closed() {
    let mut rng = fastrand::Rng::with_seed(12);
    for first in Party::ALL {
        let half = marked(first, &mut rng);
        let done = prepared(first, half.answers.answers().clone());
        let turn = [Msg::Opened(Screen::Share), drawn(), closes(), files(FilesMsg::HandedOver), drawn()];
        let begun =
            after(done, &[&turn[..], &[files(FilesMsg::WaitingKept(true)), files(FilesMsg::OtherBegan)]].concat());
        assert_eq!(begun.files.waiting.half.as_ref().map(PutAway::party), Some(first));
        let locked = sealed(&half);
        for answers in [Answers::default(), settled(first.other())] {
            let mut second = begun.clone();
            *second.work.answers_mut(first.other()) = answers;
            for there in everywhere(&second, Some(&locked)) {
                shows_nothing(&there, &there.screen);
                let tried = after(there, &tries(&half));
                assert_eq!(tried.record(), None);
                shows_nothing(&tried, &"every try");
            }
        }
        let mut second = begun;
        *second.work.answers_mut(first.other()) = settled(first.other());
        let talk = after(second, &[closes(), files(FilesMsg::BothReady)]);
        assert_eq!(talk.screen, Screen::Talk);
    }
}

#[test]
fn whatever_happens_in_whatever_order_nothing_of_the_other_half_is_at_hand_while_ones_own_is_open() {
    let mut rng = fastrand::Rng::with_seed(13);
    let (mut looked, mut read) = (0, 0);
    for _ in 0..150 {
        let half = marked(Party::Manager, &mut rng);
        let mut model = prepared(Party::Employee, random_answers(Party::Employee, &mut rng));
        for _ in 0..80 {
            let msg = match rng.u8(0..10) {
                0 => opens(&half),
                1 => files(FilesMsg::Opened(sealed(&half))),
                2 => files(unsealed(&half)),
                3 => Msg::DeletionUndone,
                _ => random_fact(&model, &mut rng),
            };
            model = update(model, msg.clone()).0;
            let holds = |text: String| text.contains(MARK);
            // From here on the two have met, or the half was taken by somebody as their own.
            let has_met = [model.record(), model.undo.closed()].iter().any(|it| holds(format!("{it:?}")));
            if has_met || holds(format!("{:?}", model.work.manager)) {
                read += 1;
                break;
            }
            if !model.work.employee.is_empty() && !model.work.closed.contains_key(&Party::Employee) {
                looked += 1;
                shows_nothing(&model, &msg);
            }
        }
    }
    assert!(looked > 2_000 && read > 5, "{looked} looks, {read} met");
}

#[test]
fn without_answers_of_ones_own_both_halves_come_from_files() {
    let half = |party| Half::of(TalkId::from_random(NUMBER), party, Route::Full, None, &settled(party));
    let [employee, manager] = Party::ALL.map(half);
    let waits = after(Model::default(), &[opens(&employee), files(FilesMsg::Accepted)]);
    let met = after(waits.clone(), &[opens(&manager), files(FilesMsg::Accepted)]);
    assert_eq!(met.record(), Some(&Record::new(Talk::new(Halves::of(employee, manager).unwrap()))));
    // Whoever begins to answer in the place of the second file closes it first.
    let mut answers = after(waits, &[files(FilesMsg::OtherBegan)]);
    answers.work.manager = settled(Party::Manager);
    assert_eq!(after(answers, &[files(FilesMsg::BothReady)]).record(), None);
}

// ---------------------------------------------------------------- closing

#[test]
fn closing_lists_exactly_what_applies_and_is_unanswered() {
    let mut rng = fastrand::Rng::with_seed(14);
    let mut listed_in_all = 0;
    for round in 0..60 {
        let party = Party::ALL[round % 2];
        let model = prepared(party, random_answers(party, &mut rng));
        let case = model.case();
        let listed: Vec<Q> =
            journey::unanswered(&case, model.answers()).into_iter().flat_map(|stop| stop.questions).collect();
        let mut expected: Vec<Q> =
            Q::ALL.iter().copied().filter(|id| case.asks(*id) && model.answers().get(*id).is_none()).collect();
        let mut sorted = listed.clone();
        sorted.sort_unstable();
        expected.sort_unstable();
        assert_eq!(sorted, expected);
        listed_in_all += listed.len();
        // Each is a way back.
        for id in listed {
            assert!(matches!(after(model.clone(), &[Msg::ChangeAsked(id)]).screen, Screen::Page(_)), "{id:?}");
        }
    }
    assert!(listed_in_all > 100, "{listed_in_all}");
}

#[test]
fn what_is_closed_stays_as_it_is_until_it_is_opened_again() {
    let closed = after(prepared(Party::Employee, settled(Party::Employee)), &[closes()]);
    let fixed = closed.work.closed.clone();
    for msg in [
        Msg::Answered(Q::HomeDays, Some(Answer::Number(Amount(50)))),
        Msg::Answered(Q::Pattern, None),
        Msg::Typed(Q::WeeklyHours, "12".into()),
        Msg::KeptBack(Q::Reasons, true),
    ] {
        let now = after(closed.clone(), &[msg]);
        assert_eq!((&now.work, now.screen), (&closed.work, Screen::Close));
    }
    for screen in Screen::all() {
        assert!(!matches!(after(closed.clone(), &[Msg::Opened(screen)]).screen, Screen::Page(_)), "{screen:?}");
    }
    let open = after(closed, &[files(FilesMsg::HalfReopened)]);
    assert!(open.work.closed.is_empty());
    let changed = [Msg::Answered(Q::HomeDays, Some(Answer::Number(Amount(50)))), closes()];
    assert_ne!(after(open, &changed).work.closed, fixed, "before the talk is opened nobody is told");
}

#[test]
fn nothing_is_closed_without_an_answer_or_while_a_talk_is_open() {
    let none = prepared(Party::Employee, Answers::default());
    assert_eq!(update(none.clone(), closes()), (none, Vec::new()));
    let half = |party| Half::of(TalkId::from_random(NUMBER), party, Route::Full, None, &settled(party));
    let record = Record::new(Talk::new(Halves::of(half(Party::Employee), half(Party::Manager)).unwrap()));
    let opening = files(FilesMsg::Opened(Opening::Record(Box::new(record), Vec::new())));
    let talk = after(prepared(Party::Employee, settled(Party::Employee)), &[opening, files(FilesMsg::Accepted)]);
    for msg in [closes(), files(FilesMsg::HalfReopened)] {
        assert_eq!(update(talk.clone(), msg).0.work, talk.work);
    }
}

// ---------------------------------------------------------------- changed after the opening

/// The employee's talk with the manager's file, closed on the screen again, and then one more answer.
fn changed_late(number: [u8; 5], days: i32) -> Model {
    let half =
        |number| Half::of(TalkId::from_random(number), Party::Manager, Route::Full, None, &settled(Party::Manager));
    let talk = after(
        prepared(Party::Employee, settled(Party::Employee).clone()),
        &[closes(), opens(&half(NUMBER)), files(FilesMsg::Accepted)],
    );
    assert_eq!(talk.screen, Screen::Talk);
    assert_eq!(talk.record().unwrap().talk.halves.late().count(), 0);
    let days = Answer::Number(Amount(days));
    let changed = [Msg::TalkLeft, files(FilesMsg::HalfReopened), Msg::Answered(Q::HomeDays, Some(days)), closes()];
    after(talk, &[&changed[..], &[opens(&half(number)), files(FilesMsg::AcceptedAnyway)]].concat())
}

fn days_before() -> Option<Answer> {
    settled(Party::Employee).get(Q::HomeDays).cloned()
}

#[test]
fn a_change_after_the_opening_stands_in_the_talk_with_what_was_said_before() {
    let talk = changed_late(NUMBER, 450).record().unwrap().talk.clone();
    let late: Vec<_> = talk.halves.late().collect();
    assert_eq!(late.len(), 1);
    assert_eq!((late[0].party, late[0].question), (Party::Employee, Q::HomeDays));
    assert_eq!((late[0].before.cloned(), late[0].now), (days_before(), Some(&Answer::Number(Amount(450)))));
    // It travels with the talk and with the half.
    let record = Record::new(talk);
    let (read, unread) = agreement_file::read(&agreement_file::write(&record)).unwrap();
    assert_eq!((read, unread), (record.clone(), Vec::new()));
    let half = record.talk.halves.of_party(Party::Employee).clone();
    let read = half_file::read(&half_file::write_open(&half)).unwrap();
    assert_eq!(read, OpenedHalf::Open(half, Vec::new()));
}

#[test]
fn what_is_as_it_was_and_what_belongs_to_another_talk_is_not_changed_late() {
    let Some(Answer::Number(before)) = days_before() else { panic!("the days are a number") };
    assert_eq!(changed_late(NUMBER, before.0).record().unwrap().talk.halves.late().count(), 0);
    // The employee's number is the talk's: a manager who meets another employee's half is in another talk.
    let employee =
        |number| Half::of(TalkId::from_random(number), Party::Employee, Route::Full, None, &settled(Party::Employee));
    let manager = after(
        prepared(Party::Manager, settled(Party::Manager)),
        &[
            closes(),
            opens(&employee(NUMBER)),
            files(FilesMsg::Accepted),
            Msg::TalkLeft,
            files(FilesMsg::HalfReopened),
            Msg::Answered(Q::HomeDays, Some(Answer::Number(Amount(500)))),
            closes(),
        ],
    );
    let same = after(manager.clone(), &[opens(&employee(NUMBER)), files(FilesMsg::Accepted)]);
    assert_eq!(same.record().unwrap().talk.halves.late().count(), 1);
    let other = after(manager, &[opens(&employee([9; 5])), files(FilesMsg::AcceptedAnyway)]);
    assert_eq!(other.record().unwrap().talk.halves.late().count(), 0);
}

#[test]
fn a_talk_that_is_taken_back_has_what_was_changed_meanwhile() {
    let half = Half::of(TalkId::from_random(NUMBER), Party::Manager, Route::Full, None, &settled(Party::Manager));
    let left = after(
        prepared(Party::Employee, settled(Party::Employee)),
        &[closes(), opens(&half), files(FilesMsg::Accepted), Msg::TalkLeft],
    );
    let same = after(left.clone(), &[Msg::ClosingUndone]);
    assert_eq!(same.record().unwrap().talk.halves.late().count(), 0);
    let changes = [files(FilesMsg::HalfReopened), Msg::Answered(Q::HomeDays, None), closes(), Msg::ClosingUndone];
    let talk = after(left, &changes).record().unwrap().talk.clone();
    let late: Vec<_> = talk.halves.late().collect();
    assert_eq!((late.len(), late[0].before.cloned(), late[0].now), (1, days_before(), None));
}

#[test]
fn a_half_that_was_changed_late_is_so_after_a_reload_and_on_another_device() {
    let late = after(changed_late(NUMBER, 450), &[Msg::TalkLeft]);
    let read = session::read(&session::write(&late.work, late.doing.typed(), Lang::Da)).unwrap();
    assert_eq!(read.work, late.work);
    assert!(read.unread.is_empty());
    let half = late.prepared().own_half().unwrap();
    assert_eq!(half.late.len(), 1);
    // Opened again by its owner and closed anew, the change does not become unsaid.
    let msgs = [opens(&half), files(FilesMsg::Resumed(false)), closes()];
    let elsewhere = after(Model::default(), &msgs);
    assert_eq!(elsewhere.prepared().own_half().unwrap().late, half.late);
}

// ---------------------------------------------------------------- going on with a saved half

/// The half as it comes from the file, open and sealed; what the code does to the seal is the browser's.
fn through_files(half: &Half) -> [Half; 2] {
    let OpenedHalf::Open(open, unread) = half_file::read(&half_file::write_open(half)).unwrap() else {
        panic!("it was not sealed")
    };
    assert_eq!(unread, Vec::<String>::new());
    let head = half_file::Head::of(half);
    let sealed = half_file::SealedHalf { head, sealed: pretended() };
    [open, sealed.unsealed(&half_file::contents(half)).unwrap().0]
}

fn pretended() -> foeling::domain::talk::seal::Sealed {
    let file = include_str!("data/sealed_half.json");
    let example: serde_json::Value = serde_json::from_str(file).unwrap();
    match half_file::read(example["file"].as_str().unwrap().as_bytes()).unwrap() {
        OpenedHalf::Sealed(half) => half.sealed,
        OpenedHalf::Open(..) => panic!("the example is sealed"),
    }
}

#[test]
fn a_saved_half_is_opened_again_by_its_owner_open_or_sealed_closed_or_on_the_way() {
    let mut rng = fastrand::Rng::with_seed(15);
    for round in 0..40 {
        let party = Party::ALL[round % 2];
        let mut model = after(prepared(party, random_answers(party, &mut rng)), &[Msg::Opened(Screen::Share), drawn()]);
        if round % 4 < 2 {
            model = after(model, &[closes()]);
        }
        let half = model.prepared().own_half().unwrap();
        assert_eq!(half.is_closed, round % 4 < 2);
        for read in through_files(&half) {
            assert_eq!(read, half);
            let resumed = after(Model::default(), &[opens(&read), files(FilesMsg::Resumed(false))]);
            assert_eq!(resumed.work.answers(party), half.answers.answers(), "what is shared, and nothing else");
            assert_eq!(resumed.work.talk, Some(half.talk));
            assert_eq!((resumed.work.party, resumed.work.route), (Some(party), half.route));
            assert!(matches!(resumed.screen, Screen::Page(_) | Screen::Check) && !resumed.is_closed());
        }
    }
}

#[test]
fn answers_that_are_here_are_replaced_only_after_a_question_and_what_is_private_stays() {
    let half = Half::of(TalkId::from_random(NUMBER), Party::Employee, Route::Full, None, &settled(Party::Employee));
    let mut here = Answers::default();
    here.set(Q::HomeDays, Answer::Number(Amount(50)));
    here.set(Q::Energy, Answer::One("worse"));
    let model = after(prepared(Party::Employee, here.clone()), &[opens(&half)]);
    let asked = after(model, &[files(FilesMsg::Resumed(false))]);
    assert!(asked.files.opened.asks_to_replace);
    assert_eq!(asked.work.employee, here);
    let replaced = after(asked, &[files(FilesMsg::Resumed(true))]);
    assert_eq!(replaced.work.employee.get(Q::HomeDays), half.answers.answers().get(Q::HomeDays));
    assert_eq!(replaced.work.employee.get(Q::Energy), Some(&Answer::One("worse")));
}

#[test]
fn a_half_that_was_saved_on_the_way_makes_no_talk() {
    let half = |party| Half::of(TalkId::from_random(NUMBER), party, Route::Full, None, &settled(party));
    let unfinished = half(Party::Manager).unfinished();
    let refused = Err(Mismatch::NotClosed(Party::Manager));
    assert_eq!(Halves::of(half(Party::Employee), unfinished.clone()), refused);
    assert_eq!(Halves::of_any_talk(unfinished.clone(), half(Party::Employee)), refused);
    let model = after(prepared(Party::Employee, settled(Party::Employee)), &[closes(), opens(&unfinished)]);
    for msg in [FilesMsg::Accepted, FilesMsg::AcceptedAnyway, FilesMsg::Resumed(true)] {
        let now = after(model.clone(), &[files(msg)]);
        assert_eq!((now.record(), &now.work), (None, &model.work));
    }
    let alone = after(Model::default(), &[opens(&unfinished), files(FilesMsg::Accepted)]);
    assert_eq!(
        (alone.files.opened.mismatch, alone.files.waiting.half),
        (Some(Mismatch::NotClosed(Party::Manager)), None)
    );
}

#[test]
fn a_closed_half_is_the_same_bytes_as_before_there_was_closing() {
    let half = Half::of(TalkId::from_random(NUMBER), Party::Employee, Route::Full, None, &settled(Party::Employee));
    let text = String::from_utf8(half_file::write_open(&half)).unwrap();
    assert!(!text.contains("unfinished") && !text.contains("late"), "{text}");
    let unfinished = half.unfinished();
    let text = String::from_utf8(half_file::write_open(&unfinished)).unwrap();
    assert!(text.ends_with(r#","unfinished":true}"#), "{text}");
}

// ---------------------------------------------------------------- what is kept

#[test]
fn a_session_of_the_first_version_opens_with_nothing_closed() {
    let text = "foeling-session-1\u{1f}da\u{1f}employee\u{1f}short\u{1f}K7P2-9QXM\u{1e}employee\u{1f}pattern\u{1f}one\u{1f}fixed";
    let read = session::read(text).unwrap();
    assert_eq!(read.work.employee.get(Q::Pattern), Some(&Answer::One("fixed")));
    assert!(read.work.closed.is_empty() && read.work.seen.is_empty() && read.unread.is_empty());
}

#[test]
fn what_is_closed_survives_a_reload() {
    let mut rng = fastrand::Rng::with_seed(16);
    for party in Party::ALL {
        let model = after(prepared(party, random_answers(party, &mut rng)), &[closes()]);
        let read = session::read(&session::write(&model.work, model.doing.typed(), Lang::Da)).unwrap();
        assert_eq!(read.work, model.work);
    }
}

#[test]
fn a_half_that_is_put_away_does_not_tell_its_answers() {
    let mut rng = fastrand::Rng::with_seed(17);
    let half = marked(Party::Manager, &mut rng);
    assert!(format!("{half:?}").contains(MARK));
    assert_eq!(format!("{:?}", PutAway::new(half)), "PutAway(Manager)");
}
