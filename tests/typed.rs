//! Dates and numbers as people type them: with a unit or half a sign, with two figures for a year, or beyond all calendars.

mod support;

use foeling::domain::frame::Frame;
use foeling::domain::questionnaire::fault::{Fault, of_answer, read_number};
use foeling::domain::questionnaire::question::{AnswerKind, Range, Unit};
use foeling::domain::talk::Settled;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{days_later, meant_year, months_later, parse_date, write_date};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::route::Route;
use foeling::saved::{agreement_file, session};
use foeling::wording::faults;
use support::Given;
use support::records::{agreed_record, date};

fn range(unit: Unit) -> Range {
    Range { least: Amount::ZERO, most: Amount::whole(60), step: Amount(25), unit }
}

#[test]
fn numbers_are_understood_with_their_unit_and_with_half_signs() {
    for (typed, unit, hundredths) in [
        ("37", Unit::Hours, 3700),
        (" 37 ", Unit::Hours, 3700),
        ("37 timer", Unit::Hours, 3700),
        ("37timer", Unit::Hours, 3700),
        ("37,0 t.", Unit::Hours, 3700),
        ("37.00 hours a week", Unit::Hours, 3700),
        ("37 timer om ugen", Unit::Hours, 3700),
        ("37 TIMER PR. UGE", Unit::Hours, 3700),
        ("37,000", Unit::Hours, 3700),
        ("7,5", Unit::Hours, 750),
        ("7.5", Unit::Hours, 750),
        ("2½", Unit::Days, 250),
        ("2 ½", Unit::Days, 250),
        ("2 1/2 dage", Unit::Days, 250),
        ("½ dag", Unit::Days, 50),
        ("2\u{a0}dage", Unit::Days, 200),
        ("1¼", Unit::Days, 125),
        ("4 uger", Unit::Weeks, 400),
        ("4 ugers", Unit::Weeks, 400),
        ("4 weeks", Unit::Weeks, 400),
    ] {
        assert_eq!(read_number(typed, range(unit)), Ok(Amount(hundredths)), "{typed}");
    }
}

#[test]
fn what_could_mean_something_else_is_no_number() {
    for typed in [
        "",
        "to",
        "37 uger",
        "21/2",
        "2,5½",
        "1.500,00",
        "2-3",
        "-2",
        "37 timer i alt",
        "2,125",
        "½½",
        "1/2/3",
        "e5",
        "1e3",
    ] {
        assert!(matches!(read_number(typed, range(Unit::Hours)), Err(Fault::NotANumber(_))), "{typed}");
    }
}

#[test]
fn a_year_that_no_agreement_speaks_of_is_told_with_the_one_that_was_meant() {
    for (typed, meant) in [
        ("0027-03-01", Some(2027)),
        ("1927-03-01", Some(2027)),
        ("2207-03-01", Some(2027)),
        ("2072-03-01", None),
        ("9999-12-31", None),
        ("0001-01-01", None),
        ("2019-12-31", None),
    ] {
        let day = date(typed);
        let fault = of_answer(AnswerKind::Date, &Answer::Date(day));
        if typed.starts_with("2072") {
            assert_eq!(fault, None, "within the range");
            continue;
        }
        assert_eq!((fault, meant_year(day)), (Some(Fault::OddYear { meant }), meant), "{typed}");
    }
    for typed in ["2020-01-01", "2026-11-30", "2099-12-31"] {
        assert_eq!(of_answer(AnswerKind::Date, &Answer::Date(date(typed))), None);
    }
    let said = |meant, lang| faults::what(Fault::OddYear { meant }, lang);
    assert_eq!(said(Some(2027), Lang::Da), "Mente du 2027? Skriv et år fra 2020 til 2099");
    assert_eq!(said(None, Lang::En), "Write a year from 2020 to 2099");
}

#[test]
fn such_a_year_stands_on_no_paper() {
    for (typed, stands) in [("0027-03-01", false), ("9999-12-31", false), ("2027-03-01", true)] {
        let given = Given { route: Route::Short, ..Given::employee() }.set(Q::StartDate, Answer::Date(date(typed)));
        let case = foeling::domain::case::Case::read(given.party, given.route, &given.answers, &Frame::default());
        assert_eq!(case.said(ask::START_DATE).is_some(), stands, "{typed}");
        let settled = Settled { by: parse_date(typed), ..Settled::default() };
        assert_eq!(settled.day().is_some(), stands);
    }
}

#[test]
fn the_end_of_the_calendar_takes_nothing_along() {
    let last = date("9999-12-31");
    assert_eq!(write_date(months_later(last, 3)), "9999-12-31");
    assert_eq!(days_later(last, 1), None);
    let mut record = agreed_record();
    record.talk.decided.set(Q::StartDate, Answer::Date(last));
    record.versions[0].review = Some(months_later(last, 12));
    let (again, unread) = agreement_file::read(&agreement_file::write(&record)).unwrap();
    assert!(unread.is_empty());
    assert_eq!(again.talk.decided.get(Q::StartDate), Some(&Answer::Date(last)));
    let mut work = foeling::app::state::work::Work::default();
    work.employee.set(Q::StartDate, Answer::Date(last));
    work.employee.set(Q::Pattern, Answer::One("fixed"));
    assert_eq!(session::read(&session::write(&work, &Default::default(), Lang::Da)).unwrap().work, work);
}
