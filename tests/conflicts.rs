//! Where a clause stands against a rule, from the answers and from what the two wrote by hand.

mod support;

use foeling::domain::agreement::conflicts::{Conflict, of_clause};
use foeling::domain::case::Case;
use foeling::domain::frame::Frame;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{TimeOfDay, Weekday, Weekdays};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::reading::by_hand;
use foeling::wording;
use support::Given;
use support::language::{STOP_LIST, lix};

fn frame() -> Frame {
    Frame { max_days: Some(Amount::whole(2)), team_days: Weekdays::of(&[Weekday::Tuesday]), ..Frame::default() }
}

/// The conflicts of a clause written by hand, where nothing was answered.
fn by_hand(element: E, text: &str) -> Vec<Conflict> {
    of_clause(element, Some(by_hand::read(text)), &Given::employee().case(), &frame())
}

fn by_answers(element: E, case: &Case) -> Vec<Conflict> {
    of_clause(element, None, case, &frame())
}

fn over(days: i32) -> Conflict {
    Conflict::DaysOverLimit { days: Amount(days), most: Amount::whole(2) }
}

fn on_tuesdays() -> Conflict {
    Conflict::HomeOnTeamDays(Weekdays::of(&[Weekday::Tuesday]))
}

#[test]
fn more_days_than_the_limits_leave() {
    for text in [
        "Hjemmearbejdet er tre dage om ugen.",
        "Op til 3 dage om ugen hjemme, resten på arbejdspladsen.",
        "3 faste hjemmedage om ugen.",
        "Up to three days a week at home.",
        "3 home days a week, and two days at the workplace.",
        "Tre dage hjemme og to dage på arbejdspladsen.",
    ] {
        assert_eq!(by_hand(E::Extent, text), [over(300)], "{text}");
    }
    for text in ["Op til 2½ dage hjemme.", "2,5 dage om ugen hjemme.", "2.5 days a week at home."] {
        assert_eq!(by_hand(E::Extent, text), [over(250)], "{text}");
    }
    assert_eq!(by_answers(E::Extent, &Given::manager().days(Q::HomeDays, 250).case()), [over(250)]);
}

#[test]
fn exactly_at_the_limit_is_no_conflict() {
    for text in [
        "Hjemmearbejdet er to dage om ugen.",
        "Up to two days a week at home.",
        "To dage hjemme og tre dage på arbejdspladsen.",
        "Two days at home and three days at the workplace.",
        "Op til to dage hjemme. Ugens andre tre dage er på arbejdspladsen.",
        "One and a half days at home.",
        "Halvanden dag hjemme, med 14 dages varsel.",
        "Dagene aftales fra gang til gang.",
        "",
    ] {
        assert_eq!(by_hand(E::Extent, text), [], "{text}");
    }
    assert_eq!(by_answers(E::Extent, &Given::manager().days(Q::HomeDays, 200).case()), []);
}

#[test]
fn the_days_at_the_workplace_are_a_limit_too() {
    // Three days at the workplace of four leave one.
    let frame = Frame { min_presence: Some(Amount::whole(3)), ..Frame::default() };
    let case = Given::employee().days(Q::WorkingDays, 400).days(Q::HomeDays, 150).case();
    let found = of_clause(E::Extent, None, &case, &frame);
    assert_eq!(found, [Conflict::DaysOverLimit { days: Amount(150), most: Amount(100) }]);
    let found = of_clause(E::Extent, Some(by_hand::read("En dag hjemme.")), &case, &frame);
    let unlike = Conflict::DaysUnlikeAnswer { days: Amount(100), answer: Amount(150) };
    assert_eq!(
        found,
        [unlike],
        "what is written counts against the limit, and that it differs from the answer is told"
    );
}

#[test]
fn a_home_day_on_a_day_that_needs_everyone() {
    for text in [
        "Hjemmedagene er mandag og tirsdag.",
        "Medarbejderen arbejder hjemme om tirsdagen. Det gælder hver uge.",
        "Tirsdage er hjemmedage.",
        "The home days are Monday and Tuesday.",
        "Work is done at home on Tuesdays.",
    ] {
        assert_eq!(by_hand(E::Extent, text), [on_tuesdays()], "{text}");
    }
    for text in
        ["Hjemmedagene er mandag og torsdag.", "Tirsdag mødes alle på arbejdspladsen.", "The home day is Friday."]
    {
        assert_eq!(by_hand(E::Extent, text), [], "{text}");
    }
    let case = Given::employee().weekdays(Q::HomeWeekdays, &[Weekday::Tuesday, Weekday::Friday]).case();
    assert_eq!(by_answers(E::Extent, &case), [on_tuesdays()]);
}

#[test]
fn under_eleven_hours_of_rest() {
    for text in [
        "Dagen slutter senest kl. 22, og den næste begynder tidligst kl. 8.",
        "Arbejdet kan ligge mellem 8.00 og 22.00.",
        "Mellem 8 og 22.",
        "The day ends by 10 pm and the next starts at 8 am.",
        "From 8am to 10pm.",
        "Between 8:00 and 22:00.",
    ] {
        assert_eq!(
            by_hand(E::WorkingTime, text),
            [Conflict::RestTooShort { hours: Amount(1000), rest: Amount(1100) }],
            "{text}"
        );
    }
    let case = Given::employee().one(Q::SplitDay, "regularly").time(Q::LatestEnd, 22, 0).time(Q::EarliestStart, 8, 50);
    // To the quarter below: 10 hours 50 minutes are said as 10¾.
    assert_eq!(
        by_answers(E::WorkingTime, &case.case()),
        [Conflict::RestTooShort { hours: Amount(1075), rest: Amount(1100) }]
    );
}

#[test]
fn exactly_eleven_hours_of_rest_are_enough() {
    for text in [
        "Dagen slutter senest kl. 21, og den næste begynder tidligst kl. 8.",
        "Arbejdet kan ligge mellem 7.30 og 20.30.",
        "The day ends by 9 pm and the next starts at 8 am.",
        "Between 8:00 and 21:00.",
        "37 timer om ugen, og 11 timers hvile.",
        "Aftalen gælder fra 1. marts, og dagen slutter kl. 16.",
        "Dagen begynder kl. 8. Der er op til 23 timer om ugen hjemme.",
        "",
    ] {
        assert_eq!(by_hand(E::WorkingTime, text), [], "{text}");
    }
    let case = Given::employee().one(Q::SplitDay, "regularly").time(Q::LatestEnd, 21, 0).time(Q::EarliestStart, 8, 0);
    assert_eq!(by_answers(E::WorkingTime, &case.case()), []);
}

#[test]
fn other_clauses_stand_against_nothing() {
    let text = "Fem dage hjemme, også tirsdag, fra kl. 5 til kl. 23.";
    for element in E::ALL.iter().filter(|element| !matches!(element, E::Extent | E::WorkingTime)) {
        assert_eq!(by_hand(*element, text), []);
    }
    assert_eq!(by_hand(E::Extent, text).len(), 2);
    assert_eq!(by_hand(E::WorkingTime, text).len(), 1);
}

#[test]
fn a_time_of_day_is_read_as_it_is_written() {
    let time = |hour, minute| TimeOfDay::from_hms_opt(hour, minute, 0).unwrap();
    let read = |text: &str| by_hand::read(text).end_and_start;
    assert_eq!(read("Fra kl. 7.15 til kl. 22.45."), Some((time(22, 45), time(7, 15))));
    assert_eq!(read("From 7:15 am to 10:45 pm."), Some((time(22, 45), time(7, 15))));
    assert_eq!(read("At 12 pm and at 12 am."), Some((time(12, 0), time(0, 0))));
    assert_eq!(read("To pauser på 15 minutter og 3 uger."), None);
}

#[test]
fn a_conflict_says_what_the_rule_says_and_leaves_the_choice() {
    let conflicts = [over(300), on_tuesdays(), Conflict::RestTooShort { hours: Amount(1050), rest: Amount(1100) }];
    for conflict in conflicts {
        let [da, en] = [Lang::Da, Lang::En].map(|lang| wording::conflict(&conflict, lang));
        for said in [&da, &en] {
            assert!(!said.contains(['{', '}', '!']) && said.ends_with('.'), "{said}");
        }
        assert!(da.contains("I kan ") && en.contains("You can "), "{da} {en}");
        assert!(lix(&[&da]) <= 35.0, "{da}");
        let words: Vec<String> = da.to_lowercase().split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
        assert!(!words.iter().any(|word| STOP_LIST.iter().any(|stop| word.starts_with(stop))), "{da}");
    }
}

/// What takes days away is named where more days are written than are suggested. Some steps are named with a number of
/// their own, which is not known there.
#[test]
fn no_gap_is_left_in_what_takes_days_away() {
    for id in FindingId::ALL {
        let (days, most) = (Amount::whole(3), Amount::whole(2));
        let conflict = Conflict::DaysOverSuggestion { days, most, tasks: Some(most), steps: vec![*id] };
        let [da, en] = [Lang::Da, Lang::En].map(|lang| wording::conflict(&conflict, lang));
        assert!(da.contains("Det skyldes: opgaverne, der giver to dage"), "{da}");
        assert!(en.contains("The reason: the tasks, which come to two days"), "{en}");
        for text in [da, en] {
            assert!(!text.contains(['{', '}']), "{id:?}: {text}");
        }
    }
}
