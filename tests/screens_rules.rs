//! The rules where people meet them: their page, beside the times that are typed, beside every limit, at the follow-up, and in
//! the editor of a frame.
#![cfg(feature = "ssr")]

mod support;

use std::rc::Rc;

use foeling::app::msg::Msg;
use foeling::app::msg::frame_editor::EditorMsg;
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::update::update;
use foeling::content::{findings, frame_editor, signposts, sources};
use foeling::domain::follow_up::changed_rules_of;
use foeling::domain::frame::{Frame, LocalCard, Looser};
use foeling::domain::frame_form::{PathStep, Raw};
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::rules::rule_card::{CARDS, card};
use foeling::domain::suggestion::signposts::Signpost;
use foeling::domain::talk::record::Version;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, parse_time};
use foeling::domain::values::speech::Words;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::{Party, Voice};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::source::Source;
use foeling::ui::reader::Reader;
use foeling::ui::screens;
use support::Given;
use support::in_order::employee;
use support::records::{agreed_record, date};
use support::rendering::markup_here;
use yew::Callback;

fn shown(model: &Model) -> String {
    let reader = Reader { speech: model.speech(), party: Party::Employee, instance: 1, today: None, part: "" };
    let html = markup_here(screens::view(reader, &Rc::new(model.clone()), &Callback::noop()));
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, said)| said));
    pieces.collect::<String>().replace("&#x27;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&")
}

fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().fold(model, |model, msg| update(model, msg.clone()).0)
}

fn today() -> Option<Date> {
    Some(date("2026-12-01"))
}

#[test]
fn the_page_lists_every_card_with_its_dates_in_both_languages() {
    for lang in Lang::ALL {
        let model = after(Model { lang, today: today(), ..Model::default() }, &[Msg::Opened(Screen::Help)]);
        assert!(shown(&model).contains(sources::TO_RULES.get(lang)));
        let page = shown(&after(model, &[Msg::Opened(Screen::Rules)]));
        for card in CARDS {
            let words = sources::words(card.source);
            assert!(page.contains(words.does.get(lang)), "{:?}", card.source);
            assert!(page.contains(sources::how_read(card.read).get(lang)));
        }
        assert!(page.contains("2026") && !page.contains(sources::OVERDUE.get(lang)));
    }
    let late = Model { today: Some(date("2029-12-01")), ..Model::default() };
    assert!(shown(&after(late, &[Msg::Opened(Screen::Rules)])).contains(sources::OVERDUE.da));
}

#[test]
fn what_the_organisation_adds_stands_there_as_text() {
    let words = |da: &str| Words { da: da.to_owned(), en: String::new() };
    let own = LocalCard {
        name: words("Retningslinje <b>1</b>"),
        does: words("Alle er på arbejde onsdag."),
        read_on: date("2026-05-01"),
        check_by: None,
        address: "javascript:alert(1)".to_owned(),
    };
    let frame = Frame { cards: vec![own], ..Frame::default() }.into();
    let model = after(Model { frame, today: today(), ..Model::default() }, &[Msg::Opened(Screen::Rules)]);
    let html = markup_here(screens::view(
        Reader { speech: model.speech(), party: Party::Employee, instance: 1, today: None, part: "" },
        &Rc::new(model.clone()),
        &Callback::noop(),
    ));
    assert!(html.contains("&lt;b&gt;1") && !html.contains("href=\"javascript"));
    assert!(shown(&model).contains(sources::OWN_CARDS.da));
}

/// An employee on the page of the split day, with these times.
fn on_the_split_day(times: &[(Q, &str)]) -> Model {
    let mut given = employee().one(Q::SplitDay, "sometimes");
    for (id, time) in times {
        given = given.set(*id, Answer::Time(parse_time(time).unwrap()));
    }
    let begun = after(Model { today: today(), ..Model::default() }, &[Msg::PartyChosen(Party::Employee)]);
    let told = given.answers.iter().map(|(id, answer)| Msg::Answered(id, Some(answer.clone())));
    after(begun, &told.chain([Msg::Opened(Screen::Page(PageId::Split))]).collect::<Vec<_>>())
}

#[test]
fn the_rule_on_rest_is_said_where_the_times_are_typed() {
    let title = |id: FindingId| findings::words(id).next.unwrap().da;
    let long =
        shown(&on_the_split_day(&[(Q::UsualStart, "08:00"), (Q::LatestEnd, "22:30"), (Q::EarliestStart, "10:00")]));
    assert!(long.contains(title(FindingId::DayTooLong)) && !long.contains(title(FindingId::RestTooShort)));
    assert!(long.contains("14,5 timer") || long.contains("14½ timer"), "{long}");
    let fits =
        shown(&on_the_split_day(&[(Q::UsualStart, "08:00"), (Q::LatestEnd, "21:00"), (Q::EarliestStart, "08:00")]));
    assert!(!fits.contains(title(FindingId::DayTooLong)) && !fits.contains(title(FindingId::RestTooShort)));
}

#[test]
fn a_signpost_stands_beside_a_limit_and_a_wish_that_is_not_met() {
    let told = |given: Given| {
        let begun = after(Model { today: today(), ..Model::default() }, &[Msg::PartyChosen(given.party)]);
        let told = given.answers.iter().map(|(id, answer)| Msg::Answered(id, Some(answer.clone())));
        shown(&after(begun, &told.chain([Msg::Opened(Screen::Suggestion)]).collect::<Vec<_>>()))
    };
    let words = |signpost: Signpost| signposts::words(signpost, Voice::One(Party::Employee)).da;
    let open = told(employee().days(Q::HomeDays, 300).one(Q::HelpNeed, "rarely"));
    assert!(!open.contains(words(Signpost::SpecialNeeds)) && !open.contains(words(Signpost::FlexibleRequest)));
    let capped = told(employee().days(Q::HomeDays, 300).one(Q::HelpNeed, "several-a-day"));
    assert!(capped.contains(words(Signpost::SpecialNeeds)) && capped.contains(words(Signpost::FlexibleRequest)));
}

#[test]
fn a_follow_up_tells_which_rules_have_changed_since() {
    let made = |made: Option<&str>| Version { made: made.map(date), ..agreed_record().current().unwrap().clone() };
    let told: Date = card(Source::ScreenOrder).unwrap().told_anew.unwrap();
    let changed = changed_rules_of(&made(Some("2026-03-03")));
    assert!(changed.iter().any(|card| card.source == Source::ScreenOrder));
    assert!(changed.iter().all(|card| !card.source.is_report()), "the report is told as before");
    assert!(changed_rules_of(&Version { made: Some(told), ..made(None) }).is_empty());
    assert!(changed_rules_of(&made(None)).is_empty());
}

#[test]
fn the_editor_warns_where_a_number_is_looser_than_the_rules() {
    let with = |field: &'static str, value: &str| {
        let rules = |name: &str| vec![PathStep::Field("rules".to_owned()), PathStep::Field(name.to_owned())];
        let set = |name: &str, raw: Raw| Msg::FrameEditor(EditorMsg::Set(rules(name), Some(raw)));
        let msgs = [
            Msg::Opened(Screen::Frame),
            set(field, Raw::Number(value.to_owned())),
            set("source", Raw::words("En kilde")),
            set("as_of", Raw::words("2026-01-01")),
        ];
        shown(&after(Model::default(), &msgs))
    };
    let says = |html: &str, number: Looser| html.contains(frame_editor::looser(number).da);
    assert!(says(&with("screen_days", "2.5"), Looser::ScreenDays));
    assert!(
        !says(&with("screen_days", "2"), Looser::ScreenDays) && !says(&with("screen_days", "1.5"), Looser::ScreenDays)
    );
    assert!(says(&with("screen_day_minutes", "445"), Looser::ScreenDayLength));
    assert!(says(&with("rest_minutes", "659"), Looser::Rest) && !says(&with("rest_minutes", "660"), Looser::Rest));
    assert_eq!(Frame::default().thresholds.screen_days, Amount::whole(2));
}
