//! Where no home days are wished for, or every task stays at the workplace, nothing asks or speaks of home days.

mod support;

use foeling::content::instead as ideas;
use foeling::content::spoken;
use foeling::domain::agreement;
use foeling::domain::values::calendar::Weekday;
use foeling::domain::values::text::{Lang, Text};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::plain_text::plain_text;
use foeling::export::suggestion::suggestion;
use foeling::export::talking_points::{agenda, own_notes};
use foeling::wording::said;
use support::{Given, people};

/// How home days are named.
const HOME_DAYS: [&str; 2] = ["hjemmedag", "home day"];

fn points(given: &Given) -> String {
    plain_text(&agenda(&given.assess().shared, Lang::Da, None))
}

fn suggested(given: &Given) -> String {
    plain_text(&suggestion(&given.assess().shared, Lang::Da, None))
}

fn notes(given: &Given) -> String {
    plain_text(&own_notes(&given.assess(), Lang::Da, None))
}

fn assert_speaks_of_no_home_days(text: &str) {
    for name in HOME_DAYS {
        assert!(!text.to_lowercase().contains(name), "{text}");
    }
}

/// A new hire who learns everything at the workplace and wishes for no home days.
fn new_at_the_workplace() -> Given {
    people::new_hire()
        .tasks(&[(Task::Training, Share::AboutThreeDays, Place::Workplace)])
        .days(Q::HomeDays, 0)
        .one(Q::FollowUp, "as-needed")
}

/// Casework that could be at home, and no wish for it.
fn wants_none() -> Given {
    Given::employee()
        .tasks(&[(Task::CaseworkAlone, Share::AboutTwoDays, Place::Home)])
        .one(Q::HelpNeed, "daily")
        .one(Q::Experience, "new")
        .one(Q::Pattern, "fixed")
        .many(Q::Reasons, &["less-transport"])
        .many(Q::HelpChannel, &["none-yet"])
        .days(Q::HomeDays, 0)
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday])
        .weekdays(Q::MeetDays, &[Weekday::Monday])
}

#[test]
fn a_receptionist_is_asked_nothing_about_home_days() {
    for given in [people::receptionist(), people::receptionists_manager()] {
        let case = given.case();
        let says = |text: Text| text.da.to_lowercase();
        for id in case.asked() {
            // How many is what closes them, and whether to open them is asked for that.
            if matches!(id, Q::HomeDays | Q::HomeAnyway | Q::LocalAgreement | Q::WrittenLimits) {
                continue;
            }
            let words = spoken::question(*id, Lang::Da);
            let asks = words.ask(given.party);
            let is_about = ["hjemmedag", "arbejder hjemme", "løse hjemme", "arbejde hjemme", "løses hjemme"];
            // What the workplace can do in the place of a home day is for those who have none.
            let is_instead = *id == Q::AlternativesOffered;
            assert!(is_instead || is_about.iter().all(|it| !says(asks).contains(it)), "{}: {}", id.id(), asks.da);
        }
        for id in [Q::ClearExpectations, Q::ExemptTasks, Q::HelpChannel, Q::Experience, Q::HomeWeekdays, Q::Pattern] {
            assert!(!case.asks(id), "{}", id.id());
        }
        assert!(case.asks(Q::HomeDays) && case.asks(Q::StartDate) && case.asks(Q::Review));
    }
    let employee = people::receptionist().case();
    for id in [Q::Voluntary, Q::ColleaguesAsked, Q::Reasons, Q::SameDaySupport, Q::WorksWell] {
        assert!(!employee.asks(id), "{}", id.id());
    }
    let opened = people::receptionist().one(Q::HomeAnyway, "yes").case();
    for id in [Q::Voluntary, Q::Pattern, Q::HomeWeekdays, Q::Reasons] {
        assert!(opened.asks(id), "{}", id.id());
    }
    // A task at home opens the questions that come before the number of days.
    let placed = people::receptionist().tasks(&[(Task::Training, Share::AboutADay, Place::Home)]).case();
    for id in [Q::ClearExpectations, Q::ExemptTasks, Q::HelpChannel, Q::Experience, Q::ColleaguesAsked] {
        assert!(placed.asks(id), "{}", id.id());
    }
}

#[test]
fn a_receptionists_points_notes_and_draft_speak_of_no_home_days() {
    let given = people::receptionist()
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday])
        .weekdays(Q::MeetDays, &[Weekday::Monday])
        .many(Q::ExemptTasks, &["none"])
        .scale(Q::Belonging, 1)
        .scale(Q::Mattering, 1);
    assert_speaks_of_no_home_days(&points(&given));
    assert_speaks_of_no_home_days(&notes(&given));
    let own = given.assess();
    let draft = agreement::draft(&own.shared, &given.frame);
    let text = plain_text(&foeling::export::agreement::agreement(&draft, &own.shared, Lang::Da, None));
    for sentence in ["Hjemmedagene er faste", "på forhånd undtaget", "Nogle hjemmedage"] {
        assert!(!text.contains(sentence), "{sentence}: {text}");
    }
}

#[test]
fn who_wants_no_home_days_gets_no_point_about_them() {
    for given in [new_at_the_workplace(), wants_none()] {
        let text = points(&given);
        assert_speaks_of_no_home_days(&text);
        for sentence in ["foreslår Føling højst", "går godt hjemme"] {
            assert!(!text.contains(sentence), "{sentence}: {text}");
        }
        assert!(!notes(&given).contains("hjemmedag"), "{}", notes(&given));
    }
    // With one day they are there.
    assert!(points(&wants_none().days(Q::HomeDays, 100)).contains("hjemmedag"));
}

#[test]
fn a_question_about_home_never_names_a_task_of_the_workplace() {
    let at_work = Given::employee()
        .tasks(&[
            (Task::PlaceBound, Share::AboutThreeDays, Place::Workplace),
            (Task::QuickSparring, Share::AboutADay, Place::Workplace),
        ])
        .days(Q::HomeDays, 200);
    assert!(!points(&at_work).contains("Hjemme kan det være svært at mærke, om opgaver bundet til stedet"));
    let rest_at_home = Given::employee().tasks(&[
        (Task::PlaceBound, Share::AboutThreeDays, Place::Workplace),
        (Task::Rest, Share::AboutADay, Place::Home),
    ]);
    assert!(!points(&rest_at_home.days(Q::HomeDays, 200)).contains("om opgaver bundet til stedet gør en forskel"));
}

#[test]
fn the_place_of_a_task_is_pasted_into_one_question_at_most() {
    let text = points(&people::receptionist());
    let asks = text.lines().filter(|line| line.contains('»') && line.contains("opgaver bundet til stedet")).count();
    assert!(asks <= 1, "{text}");
}

// ---------------------------------------------------------------- instead

fn instead(given: &Given) -> Vec<String> {
    said::instead(given.assess().shared.get(), Lang::Da)
}

#[test]
fn a_stop_comes_with_ideas_as_well() {
    for given in [
        people::in_malmoe(),
        people::not_voluntary(),
        Given::employee()
            .tasks(&[(Task::DeepWork, Share::AboutThreeDays, Place::Home)])
            .one(Q::Voluntary, "unsure")
            .days(Q::HomeDays, 200),
    ] {
        assert!(!instead(&given).is_empty(), "{}", suggested(&given));
        assert!(suggested(&given).contains(ideas::TITLE.da));
    }
}

#[test]
fn an_idea_follows_from_what_was_said() {
    let receptionist = instead(&people::receptionist()).join("\n");
    for guess in ["noget af arbejdet ligger på arbejdspladsen", "mange henvendelser", "halv dag uden afbrydelser"] {
        assert!(!receptionist.contains(guess), "{receptionist}");
    }
    assert!(receptionist.contains("Et stille rum"), "{receptionist}");
    let is_quiet = people::receptionist().one(Q::QuietAtWorkplace, "nearly-always");
    assert!(!instead(&is_quiet.many(Q::Reasons, &["quiet"])).join("\n").contains("ikke altid ro"));
    // At a counter and nowhere else there is no quiet room to go to.
    let counter = people::receptionist().tasks(&[(Task::PlaceBound, Share::NearlyAll, Place::Workplace)]);
    assert!(!instead(&counter).join("\n").contains("Et stille rum"));
}

#[test]
fn no_two_ideas_are_about_the_same() {
    let quiet = ["stille rum", "uden telefon", "uden afbrydelser", "timer med ro"];
    for (name, given) in people::all() {
        let count = instead(&given).iter().filter(|it| quiet.iter().any(|kind| it.contains(kind))).count();
        assert!(count <= 1, "{name}: {:?}", instead(&given));
    }
}
