//! The rules as the law stands, at the points where a paper could say something else.

mod support;

use foeling::domain::frame::{Frame, Looser, Thresholds};
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::values::amount::Amount;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use support::in_order::*;
use support::{Given, found};

fn framed(given: Given, thresholds: Thresholds) -> Given {
    Given { frame: Frame { thresholds, ..Frame::default() }, ..given }
}

// --------------------------------------------------------------------- abroad

#[test]
fn a_home_in_sweden_is_a_condition_and_time_abroad_is_a_stop() {
    let kind = |place: &'static str| employee().one(Q::WorkPlace, place).assess().own.suggestion.unwrap().kind;
    assert_eq!(kind("abroad"), ArrangementKind::NotNow);
    assert_eq!(kind("home-in-sweden"), kind("own-home"));
    let talk = talk(&employee().one(Q::WorkPlace, "home-in-sweden"), &manager());
    let place = says(&talk, E::Place);
    assert!(
        place.contains("Sverige") && place.contains("HR afklarer skat og social sikring, før aftalen begynder"),
        "{place}"
    );
    assert!(talk.dialogue(&Frame::default()).stops().next().is_none());
    assert_ne!(
        standing(&talk, E::Place),
        foeling::domain::talk::standing::Standing::SaidByBoth,
        "one of the two says Denmark"
    );
}

#[test]
fn danish_working_environment_rules_are_not_told_as_the_law_in_sweden() {
    let talk = decided(talk(&employee(), &manager()), Q::WorkPlace, Answer::One("home-in-sweden"));
    for element in [E::ScreenWorkplace, E::Injury] {
        let text = says(&talk, element);
        assert!(!text.contains("særlige regler for skærmarbejde") && !text.contains("gælder også hjemme"), "{text}");
    }
    assert!(says(&talk, E::ScreenWorkplace).contains("de svenske regler"));
    let given = employee().one(Q::WorkPlace, "home-in-sweden").days(Q::HomeDays, 300).one(Q::SetupChair, "no");
    let own = given.assess().own;
    assert!(found(&own, F::HomeInSweden));
    assert!(!found(&own, F::ScreenRulesAtHome) && !found(&own, F::SetupBelowRules));
}

// --------------------------------------------------------------- case by case

#[test]
fn case_by_case_gives_no_standing_number() {
    for employee in [employee().one(Q::Pattern, "case-by-case"), employee()] {
        let manager = manager().one(Q::Pattern, "case-by-case").one(Q::LocalAgreement, "no");
        let talk = decided(talk(&employee, &manager), Q::Pattern, Answer::One("case-by-case"));
        let text = says(&talk, E::Extent);
        assert!(text.contains("giver ikke et fast antal") && !text.contains("gennemsnit"), "{text}");
    }
}

// ----------------------------------------------------------------- thresholds

#[test]
fn the_frames_threshold_decides_whether_a_place_at_work_is_asked_about() {
    let given = |home: i32| Given::employee().days(Q::HomeDays, home).days(Q::ScreenDaysOnSite, 50);
    let asks = |given: Given| given.case().asks(Q::ScreenPlaceOnSite);
    let strict = Thresholds { screen_days: Amount(150), ..Thresholds::default() };
    assert!(!asks(given(150)), "two days in all");
    assert!(asks(framed(given(150), strict.clone())), "more than one and a half");
    assert!(!asks(framed(given(100), strict)), "exactly one and a half");
}

#[test]
fn a_frame_can_be_stricter_than_the_law_and_not_looser_in_silence() {
    let law = Thresholds::default();
    let days = |days: i32| Thresholds { screen_days: Amount(days), ..law.clone() }.looser();
    assert_eq!((days(150), days(200), days(250)), (vec![], vec![], vec![Looser::ScreenDays]));
    let length = |minutes: i32| Thresholds { screen_day_minutes: minutes, ..law.clone() }.looser();
    assert_eq!((length(443), length(444), length(445)), (vec![], vec![], vec![Looser::ScreenDayLength]));
    let rest = |minutes: u32| Thresholds { rest_minutes: minutes, ..law.clone() }.looser();
    assert_eq!((rest(661), rest(660), rest(659)), (vec![], vec![], vec![Looser::Rest]));
}

#[test]
fn a_looser_number_is_said_in_finding_and_clause() {
    let loose = Thresholds { screen_days: Amount(500), screen_day_minutes: 480, rest_minutes: 480, cited: None };
    let given = framed(employee(), loose.clone());
    let own = given.assess().own;
    for id in [F::LooserScreenDays, F::LooserDayLength, F::LooserRest] {
        assert!(found(&own, id), "{id:?}");
        assert!(!found(&employee().assess().own, id), "{id:?}");
    }
    let frame = Frame { thresholds: loose, ..Frame::default() };
    let two = talk(&employee(), &manager());
    let paper = two.agreement(&two.dialogue(&frame), &frame);
    let text = |element: E| {
        foeling::export::agreement::sentences(paper.clause(element).unwrap(), foeling::domain::values::text::Lang::Da)
    };
    let screen = text(E::ScreenWorkplace);
    assert!(screen.contains("De lokale rammer bruger fem dage; Arbejdstilsynets tal er to dage."), "{screen}");
    assert!(screen.contains("8 timer") && screen.contains("7,4"), "{screen}");
    let time = text(E::WorkingTime);
    assert!(
        time.contains("Mindre end 11 timers hvile gælder kun efter aftale med den faglige organisation."),
        "{time}"
    );
}

// ----------------------------------------------------------------- 7.4 hours

#[test]
fn where_the_length_of_the_days_decides_the_sum_is_said() {
    let of = |hours: i32, days: i32, home: i32| {
        let hours = |given: Given| given.days(Q::WeeklyHours, hours).days(Q::WorkingDays, days);
        let two = decided(
            talk(&hours(employee()), &manager()),
            Q::HomeDays,
            foeling::domain::vocabulary::answer::Answer::Number(Amount(home)),
        );
        says(&two, E::ScreenWorkplace)
    };
    // Two days of eight hours are sixteen: more than two days of 7.4.
    let long = of(4000, 500, 200);
    assert!(long.contains("14,8 timer") && long.contains("16 timer"), "{long}");
    // Thirty-seven hours over four days, two of them at home.
    let four = of(3700, 400, 200);
    assert!(four.contains("18,5 timer"), "{four}");
    // Twenty-four hours over three days.
    assert!(of(2400, 300, 200).contains("16 timer"));
    // Short days: three of six hours are eighteen; two and a half are fifteen, and two are twelve.
    assert!(!of(3000, 500, 200).contains("14,8"), "two days on either count");
    // The ordinary week needs no sum.
    assert!(!of(3700, 500, 200).contains("14,8"));
    assert!(!of(3700, 500, 300).contains("14,8"));
}

#[test]
fn a_paper_never_says_up_to_two_days_and_more_than_two_days_without_the_sum() {
    for (hours, days) in [(3700, 500), (4000, 500), (3700, 400), (2400, 300), (3000, 400), (2000, 500)] {
        for home in [100, 150, 200, 250, 300] {
            let working = |given: Given| given.days(Q::WeeklyHours, hours).days(Q::WorkingDays, days);
            let two = decided(talk(&working(employee()), &manager()), Q::HomeDays, Answer::Number(Amount(home)));
            let (extent, screen) = (says(&two, E::Extent), says(&two, E::ScreenWorkplace));
            if extent.contains("op til to dage") && screen.contains("mere end to dage om ugen i gennemsnit.") {
                let applies = screen.contains("gælder hjemme, fordi");
                assert!(!applies || screen.contains("14,8 timer"), "{hours}/{days}, {home}: {extent} / {screen}");
            }
        }
    }
}

// --------------------------------------------------------------------- notice

#[test]
fn no_notice_at_all_is_talked_about() {
    let weeks = |weeks: i32| found(&employee().days(Q::NoticeWeeks, weeks).assess().own, F::NoNotice);
    assert!(weeks(0));
    assert!(!weeks(100) && !weeks(400));
}

// ------------------------------------------------------------- what is there

#[test]
fn the_paper_tells_the_rules_that_a_lawyer_looks_for() {
    let two = decided(talk(&employee(), &manager()), Q::HomeDays, Answer::Number(Amount(300)));
    let screen = says(&two, E::ScreenWorkplace);
    for part in ["før skærmarbejdet begynder", "jævnligt", "synsproblemer", "skærmbriller", "i arbejdstiden"] {
        assert!(screen.contains(part), "{part}: {screen}");
    }
    assert!(says(&two, E::Kind).contains("tillæg til ansættelsesbeviset"));
    assert!(says(&two, E::Assessment).contains("skriver arbejdsgiveren"));
    let split = |given: Given| given.one(Q::SplitDay, "sometimes");
    let two = talk(&split(employee()), &manager());
    assert!(says(&two, E::WorkingTime).contains("48 timer"));
}
