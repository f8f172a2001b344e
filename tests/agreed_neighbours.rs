//! The neighbours of what the two agree on: what they wrote by hand, put off, or settled with others, in the whole paper.

mod support;

use foeling::domain::agreement::State;
use foeling::domain::agreement::conflicts::Conflict;
use foeling::domain::frame::Frame;
use foeling::domain::suggestion::week::DayKind;
use foeling::domain::talk::standing::{Lacking, Standing, Stands};
use foeling::domain::talk::{Outcome, Settled, Talk};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, Weekday, Weekdays};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::agreement::conflicts_of;
use foeling::export::plain_text::plain_text;
use foeling::export::version::version_of;
use support::Given;
use support::in_order::*;
use support::records::settled_through;

const MON_FRI: [Weekday; 2] = [Weekday::Monday, Weekday::Friday];

fn with_days(given: Given, days: &[Weekday]) -> Given {
    given.set(Q::HomeWeekdays, Answer::Weekdays(Weekdays::of(days)))
}

/// Two days, Monday and Friday, said by both.
fn on_mondays_and_fridays() -> Talk {
    talk(&with_days(employee(), &MON_FRI), &with_days(manager(), &MON_FRI))
}

fn lacking(talk: &Talk) -> Vec<(E, Lacking)> {
    let frame = Frame::default();
    let dialogue = talk.dialogue(&frame);
    Stands::new(talk, &dialogue, &frame).lacking(&talk.agreement(&dialogue, &frame))
}

fn is_agreement(talk: &Talk) -> bool {
    let frame = Frame::default();
    let dialogue = talk.dialogue(&frame);
    Stands::new(talk, &dialogue, &frame).is_agreement(&talk.agreement(&dialogue, &frame))
}

fn cautions(talk: &Talk, element: E) -> Vec<Conflict> {
    let frame = Frame::default();
    let dialogue = talk.dialogue(&frame);
    let agreement = talk.agreement(&dialogue, &frame);
    conflicts_of(agreement.clause(element).unwrap(), dialogue.joint.get(), &frame)
}

fn on_conditions(mut talk: Talk, element: E, words: &str, until: Option<Amount>) -> Talk {
    talk.settled.insert(element, Settled { words: words.into(), until_days: until, ..Settled::default() });
    talk.end_topic(element, Outcome::WithConditions, &Frame::default());
    talk
}

// ------------------------------------------------------------- written by hand

#[test]
fn what_rests_on_a_number_that_the_two_wrote_themselves_claims_no_number() {
    for text in ["Tre dage om ugen: mandag, onsdag og fredag.", "To hjemmedage i lige uger og tre i ulige.", "Aftales."]
    {
        let mut talk = on_mondays_and_fridays();
        talk.decided.set(Q::Experience, Answer::One("learning"));
        talk.decided.set(Q::StepUpDays, days(300));
        talk.write(E::Extent, text);
        let talk = settled_through(talk);
        let screen = says(&talk, E::ScreenWorkplace);
        assert!(!screen.contains("gælder ikke hjemme"), "{screen}");
        let start = says(&talk, E::StartAndReview);
        assert!(!start.contains("fra to dage"), "{start}");
        assert!(start.contains("tre dage"), "{start}");
    }
}

#[test]
fn a_number_by_hand_that_is_not_the_answer_is_told() {
    let mut talk = on_mondays_and_fridays();
    talk.write(E::Extent, "En dag om ugen hjemme.");
    let told =
        |talk: &Talk| cautions(talk, E::Extent).into_iter().any(|it| matches!(it, Conflict::DaysUnlikeAnswer { .. }));
    assert!(told(&talk), "the text says one day, the answer two");
    talk.decided.set(Q::HomeDays, days(100));
    assert!(!told(&talk));
    talk.write(E::Extent, "Der er ingen hjemmedage lige nu.");
    assert!(told(&talk), "the text says none");
    talk.decided.set(Q::HomeDays, days(0));
    assert!(!told(&talk));
}

#[test]
fn a_clause_by_hand_on_conditions_that_nobody_wrote_is_not_agreed() {
    let mut talk = on_mondays_and_fridays();
    talk.write(E::Place, "I sommerhuset.");
    let talk = settled_through(talk);
    assert!(is_agreement(&talk));
    let open = on_conditions(talk.clone(), E::Place, "", None);
    assert_eq!(standing(&open, E::Place), Standing::Reading);
    assert!(!is_agreement(&open));
    assert!(is_agreement(&on_conditions(talk, E::Place, "der er net", None)));
}

// ------------------------------------------------------------------- weekdays

#[test]
fn fixed_days_that_nobody_has_placed_are_said_to_be_open() {
    let apart = talk(
        &with_days(employee(), &[Weekday::Monday, Weekday::Wednesday]),
        &with_days(manager(), &[Weekday::Tuesday, Weekday::Thursday]),
    );
    for talk in [apart, talk(&employee(), &manager())] {
        let text = says(&talk, E::Extent);
        assert!(text.contains("ugedage") && text.contains("aftales løbende"), "{text}");
        assert!(lacking(&talk).contains(&(E::Extent, Lacking::NotTalkedAbout)));
    }
}

#[test]
fn half_a_day_on_the_one_named_day_is_that_day() {
    let half = |given: Given| with_days(given.days(Q::HomeDays, 50), &[Weekday::Monday]);
    let both = talk(&half(employee()), &half(manager()));
    let one = talk(&half(employee()), &manager().days(Q::HomeDays, 50));
    let decided = decided(one.clone(), Q::HomeWeekdays, Answer::Weekdays(Weekdays::of(&[Weekday::Monday])));
    for talk in [both, one, decided] {
        let text = says(&talk, E::Extent);
        assert!(text.contains("mandag") && !text.contains("skift"), "{text}");
        let week = paper(&talk).week.unwrap();
        assert_eq!(week.kind_of(Weekday::Monday), DayKind::Home);
        assert!(!week.leaves_a_rest);
    }
}

#[test]
fn where_no_named_day_stands_the_rest_is_no_rest() {
    // The only wish is on a day that needs everyone.
    let talk = talk(
        &with_days(employee(), &[Weekday::Wednesday]),
        &manager().set(Q::TeamDays, Answer::Weekdays(Weekdays::of(&[Weekday::Wednesday]))),
    );
    let text = says(&talk, E::Extent);
    assert!(!text.contains("øvrige") && text.contains("aftales løbende"), "{text}");
}

#[test]
fn a_decided_home_day_is_not_also_a_day_at_the_workplace() {
    for question in [Q::TeamDays, Q::MeetDays] {
        let days = Answer::Weekdays(Weekdays::of(&[Weekday::Monday, Weekday::Tuesday]));
        let talk = decided(on_mondays_and_fridays(), question, days);
        let talk = decided(talk, Q::HomeWeekdays, Answer::Weekdays(Weekdays::of(&MON_FRI)));
        let presence = says(&talk, E::PresenceDays);
        assert!(!presence.contains("mandag") && presence.contains("tirsdag"), "{presence}");
        let clash = |it: &Conflict| match it {
            Conflict::HomeOnTeamDays(days) => question == Q::TeamDays && days.has(Weekday::Monday),
            Conflict::HomeOnMeetDays(days) => question == Q::MeetDays && days.has(Weekday::Monday),
            _ => false,
        };
        assert!(cautions(&talk, E::Extent).iter().any(clash), "{question:?}");
    }
}

#[test]
fn a_home_day_on_a_day_off_is_told() {
    let working = Answer::Weekdays(Weekdays::of(&[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday]));
    let employee = employee().days(Q::WeeklyHours, 2400).days(Q::WorkingDays, 300).set(Q::WorkingWeekdays, working);
    let talk = decided(
        talk(&employee, &manager()),
        Q::HomeWeekdays,
        Answer::Weekdays(Weekdays::of(&[Weekday::Monday, Weekday::Thursday])),
    );
    let told = cautions(&talk, E::Extent);
    assert!(told.contains(&Conflict::HomeOnDaysOff(Weekdays::of(&[Weekday::Thursday]))), "{told:?}");
}

#[test]
fn weekdays_that_wait_for_a_local_agreement_say_so_where_they_stand() {
    let employee = with_days(employee(), &MON_FRI);
    for answer in ["no", "yes"] {
        let talk = talk(&employee, &with_days(manager(), &MON_FRI).one(Q::LocalAgreement, answer));
        let text = says(&talk, E::Extent);
        assert!(text.contains("mandag og fredag"), "{text}");
        assert_eq!(text.contains("lokal aftale"), answer == "no", "{text}");
    }
}

#[test]
fn weekdays_that_the_two_named_stand_in_the_paper_whatever_the_kind_of_home_work() {
    let named = Answer::Weekdays(Weekdays::of(&MON_FRI));
    for kind in ["fixed", "case-by-case", "both"] {
        let chosen = |given: Given| given.one(Q::Pattern, kind);
        let said = talk(&with_days(chosen(employee()), &MON_FRI), &with_days(chosen(manager()), &MON_FRI));
        let given_together = decided(talk(&chosen(employee()), &chosen(manager())), Q::HomeWeekdays, named.clone());
        for talk in [said, given_together] {
            let text = says(&talk, E::Extent);
            assert!(text.contains("mandag og fredag"), "{kind}: {text}");
            assert_eq!(text.contains("så vidt muligt"), kind == "case-by-case", "{kind}: {text}");
        }
    }
    // Nobody has said how the days are agreed.
    let unsaid = |given: Given| given.set(Q::Pattern, Answer::Unknown);
    let open = decided(talk(&unsaid(employee()), &unsaid(manager())), Q::HomeWeekdays, named);
    let text = says(&open, E::Extent);
    assert!(text.contains("mandag og fredag"), "{text}");
}

#[test]
fn a_day_that_only_one_wished_for_is_not_in_the_paper_of_days_agreed_each_time() {
    let each_time = |given: Given| given.one(Q::Pattern, "case-by-case");
    let apart = talk(&with_days(each_time(employee()), &MON_FRI), &with_days(each_time(manager()), &[Weekday::Friday]));
    let text = says(&apart, E::Extent);
    assert!(text.contains("fredag") && !text.contains("mandag"), "{text}");
    let alone = talk(&with_days(each_time(employee()), &MON_FRI), &each_time(manager()));
    let text = says(&alone, E::Extent);
    assert!(!text.contains("fredag"), "{text}");
}

#[test]
fn more_home_days_than_working_days_are_told() {
    let employee = employee().days(Q::WeeklyHours, 2400).days(Q::WorkingDays, 300);
    let told = |number: i32| {
        let talk = decided(talk(&employee, &manager()), Q::HomeDays, days(number));
        cautions(&talk, E::Extent).contains(&Conflict::MoreThanWeek { days: Amount(number), week: Amount(300) })
    };
    assert!(told(400) && told(350));
    assert!(!told(300) && !told(200));
}

// ------------------------------------------------------------------- put off

#[test]
fn all_of_the_week_is_not_also_said_to_be_more_than_half_of_it() {
    let talk = decided(talk(&employee(), &manager()), Q::HomeDays, days(500));
    let text = says(&talk, E::Extent);
    assert!(text.contains("hele arbejdstiden") && !text.contains("halvdelen"), "{text}");
}

#[test]
fn a_clause_that_is_put_off_stands_nowhere_else() {
    let mut talk = settled_through(on_mondays_and_fridays());
    talk.end_topic(E::Extent, Outcome::Later, &Frame::default());
    talk.end_topic(E::StartAndReview, Outcome::Elsewhere, &Frame::default());
    let text = plain_text(&document(&talk));
    for gone in ["Fredag", "fredag", "2027", "Ugen"] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
    let frame = Frame::default();
    let version = version_of(&talk, &talk.dialogue(&frame), &frame, Lang::Da, None);
    assert_eq!(version.review, None);
}

#[test]
fn what_is_left_to_later_or_to_others_is_not_also_open() {
    let open_in = |talk: &Talk| {
        let paper = plain_text(&document(talk));
        paper.lines().find(|line| line.starts_with("Endnu ikke aftalt")).unwrap_or_default().to_owned()
    };
    let base = on_mondays_and_fridays();
    assert!(open_in(&base).contains("Koordinering og viden"), "{}", open_in(&base));
    for outcome in [Outcome::Later, Outcome::Elsewhere] {
        let mut talk = base.clone();
        talk.end_topic(E::Coordination, outcome, &Frame::default());
        assert!(!open_in(&talk).contains("Koordinering og viden"), "{outcome:?}: {}", open_in(&talk));
    }
}

#[test]
fn no_home_days_leave_nothing_to_try_out_or_to_put_off() {
    let mut talk = on_mondays_and_fridays();
    for element in [E::Place, E::Equipment] {
        talk.end_topic(element, Outcome::Later, &Frame::default());
    }
    let talk = settled_through(decided(talk, Q::HomeDays, days(0)));
    let text = plain_text(&document(&talk));
    for gone in ["prøver de", "Arbejdssted", "Udstyr", "prøvetid"] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
}

#[test]
fn more_until_the_condition_is_met_than_after_it_is_told() {
    let told = |until: i32| {
        let talk = on_conditions(on_mondays_and_fridays(), E::Extent, "Der er en skærm.", Some(Amount(until)));
        cautions(&talk, E::Extent).into_iter().any(|it| matches!(it, Conflict::MoreUntilThen { .. }))
    };
    assert!(told(400) && told(250));
    assert!(!told(200) && !told(0));
}

// --------------------------------------------------------------------- stops

#[test]
fn a_stop_that_the_two_have_dealt_with_in_words_stops_no_more() {
    let abroad = || talk(&employee().one(Q::WorkPlace, "abroad"), &manager());
    assert!(!is_agreement(&settled_through(abroad())), "nobody has said that it is settled");
    // In words of their own.
    let mut written = abroad();
    written.write(E::Place, "I eget hjem, også i Malmø. HR har godkendt det den 3. december 2026.");
    written.end_topic(E::Place, Outcome::Agreed, &Frame::default());
    let written = settled_through(written);
    assert!(is_agreement(&written), "{:?}", lacking(&written));
    assert!(!plain_text(&document(&written)).contains("fklares først"));
    // On a condition: one statement, and no denial of it.
    let words = "HR har godkendt arbejdet fra Malmø";
    let condition = settled_through(on_conditions(abroad(), E::Place, words, None));
    assert!(is_agreement(&condition), "{:?}", lacking(&condition));
    let text = says(&condition, E::Place);
    assert!(text.contains(words) && !text.contains("gælder ikke"), "{text}");
    // Put off again, it stops again.
    let mut later = written.clone();
    later.end_topic(E::Place, Outcome::Later, &Frame::default());
    assert!(!is_agreement(&later));
}

#[test]
fn that_it_is_voluntary_can_be_written() {
    let mut talk = talk(&employee().one(Q::Voluntary, "no"), &manager());
    talk.write(E::Voluntary, "Vi har talt om det. Hjemmearbejdet er frivilligt.");
    talk.end_topic(E::Voluntary, Outcome::Agreed, &Frame::default());
    assert!(is_agreement(&settled_through(talk)));
}

#[test]
fn what_waits_for_a_stop_stands_with_it() {
    for talk in [
        talk(&employee().one(Q::WorkPlace, "abroad"), &manager()),
        talk(&employee().one(Q::WorkPlace, "abroad").days(Q::HomeDays, 100), &manager()),
    ] {
        let text = plain_text(&document(&talk));
        let (own, standing) = text.split_once("Det gælder i alle aftaler").expect("standing text");
        assert!(!standing.contains("fklaret") && !standing.contains("gælder først"), "{standing}");
        assert!(own.contains("afklares først med HR"), "{own}");
    }
}

// ---------------------------------------------------------------- own names

#[test]
fn a_name_that_only_one_has_given_a_task_is_not_said_by_both() {
    let tasks = |given: Given, name: &str| {
        let given = given.tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)]);
        let names = [(Task::DeepWork, name.to_owned())].into_iter().filter(|(_, name)| !name.is_empty());
        let names: foeling::domain::values::small_map::SmallMap<_, _> = names.collect();
        if names.is_empty() { given } else { given.set(Q::TaskNames, Answer::TaskNames(names)) }
    };
    let of =
        |one: &str, other: &str| standing(&talk(&tasks(employee(), one), &tasks(manager(), other)), E::TasksAtHome);
    assert_eq!(of("", ""), Standing::SaidByBoth);
    assert_eq!(of("indstillinger til udvalget", ""), Standing::Reading);
    assert_eq!(of("indstillinger til udvalget", "notater"), Standing::Reading);
    assert_eq!(of("notater", "notater"), Standing::SaidByBoth);
}

// ------------------------------------------------------------------- review

#[test]
fn the_review_falls_on_a_day_that_the_employee_works() {
    let working = Answer::Weekdays(Weekdays::of(&[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday]));
    let start = Answer::Date(Date::from_ymd_opt(2027, 3, 10).unwrap());
    let employee = employee()
        .days(Q::WeeklyHours, 2400)
        .days(Q::WorkingDays, 300)
        .set(Q::WorkingWeekdays, working)
        .set(Q::StartDate, start.clone());
    let talk = talk(&employee, &manager().set(Q::StartDate, start));
    let clause = paper(&talk).clause(E::StartAndReview).unwrap().clone();
    assert!(matches!(clause.state, State::Filled(_)));
    let text = says(&talk, E::StartAndReview);
    // Three months from Wednesday 10 March is Thursday 10 June 2027; the next day at work is Monday.
    assert!(text.contains("14. juni 2027"), "{text}");
}
