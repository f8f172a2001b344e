//! The saved form of an answer: what can be read stands at the edge of what a person could have said, and nothing beyond it.

mod support;

use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::AnswerKind;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{TimeOfDay, Weekday, Weekdays};
use foeling::domain::values::file_limits::{ROW_WORDS, TIMES_TOO_LONG};
use foeling::domain::vocabulary::answer::{Answer, DEPENDS_MOST};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Share, Task};
use foeling::saved::answer::{SavedAnswers, read};

/// The answer of a row, or nothing where its question is named as unread.
fn answer(id: Q, words: &[&str]) -> Option<Answer> {
    let row: Vec<String> = [id.id()].iter().chain(words).map(|word| (*word).to_owned()).collect();
    let (answers, unread) = read(&SavedAnswers { answers: vec![row], ..SavedAnswers::default() });
    let answer = answers.get(id).cloned();
    assert_eq!(unread, if answer.is_some() { vec![] } else { vec![id.id().to_owned()] }, "{words:?}");
    answer
}

fn is_read(id: Q, words: &[&str]) -> bool {
    answer(id, words).is_some()
}

#[test]
fn every_kind_of_question_takes_its_own_kind_of_answer_and_no_other() {
    let rows: &[(Q, &[&str])] = &[
        (Q::Pattern, &["one", "fixed"]),
        (Q::ExemptTasks, &["many", "paper-cases"]),
        (Q::TaskTypes, &["tasks", "deep-work", "about-a-day"]),
        (Q::TaskPlaces, &["places", "deep-work", "home", ""]),
        (Q::TaskNames, &["names", "deep-work", "Notater"]),
        (Q::ClearExpectations, &["scale", "3"]),
        (Q::HomeDays, &["number", "200"]),
        (Q::MeetDays, &["weekdays", "mon"]),
        (Q::LatestEnd, &["time", "22:00"]),
        (Q::ReachTimes, &["times", "09:00", "15:00"]),
        (Q::StartDate, &["date", "2027-02-01"]),
        (Q::OverHalfWhy, &["words", "Ro"]),
    ];
    for (id, words) in rows {
        for (other, said) in rows {
            let kind = |id: Q| std::mem::discriminant(&questionnaire::find(id).unwrap().kind);
            assert_eq!(is_read(*id, said), kind(*id) == kind(*other), "{} with {words:?} and {said:?}", id.id());
        }
        assert_eq!(answer(*id, &["unknown"]), Some(Answer::Unknown));
        assert_eq!(answer(*id, &["rather-talk"]), Some(Answer::RatherTalk));
        assert!(!is_read(*id, &["unknown", "really"]));
        assert!(!is_read(*id, &["something", "else"]));
        assert!(!is_read(*id, &[]));
    }
}

#[test]
fn numbers_are_read_to_their_edges() {
    let scale = |value: &str| is_read(Q::ClearExpectations, &["scale", value]);
    assert_eq!(["0", "1", "5", "6", "-1"].map(scale), [false, true, true, false, false]);
    let days = |value: &str| is_read(Q::HomeDays, &["number", value]);
    assert_eq!(["-50", "0", "50", "500", "550"].map(days), [false, true, true, true, false]);
    assert_eq!(["25", "249", "250", "251"].map(days), [false, false, true, false], "half days");
    for question in questionnaire::questions() {
        if let AnswerKind::Number(range) = question.kind {
            let read = |hundredths: i32| is_read(question.id, &["number", &hundredths.to_string()]);
            let (least, most) = (range.least.0, range.most.0);
            assert_eq!([least - 1, least, most, most + 1].map(read), [false, true, true, false], "{:?}", question.id);
        }
    }
}

#[test]
fn words_are_read_up_to_twenty_times_what_fits() {
    let longest = |most: usize| "a".repeat(most * TIMES_TOO_LONG);
    let longer = |most: usize| "a".repeat(most * TIMES_TOO_LONG + 1);
    let mut texts = 0;
    for question in questionnaire::questions() {
        match question.kind {
            AnswerKind::Words { most } => {
                texts += 1;
                assert!(is_read(question.id, &["words", &longest(most)]), "{:?}", question.id);
                assert!(!is_read(question.id, &["words", &longer(most)]), "{:?}", question.id);
            }
            AnswerKind::TaskNames { most } => {
                assert!(is_read(question.id, &["names", "deep-work", &longest(most)]));
                assert!(!is_read(question.id, &["names", "deep-work", &longer(most)]));
            }
            _ => {}
        }
    }
    assert!(texts > 3);
    assert!(is_read(Q::TaskPlaces, &["places", "deep-work", "depends", &longest(DEPENDS_MOST)]));
    assert!(!is_read(Q::TaskPlaces, &["places", "deep-work", "depends", &longer(DEPENDS_MOST)]));
}

#[test]
fn a_row_has_so_many_words_and_no_more() {
    // As many names of tasks as fit; the same task again and again is one name.
    let row = |words: usize| {
        let mut row = vec!["names"];
        while row.len() + 1 < words {
            row.extend(["deep-work", "Notater"]);
        }
        row
    };
    assert!(is_read(Q::TaskNames, &row(ROW_WORDS)));
    assert!(!is_read(Q::TaskNames, &row(ROW_WORDS + 2)));
}

#[test]
fn options_are_those_of_the_question_and_not_more_than_there_are() {
    assert_eq!(answer(Q::Pattern, &["one", "fixed"]), Some(Answer::One("fixed")));
    assert!(!is_read(Q::Pattern, &["one", "paper-cases"]));
    assert!(!is_read(Q::Pattern, &["one"]) && !is_read(Q::Pattern, &["one", "fixed", "both"]));
    let AnswerKind::Many { options, .. } = questionnaire::find(Q::ExemptTasks).unwrap().kind else {
        panic!("of several")
    };
    let all: Vec<&str> = ["many"].iter().chain(options).copied().collect();
    assert_eq!(answer(Q::ExemptTasks, &all), Some(Answer::Many(options.to_vec())));
    let one_more: Vec<&str> = all.iter().chain(&options[..1]).copied().collect();
    assert!(!is_read(Q::ExemptTasks, &one_more));
    assert!(!is_read(Q::ExemptTasks, &["many", "fixed"]));
    // A choice of one from when the question was one.
    assert_eq!(answer(Q::ExemptTasks, &["one", "paper-cases"]), Some(Answer::Many(vec!["paper-cases"])));
}

#[test]
fn no_to_approved_devices_was_said_to_another_question() {
    assert_eq!(answer(Q::ApprovedDevices, &["one", "no"]), Some(Answer::RatherTalk));
    assert_eq!(answer(Q::ApprovedDevices, &["one", "yes"]), Some(Answer::One("yes")));
    assert_eq!(answer(Q::LocalAgreement, &["one", "no"]), Some(Answer::One("no")));
}

#[test]
fn tables_are_whole_or_unread() {
    let share = |share: Option<Share>| Some(Answer::TaskShares([(Task::DeepWork, share)].into()));
    assert_eq!(answer(Q::TaskTypes, &["tasks", "deep-work", "about-a-day"]), share(Some(Share::AboutADay)));
    assert_eq!(answer(Q::TaskTypes, &["tasks", "deep-work", ""]), share(None));
    assert!(!is_read(Q::TaskTypes, &["tasks", "deep-work"]));
    assert!(!is_read(Q::TaskTypes, &["tasks", "deep-work", "always"]));
    assert!(!is_read(Q::TaskTypes, &["tasks", "sleep", "about-a-day"]));
    assert!(!is_read(Q::TaskPlaces, &["places", "deep-work", "home"]));
    assert!(!is_read(Q::TaskPlaces, &["places", "deep-work", "elsewhere", ""]));
    assert!(!is_read(Q::TaskNames, &["names", "deep-work"]));
}

#[test]
fn ends_that_are_open_stay_open_and_days_are_days() {
    let nine = TimeOfDay::from_hms_opt(9, 0, 0).unwrap();
    assert_eq!(answer(Q::ReachTimes, &["times", "09:00", ""]), Some(Answer::TimeRange(Some(nine), None)));
    assert_eq!(answer(Q::ReachTimes, &["times", "", "09:00"]), Some(Answer::TimeRange(None, Some(nine))));
    assert!(!is_read(Q::ReachTimes, &["times", "09:00", "25:00"]) && !is_read(Q::ReachTimes, &["times", "25:00", ""]));
    assert!(!is_read(Q::ReachTimes, &["times", "09:00"]));
    assert!(!is_read(Q::StartDate, &["date", "2027-02-30"]) && !is_read(Q::LatestEnd, &["time", "24:00"]));
    let monday = Answer::Weekdays(Weekdays::of(&[Weekday::Monday]));
    assert_eq!(answer(Q::MeetDays, &["weekdays", "mon"]), Some(monday));
    assert!(!is_read(Q::MeetDays, &["weekdays", "mon", "someday"]));
    // Whether days can vary is the question's to say.
    for question in questionnaire::questions() {
        if let AnswerKind::Weekdays { varies } = question.kind {
            assert_eq!(is_read(question.id, &["varies"]), varies, "{:?}", question.id);
        }
    }
    assert_eq!(answer(Q::HomeDays, &["number", "250"]), Some(Answer::Number(Amount(250))));
}

#[test]
fn marks_are_of_questions_that_there_are() {
    let saved = SavedAnswers {
        kept_back: vec!["works-well".into(), "no-such-question".into()],
        talk_only: vec!["over-half-why".into(), "nor-this-one".into()],
        ..SavedAnswers::default()
    };
    let (answers, unread) = read(&saved);
    assert_eq!(answers.kept_back().collect::<Vec<_>>(), [Q::WorksWell]);
    assert_eq!(answers.talk_only().collect::<Vec<_>>(), [Q::OverHalfWhy]);
    assert_eq!(unread, ["no-such-question", "nor-this-one"]);
    let (_, unread) = read(&SavedAnswers { answers: vec![vec![]], ..SavedAnswers::default() });
    assert_eq!(unread, [""], "a row of nothing is told too");
}
