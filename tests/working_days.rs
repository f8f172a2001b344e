//! Days that are proposed fall on a working day: weekends, Easter and what hangs on it, and the fixed holidays.

use foeling::domain::values::calendar::{Date, Weekday, Weekdays, parse_date, weekday_of};
use foeling::domain::values::working_days::{is_working_day, working_day_from, working_day_months_later};

fn date(text: &str) -> Date {
    parse_date(text).unwrap()
}

fn moved(from: &str) -> String {
    working_day_from(date(from), Weekdays::WORKING).to_string()
}

#[test]
fn a_review_after_three_months_is_not_on_a_saturday() {
    // 1 February 2027 and three months are 1 May 2027, a Saturday: the Monday after is the 3rd.
    assert_eq!(working_day_months_later(date("2027-02-01"), 3, Weekdays::WORKING), date("2027-05-03"));
    // One month after 28 January 2027 is a Sunday.
    assert_eq!(working_day_months_later(date("2027-01-28"), 1, Weekdays::WORKING), date("2027-03-01"));
    // 31 January has no counterpart in February 2028, a leap year: the 29th is a Tuesday and stays.
    assert_eq!(working_day_months_later(date("2028-01-31"), 1, Weekdays::WORKING), date("2028-02-29"));
}

#[test]
fn a_working_day_stays() {
    for day in ["2027-02-26", "2027-03-24", "2027-05-04", "2026-12-23", "2026-12-28", "2027-01-04"] {
        assert_eq!(moved(day), day);
    }
}

#[test]
fn easter_is_computed_for_each_year() {
    // Easter Sundays as published; the Thursday before each is the first day off, the Tuesday after the first at work.
    for (thursday, tuesday) in [
        ("2024-03-28", "2024-04-02"),
        ("2025-04-17", "2025-04-22"),
        ("2026-04-02", "2026-04-07"),
        ("2027-03-25", "2027-03-30"),
        ("2028-04-13", "2028-04-18"),
        ("2038-04-22", "2038-04-27"),
        ("2049-04-15", "2049-04-20"),
        ("2076-04-16", "2076-04-21"),
        ("2285-03-19", "2285-03-24"),
    ] {
        assert_eq!(moved(thursday), tuesday);
        assert!(is_working_day(date(thursday).pred_opt().unwrap()), "the Wednesday before {thursday}");
    }
}

#[test]
fn what_hangs_on_easter_is_off_too() {
    // 2027: Ascension Day on 6 May, Whit Monday on 17 May. 2028: on 25 May and 5 June, which is Constitution Day as well.
    for (off, next) in [
        ("2027-05-06", "2027-05-07"),
        ("2027-05-16", "2027-05-18"),
        ("2027-05-17", "2027-05-18"),
        ("2028-05-25", "2028-05-26"),
        ("2028-06-05", "2028-06-06"),
    ] {
        assert_eq!(moved(off), next);
    }
}

#[test]
fn the_fixed_days_are_off_and_so_is_what_follows_them() {
    // 24 December 2026 is a Thursday: Thursday, Friday, Saturday and Sunday are off. 31 December is a Thursday, 1 January a Friday.
    for (off, next) in [
        ("2026-06-05", "2026-06-08"),
        ("2026-12-24", "2026-12-28"),
        ("2026-12-31", "2027-01-04"),
        ("2027-01-01", "2027-01-04"),
        ("2027-12-31", "2028-01-03"),
    ] {
        assert_eq!(moved(off), next);
    }
}

#[test]
fn general_prayer_day_was_off_until_2023() {
    assert_eq!(moved("2023-05-05"), "2023-05-08");
    // The fourth Friday after Easter 2024 and 2027.
    for day in ["2024-04-26", "2027-04-23"] {
        assert_eq!(moved(day), day);
    }
}

#[test]
fn it_never_moves_back_and_never_far() {
    let mut day = date("2020-01-01");
    while day < date("2060-01-01") {
        let moved = working_day_from(day, Weekdays::WORKING);
        let days = moved.signed_duration_since(day).num_days();
        // The longest time off in a row: Thursday to Monday at Easter.
        assert!((0..=5).contains(&days), "{day} to {moved}");
        assert!(is_working_day(moved) && !matches!(weekday_of(moved), Weekday::Saturday | Weekday::Sunday));
        day = day.succ_opt().unwrap();
    }
    assert_eq!(working_day_from(Date::MAX, Weekdays::WORKING), Date::MAX);
    let _ = working_day_from(Date::MIN, Weekdays::WORKING);
}
