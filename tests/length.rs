//! The short route stays short: questions and words on the way of a typical employee and a typical manager.
//!
//! Run with `--nocapture` to see the figures.

mod support;

use foeling::content::{pages, questions as texts};
use foeling::domain::case::Case;
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::journey;
use foeling::domain::questionnaire::pages::Layout;
use foeling::domain::questionnaire::question::AnswerKind;
use foeling::domain::values::text::Text;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;

/// What a walk asks of a person.
#[derive(Debug)]
struct Length {
    pages: usize,
    questions: usize,
    words: usize,
}

impl Length {
    /// Minutes: reading at 200 words a minute, five seconds to decide and answer each question, two for each page.
    fn minutes(&self) -> f32 {
        self.words as f32 / 200.0 + (self.questions * 5 + self.pages * 2) as f32 / 60.0
    }
}

fn words(text: Text) -> usize {
    text.da.split_whitespace().count()
}

fn length(party: Party, route: Route, answers: &Answers) -> Length {
    let case = Case::read(party, route, answers, &Frame::default());
    let stops = journey::stops(&case);
    let mut length = Length { pages: stops.len(), questions: 0, words: 0 };
    for stop in &stops {
        if stop.questions.len() > 1 {
            length.words += words(pages::words(stop.page).heading(party));
        }
        let is_list = stop.page.page().layout == Layout::Checklist;
        for (row, id) in stop.questions.iter().enumerate() {
            let text = texts::words(*id);
            length.questions += if *id == Q::TaskPlaces { case.tasks().len() } else { 1 };
            length.words += words(text.ask(party)) + text.hint.map_or(0, words);
            // A checklist shows the same few answers in every row: they are read once.
            if !is_list || row == 0 {
                length.words += text.options.iter().map(|option| words(option.label)).sum::<usize>();
            }
            if let Some(AnswerKind::TaskShares { .. }) = questionnaire::find(*id).map(|question| question.kind) {
                length.words +=
                    Task::OFFERED.iter().map(|task| words(foeling::content::tasks::label(*task))).sum::<usize>();
            }
        }
    }
    length
}

fn typical(party: Party) -> Answers {
    Given::new(party)
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::ShortMeetings, Share::AboutADay, Place::Either),
            (Task::QuickSparring, Share::FewHours, Place::Workplace),
            (Task::IdeasTogether, Share::FewHours, Place::Workplace),
        ])
        .one(Q::WrittenLimits, if party == Party::Manager { "yes" } else { "no" })
        .one(Q::NoticeKind, "weeks")
        .answers
}

#[test]
fn an_employee_is_through_in_about_ten_minutes() {
    let length = length(Party::Employee, Route::Short, &typical(Party::Employee));
    println!("employee, short: {length:?}, {:.1} minutes", length.minutes());
    assert!(length.minutes() <= 11.0, "{length:?}, {:.1} minutes", length.minutes());
}

/// A minute more than before the agreement was made concrete: what the days are for, good signs, moving a day and coming in.
/// A quarter of a minute more than that for the ordinary tasks of a week, which had to be on the list, and for answers that
/// are whole sentences. The start page says ten.
#[test]
fn a_manager_is_through_in_about_nine_minutes() {
    let length = length(Party::Manager, Route::Short, &typical(Party::Manager));
    println!("manager, short: {length:?}, {:.1} minutes", length.minutes());
    assert!(length.minutes() <= 8.8, "{length:?}, {:.1} minutes", length.minutes());
}

#[test]
fn the_full_route_is_longer_but_bearable() {
    for party in Party::ALL {
        let length = length(party, Route::Full, &typical(party));
        println!("{party:?}, full: {length:?}, {:.1} minutes", length.minutes());
        assert!(length.minutes() <= 20.0, "{length:?}");
    }
}
