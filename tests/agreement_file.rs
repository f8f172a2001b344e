//! The agreement as a file: it comes back as it was, and no file breaks anything or lets anything private through.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::Sharing;
use foeling::domain::talk::dialogue::Length;
use foeling::domain::talk::file_fault::FileFault;
use foeling::domain::talk::half::Halves;
use foeling::domain::talk::record::Record;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::talk::{Outcome, Talk};
use foeling::domain::values::file_limits::Much;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::export::version::version_of;
use foeling::saved::agreement_file::{read, write};
use serde_json::{Value, json};
use support::records::{agreed_record, date, half, random_record};
use support::{random_answer, random_answers, random_frame};

// ---------------------------------------------------------------- there and back

#[test]
fn every_record_comes_back_as_it_was() {
    let mut rng = fastrand::Rng::with_seed(1);
    let (mut with_versions, mut with_two_numbers) = (0, 0);
    for _ in 0..300 {
        let record = random_record(&mut rng);
        with_versions += usize::from(!record.versions.is_empty());
        with_two_numbers += usize::from(record.talk.halves.of_party(Party::Manager).talk != record.talk.halves.talk());
        let text = write(&record);
        assert_eq!(read(&text), Ok((record.clone(), Vec::new())));
        assert_eq!(write(&read(&text).unwrap().0), text, "the same record gives the same bytes");
    }
    assert!(with_versions > 100 && with_two_numbers > 30, "{with_versions}, {with_two_numbers}");
}

#[test]
fn the_file_says_first_what_it_is() {
    assert!(write(&agreed_record()).starts_with("{\"format\":\"foeling-agreement\",\"version\":1,\"talk\":\""));
}

#[test]
fn a_mark_before_the_text_does_no_harm() {
    assert!(read(&format!("\u{feff}{}", write(&agreed_record()))).is_ok());
}

// ---------------------------------------------------------------- what is wrong with a file

#[test]
fn no_beginning_of_a_file_is_an_agreement_and_none_panics() {
    let text = write(&agreed_record());
    let places = text.char_indices().map(|(at, _)| at);
    for at in places {
        let fault = read(&text[..at]).unwrap_err();
        let names_us = at >= "{\"format\":\"foeling-agreement".len();
        assert_eq!(fault, if names_us { FileFault::Damaged } else { FileFault::NotOurs }, "{at}");
    }
}

#[test]
fn no_changed_file_panics_and_what_is_read_can_be_written() {
    let mut rng = fastrand::Rng::with_seed(2);
    let (mut read_anyway, mut refused) = (0, 0);
    for _ in 0..60 {
        let text = write(&random_record(&mut rng));
        for _ in 0..40 {
            let mut bytes = text.clone().into_bytes();
            for _ in 0..rng.usize(1..4) {
                let at = rng.usize(0..bytes.len());
                match rng.u8(0..4) {
                    0 => bytes[at] = rng.u8(..),
                    1 => bytes.insert(at, b"{}[]\",:0\\"[rng.usize(0..9)]),
                    2 => drop(bytes.remove(at)),
                    _ => bytes.truncate(at.max(1)),
                }
            }
            match read(&String::from_utf8_lossy(&bytes)) {
                Ok((record, _)) => {
                    read_anyway += 1;
                    assert_eq!(read(&write(&record)).map(|it| it.0), Ok(record));
                }
                Err(_) => refused += 1,
            }
        }
    }
    assert!(read_anyway > 50 && refused > 500, "{read_anyway} read, {refused} refused");
}

#[test]
fn a_value_of_another_kind_anywhere_is_refused_or_read_as_something_that_can_be_written() {
    let (mut read_anyway, mut refused) = (0, 0);
    let file: Value = serde_json::from_str(&write(&agreed_record())).unwrap();
    let others =
        [json!(null), json!(-1), json!(1e300), json!("?"), json!([]), json!({}), json!([[[]]]), json!([["?"]])];
    for key in file.as_object().unwrap().keys() {
        for other in &others {
            let mut changed = file.clone();
            changed[key] = other.clone();
            match read(&changed.to_string()) {
                Ok((record, _)) => {
                    read_anyway += 1;
                    assert_eq!(read(&write(&record)).map(|it| it.0), Ok(record), "{key}: {other}");
                }
                Err(fault) => {
                    refused += 1;
                    assert!(key != "format" || fault == FileFault::NotOurs, "{key}: {other}: {fault:?}");
                }
            }
        }
    }
    assert!(read_anyway > 0 && refused > 50, "{read_anyway} read, {refused} refused");
}

#[test]
fn brackets_without_end_are_refused() {
    let deep = |depth| format!("{{\"format\":\"foeling-agreement\",\"version\":1,\"talk\":{}", "[".repeat(depth));
    assert_eq!(read(&deep(1_000)), Err(FileFault::Damaged));
    assert_eq!(read(&deep(100_000)), Err(FileFault::TooMuch(Much::Values)));
}

#[test]
fn other_files_and_newer_ones_are_told_apart() {
    for text in ["", "hej", "[]", "{}", "{\"format\":\"foeling-half\",\"version\":1}", "{\"format\":7}"] {
        assert_eq!(read(text), Err(FileFault::NotOurs), "{text}");
    }
    let newer = |version: &str| read(&format!("{{\"format\":\"foeling-agreement\",\"version\":{version}}}"));
    assert_eq!(newer("2"), Err(FileFault::Newer { version: 2 }));
    assert_eq!(newer("99999999999"), Err(FileFault::Newer { version: 99_999_999_999 }));
    for version in ["1", "-1", "1.5", "\"1\"", "null"] {
        assert_eq!(newer(version), Err(FileFault::Damaged), "{version}");
    }
}

#[test]
fn what_can_not_be_read_is_named_and_the_rest_is_there() {
    let mut file: Value = serde_json::from_str(&write(&agreed_record())).unwrap();
    let employee = file["employee"]["answers"].as_array_mut().unwrap();
    employee.push(json!(["no-such-question", "one", "yes"]));
    employee.push(json!(["review", "one", "1"]));
    file["settled"] = json!([
        { "element": "no-such-topic", "outcome": "agreed" },
        { "element": "extent", "outcome": "won" },
        { "element": "kind", "outcome": "agreed" },
        { "element": "kind", "outcome": "later" },
    ]);
    file["written"] = json!([["extent", "Vores ord"], ["quality"], ["no-such-clause", "Vores ord"]]);
    let (record, unread) = read(&file.to_string()).unwrap();
    // Of two answers to one question nobody knows which is meant, so neither counts.
    assert_eq!(record.talk.halves.of_party(Party::Employee).answers.answers().get(Q::Review), None);
    assert!(record.talk.halves.of_party(Party::Employee).answers.answers().get(Q::Pattern).is_some());
    assert_eq!(record.talk.outcome(ElementId::Kind), Some(Outcome::Agreed));
    assert_eq!(record.talk.written.get(&ElementId::Extent).map(String::as_str), Some("Vores ord"));
    let named = ["review", "no-such-question", "no-such-topic", "extent", "kind", "quality", "no-such-clause"];
    assert_eq!(unread, named);
}

#[test]
fn a_version_is_whole_or_the_file_is_damaged() {
    let file: Value = serde_json::from_str(&write(&agreed_record())).unwrap();
    for (key, value) in [("lang", json!("sv")), ("result", json!("won")), ("made", json!("2026-02-30"))] {
        let mut changed = file.clone();
        changed["versions"][0][key] = value;
        assert_eq!(read(&changed.to_string()), Err(FileFault::Damaged), "{key}");
    }
    let mut changed = file.clone();
    changed["versions"][0]["clauses"][0][0] = json!("gone");
    let (record, unread) = read(&changed.to_string()).unwrap();
    assert_eq!(unread, ["gone"]);
    assert_eq!(record.versions[0].clauses.len() + 1, agreed_record().versions[0].clauses.len());
}

// ---------------------------------------------------------------- older files

/// The form from before an agreement had a history; `migrations::from_0` says what it was.
const VERSION_0: &str = r#"{
    "format": "foeling-agreement", "version": 0, "talk": "K7P2-9QXM", "minutes": 30,
    "employee": {"route": "short", "made": "2026-03-01", "answers": [["pattern", "one", "fixed"]]},
    "manager": {"route": "full", "answers": []},
    "settled": {"extent": "agreed", "quality": "later"},
    "agreed": {"on": "2026-03-03", "lang": "da", "clauses": [["extent", "To dage om ugen."]]}
}"#;

#[test]
fn a_file_of_version_0_is_opened() {
    let (record, unread) = read(VERSION_0).unwrap();
    assert!(unread.is_empty());
    assert_eq!(record.talk.halves.talk().to_string(), "K7P2-9QXM");
    assert_eq!(record.talk.length, Length::Thirty);
    assert_eq!(record.talk.outcome(ElementId::Quality), Some(Outcome::Later));
    let version = record.current().unwrap();
    assert_eq!((version.made, version.lang), (Some(date("2026-03-03")), Lang::Da));
    assert_eq!(version.clauses, [(ElementId::Extent, "To dage om ugen.".to_owned())]);
    assert_eq!(read(&write(&record)).unwrap().0, record, "and saved in today's form");
}

#[test]
fn no_beginning_of_an_older_file_is_an_agreement() {
    let end = VERSION_0.trim_end().len();
    for (at, _) in VERSION_0.char_indices().take_while(|(at, _)| *at < end) {
        assert!(read(&VERSION_0[..at]).is_err(), "{at}");
    }
}

// ---------------------------------------------------------------- private stays private

/// The whole way from two parties' answers to the bytes of the file.
fn file(answers: [&Answers; 2], frame: &Frame) -> String {
    let talk = TalkId::from_random([9, 8, 7, 6, 5]);
    let [employee, manager] = answers;
    let halves = Halves::of(half(Party::Employee, talk, employee), half(Party::Manager, talk, manager)).unwrap();
    let mut record = Record::new(Talk::new(halves));
    for lang in [Lang::Da, Lang::En] {
        let version = version_of(&record.talk, &record.talk.dialogue(frame), frame, lang, None);
        record.versions.push(version);
    }
    write(&record)
}

#[test]
fn an_answer_that_is_not_shared_changes_no_byte_of_the_file() {
    let mut rng = fastrand::Rng::with_seed(3);
    let mut changed = 0;
    for round in 0..150 {
        let frame = random_frame(&mut rng);
        let answers = Party::ALL.map(|party| random_answers(party, &mut rng));
        let before = file([&answers[0], &answers[1]], &frame);
        let whose = round % 2;
        for question in questionnaire::questions().filter(|it| !answers[whose].is_shared(it.id)) {
            let mut others = answers.clone();
            others[whose].set(question.id, random_answer(question, &answers[whose], &mut rng));
            changed += usize::from(others != answers);
            assert_eq!(before, file([&others[0], &others[1]], &frame), "{} leaks", question.id.id());
        }
    }
    assert!(changed > 500, "the test changed too little to mean anything: {changed}");
}

#[test]
fn a_private_answer_put_into_a_file_by_hand_is_not_taken_in() {
    for question in questionnaire::questions().filter(|question| question.sharing == Sharing::Private) {
        let mut file: Value = serde_json::from_str(&write(&agreed_record())).unwrap();
        for place in ["/employee/answers", "/manager/answers"] {
            file.pointer_mut(place).unwrap().as_array_mut().unwrap().push(json!([question.id.id(), "unknown"]));
        }
        file["decided"] = json!([[question.id.id(), "unknown"]]);
        let (record, _) = read(&file.to_string()).unwrap();
        assert!(!write(&record).contains(&format!("\"{}\"", question.id.id())), "{}", question.id.id());
    }
}

#[test]
fn a_private_answer_among_what_was_decided_is_never_written() {
    // Nothing can decide one in the talk; were it ever there, it must not come into the file all the same.
    for question in questionnaire::questions().filter(|question| question.sharing == Sharing::Private) {
        let mut record = agreed_record();
        record.talk.decided.set(question.id, Answer::Unknown);
        assert!(!write(&record).contains(&format!("\"{}\"", question.id.id())), "{}", question.id.id());
    }
}

#[test]
fn a_clause_of_the_organisation_in_no_chapter_is_named() {
    let mut record = agreed_record();
    record.versions[0].local = vec![(Chapter::ALL[0], "Vores egne ord.".to_owned())];
    let file: Value = serde_json::from_str(&write(&record)).unwrap();
    let read_with = |row: Value| {
        let mut file = file.clone();
        file["versions"][0]["local"] = json!([row]);
        let (record, unread) = read(&file.to_string()).unwrap();
        (record.versions[0].local.len(), unread)
    };
    let first = Chapter::ALL[0].number().to_string();
    assert_eq!(read_with(json!([first, "Vores egne ord."])), (1, Vec::new()));
    assert_eq!(read_with(json!(["99", "Vores egne ord."])), (0, vec!["99".to_owned()]));
    assert_eq!(read_with(json!([first])), (0, vec![first.clone()]));
    assert_eq!(read_with(json!([first, "a".repeat(10_001)])), (0, vec![first]));
}

#[test]
fn the_days_until_a_condition_is_met_are_half_days_of_a_week() {
    let days = |hundredths: i64| {
        let mut file: Value = serde_json::from_str(&write(&agreed_record())).unwrap();
        file["settled"] = json!([{"element": "extent", "outcome": "agreed", "until_days": hundredths}]);
        let (record, unread) = read(&file.to_string()).unwrap();
        let settled = record.talk.settled.get(&ElementId::Extent).map(|it| it.until_days.unwrap().0);
        assert_eq!(unread.is_empty(), settled.is_some());
        settled
    };
    assert_eq!([0, 50, 650, 700].map(days), [Some(0), Some(50), Some(650), Some(700)]);
    assert_eq!([701, 750, 25, 49, 51].map(days), [None; 5]);
}

#[test]
fn a_clause_stands_once_and_what_can_not_be_read_of_it_is_named() {
    let with = |rows: Value| {
        let mut file: Value = serde_json::from_str(&write(&agreed_record())).unwrap();
        file["written"] = rows;
        let (record, unread) = read(&file.to_string()).unwrap();
        (record.talk.written.iter().map(|(_, words)| words.clone()).collect::<Vec<_>>(), unread)
    };
    assert_eq!(with(json!([["extent", "To dage."]])), (vec!["To dage.".to_owned()], vec![]));
    let twice = with(json!([["extent", "To dage."], ["extent", "Tre dage."], ["place", "Hjemme."]]));
    assert_eq!(twice, (vec!["To dage.".to_owned(), "Hjemme.".to_owned()], vec!["extent".to_owned()]));
    assert_eq!(with(json!([["extent", "To", "dage."]])), (vec![], vec!["extent".to_owned()]));
}

#[test]
fn an_answer_that_can_not_be_read_is_named_and_the_number_of_the_talk_stands_once() {
    let mut file: Value = serde_json::from_str(&write(&agreed_record())).unwrap();
    for half in ["employee", "manager"] {
        assert_eq!(file[half].get("talk"), None, "the halves have the number of the talk");
    }
    file["decided"] = json!([["home-days", "number", "25"]]);
    let (record, unread) = read(&file.to_string()).unwrap();
    assert_eq!((record.talk.decided.get(Q::HomeDays), unread), (None, vec!["home-days".to_owned()]));
}

#[test]
fn the_clause_of_the_parties_is_never_written() {
    let mut record = agreed_record();
    assert!(record.versions[0].clauses.iter().all(|(element, _)| *element != ElementId::Parties));
    record.talk.write(ElementId::Parties, "Anna Andersen og Bo Berg");
    record.versions[0].clauses.push((ElementId::Parties, "Anna Andersen og Bo Berg".to_owned()));
    assert!(!write(&record).contains("Andersen"));
}

#[test]
fn a_name_in_the_frame_does_not_come_into_a_version() {
    let frame = Frame { organisation: "Enhed Nord".to_owned(), ..Frame::default() };
    let record = agreed_record();
    let version = version_of(&record.talk, &record.talk.dialogue(&frame), &frame, Lang::Da, None);
    assert!(version.clauses.iter().all(|(_, text)| !text.contains("Enhed Nord")));
}
