//! Every form that a file ever had, for ever: one file of each in tests/data/formats, made once and never changed. People
//! have files like them. A new form adds a file, and a test of what is in it.

use std::fs;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame_form::VERSION as FRAME;
use foeling::domain::talk::Outcome;
use foeling::domain::talk::dialogue::Length;
use foeling::domain::talk::half::Half;
use foeling::domain::talk::record::{FollowUpResult, Record};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays, parse_date};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share};
use foeling::export::word_read;
use foeling::saved::half_file::{self, OpenedHalf};
use foeling::saved::opened::{Recognised, recognise};
use foeling::saved::{agreement_file, frame_file, session};

fn file(name: &str) -> Vec<u8> {
    fs::read(format!("tests/data/formats/{name}")).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(file(name)).unwrap()
}

fn half(name: &str) -> Half {
    let Ok(Recognised::Half(OpenedHalf::Open(half, unread))) = recognise(&file(name)) else { panic!("{name}") };
    assert!(unread.is_empty(), "{name}: {unread:?}");
    // What is written of it today is read as the same.
    let again = half_file::read(&half_file::write_open(&half));
    assert_eq!(again, Ok(OpenedHalf::Open(half.clone(), Vec::new())), "{name}");
    half
}

fn record(name: &str) -> Record {
    let Ok(Recognised::Agreement(record, unread)) = recognise(&file(name)) else { panic!("{name}") };
    assert!(unread.is_empty(), "{name}: {unread:?}");
    assert_eq!(agreement_file::read(&agreement_file::write(&record)), Ok((*record.clone(), Vec::new())), "{name}");
    *record
}

fn number(answers: &Answers, id: Q) -> Option<i32> {
    match answers.get(id) {
        Some(Answer::Number(amount)) => Some(amount.0),
        _ => None,
    }
}

#[test]
fn every_version_that_is_written_or_was_has_its_file() {
    for version in 0..=half_file::VERSION {
        assert!(text(&format!("half-{version}.json")).contains(&format!("\"version\":{version}")));
    }
    for version in 0..=agreement_file::VERSION {
        let spaced = format!("\"version\": {version}");
        let held = text(&format!("agreement-{version}.json"));
        assert!(held.contains(&spaced) || held.contains(&spaced.replace(' ', "")), "{version}");
    }
    for version in 1..=FRAME {
        assert!(text(&format!("frame-{version}.json")).contains(&format!("\"version\": {version}")));
    }
    // The head that is written today has its file as well.
    let head = session::write(&Default::default(), &Default::default(), Lang::Da);
    let version = head.split(['-', '\u{1f}']).nth(2).unwrap();
    assert!(text(&format!("session-{version}.txt")).starts_with(&format!("foeling-session-{version}\u{1f}")));
}

#[test]
fn a_half_of_version_0() {
    let half = half("half-0.json");
    assert_eq!((half.party, half.route, half.talk.to_string().as_str()), (Party::Employee, Route::Full, "K7P2-9QXM"));
    assert_eq!((half.made, half.is_closed, half.late.len()), (parse_date("2026-02-01"), true, 0));
    let answers = half.answers.answers();
    assert_eq!(answers.get(Q::Pattern), Some(&Answer::One("fixed")));
    assert_eq!((answers.get(Q::HelpNeed), number(answers, Q::HomeDays)), (Some(&Answer::Unknown), Some(200)));
}

#[test]
fn a_half_of_version_1() {
    let half = half("half-1.json");
    assert_eq!((half.made, half.is_closed), (parse_date("2026-11-25"), false));
    let answers = half.answers.answers();
    let Some(Answer::TaskShares(shares)) = answers.get(Q::TaskTypes) else { panic!("shares") };
    assert_eq!(shares.iter().map(|(_, share)| *share).collect::<Vec<_>>(), [Some(Share::AboutADay), None]);
    let Some(Answer::TaskPlaces(places)) = answers.get(Q::TaskPlaces) else { panic!("places") };
    let said: Vec<(Place, &str)> = places.iter().map(|(_, place)| (place.place, place.on.as_str())).collect();
    assert_eq!(said, [(Place::Home, ""), (Place::Depends, "Når gæsten er »ude« & det regner")]);
    assert_eq!(answers.get(Q::MeetDays), Some(&Answer::Weekdays(Weekdays::of(&[Weekday::Tuesday, Weekday::Thursday]))));
    assert_eq!(
        answers.get(Q::ExemptOther),
        Some(&Answer::Words("Kaffemøde hver 1. torsdag, \"fælles\" æøå 🙂".into()))
    );
    assert!(answers.is_talk_only(Q::ExemptOther));
    assert_eq!((answers.get(Q::HelpNeed), number(answers, Q::HomeDays)), (Some(&Answer::RatherTalk), Some(250)));
    assert_eq!(half.late.get(&Q::Pattern), Some(&Some(Answer::One("case-by-case"))));
    assert_eq!(half.late.get(&Q::HelpNeed), Some(&None));
}

#[test]
fn an_agreement_of_version_0() {
    let record = record("agreement-0.json");
    assert_eq!(record.talk.length, Length::ALL[0]);
    assert_eq!(record.talk.halves.of_party(Party::Employee).made, parse_date("2026-03-01"));
    assert_eq!(record.talk.outcome(ElementId::Quality), Some(Outcome::Later));
    let version = record.current().unwrap();
    assert_eq!((version.made, version.lang, version.is_draft), (parse_date("2026-03-03"), Lang::Da, false));
    assert_eq!(version.clauses, [(ElementId::Extent, "To dage om ugen.".to_owned())]);
}

/// What the talk and the agreement of version 1 have in common.
fn is_the_talk(record: &Record) {
    let talk = &record.talk;
    let [employee, manager] = [Party::Employee, Party::Manager].map(|party| talk.halves.of_party(party));
    assert_eq!((employee.talk.to_string().as_str(), manager.talk.to_string().as_str()), ("K7P2-9QXM", "0123-4567"));
    assert_eq!((employee.route, manager.route), (Route::Full, Route::Short));
    assert!(employee.answers.answers().is_talk_only(Q::ExemptOther));
    assert_eq!(employee.late.get(&Q::Pattern), Some(&Some(Answer::One("case-by-case"))));
    assert_eq!(number(manager.answers.answers(), Q::HomeDays), Some(200));
    assert_eq!(number(&talk.decided, Q::HomeDays), Some(200));
    assert_eq!(talk.decided.get(Q::StartDate), parse_date("2027-02-01").map(Answer::Date).as_ref());
    let extent = talk.settled(ElementId::Extent).unwrap();
    assert_eq!(extent.outcome, Some(Outcome::WithConditions));
    assert_eq!(extent.words, "Skærm og stol er leveret.\nOg en lampe.");
    assert_eq!((extent.by, extent.until_days), (parse_date("2027-03-01"), Some(Amount(100))));
    assert_eq!(talk.written.get(&ElementId::Kind).map(String::as_str), Some("Faste dage, »som vi plejer«."));
}

#[test]
fn a_talk_of_version_1() {
    let record = record("talk-1.json");
    is_the_talk(&record);
    assert!(record.versions.is_empty());
}

/// What the versions of an agreement of version 1 are.
fn has_both_versions(record: &Record) {
    let [first, second] = record.versions.as_slice() else { panic!("{}", record.versions.len()) };
    assert_eq!((first.made, first.review), (parse_date("2026-12-01"), parse_date("2027-05-01")));
    assert_eq!((first.lang, first.result, first.by_one, first.is_draft), (Lang::Da, None, None, false));
    assert_eq!(first.clauses.len(), 2);
    assert_eq!(first.local, [(Chapter::ALL[0], "Birkesø Kommunes egne ord.".to_owned())]);
    assert_eq!((second.lang, second.result), (Lang::En, Some(FollowUpResult::Adjust)));
    assert_eq!((second.since.gained.as_str(), second.since.missed.as_str()), ("Ro.", "Kolleger."));
    assert_eq!((second.by_one, second.is_draft), (Some(Party::Manager), true));
    assert_eq!(second.clauses, [(ElementId::Extent, "One day a week.".to_owned())]);
}

#[test]
fn an_agreement_of_version_1() {
    let record = record("agreement-1.json");
    is_the_talk(&record);
    has_both_versions(&record);
}

#[test]
fn a_word_file_of_the_first_form() {
    assert_eq!(recognise(&file("word-1.docx")), Ok(Recognised::Word));
    let word = word_read::read(&file("word-1.docx")).unwrap();
    assert!(word.changes.is_empty(), "{:?}", word.changes);
    let (record, unread) = agreement_file::read(&word.carried).unwrap();
    assert!(unread.is_empty());
    is_the_talk(&record);
    has_both_versions(&record);
}

#[test]
fn a_frame_of_version_1() {
    let frame = frame_file::read(&text("frame-1.json")).unwrap();
    assert_eq!((frame.organisation.as_str(), frame.as_of), ("Birkesø Kommune", parse_date("2026-03-01")));
    assert!(frame.max_days.is_some() && frame.min_presence.is_some() && frame.reach.is_some());
    assert!(!frame.clauses.is_empty() && !frame.points.is_empty() && !frame.cards.is_empty());
    assert_eq!(frame_file::read(&frame_file::write(&frame)), Ok(frame));
}

#[test]
fn a_session_of_version_1() {
    let read = session::read(&text("session-1.txt")).unwrap();
    assert!(read.unread.is_empty());
    assert_eq!((read.lang, read.work.party, read.work.route), (Lang::En, Some(Party::Employee), Route::Full));
    assert_eq!(read.work.employee.get(Q::Pattern), Some(&Answer::One("fixed")));
    assert_eq!(number(&read.work.employee, Q::HomeDays), Some(250));
    assert_eq!(read.work.employee.kept_back().collect::<Vec<_>>(), [Q::HomeDays]);
    assert_eq!(read.work.manager.get(Q::Review), Some(&Answer::One("3")));
    assert!(read.work.talk.is_none() && read.work.closed.is_empty());
}

#[test]
fn a_session_of_version_2() {
    let read = session::read(&text("session-2.txt")).unwrap();
    assert!(read.unread.is_empty());
    let work = &read.work;
    assert_eq!((read.lang, work.party, work.route), (Lang::Da, Some(Party::Manager), Route::Short));
    assert_eq!(work.talk.map(|talk| talk.to_string()).as_deref(), Some("K7P2-9QXM"));
    assert!(work.employee.is_talk_only(Q::ExemptOther));
    let closed = work.closed.get(&Party::Manager).unwrap();
    assert_eq!((closed.route, closed.made), (Route::Short, parse_date("2026-11-26")));
    assert_eq!(closed.answers.answers().get(Q::Review), Some(&Answer::One("3")));
    let seen = work.seen.get(&Party::Manager).unwrap();
    assert_eq!(seen.answers.answers().get(Q::Review), Some(&Answer::One("6")));
    assert_eq!(session::read(&session::write(work, &read.typed, read.lang)).unwrap().work, *work);
}
