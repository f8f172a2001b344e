//! The local frame as it is met on the screens: what can be chosen, the organisation's own words, and whose frame it is.
#![cfg(feature = "ssr")]

mod support;

use std::rc::Rc;

use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::state::files::Opening;
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::update::update;
use foeling::domain::frame::{Citation, Frame, LocalClause, LocalPoint};
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::speech::Words;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::options::{Offer, Review};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::ui::reader::Reader;
use foeling::ui::screens;
use support::records::{agreed_record, date, settled_answers};
use support::rendering::markup_here;
use yew::Callback;

const NAME: &str = "Rammen i Socialforvaltningen, 1.3.2026";

fn frame() -> Frame {
    let words = |da: &str| Words { da: da.to_owned(), en: String::new() };
    let mut frame = Frame {
        organisation: "Bakkeby Kommune".to_owned(),
        unit: "Socialforvaltningen".to_owned(),
        as_of: Some(date("2026-03-01")),
        max_days: Some(Amount::whole(1)),
        equipment: vec![Offer::Headset],
        reviews: vec![Review::ThreeMonths, Review::SixMonths],
        questions_off: vec![Q::Priorities],
        clauses_off: vec![E::Illness],
        clauses: vec![LocalClause {
            chapter: Chapter::Contact,
            words: words("Kalenderen er altid opdateret <b>."),
            when: Vec::new(),
        }],
        points: vec![LocalPoint {
            title: words("Nye kolleger"),
            because: words("Vi tager hensyn til dem, der er nye."),
            ask: words("Hvem er ny hos jer?"),
            minutes: 4,
            when: Vec::new(),
        }],
        ..Frame::default()
    };
    frame.thresholds.cited = Some(Citation { name: "En ny bekendtgørelse".to_owned(), as_of: date("2027-01-01") });
    frame.weights.either = Amount(40);
    frame
}

fn model(party: Party) -> Model {
    let mut model = Model { frame: frame().into(), ..Model::default() };
    model.work.party = Some(party);
    model.work.route = foeling::domain::vocabulary::route::Route::Full;
    *model.work.answers_mut(party) = settled_answers(party).answers;
    model
}

fn talk() -> Model {
    let mut record = agreed_record();
    record.versions.clear();
    let opened = FilesMsg::Opened(Opening::Record(Box::new(record), Vec::new()));
    let model = Model { frame: frame().into(), ..Model::default() };
    [opened, FilesMsg::Accepted].into_iter().fold(model, |model, msg| update(model, Msg::Files(msg)).0)
}

fn shown(mut model: Model, screen: Screen, lang: Lang) -> String {
    model.screen = screen;
    model.lang = lang;
    let model = Rc::new(model);
    let reader = Reader { speech: model.speech(), party: model.party(), instance: 1, today: None, part: "" };
    markup_here(screens::view(reader, &model, &Callback::noop()))
}

#[test]
fn only_what_is_on_offer_can_be_chosen_and_what_is_left_out_is_not_asked() {
    let page = |party, page, lang| shown(model(party), Screen::Page(page), lang);
    let period = page(Party::Employee, PageId::Period, Lang::Da);
    assert!(period.contains("name=\"foeling-1-review\"") && period.contains("Efter tre måneder"), "{period}");
    assert!(!period.contains("Efter et år") && !period.contains("Efter en måned"));
    let equipment = page(Party::Manager, PageId::Equipment, Lang::Da);
    assert!(equipment.contains("Headset") && !equipment.contains("Stol<"));
    assert!(!page(Party::Employee, PageId::Exempt, Lang::Da).contains("foeling-1-priorities"));
}

#[test]
fn the_draft_has_the_organisations_own_clause_and_names_the_frame() {
    let draft = shown(model(Party::Employee), Screen::Agreement, Lang::Da);
    assert!(draft.contains("Lokalt punkt") && draft.contains("Kalenderen er altid opdateret &lt;b"));
    assert!(draft.contains(&format!("{NAME}: jeres egne aftalepunkter.")), "{draft}");
    assert!(draft.contains(&format!("{NAME}: hvornår I følger op på aftalen.")));
    assert!(draft.contains("En ny bekendtgørelse (1.1.2027)"));
    assert!(!draft.contains("Sygdom"), "a clause that is left out");
    let english = shown(model(Party::Employee), Screen::Agreement, Lang::En);
    assert!(english.contains("The local frame of Socialforvaltningen, 1 March 2026: "));
    let (before, _) = english.split_once("Kalenderen").unwrap();
    let (_, tag) = before.rsplit_once("<p ").unwrap();
    assert!(tag.contains("lang=\"da\""), "Danish words say that they are Danish: {tag}");
}

#[test]
fn the_suggestion_says_whose_limits_and_numbers_they_are() {
    let suggestion = shown(model(Party::Employee), Screen::Suggestion, Lang::Da);
    assert!(suggestion.contains(&format!("{NAME}: det højeste antal hjemmedage.")), "{suggestion}");
    assert!(suggestion.contains(&format!("Tallene bag forslaget har jeres organisation selv sat ({NAME}).")));
    let mut ours = model(Party::Employee);
    ours.frame = Frame { weights: Default::default(), ..(*ours.frame).clone() }.into();
    assert!(shown(ours, Screen::Suggestion, Lang::Da).contains("Tallene bag forslaget er Følings egne"));
}

#[test]
fn an_own_point_is_among_the_talking_points_and_on_the_agenda() {
    let points = shown(model(Party::Manager), Screen::TalkingPoints, Lang::Da);
    assert!(points.contains("Nye kolleger") && points.contains("»Hvem er ny hos jer?«"), "{points}");
    assert!(points.contains(&format!("{NAME}: jeres egne samtalepunkter.")));
    let overview = shown(talk(), Screen::Talk, Lang::Da);
    assert!(overview.contains("Nye kolleger") && overview.contains("4 min."), "{overview}");
    let paper = shown(talk(), Screen::Paper, Lang::Da);
    assert!(paper.contains("Lokalt punkt") && paper.contains(NAME));
}
