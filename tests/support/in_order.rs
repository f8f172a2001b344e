//! Two people with everything in order, a talk of theirs, and what its paper says.

use foeling::domain::agreement::Agreement;
use foeling::domain::frame::Frame;
use foeling::domain::rules::finding::Value;
use foeling::domain::talk::Talk;
use foeling::domain::talk::standing::{Standing, Stands};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::Date;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::agreement::{of_two, sentences};
use foeling::export::document::Document;

use super::pairs::halves;
use super::{Given, SETUP};

/// Someone with tasks for about three days at home and two at the workplace, and everything else in order.
pub fn both(given: Given) -> Given {
    given
        .tasks(&[
            (Task::DeepWork, Share::AboutADay, Place::Home),
            (Task::CaseworkAlone, Share::AboutADay, Place::Home),
            (Task::ShortMeetings, Share::AboutADay, Place::Home),
            (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
            (Task::QuickSparring, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::Pattern, "fixed")
        .one(Q::WorkPlace, "own-home")
        .one(Q::Experience, "experienced")
        .many(Q::ExemptTasks, &["none"])
        .one(Q::NoticeKind, "weeks")
        .days(Q::NoticeWeeks, 400)
        .set(Q::StartDate, Answer::Date(Date::from_ymd_opt(2027, 2, 1).unwrap()))
        .one(Q::Review, "3")
}

pub fn employee() -> Given {
    both(Given::employee())
        .one(Q::Voluntary, "yes")
        .one(Q::HelpNeed, "rarely")
        .days(Q::WeeklyHours, 3700)
        .days(Q::WorkingDays, 500)
        .days(Q::ScreenDaysOnSite, 300)
        .one(Q::DataKind, "ordinary")
        .one(Q::Overheard, "no")
        .many(Q::EquipmentNeeded, &["nothing"])
        .yes_to(&SETUP)
        .days(Q::HomeDays, 200)
}

pub fn manager() -> Given {
    both(Given::manager()).one(Q::LocalAgreement, "yes").one(Q::WrittenLimits, "no").days(Q::HomeDays, 200)
}

pub fn talk(employee: &Given, manager: &Given) -> Talk {
    Talk::new(halves(employee, manager))
}

pub fn decided(mut talk: Talk, id: Q, answer: Answer) -> Talk {
    talk.decided.set(id, answer);
    talk
}

pub fn days(hundredths: i32) -> Answer {
    Answer::Number(Amount(hundredths))
}

pub fn paper(talk: &Talk) -> Agreement {
    let frame = Frame::default();
    talk.agreement(&talk.dialogue(&frame), &frame)
}

/// The number of days in the clause on the extent.
pub fn number(talk: &Talk) -> Option<i32> {
    let phrases = paper(talk).clause(E::Extent).unwrap().phrases().to_vec();
    phrases.iter().flat_map(|phrase| &phrase.values).find_map(|(_, value)| match value {
        Value::Days(days) => Some(days.0),
        _ => None,
    })
}

pub fn says(talk: &Talk, element: E) -> String {
    sentences(paper(talk).clause(element).unwrap(), Lang::Da)
}

pub fn document(talk: &Talk) -> Document {
    let frame = Frame::default();
    let dialogue = talk.dialogue(&frame);
    of_two(talk, &dialogue, &frame, &Default::default(), Lang::Da, None)
}

pub fn standing(talk: &Talk, element: E) -> Standing {
    let frame = Frame::default();
    let dialogue = talk.dialogue(&frame);
    let stands = Stands::new(talk, &dialogue, &frame);
    stands.of_clause(talk.agreement(&dialogue, &frame).clause(element).unwrap())
}
