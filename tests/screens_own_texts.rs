//! An organisation's own words on the screens: whatever can be worded otherwise is shown in its words somewhere.
#![cfg(feature = "ssr")]

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;

use foeling::app::state::doing::Doing;
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::state::typed::Typed;
use foeling::app::state::work::Work;
use foeling::app::title::title;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::talk::record::Record;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::ui::reader::Reader;
use foeling::ui::screens;
use foeling::wording::own_texts;
use support::random_answers;
use support::records::random_talk;
use support::rendering::markup_here;
use support::reworded::{Seen, marked, one};
use yew::Callback;

fn shown(model: &Model) -> String {
    let reader = Reader { speech: model.speech(), party: model.party(), instance: 1, today: None, part: "" };
    markup_here(screens::view(reader, &Rc::new(model.clone()), &Callback::noop()))
}

fn random_model(party: Party, frame: &Frame, lang: Lang, rng: &mut fastrand::Rng) -> Model {
    let mut answers = random_answers(party, rng);
    for id in [Q::Voluntary, Q::WorkPlace] {
        // Most are stopped by one of these; half of them are let through.
        if rng.bool() {
            answers.clear(id);
        }
    }
    let mut work = Work { party: Some(party), route: Route::Full, ..Work::default() };
    *work.answers_mut(party) = answers;
    Model { lang, work, frame: frame.clone().into(), ..Model::default() }
}

/// Everything that one person sees on the way.
fn seen_by(model: &Model, with_pages: bool, seen: &mut Seen) {
    let pages = PageId::ALL.iter().filter(|_| with_pages).map(|page| Screen::Page(*page));
    let pages = pages.filter(|page| model.stops().iter().any(|stop| Screen::Page(stop.page) == *page));
    for screen in pages.chain([Screen::Check, Screen::Suggestion, Screen::Agreement, Screen::TalkingPoints]) {
        let model = Model { screen, ..model.clone() };
        seen.look(&title(&model));
        seen.look(&shown(&model));
    }
}

/// The texts of findings that no document has.
fn is_on_screens_alone(id: &str) -> bool {
    id.ends_with(".because-manager") || id.ends_with(".next")
}

#[test]
fn every_text_with_an_id_is_shown_in_their_words() {
    for lang in Lang::ALL {
        let frame = Frame { texts: marked(lang), ..Frame::default() };
        let (mut rng, mut seen) = (fastrand::Rng::with_seed(21), Seen::default());
        for round in 0..160 {
            let model = random_model(Party::ALL[round % 2], &frame, lang, &mut rng);
            seen_by(&model, round < 60, &mut seen);
        }
        // The way to the questions about home is only shown to someone whose tasks are at the workplace.
        let mut on_site = random_model(Party::Employee, &frame, lang, &mut rng);
        *on_site.work.answers_mut(Party::Employee) = support::people::receptionist().answers;
        seen_by(&on_site, true, &mut seen);
        for _ in 0..12 {
            let record = Record::new(random_talk(&mut rng));
            let model = random_model(Party::Employee, &frame, lang, &mut rng);
            let model = Model { doing: Doing::with(record, Typed::new()), ..model };
            for element in ElementId::ALL {
                seen.look(&shown(&Model { screen: Screen::Topic(*element), ..model.clone() }));
            }
            seen.look(&shown(&Model { screen: Screen::Paper, ..model.clone() }));
        }
        // Sentences and findings depend on more than these rounds reach: `tests/own_texts.rs` has all that are in documents.
        let is_in_documents =
            |id: &str| id.starts_with("phrase.") || id.starts_with("finding.") && !is_on_screens_alone(id);
        let counts = |id: &str| !is_in_documents(id);
        assert_eq!(seen.missing(counts), Vec::<String>::new(), "{lang:?}");
    }
}

#[test]
fn the_screens_are_ours_to_the_byte_in_the_other_language() {
    let mut rng = fastrand::Rng::with_seed(22);
    for lang in Lang::ALL {
        let elsewhere = Frame { texts: marked(lang.other()), ..Frame::default() };
        for round in 0..6 {
            let model = random_model(Party::ALL[round % 2], &Frame::default(), lang, &mut rng);
            for screen in [Screen::Page(PageId::Tasks), Screen::Check, Screen::Suggestion, Screen::Agreement] {
                let ours = Model { screen, ..model.clone() };
                assert_eq!(shown(&Model { frame: elsewhere.clone().into(), ..ours.clone() }), shown(&ours));
            }
        }
    }
}

#[test]
fn two_widgets_on_a_page_each_speak_the_words_of_their_own_frame() {
    let frames =
        [("Vores spørgsmål?", "A"), ("Jeres spørgsmål?", "B")].map(|(da, en)| one("question.task-types.ask", da, en));
    let pages = frames.map(|frame| {
        let work = Work { party: Some(Party::Employee), ..Work::default() };
        shown(&Model { screen: Screen::Page(PageId::Tasks), work, frame: frame.into(), ..Model::default() })
    });
    assert!(pages[0].contains("Vores spørgsmål?") && !pages[0].contains("Jeres spørgsmål?"));
    assert!(pages[1].contains("Jeres spørgsmål?") && !pages[1].contains("Vores spørgsmål?"));
}

#[test]
fn the_start_screen_has_no_text_that_is_worded_otherwise() {
    let frame = Frame { texts: marked(Lang::Da), ..Frame::default() };
    let mut seen = Seen::default();
    seen.look(&shown(&Model { frame: frame.into(), ..Model::default() }));
    let all: BTreeSet<String> = own_texts::ids().collect();
    assert_eq!(seen.missing(|_| true).len(), all.len());
}
