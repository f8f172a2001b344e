//! Twelve agreements as they are signed in the normal case: each of the twelve employees with a manager who sees the work as
//! they do, after the two have gone through everything that must be there.

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::Asked;
use foeling::domain::talk::names::Names;
use foeling::domain::talk::{Outcome, Settled, Talk};
use foeling::domain::values::calendar::{Date, Weekday};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::export::agreement::of_two;
use foeling::export::document::Document;

use super::pairs::halves;
use super::records::settled_through;
use super::{Given, people};

/// What the two have said of the rest of it, each alone and alike.
fn with_the_usual(given: Given) -> Given {
    let usual = given
        .many(Q::HelpChannel, &["call", "chat"])
        .one(Q::FollowUp, "fortnightly")
        .weekdays(Q::MeetDays, &[Weekday::Tuesday])
        .many(Q::PresencePurpose, &["sparring", "chance-talk"])
        .many(Q::SuccessSigns, &["on-time", "answers"])
        .one(Q::ComeIn, "always")
        .one(Q::MovedDay, "same-week")
        .one(Q::MoveForWork, "day-before")
        .one(Q::MoveForEmployee, "day-before")
        .one(Q::Reach, "as-office")
        .one(Q::Review, "3")
        .one(Q::NoticeKind, "weeks")
        .days(Q::NoticeWeeks, 400);
    usual.set(Q::StartDate, Answer::Date(Date::from_ymd_opt(2027, 2, 1).unwrap()))
}

/// What is said, where it is not said already.
fn fill_in(given: &mut Given, id: Q, answer: Answer) {
    if given.answers.get(id).is_none() {
        given.answers.set(id, answer);
    }
}

/// The talk of an employee with a manager who says the same to what both are asked.
fn talk_of(employee: Given) -> Talk {
    let mut employee = with_the_usual(Given { route: Route::Short, ..employee });
    fill_in(&mut employee, Q::DataKind, Answer::One("ordinary"));
    fill_in(&mut employee, Q::Overheard, Answer::One("no"));
    fill_in(&mut employee, Q::ApprovedDevices, Answer::One("yes"));
    fill_in(&mut employee, Q::EquipmentNeeded, Answer::Many(vec!["nothing"]));
    fill_in(&mut employee, Q::ExemptTasks, Answer::Many(vec!["none"]));
    fill_in(&mut employee, Q::SameDayWho, Answer::Words("vagthavende kollega, på telefonen".to_owned()));
    let mut manager = Given { route: Route::Short, ..Given::manager() }
        .one(Q::LocalAgreement, "yes")
        .one(Q::WrittenLimits, "no")
        .weekdays(Q::TeamDays, &[Weekday::Tuesday])
        .one(Q::ManagerReach, "reachable")
        .many(Q::EquipmentOffered, &["screen", "keyboard", "mouse", "chair", "headset"])
        .many(Q::Basis, &["tasks", "community"])
        .many(Q::AlternativesOffered, &["quiet-hours"]);
    for question in questionnaire::questions().filter(|question| question.asked == Asked::Both) {
        if let Some(answer) = employee.answers.get(question.id) {
            manager.answers.set(question.id, answer.clone());
        }
    }
    let mut talk = Talk::new(halves(&employee, &manager));
    talk.decided = what_they_dealt_with();
    talk
}

/// What stopped an agreement, the two have dealt with.
fn what_they_dealt_with() -> Answers {
    let mut decided = Answers::default();
    decided.set(Q::WorkPlace, Answer::One("own-home"));
    decided.set(Q::Voluntary, Answer::One("yes"));
    decided.set(Q::Reasons, Answer::Many(vec!["quiet"]));
    decided
}

/// Each with a name for its file.
pub fn talks() -> Vec<(String, Talk)> {
    let employees = people::all().into_iter().take(12);
    let named = |(name, employee): (&str, Given)| {
        let mut talk = talk_of(employee);
        if name == "kitchen table" {
            let words = "Skærm, tastatur og stol er leveret.".to_owned();
            let until_days = Some(foeling::domain::values::amount::Amount::whole(2));
            let settled = Settled { words, until_days, ..Settled::default() };
            talk.settled.insert(foeling::domain::vocabulary::element_id::ElementId::Extent, settled);
            talk.end_topic(
                foeling::domain::vocabulary::element_id::ElementId::Extent,
                Outcome::WithConditions,
                &Frame::default(),
            );
        }
        (name.replace(' ', "-").replace('ö', "oe"), settled_through(talk))
    };
    employees.map(named).collect()
}

/// The paper of a talk, in Danish.
pub fn paper(talk: &Talk) -> Document {
    let frame = Frame::default();
    let names = Names {
        employee: "Anna Bergmann Sørensen".into(),
        manager: "Bo Christoffersen".into(),
        unit: "Enheden for borgerservice".into(),
        ..Names::default()
    };
    let today = Date::from_ymd_opt(2026, 12, 1);
    of_two(talk, &talk.dialogue(&frame), &frame, &names, Lang::Da, today)
}
