//! Seeded random walks through the whole questionnaire, in both roles and languages: they always reach an outcome.

mod support;

use std::collections::BTreeSet;

use foeling::app::effect::{Effect, Target};
use foeling::app::msg::Msg;
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::title::title;
use foeling::app::update::update;
use foeling::domain::agreement::{self, Element, Need};
use foeling::domain::case::task_days::Told;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::domain::vocabulary::route::Route;
use support::facts::random_fact;
use support::{random_answer, random_answers, random_frame};

/// The state after a fact; every change of screen must be followed by a focus and a title, every change of what is kept
/// by its keeping.
fn tell(before: Model, msg: Msg) -> Model {
    let (model, effects) = update(before.clone(), msg.clone());
    if model.screen != before.screen {
        assert!(
            effects.iter().any(|effect| matches!(effect, Effect::Focus(Target::Heading | Target::Question(_)))),
            "the screen changed to {:?} without a focus",
            model.screen
        );
        assert!(effects.contains(&Effect::SetTitle), "the screen changed without a title");
    }
    if model.record() != before.record() || model.work != before.work {
        let is_kept = effects.iter().any(|effect| matches!(effect, Effect::KeepSession | Effect::ForgetSession));
        assert!(is_kept, "what is kept changed without being kept: {msg:?}");
    }
    model
}

/// Whether a screen has what it shows, and shows nobody's own answers while two look at it.
fn may_be_shown(model: &Model) -> bool {
    let talk = model.record().is_some();
    match model.screen {
        Screen::Page(page) => !talk && !model.is_closed() && model.stops().iter().any(|stop| stop.page == page),
        Screen::FollowUp(step) => talk && model.follow_up().is_some_and(|state| state.step == step),
        Screen::Handover => model.files.waiting.half.is_some(),
        Screen::Opened => model.files.opened.file.is_some(),
        screen if screen.needs_party() => !talk && model.work.party.is_some(),
        screen => talk || !screen.needs_talk(),
    }
}

/// Walks from the start to the check page and returns the pages that were seen.
fn walk(party: Party, route: Route, lang: Lang, rng: &mut fastrand::Rng) -> (Model, Vec<PageId>) {
    let frame = if rng.bool() { random_frame(rng) } else { Frame::default() };
    let mut model = Model { lang, frame: frame.into(), ..Model::default() };
    model = tell(model, Msg::PartyChosen(party));
    model = tell(model, Msg::RouteChosen(route));
    model = tell(model, Msg::Begun);
    let mut seen = Vec::new();
    while let Screen::Page(page) = model.screen {
        assert!(!seen.contains(&page) || seen.len() < 60, "the walk goes in a ring at {page:?}");
        seen.push(page);
        assert!(!title(&model).contains('{'), "an unfilled title: {}", title(&model));
        let stop = model.stops().into_iter().find(|stop| stop.page == page).unwrap();
        for id in stop.questions {
            if model.case().asks(id) && rng.u8(0..6) > 0 {
                let answer = random_answer(questionnaire::find(id).unwrap(), model.answers(), rng);
                model = tell(model, Msg::Answered(id, Some(answer)));
            }
        }
        // Now and then back and forward again: nothing may be lost.
        if rng.u8(0..8) == 0 && seen.len() > 1 {
            let given = model.work.clone();
            model = tell(model, Msg::WentBack);
            model = tell(model, Msg::Continued);
            if matches!(model.screen, Screen::Page(_)) {
                assert_eq!(model.work, given, "going back lost something");
            }
        }
        let here = model.screen;
        model = tell(model, Msg::Continued);
        if model.screen == here {
            assert!(!model.faults(page).is_empty(), "stuck at {page:?} without a fault");
            model = tell(model, Msg::Skipped);
        }
    }
    assert_eq!(model.screen, Screen::Check);
    (model, seen)
}

#[test]
fn every_walk_reaches_an_outcome_and_every_question_is_asked_by_some_walk() {
    let mut rng = fastrand::Rng::with_seed(2_020);
    let mut asked: BTreeSet<QuestionId> = BTreeSet::new();
    let mut pages: BTreeSet<PageId> = BTreeSet::new();
    for round in 0..240 {
        let party = Party::ALL[round % 2];
        let route = if round % 4 < 2 { Route::Short } else { Route::Full };
        let lang = if round % 8 < 4 { Lang::Da } else { Lang::En };
        let (model, seen) = walk(party, route, lang, &mut rng);
        asked.extend(model.case().asked());
        pages.extend(seen);
        for screen in [Screen::Suggestion, Screen::Agreement, Screen::TalkingPoints] {
            let model = tell(model.clone(), Msg::Opened(screen));
            assert_eq!(model.screen, screen);
        }
        let own = model.assessment();
        let told = Told::of(&own.own.case, &model.frame.weights);
        assert_eq!(own.own.suggestion.is_some(), told.is_some(), "a task with share and place gives a suggestion");
        if let Some(suggestion) = &own.own.suggestion {
            assert!(suggestion.low <= suggestion.high, "{suggestion:?}");
            assert!(suggestion.high.0 % 50 == 0 && suggestion.low.0 % 50 == 0, "{suggestion:?}");
            assert!(suggestion.high <= suggestion.start, "a limit added days: {suggestion:?}");
        }
        let drafted: Vec<ElementId> =
            agreement::draft(&own.shared, &model.frame).clauses.iter().map(|clause| clause.element).collect();
        let stays = |element: &Element| element.need == Need::Must || element.id == ElementId::Reservations;
        let off = &model.frame.clauses_off;
        let expected = agreement::elements().filter(|element| stays(element) || !off.contains(&element.id));
        assert_eq!(drafted, expected.map(|element| element.id).collect::<Vec<_>>(), "clauses that the frame wants");
    }
    assert_eq!(asked, QuestionId::ALL.iter().copied().collect(), "some questions were never asked");
    assert_eq!(pages, PageId::ALL.iter().copied().collect(), "some pages were never seen");
}

#[test]
fn switching_the_language_keeps_the_place_and_the_answers() {
    let mut rng = fastrand::Rng::with_seed(5);
    let (model, _) = walk(Party::Employee, Route::Full, Lang::Da, &mut rng);
    let switched = tell(model.clone(), Msg::LanguageSwitched);
    assert_eq!((switched.lang, switched.screen), (Lang::En, model.screen));
    assert_eq!(switched.work, model.work);
}

#[test]
fn changing_the_role_loses_nothing() {
    let mut rng = fastrand::Rng::with_seed(6);
    let (model, _) = walk(Party::Employee, Route::Short, Lang::Da, &mut rng);
    let manager = tell(model.clone(), Msg::PartyChosen(Party::Manager));
    let back = tell(manager, Msg::PartyChosen(Party::Employee));
    assert_eq!(back.work, model.work);
}

#[test]
fn the_same_state_and_fact_give_the_same() {
    let mut rng = fastrand::Rng::with_seed(8);
    let (model, _) = walk(Party::Manager, Route::Full, Lang::Da, &mut rng);
    let msg = Msg::Answered(QuestionId::HomeDays, None);
    assert_eq!(update(model.clone(), msg.clone()), update(model, msg));
}

/// The name of a screen, whichever page, topic or step it is of.
fn kind(screen: Screen) -> String {
    format!("{screen:?}").split('(').next().unwrap().to_owned()
}

#[test]
fn no_walk_through_files_talk_and_follow_up_panics_or_shows_what_it_may_not() {
    let mut rng = fastrand::Rng::with_seed(2_026);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for round in 0..140 {
        let frame = if rng.bool() { random_frame(&mut rng) } else { Frame::default() };
        let mut model =
            Model { today: support::records::date("2026-03-03").into(), frame: frame.into(), ..Model::default() };
        if round % 2 == 0 {
            model = tell(model, Msg::PartyChosen(Party::ALL[round / 2 % 2]));
            *model.work.answers_mut(Party::ALL[round / 2 % 2]) = random_answers(model.party(), &mut rng);
            model = tell(model, Msg::Opened(Screen::Share));
        }
        for _ in 0..200 {
            let msg = random_fact(&model, &mut rng);
            model = tell(model, msg.clone());
            assert!(may_be_shown(&model), "{:?} is shown after {msg:?}", model.screen);
            assert!(!title(&model).contains('{'), "an unfilled title: {}", title(&model));
            let is_agreed = model.record().is_some_and(|record| record.current().is_some());
            assert_eq!(model.follow_up().is_some(), is_agreed, "what one does with an agreement is follow up");
            seen.insert(kind(model.screen));
        }
    }
    assert_eq!(seen, Screen::all().map(kind).collect(), "some screens were never seen");
}

#[test]
fn the_tasks_come_first() {
    for party in Party::ALL {
        let model = tell(Model::default(), Msg::PartyChosen(party));
        assert_eq!(tell(model, Msg::Begun).screen, Screen::Page(PageId::Tasks));
    }
}
