//! The editor of a local frame, and the notice about one that can't be used, as a browser and a screen reader meet them.
#![cfg(feature = "ssr")]

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;

use foeling::app::msg::Msg;
use foeling::app::msg::frame_editor::EditorMsg;
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::update::update;
use foeling::content::{frame_editor as words, frame_faults, frame_fields, suspect};
use foeling::domain::frame_form::{FRAME, FieldId, FieldKind, Fields, PathStep, Raw};
use foeling::domain::values::suspect::Suspect;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::party::Party;
use foeling::saved::frame_file::{raw, read};
use foeling::ui::around::notices::notices;
use foeling::ui::reader::Reader;
use foeling::ui::screens;
use support::frames::{EXAMPLES, FULL, example};
use support::rendering::markup_here;
use yew::Callback;

const BROKEN: &str = r#"{"format": "foeling-frame", "version": 1, "organization": "Birkesø", "limits": {"max_days": 7},
    "clauses": [{"chapter": "days", "da": ""}], "reach": {"from": "15:00", "to": "09:00"}}"#;

fn reader(lang: Lang) -> Reader {
    Reader { speech: lang.into(), party: Party::Employee, instance: 1, today: None, part: "" }
}

fn after(model: Model, msgs: impl IntoIterator<Item = EditorMsg>) -> Model {
    msgs.into_iter().fold(model, |model, msg| update(model, Msg::FrameEditor(msg)).0)
}

fn opened(lang: Lang) -> Model {
    update(Model { lang, ..Model::default() }, Msg::Opened(Screen::Frame)).0
}

fn with_file(text: &str, lang: Lang) -> Model {
    after(opened(lang), [EditorMsg::Read(raw(text))])
}

fn set(names: &[&str], value: Raw) -> EditorMsg {
    EditorMsg::Set(names.iter().map(|name| PathStep::Field((*name).to_owned())).collect(), Some(value))
}

fn shown(model: &Model) -> String {
    markup_here(screens::view(reader(model.lang), &Rc::new(model.clone()), &Callback::noop()))
}

fn said(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, said)| said));
    let said = pieces.collect::<Vec<_>>().join(" ");
    let plain = said.replace("&#x27;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    plain.replace("&amp;", "&")
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    html.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The editor as it begins, with every field filled, and with much amiss; in both languages.
fn every_state() -> Vec<Model> {
    let states = |lang| {
        [
            opened(lang),
            with_file(FULL, lang),
            with_file(&example(EXAMPLES[0]), lang),
            with_file(BROKEN, lang),
            with_file("[]", lang),
            after(with_file(FULL, lang), [EditorMsg::Sought("hjemme".to_owned())]),
        ]
    };
    Lang::ALL.into_iter().flat_map(states).collect()
}

#[test]
fn every_control_has_a_name_and_every_name_its_control() {
    for model in every_state() {
        let html = shown(&model);
        let ids = values(&html, "id");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(known.len(), ids.len(), "an id stands twice");
        let labelled: BTreeSet<&str> = values(&html, "for").into_iter().collect();
        assert!(labelled.is_subset(&known));
        for name in ["aria-describedby", "aria-labelledby"] {
            for id in values(&html, name).into_iter().flat_map(str::split_whitespace) {
                assert!(known.contains(id), "{name} names {id}, which is not there");
            }
        }
        for tag in ["<input", "<textarea", "<select"] {
            for control in html.split(tag).skip(1).map(|rest| rest.split('>').next().unwrap()) {
                let id = values(control, "id");
                assert!(id.len() == 1 && labelled.contains(id[0]), "{tag}{control} has no label");
            }
        }
        for legend in html.split("<legend").skip(1) {
            let words = legend.split_once('>').unwrap().1.split("</legend>").next().unwrap();
            assert!(!said(words).trim().is_empty());
        }
    }
}

#[test]
fn every_field_has_its_place_in_both_languages() {
    fn names(fields: Fields, way: &str, visit: &mut dyn FnMut(&str, FieldId)) {
        for field in fields.iter() {
            let path = if way.is_empty() { field.name.to_owned() } else { format!("{way}.{}", field.name) };
            visit(&path, field.id);
            match &field.kind {
                FieldKind::Group(fields, _) | FieldKind::WordOr(_, fields) => names(*fields, &path, visit),
                FieldKind::List { fields, .. } | FieldKind::Texts { fields, .. } => names(*fields, &path, visit),
                _ => {}
            }
        }
    }
    for lang in Lang::ALL {
        let text = said(&shown(&with_file(FULL, lang)));
        names(FRAME, "", &mut |path, id| {
            // A condition shows only the tests that its question can have: those of both kinds stand in the full frame.
            let name = frame_fields::words(id).name.get(lang);
            assert!(text.contains(name), "{path}: {name}");
        });
    }
}

#[test]
fn the_sample_case_follows_the_form() {
    let model = opened(Lang::Da);
    let text = said(&shown(&model));
    assert!(text.contains("2–2½ dage") && text.contains(words::SAMPLE_SAME.da), "{text}");
    let model = after(model, [set(&["limits", "max_days"], Raw::Number("2".to_owned()))]);
    let text = said(&shown(&model));
    assert!(
        text.contains("2–2½ dage") && text.contains("2 dage:") && text.contains(words::SAMPLE_BECAUSE.da),
        "{text}"
    );
    let model = after(model, [set(&["limits", "max_days"], Raw::words("mange"))]);
    assert!(said(&shown(&model)).contains(words::SAMPLE_WAITS.da));
}

#[test]
fn a_fault_stands_in_the_summary_and_at_its_field_once_one_tries() {
    let model = after(opened(Lang::Da), [set(&["limits", "max_days"], Raw::Number("7".to_owned()))]);
    let html = shown(&model);
    assert!(!html.contains("aria-invalid") && !html.contains("foeling-errors"));
    let html = shown(&after(model, [EditorMsg::SaveAsked]));
    assert!(html.contains("id=\"foeling-1-errors\""));
    assert_eq!(html.matches("aria-invalid=\"true\"").count(), 1);
    let told = "Skriv et tal fra 0 til 5 i halve, som 2 eller 2,5.";
    assert_eq!(said(&html).matches(told).count(), 2, "once in the summary and once at the field");
    assert!(said(&html).contains("Højeste antal hjemmedage om ugen: Skriv et tal"));
    assert!(values(&html, "id").contains(&"foeling-1-frame-limits.max_days-fault"));
}

#[test]
fn what_no_field_can_hold_can_be_taken_away() {
    for lang in Lang::ALL {
        let html = shown(&with_file(BROKEN, lang));
        let text = said(&html);
        assert!(text.contains("organization") && text.contains(words::TAKE_AWAY.get(lang)), "{text}");
        assert!(!text.contains("{place}") && !text.contains("{right}"));
        assert_eq!(html.matches("foeling-errors__item").count(), 4);
    }
}

#[test]
fn sections_in_which_something_is_amiss_are_open() {
    let closed = shown(&opened(Lang::Da)).matches("<details").count();
    let count = |model: &Model| shown(model).matches(" open").count();
    assert_eq!((closed, count(&opened(Lang::Da))), (8, 2));
    assert_eq!(count(&with_file(BROKEN, Lang::Da)), 4);
}

#[test]
fn texts_are_found_by_their_words() {
    let sought = |text: &str| shown(&after(opened(Lang::Da), [EditorMsg::Sought(text.to_owned())]));
    assert!(said(&sought("hvor mange hjemmedage")).contains("Hvor mange hjemmedage om ugen vil du gerne have?"));
    assert!(said(&sought("xyzxyz")).contains(words::NONE_FOUND.da));
    assert!(said(&sought("e d")).contains(words::MORE_FOUND.da));
    assert!(!sought("hv").contains("foeling-summary__list"));
}

#[test]
fn the_file_goes_where_the_screen_says() {
    for lang in Lang::ALL {
        let text = said(&shown(&opened(lang)));
        assert!(text.contains("foeling-frame.json") && text.contains("<foeling-dialog>"), "{text}");
        assert!(text.contains(words::SAVE.get(lang)) && text.contains(words::USE.get(lang)));
    }
}

#[test]
fn the_help_screen_leads_to_the_editor() {
    for lang in Lang::ALL {
        let model = update(Model { lang, ..Model::default() }, Msg::Opened(Screen::Help)).0;
        assert!(said(&shown(&model)).contains(words::TO_EDITOR.get(lang)));
    }
}

#[test]
fn a_frame_that_cant_be_used_is_told_with_every_fault() {
    for lang in Lang::ALL {
        let model = Model { lang, ..Model::default() };
        let faults = read(BROKEN).unwrap_err();
        let (model, _) = update(model, Msg::FrameRead(Err(faults.clone())));
        let html = markup_here(notices(reader(lang), &model, &Callback::noop()));
        let text = said(&html);
        for words in
            [frame_faults::NOT_USED, frame_faults::USES_DEFAULT, frame_faults::WHAT_IS_AMISS, frame_faults::TELL]
        {
            assert!(text.contains(words.get(lang)), "{text}");
        }
        assert_eq!(html.matches("<li").count(), faults.len());
        for fault in &faults {
            assert!(text.contains(&fault.place), "{text}");
        }
        let (model, _) = update(model, Msg::FrameRead(read(FULL).map(Box::new)));
        let html = markup_here(notices(reader(lang), &model, &Callback::noop()));
        assert!(!said(&html).contains(frame_faults::NOT_USED.get(lang)));
    }
}

#[test]
fn a_personal_number_is_pointed_out_where_it_is_written_and_before_the_frame_is_saved() {
    let place = |text: &str| after(opened(Lang::Da), [set(&["organisation"], Raw::words(text))]);
    let [field, document] = [suspect::in_field, suspect::in_document].map(|of| of(Suspect::PersonalNumber).da);
    let text = said(&shown(&place("Birkesø 010190-1234")));
    assert!(text.contains(field) && text.contains(document), "{text}");
    let text = said(&shown(&place("Birkesø")));
    assert!(!text.contains(field) && !text.contains(document), "{text}");
}
