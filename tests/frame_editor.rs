//! The editor of a local frame as state: what is written, what is told, and that no answer is ever touched.

mod support;

use foeling::app::address;
use foeling::app::effect::{Effect, Target};
use foeling::app::msg::Msg;
use foeling::app::msg::frame_editor::EditorMsg;
use foeling::app::state::frame_editor::{Done, FrameEditor};
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::update::{frame_sample, update};
use foeling::content::frame_editor::SECTIONS;
use foeling::domain::frame::Frame;
use foeling::domain::frame_form::fault::Problem;
use foeling::domain::frame_form::{self, FRAME, FieldId, PathStep, Raw, place_of};
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::values::amount::Amount;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::saved::frame_file::{raw, read, write};
use foeling::wording::own_texts;
use support::frames::{EXAMPLES, FULL, example, random_full_frame};

fn path(place: &str) -> Vec<PathStep> {
    place
        .split('.')
        .map(|step| step.parse().map_or_else(|_| PathStep::Field(step.to_owned()), PathStep::Entry))
        .collect()
}

fn set(place: &str, value: Raw) -> EditorMsg {
    EditorMsg::Set(path(place), Some(value))
}

fn number(number: &str) -> Raw {
    Raw::Number(number.to_owned())
}

fn after(model: Model, msgs: impl IntoIterator<Item = EditorMsg>) -> (Model, Vec<Effect>) {
    msgs.into_iter().fold((model, Vec::new()), |(model, _), msg| update(model, Msg::FrameEditor(msg)))
}

fn opened() -> Model {
    let (model, _) = update(Model::default(), Msg::PartyChosen(Party::Employee));
    let (model, _) = update(model, Msg::Answered(QuestionId::Pattern, Some(Answer::One("fixed"))));
    update(model, Msg::Opened(Screen::Frame)).0
}

fn editor(model: &Model) -> &FrameEditor {
    model.frame_editor.as_deref().unwrap()
}

#[test]
fn the_short_address_leads_to_the_editor() {
    assert_eq!(address::read("#ramme"), Some(Screen::Frame));
    assert_eq!(address::read("#/ramme"), Some(Screen::Frame));
    assert_eq!(address::write(Screen::Frame), "#/ramme");
}

#[test]
fn every_field_of_a_frame_stands_in_one_section() {
    let mut sections: Vec<FieldId> = SECTIONS.iter().flat_map(|(_, fields)| fields.iter().copied()).collect();
    let mut fields: Vec<FieldId> = FRAME.iter().map(|field| field.id).collect();
    sections.sort_unstable();
    fields.sort_unstable();
    assert_eq!(sections, fields);
}

#[test]
fn the_editor_begins_with_the_frame_that_applies() {
    let (model, _) = update(Model::default(), Msg::FrameRead(read(FULL).map(Box::new)));
    let (model, _) = update(model, Msg::Opened(Screen::Frame));
    assert_eq!(editor(&model).raw, frame_form::write(&model.frame));
    // What is written stays when one looks elsewhere.
    let (model, _) = after(model, [set("unit", Raw::words("HR"))]);
    let (model, _) = update(model, Msg::WentBack);
    assert_eq!(model.screen, Screen::Help);
    let (model, _) = update(model, Msg::Opened(Screen::Frame));
    assert_eq!(editor(&model).raw.field("unit"), Some(&Raw::words("HR")));
}

#[test]
fn a_look_into_the_editor_leads_back_to_where_one_was() {
    let (model, _) = update(opened(), Msg::Opened(Screen::Page(PageId::Kind)));
    let (model, _) = update(model, Msg::Opened(Screen::Help));
    let (model, _) = update(model, Msg::Opened(Screen::Frame));
    let (model, _) = update(model, Msg::WentBack);
    let (model, _) = update(model, Msg::WentBack);
    assert_eq!(model.screen, Screen::Page(PageId::Kind));
}

#[test]
fn a_limit_shows_in_the_sample_case_and_is_said() {
    let days = |frame: &Frame| frame_sample::suggestion(frame).map(|it| (it.high, it.kind));
    assert_eq!(days(&Frame::default()), Some((Amount(250), ArrangementKind::Fixed)));
    assert!(frame_sample::found_by_frame(&Frame::default()).is_empty());
    let (model, effects) = after(opened(), [set("limits.max_days", number("2"))]);
    let frame = editor(&model).for_sample().unwrap();
    assert_eq!(days(&frame), Some((Amount::whole(2), ArrangementKind::Fixed)));
    assert!(!frame_sample::found_by_frame(&frame).is_empty());
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Announce(said) if said.contains("dage"))),
        "{effects:?}"
    );
    // The same again says nothing.
    assert_eq!(after(model, [set("limits.max_days", number("2"))]).1, []);
    let (model, _) = after(opened(), [set("limits.fixed_days", Raw::YesNo(false))]);
    assert_eq!(days(&editor(&model).for_sample().unwrap()).unwrap().1, ArrangementKind::CaseByCase);
}

#[test]
fn what_is_amiss_is_shown_at_the_first_try_and_nothing_is_saved() {
    let (model, _) = after(opened(), [set("limits.max_days", number("7"))]);
    assert!(!editor(&model).is_checked);
    assert_eq!(editor(&model).for_sample(), None);
    for msg in [EditorMsg::SaveAsked, EditorMsg::UseAsked] {
        let (model, effects) = after(model.clone(), [msg]);
        assert_eq!(effects, [Effect::Focus(Target::ErrorSummary), Effect::SetTitle]);
        assert!(editor(&model).is_checked);
        assert_eq!(*model.frame, Frame::default());
    }
    let (model, effects) = after(model, [set("limits.max_days", number("2")), EditorMsg::SaveAsked]);
    let frame = Frame { max_days: Some(Amount::whole(2)), ..Frame::default() };
    assert_eq!(effects.first(), Some(&Effect::SaveFrame(Box::new(frame.clone()))));
    assert!(matches!(effects.get(1), Some(Effect::Announce(_))), "it is said: {effects:?}");
    assert_eq!(*model.frame, Frame::default());
    let (model, _) = after(model, [EditorMsg::UseAsked]);
    assert_eq!(((*model.frame).clone(), editor(&model).done), (frame, Some(Done::Used)));
}

#[test]
fn what_was_saved_is_opened_again() {
    let mut rng = fastrand::Rng::with_seed(7);
    for _ in 0..50 {
        let mut frame = random_full_frame(&mut rng);
        frame.min_presence = None;
        let (model, _) = after(opened(), [EditorMsg::Read(raw(&write(&frame)))]);
        assert_eq!(editor(&model).done, Some(Done::Opened));
        assert_eq!(after(model, [EditorMsg::SaveAsked]).1.first(), Some(&Effect::SaveFrame(Box::new(frame))));
    }
}

#[test]
fn a_file_that_is_no_frame_leaves_what_is_written() {
    let (before, _) = after(opened(), [set("unit", Raw::words("HR"))]);
    for text in ["", "{", "[]", r#"{"format": "foeling-half"}"#, r#"{"format": "foeling-frame", "version": 9}"#] {
        let (model, _) = after(before.clone(), [EditorMsg::Read(raw(text))]);
        assert_eq!(editor(&model).raw, editor(&before).raw);
        assert_eq!(editor(&model).unopened.len(), 1, "{text}");
        assert_eq!(editor(&model).done, None);
    }
}

#[test]
fn a_file_with_faults_is_opened_to_be_put_right() {
    let text = r#"{"format": "foeling-frame", "version": 1, "organization": "Birkesø", "limits": {"max_days": 7},
        "off": {"questions": ["task-types", "energy"]}, "texts": {"question.energi": {"da": "x"}}}"#;
    let (mut model, effects) = after(opened(), [EditorMsg::Read(raw(text))]);
    assert!(effects.contains(&Effect::Focus(Target::ErrorSummary)));
    let faults = editor(&model).faults();
    assert_eq!(faults.len(), 4);
    for fault in faults {
        let way = editor(&model).raw.path_to(&fault.place).unwrap();
        assert_eq!(place_of(&way), fault.place);
        let msg = match fault.problem {
            Problem::Wrong(..) => EditorMsg::Set(way, Some(number("2"))),
            _ => EditorMsg::Removed(way),
        };
        model = after(model, [msg]).0;
    }
    let (_, effects) = after(model, [EditorMsg::SaveAsked]);
    let [Effect::SaveFrame(frame), ..] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(frame.questions_off, [QuestionId::Energy]);
}

#[test]
fn entries_and_texts_are_added_filled_and_taken_away() {
    let list = path("clauses");
    let (model, effects) = after(opened(), [EditorMsg::EntryAdded(list.clone())]);
    assert_eq!(effects, [Effect::FocusField("clauses[0]".to_owned())]);
    let filled = [set("clauses.0.chapter", Raw::words("days")), set("clauses.0.da", Raw::words("Et punkt."))];
    let (model, _) = after(model, filled);
    let (model, _) = after(model, [EditorMsg::EntryAdded(list), EditorMsg::Removed(path("clauses.1"))]);
    assert_eq!(editor(&model).faults(), []);

    let id = "question.home-days.ask".to_owned();
    let (model, effects) = after(model, [EditorMsg::Sought("hjemmedage".to_owned()), EditorMsg::TextAdded(id.clone())]);
    assert_eq!(effects, [Effect::FocusField(format!("texts.{id}"))]);
    assert_eq!(editor(&model).sought, "");
    let way = |lang: &str| {
        vec![PathStep::Field("texts".to_owned()), PathStep::Field(id.clone()), PathStep::Field(lang.to_owned())]
    };
    let (model, _) = after(model, [EditorMsg::Set(way("da"), Some(Raw::words("Hvor mange?")))]);
    assert_eq!(editor(&model).faults(), []);
    let (model, _) = after(model, [EditorMsg::Removed(way("da")[..2].to_vec()), EditorMsg::Removed(path("clauses.0"))]);
    assert_eq!(editor(&model).raw, frame_form::write(&Frame::default()));
    assert!(own_texts::search("HJEMMEDAGE om ugen", 5).iter().any(|(found, _)| *found == id));
}

#[test]
fn nothing_in_the_editor_touches_an_answer() {
    let mut rng = fastrand::Rng::with_seed(11);
    let texts = [FULL.to_owned(), example(EXAMPLES[0]), example(EXAMPLES[1]), "[]".to_owned()];
    let places = [
        "limits",
        "limits.max_days",
        "clauses",
        "clauses.0.da",
        "talking_points.0.when.0.question",
        "texts",
        "notice.weeks",
        "reach.from",
        "off.questions",
        "off.questions.1",
        "organisation",
        "version",
        "clauses.3",
    ];
    let values = [Raw::words("x"), number("2"), Raw::YesNo(true), Raw::List(Vec::new()), Raw::Nothing];
    let mut model = opened();
    let work = model.work.clone();
    for _ in 0..2000 {
        let place = path(places[rng.usize(0..places.len())]);
        let msg = match rng.u8(0..10) {
            0 => EditorMsg::Read(raw(&texts[rng.usize(0..texts.len())])),
            1 => EditorMsg::EntryAdded(place),
            2 => EditorMsg::Removed(place),
            3 => EditorMsg::TextAdded("question.home-days.ask".to_owned()),
            4 => EditorMsg::UseAsked,
            5 => EditorMsg::SaveAsked,
            6 => EditorMsg::Emptied,
            7 => EditorMsg::Set(place, None),
            _ => EditorMsg::Set(place, Some(values[rng.usize(0..values.len())].clone())),
        };
        let is_used = msg == EditorMsg::UseAsked;
        let frame = model.frame.clone();
        (model, _) = after(model, [msg]);
        assert_eq!(model.work, work);
        assert_eq!(model.screen, Screen::Frame);
        assert!(is_used || model.frame == frame);
    }
}
