//! The case that shows what a limit does: one employee with a week as many have it. It is built in; nobody's answers.

use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::rules::finding::Finding;
use crate::domain::suggestion::Suggestion;
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::answer::{Answer, TaskPlace};
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::domain::vocabulary::route::Route;
use crate::domain::vocabulary::task::{Place, Share, Task};

/// The tasks of the week, how much each fills and where it is done best.
const TASKS: [(Task, Share, Place); 4] = [
    (Task::DeepWork, Share::AboutTwoDays, Place::Home),
    (Task::ShortMeetings, Share::AboutADay, Place::Either),
    (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
    (Task::QuickSparring, Share::AboutADay, Place::Workplace),
];

/// What the employee answers: half of the week at home and no more, on fixed days, and no reason against them.
fn answers() -> Answers {
    let mut answers = Answers::default();
    answers.set(Q::TaskTypes, Answer::TaskShares(TASKS.iter().map(|(task, share, _)| (*task, Some(*share))).collect()));
    let place = |place| TaskPlace { place, on: String::new() };
    let places = TASKS.iter().map(|(task, _, at)| (*task, place(*at))).collect();
    answers.set(Q::TaskPlaces, Answer::TaskPlaces(places));
    answers.set(Q::Voluntary, Answer::One("yes"));
    answers.set(Q::Pattern, Answer::One("fixed"));
    answers.set(Q::HomeDays, Answer::Number(Amount(250)));
    answers.set(Q::WeeklyHours, Answer::Number(Amount::whole(37)));
    answers.set(Q::WorkingDays, Answer::Number(Amount::whole(5)));
    answers.set(Q::HelpNeed, Answer::One("weekly"));
    answers.set(Q::Experience, Answer::One("experienced"));
    answers
}

/// The assessment of the case under a frame.
pub fn assess(frame: &Frame) -> SharedAssessment {
    SharedAssessment::of(Party::Employee, Route::Short, &answers().shared(), frame)
}

/// What is suggested in the case under a frame.
pub fn suggestion(frame: &Frame) -> Option<Suggestion> {
    assess(frame).get().suggestion.clone()
}

/// What the rules find with the frame and would not find, or not so, without it.
pub fn found_by_frame(frame: &Frame) -> Vec<Finding> {
    let without = assess(&Frame::default());
    let mut found = assess(frame).get().findings.clone();
    found.retain(|finding| !without.get().findings.contains(finding));
    found
}
