//! Halves as files: exactly what is shared is in them, they come back as they were, and nothing else ever gets in.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::{AnswerKind, Question, Sharing};
use foeling::domain::talk::file_fault::FileFault;
use foeling::domain::talk::half::Half;
use foeling::domain::talk::seal::{ITERATIONS, MOST_ITERATIONS, Sealed};
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::values::calendar::Date;
use foeling::domain::values::file_limits::Much;
use foeling::domain::vocabulary::answer::{Answer, DEPENDS_MOST, TaskPlace};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::saved::half_file::{self, Head, OpenedHalf, SealedHalf};
use serde_json::{Value, json};
use support::{random_answer, random_answers};

/// A text that no question, option or head contains.
const SECRET: &str = "xylofonkvartet";

fn talk() -> TalkId {
    TalkId::read("K7P2-9QXM").unwrap()
}

fn half_of(party: Party, answers: &Answers) -> Half {
    Half::of(talk(), party, Route::Full, Date::from_ymd_opt(2026, 11, 25), answers)
}

fn random_half(party: Party, rng: &mut fastrand::Rng) -> Half {
    let answers = random_answers(party, rng).shared();
    let made = rng.bool().then(|| Date::from_ymd_opt(2026, rng.u32(1..=12), rng.u32(1..=28)).unwrap());
    let route = [Route::Short, Route::Full][rng.usize(0..2)];
    let talk = TalkId::from_random(std::array::from_fn(|_| rng.u8(..)));
    Half { talk, party, route, made, answers, is_closed: true, late: Default::default() }
}

/// A seal of which only the form matters: what is sealed is the contents with every bit turned.
fn pretended(half: &Half) -> Sealed {
    let mut data: Vec<u8> = half_file::contents(half).iter().map(|byte| !byte).collect();
    data.extend([7; 16]);
    Sealed { iterations: ITERATIONS, salt: [1; 16], iv: [2; 12], data }
}

fn sealed_file(half: &Half) -> Vec<u8> {
    half_file::write_sealed(&Head::of(half), &pretended(half))
}

fn read_open(file: &[u8]) -> Result<(Half, Vec<String>), FileFault> {
    match half_file::read(file)? {
        OpenedHalf::Open(half, unread) => Ok((half, unread)),
        OpenedHalf::Sealed(_) => panic!("the file is open"),
    }
}

fn read_sealed(file: &[u8]) -> Result<SealedHalf, FileFault> {
    match half_file::read(file)? {
        OpenedHalf::Sealed(sealed) => Ok(sealed),
        OpenedHalf::Open(..) => panic!("the file is sealed"),
    }
}

/// An open file with another value in the place of one of its own.
fn with(name: &str, value: Value) -> Vec<u8> {
    let mut answers = Answers::default();
    answers.set(Q::HelpNeed, Answer::Unknown);
    let mut file: Value = serde_json::from_slice(&half_file::write_open(&half_of(Party::Employee, &answers))).unwrap();
    file[name] = value;
    serde_json::to_vec(&file).unwrap()
}

#[test]
fn a_half_begins_with_what_it_is() {
    let half = half_of(Party::Employee, &Answers::default());
    let head = r#"{"format":"foeling-half","version":1,"talk":"K7P2-9QXM","party":"employee","made":"2026-11-25","#;
    let open = String::from_utf8(half_file::write_open(&half)).unwrap();
    assert_eq!(open, format!(r#"{head}"route":"full","answers":[]}}"#));
    let sealed = String::from_utf8(sealed_file(&half)).unwrap();
    assert!(sealed.starts_with(&format!(r#"{head}"sealed":{{"kdf":"PBKDF2-SHA-256","iterations":600000,"salt":""#)));
}

#[test]
fn what_is_not_shared_changes_not_one_byte() {
    let mut rng = fastrand::Rng::with_seed(20_261_125);
    let mut changed = 0;
    for round in 0..400 {
        let party = Party::ALL[round % 2];
        let answers = random_answers(party, &mut rng);
        let bytes = |answers: &Answers| {
            let half = half_of(party, answers);
            (half_file::write_open(&half), half_file::contents(&half), half_file::associated(&Head::of(&half)))
        };
        let before = bytes(&answers);
        for question in questionnaire::questions().filter(|question| !answers.is_shared(question.id)) {
            let mut other = answers.clone();
            other.set(question.id, random_answer(question, &answers, &mut rng));
            changed += usize::from(other != answers);
            assert!(before == bytes(&other), "{} changed or added: it leaks", question.id.id());
            other.set(question.id, Answer::Words(SECRET.into()));
            assert!(before == bytes(&other), "{} in own words: it leaks", question.id.id());
            other.clear(question.id);
            assert!(before == bytes(&other), "{} taken away: it leaks", question.id.id());
            if question.sharing == Sharing::Private {
                other = answers.clone();
                other.keep_back(question.id, !answers.is_kept_back(question.id));
                assert!(before == bytes(&other), "the mark on {} leaks", question.id.id());
            }
        }
    }
    assert!(changed > 2_000, "the test changed too little to mean anything: {changed}");
}

#[test]
fn keeping_an_answer_back_is_the_same_as_never_giving_it() {
    let mut rng = fastrand::Rng::with_seed(5);
    for round in 0..100 {
        let party = Party::ALL[round % 2];
        let answers = random_answers(party, &mut rng);
        for question in questionnaire::questions().filter(|question| question.sharing == Sharing::Choice) {
            let (mut kept, mut never) = (answers.clone(), answers.clone());
            kept.keep_back(question.id, true);
            never.keep_back(question.id, false);
            never.clear(question.id);
            assert_eq!(
                half_file::write_open(&half_of(party, &kept)),
                half_file::write_open(&half_of(party, &never)),
                "{}",
                question.id.id()
            );
        }
    }
}

#[test]
fn what_is_kept_back_stands_in_the_file_in_no_form() {
    let mut rng = fastrand::Rng::with_seed(77);
    for round in 0..200 {
        let party = Party::ALL[round % 2];
        let answers = random_answers(party, &mut rng);
        let half = half_of(party, &answers);
        for bytes in [half_file::write_open(&half), half_file::contents(&half)] {
            let text = String::from_utf8(bytes).unwrap();
            assert!(!text.contains("kept"), "{text}");
            for question in questionnaire::questions().filter(|question| !answers.is_shared(question.id)) {
                assert!(!text.contains(&format!("[\"{}\"", question.id.id())), "{} is named", question.id.id());
            }
        }
    }
}

#[test]
fn an_answer_that_no_page_shows_any_more_is_not_sent() {
    let mut answers = Answers::default();
    answers.set(Q::HelpNeed, Answer::Unknown);
    let full_only = questionnaire::questions()
        .find(|q| q.route == Route::Full && q.sharing == Sharing::Shared && q.asked.includes(Party::Employee))
        .unwrap();
    answers.set(full_only.id, Answer::Unknown);
    let half = Half::of(talk(), Party::Employee, Route::Short, None, &answers);
    assert_eq!(half.answers.answers().get(full_only.id), None);
    assert_eq!(half.answers.answers().get(Q::HelpNeed), Some(&Answer::Unknown));
    // The other party's questions are not asked either.
    let managers = questionnaire::questions().find(|q| !q.asked.includes(Party::Employee)).unwrap();
    answers.set(managers.id, Answer::Unknown);
    assert_eq!(Half::of(talk(), Party::Employee, Route::Short, None, &answers), half);
}

#[test]
fn a_half_comes_back_exactly() {
    let mut rng = fastrand::Rng::with_seed(12);
    for round in 0..400 {
        let half = random_half(Party::ALL[round % 2], &mut rng);
        assert_eq!(read_open(&half_file::write_open(&half)), Ok((half.clone(), Vec::new())));
        let sealed = read_sealed(&sealed_file(&half)).unwrap();
        assert_eq!((sealed.head.clone(), sealed.sealed.clone()), (Head::of(&half), pretended(&half)));
        assert_eq!(sealed.unsealed(&half_file::contents(&half)), Ok((half, Vec::new())));
    }
}

#[test]
fn the_length_does_not_tell_how_much_was_answered() {
    let mut rng = fastrand::Rng::with_seed(8);
    for party in Party::ALL {
        let nothing = half_file::contents(&half_of(party, &Answers::default())).len();
        for _ in 0..200 {
            assert_eq!(half_file::contents(&random_half(party, &mut rng)).len(), nothing);
        }
        // As much as anybody can say: every option, every text as long as its question takes, for the talk alone, and all of it
        // said otherwise before.
        let mut said = |letter| {
            let mut answers = Answers::default();
            for question in questionnaire::questions().filter(|question| question.asked.includes(party)) {
                answers.set(question.id, longest_answer(question, &answers, letter, &mut rng));
                answers.keep_to_talk(question.id, true);
            }
            answers.shared()
        };
        let (before, now) = (said('😀'), said('👩'));
        let half = Half { answers: now, ..half_of(party, &Answers::default()) }.since(&before).unfinished();
        assert_eq!(half_file::contents(&half).len(), nothing);
        println!(
            "{}: {} bytes open, {} sealed",
            party.id(),
            half_file::write_open(&half).len(),
            sealed_file(&half).len()
        );
        assert_eq!(read_open(&half_file::write_open(&half)), Ok((half, Vec::new())));
    }
}

/// The longest answer there is, in a letter of four bytes.
fn longest_answer(question: &Question, answers: &Answers, letter: char, rng: &mut fastrand::Rng) -> Answer {
    let words = |most: usize| letter.to_string().repeat(most);
    match question.kind {
        AnswerKind::Words { most } => Answer::Words(words(most)),
        AnswerKind::Many { options, .. } => Answer::Many(options.to_vec()),
        AnswerKind::TaskShares { most } => {
            Answer::TaskShares(Task::OFFERED.into_iter().take(most).map(|task| (task, Some(Share::ALL[0]))).collect())
        }
        AnswerKind::TaskNames { most } => {
            let Some(Answer::TaskShares(chosen)) = answers.get(Q::TaskTypes) else { panic!("the tasks come first") };
            Answer::TaskNames(chosen.keys().map(|task| (*task, words(most))).collect())
        }
        AnswerKind::TaskPlaces => {
            let Some(Answer::TaskShares(chosen)) = answers.get(Q::TaskTypes) else { panic!("the tasks come first") };
            let place = TaskPlace { place: Place::ALL[3], on: words(DEPENDS_MOST) };
            Answer::TaskPlaces(chosen.keys().map(|task| (*task, place.clone())).collect())
        }
        _ => loop {
            let answer = random_answer(question, answers, rng);
            if !matches!(answer, Answer::Unknown | Answer::RatherTalk) {
                return answer;
            }
        },
    }
}

#[test]
fn every_beginning_of_a_file_is_told_and_never_taken_for_a_half() {
    let half = random_half(Party::Manager, &mut fastrand::Rng::with_seed(4));
    for file in [half_file::write_open(&half), sealed_file(&half)] {
        for end in 0..file.len() {
            assert!(half_file::read(&file[..end]).is_err(), "the first {end} bytes were taken for a half");
        }
        assert_eq!(half_file::read(&file[..file.len() - 1]), Err(FileFault::Damaged));
        assert_eq!(half_file::read(&[]), Err(FileFault::Empty));
    }
}

#[test]
fn a_damaged_file_gives_a_fault_or_a_half_and_nothing_private() {
    let mut rng = fastrand::Rng::with_seed(99);
    let half = random_half(Party::Employee, &mut rng);
    let plain = half_file::contents(&half);
    let sealed = read_sealed(&sealed_file(&half)).unwrap();
    for file in [half_file::write_open(&half), sealed_file(&half), plain] {
        for _ in 0..4_000 {
            let mut damaged = file.clone();
            for _ in 0..rng.usize(1..4) {
                let place = rng.usize(0..damaged.len());
                match rng.u8(0..3) {
                    0 => damaged[place] = rng.u8(..),
                    1 => drop(damaged.remove(place)),
                    _ => damaged.insert(place, b"\"[]{},:0\\"[rng.usize(0..9)]),
                }
            }
            let read = [read_any(&damaged), sealed.unsealed(&damaged).ok().map(|(half, _)| half)];
            for half in read.into_iter().flatten() {
                let private = |id| questionnaire::find(id).is_some_and(|q| q.sharing == Sharing::Private);
                assert!(half.answers.answers().iter().all(|(id, _)| !private(id)));
            }
        }
    }
}

fn read_any(file: &[u8]) -> Option<Half> {
    match half_file::read(file) {
        Ok(OpenedHalf::Open(half, _)) => Some(half),
        _ => None,
    }
}

#[test]
fn what_could_not_be_read_is_listed_and_the_rest_is_there() {
    let rows = json!([
        ["help-need", "unknown"],
        ["no-such-question", "one", "x"],
        ["follow-up", "one", "no-such-option"],
        ["help-channel", "one", 3],
        ["help-need", "rather-talk"],
        ["manager-reach", "unknown"],
        "loose",
        [],
    ]);
    let (half, unread) = read_open(&with("answers", rows)).unwrap();
    assert_eq!(half.answers.answers().iter().collect::<Vec<_>>(), [(Q::HelpNeed, &Answer::Unknown)]);
    let mut unread: Vec<&str> = unread.iter().map(String::as_str).collect();
    unread.sort_unstable();
    assert_eq!(unread, ["", "", "follow-up", "help-channel", "help-need", "manager-reach", "no-such-question"]);
}

#[test]
fn a_private_answer_in_a_file_is_left_out_without_a_word() {
    for question in questionnaire::questions().filter(|question| question.sharing == Sharing::Private) {
        for party in Party::ALL.into_iter().filter(|party| question.asked.includes(*party)) {
            let mut file: Value = serde_json::from_slice(&with("party", party.id().into())).unwrap();
            file["answers"] = json!([[question.id.id(), "unknown"]]);
            let (half, unread) = read_open(&serde_json::to_vec(&file).unwrap()).unwrap();
            assert!(half.answers.answers().is_empty() && unread.is_empty(), "{}", question.id.id());
        }
    }
}

#[test]
fn every_value_of_the_head_is_looked_at() {
    for (name, value, fault) in [
        ("format", json!("foeling-agreement"), FileFault::NotOurs),
        ("format", json!("other"), FileFault::NotOurs),
        ("version", json!(2), FileFault::Newer { version: 2 }),
        ("version", json!(u64::MAX), FileFault::Newer { version: u64::MAX }),
        ("version", json!(-1), FileFault::Damaged),
        ("version", json!(1.5), FileFault::Damaged),
        ("version", json!("1"), FileFault::Damaged),
        ("talk", json!("k7p2-9qxm"), FileFault::Damaged),
        ("talk", json!("K7P2"), FileFault::Damaged),
        ("party", json!("mayor"), FileFault::Damaged),
        ("made", json!("2026-02-30"), FileFault::Damaged),
        ("made", json!("2026-1-5"), FileFault::Damaged),
        ("route", json!("scenic"), FileFault::Damaged),
        ("route", Value::Null, FileFault::Damaged),
        ("answers", json!({}), FileFault::Damaged),
        ("answers", json!(vec![["help-need", "unknown"]; 1_001]), FileFault::TooMuch(Much::Rows)),
        ("sealed", json!({}), FileFault::Damaged),
    ] {
        assert_eq!(half_file::read(&with(name, value.clone())), Err(fault), "{name}: {value}");
    }
    assert_eq!(read_open(&with("made", Value::Null)).unwrap().0.made, None);
}

#[test]
fn every_value_of_a_seal_is_looked_at() {
    let half = half_of(Party::Manager, &Answers::default());
    let file: Value = serde_json::from_slice(&sealed_file(&half)).unwrap();
    for (name, value, fault) in [
        ("iterations", json!(ITERATIONS - 1), FileFault::UnknownSeal),
        ("iterations", json!(MOST_ITERATIONS + 1), FileFault::UnknownSeal),
        ("iterations", json!(u64::MAX), FileFault::UnknownSeal),
        ("iterations", json!("many"), FileFault::Damaged),
        ("kdf", json!("ROT13"), FileFault::UnknownSeal),
        ("cipher", json!("AES-128-CBC"), FileFault::UnknownSeal),
        ("salt", json!("AAAA"), FileFault::Damaged),
        ("iv", json!("not base64"), FileFault::Damaged),
        ("data", json!("AAAA"), FileFault::Damaged),
        ("data", Value::Null, FileFault::Damaged),
    ] {
        let mut file = file.clone();
        file["sealed"][name] = value.clone();
        assert_eq!(half_file::read(&serde_json::to_vec(&file).unwrap()), Err(fault), "{name}: {value}");
    }
}

#[test]
fn the_seal_covers_every_value_of_the_head() {
    let half = half_of(Party::Employee, &Answers::default());
    let head = Head::of(&half);
    let covered = half_file::associated(&head);
    assert_eq!(covered, b"foeling-half\n1\nK7P2-9QXM\nemployee\n2026-11-25");
    let others = [
        Head { version: 0, ..head.clone() },
        Head { talk: TalkId::from_random([0; 5]), ..head.clone() },
        Head { party: Party::Manager, ..head.clone() },
        Head { made: None, ..head.clone() },
    ];
    assert!(others.iter().all(|other| half_file::associated(other) != covered));
}

#[test]
fn a_half_of_version_0_is_brought_to_the_present() {
    // The form from before there were two routes: no `route`, and everybody was asked everything.
    let rows = json!([["help-need", "unknown"]]);
    let open = json!({"format": "foeling-half", "version": 0, "talk": "K7P2-9QXM", "party": "employee",
        "made": null, "answers": rows});
    let (half, unread) = read_open(&serde_json::to_vec(&open).unwrap()).unwrap();
    assert_eq!((half.route, unread.len()), (Route::Full, 0));
    assert_eq!(half.answers.answers().get(Q::HelpNeed), Some(&Answer::Unknown));

    let sealed = SealedHalf { head: Head { version: 0, ..Head::of(&half) }, sealed: pretended(&half) };
    let plain = serde_json::to_vec(&json!({"answers": rows})).unwrap();
    assert_eq!(sealed.unsealed(&plain), Ok((half.clone(), Vec::new())));
    // Read and written again, it is of today.
    let again = half_file::write_open(&half);
    assert!(String::from_utf8(again).unwrap().contains(r#""version":1,"#));
}
