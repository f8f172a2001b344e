//! The special screen rules: strictly more than two days of 7.4 hours, and the add-up table.

mod support;

use foeling::domain::case::screen_work::{Regime, days_without_rules, in_screen_days, regime};
use foeling::domain::frame::Thresholds;
use foeling::domain::values::amount::Amount;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use support::{Given, found};

const LIMIT: Amount = Amount::whole(2);

fn at(home: i32, on_site: i32, place: Option<bool>) -> Regime {
    regime(Amount(home), Amount(on_site), Amount(home + on_site), place, LIMIT)
}

#[test]
fn more_than_two_days_on_site_and_up_to_two_at_home_is_the_workplace_only() {
    assert_eq!(at(200, 300, None), Regime::OnSite);
}

#[test]
fn up_to_two_days_on_site_and_more_than_two_at_home_is_home_only() {
    assert_eq!(at(250, 200, None), Regime::Home);
}

#[test]
fn more_than_two_days_in_each_place_is_both() {
    assert_eq!(at(250, 250, None), Regime::Both);
}

#[test]
fn up_to_two_in_each_but_more_together_depends_on_a_place_on_site() {
    assert_eq!(at(200, 100, None), Regime::HomeUnlessPlaceOnSite);
    assert_eq!(at(200, 100, Some(true)), Regime::Nowhere);
    assert_eq!(at(200, 100, Some(false)), Regime::Home);
}

#[test]
fn two_days_in_all_is_nowhere() {
    assert_eq!(at(100, 100, Some(false)), Regime::Nowhere);
}

#[test]
fn exactly_two_days_at_home_is_not_over() {
    let exactly = Given::employee().days(Q::HomeDays, 200).days(Q::ScreenDaysOnSite, 300);
    assert!(!found(&exactly.assess().own, F::ScreenRulesAtHome));
    let over = Given::employee().days(Q::HomeDays, 250).days(Q::ScreenDaysOnSite, 250);
    assert!(found(&over.assess().own, F::ScreenRulesAtHome));
}

#[test]
fn long_days_reach_the_limit_sooner() {
    // 37 hours over four days are days of 9.25 hours: two of them are 18.5 hours, 2.5 days of 7.4.
    let case = Given::employee().days(Q::WeeklyHours, 3700).days(Q::WorkingDays, 400).case();
    assert_eq!(in_screen_days(Amount::whole(2), &case, &Thresholds::default()), Amount(250));
    assert_eq!(days_without_rules(&case, &Thresholds::default()), Amount(160));
    let given = Given::employee().days(Q::WeeklyHours, 3700).days(Q::WorkingDays, 400).days(Q::HomeDays, 200);
    assert!(found(&given.assess().own, F::ScreenRulesAtHome));
}

#[test]
fn short_days_reach_it_later() {
    // 30 hours over five days are days of 6 hours: 2.5 of them are 15 hours, just over 14.8.
    let given = |days| Given::employee().days(Q::WeeklyHours, 3000).days(Q::WorkingDays, 500).days(Q::HomeDays, days);
    assert!(!found(&given(200).assess().own, F::ScreenRulesAtHome));
    assert!(found(&given(250).assess().own, F::ScreenRulesAtHome));
}

#[test]
fn a_case_by_case_pattern_makes_no_exception() {
    let given = Given::employee().one(Q::Pattern, "case-by-case").days(Q::HomeDays, 300);
    assert!(found(&given.assess().own, F::ScreenRulesAtHome));
}
