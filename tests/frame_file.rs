//! The local frame as a file: what is right is read, what is amiss is named with its place, and all of it at once.

#[path = "frame_file/schema.rs"]
mod schema;
mod support;

use std::collections::BTreeSet;

use foeling::content::frame_fields;
use foeling::domain::frame::Frame;
use foeling::domain::frame_form::fault::{FrameFault, Problem, Right};
use foeling::domain::frame_form::{self, FRAME, Field, FieldId, FieldKind, Fields, PathStep, Raw};
use foeling::domain::values::text::Lang;
use foeling::saved::frame_file::{read, write};
use foeling::wording::frame_faults::{in_form, say};
use foeling::wording::own_texts;
use schema::schema;
use serde_json::{Value, json};
use support::frames::{EXAMPLES, FULL, example, random_full_frame};
use support::language::STOP_LIST;

fn full() -> Value {
    serde_json::from_str(FULL).unwrap()
}

/// The places of what is amiss.
fn places(text: &str) -> Vec<String> {
    read(text).unwrap_err().into_iter().map(|fault| fault.place).collect()
}

fn said(text: &str, lang: Lang) -> Vec<String> {
    read(text).unwrap_err().iter().map(|fault| say(fault, lang)).collect()
}

/// Every field of the table with the way to it: into the first entry of a list, and into the text of the full frame.
fn every_field(visit: &mut dyn FnMut(&[&str], &'static Field)) {
    fn walk(fields: Fields, way: &mut Vec<&'static str>, visit: &mut dyn FnMut(&[&str], &'static Field)) {
        for field in fields.iter() {
            way.push(field.name);
            visit(way, field);
            match &field.kind {
                FieldKind::Group(fields, _) | FieldKind::WordOr(_, fields) => walk(*fields, way, visit),
                FieldKind::List { fields, .. } => {
                    way.push("0");
                    walk(*fields, way, visit);
                    way.pop();
                }
                FieldKind::Texts { fields, .. } => {
                    way.push("question.home-days.ask");
                    walk(*fields, way, visit);
                    way.pop();
                }
                _ => {}
            }
            way.pop();
        }
    }
    walk(FRAME, &mut Vec::new(), visit);
}

fn at<'a>(value: &'a mut Value, way: &[&str]) -> Option<&'a mut Value> {
    way.iter().try_fold(value, |value, step| match value {
        Value::Array(entries) => entries.get_mut(step.parse::<usize>().ok()?),
        value => value.get_mut(step),
    })
}

/// The name of a place as messages say it.
fn place(way: &[&str]) -> String {
    way.iter().fold(String::new(), |place, step| match step.parse::<usize>() {
        Ok(entry) => format!("{place}[{entry}]"),
        Err(_) if place.is_empty() => (*step).to_owned(),
        Err(_) => format!("{place}.{step}"),
    })
}

/// Values that a field of this kind can't have.
fn wrong(kind: &FieldKind) -> Vec<Value> {
    let mut wrong = vec![json!(null)];
    let mut add = |values: Vec<Value>| wrong.extend(values);
    match kind {
        FieldKind::Words { most, is_filled, .. } => {
            add(vec![json!(7), json!(true), json!([]), json!({}), json!("x".repeat(most + 1))]);
            if *is_filled {
                add(vec![json!(""), json!(" \n")]);
            }
        }
        FieldKind::Number { most, .. } => add(vec![
            json!("2"),
            json!(true),
            json!([]),
            json!({}),
            json!(-1),
            json!(most.0 / 100 + 1),
            json!(0.3),
            json!(1e99),
            json!(2.125),
            json!(-0.5),
            json!(u64::MAX),
        ]),
        FieldKind::YesNo => add(vec![json!("ja"), json!(1), json!([]), json!({})]),
        FieldKind::Date => {
            add(vec![json!("1.3.2026"), json!("2026-02-30"), json!("2026-3-1"), json!(20260301), json!("")])
        }
        FieldKind::Time => {
            add(vec![json!("9:00"), json!("25:00"), json!("09:60"), json!("kl. 9"), json!(9), json!("09:00:00")])
        }
        FieldKind::One(_) => add(vec![json!("nonsense"), json!(3), json!([]), json!("")]),
        FieldKind::Many(frame_form::Choices::Options) => {
            add(vec![json!([]), json!("fixed"), json!([1]), json!(["nonsense"])])
        }
        FieldKind::Many(_) => add(vec![json!("monday"), json!(["nonsense"]), json!([null]), json!({}), json!([[]])]),
        FieldKind::WordOr(..) => {
            add(vec![json!("nonsense"), json!(4), json!([]), json!({}), json!({"uger": 4}), json!(false)])
        }
        FieldKind::Group(..) => add(vec![json!("x"), json!(3), json!([]), json!({"ukendt": 1})]),
        FieldKind::List { most, .. } => {
            add(vec![json!("x"), json!({}), json!(["x"]), json!([{}]), json!(vec![1; most + 1])]);
        }
        FieldKind::Texts { .. } => add(vec![
            json!([]),
            json!("x"),
            json!({"question.pattern.ask": "x"}),
            json!({"question.pattern.ask": {}}),
            json!({"question.pattern.ask": {"de": "x"}}),
        ]),
    }
    wrong
}

/// Every field of the full frame in every wrong way, left out where it is needed, and misspelled; with its place.
fn broken() -> Vec<(String, Value)> {
    let mut broken = Vec::new();
    every_field(&mut |way, field| {
        for value in wrong(&field.kind) {
            let mut frame = full();
            // The fields of a condition exclude each other: one stands in the full frame, the others come in its place.
            if let Some((name, parent)) = way.split_last() {
                let parent = at(&mut frame, parent).unwrap().as_object_mut().unwrap();
                if parent.contains_key("question") && *name != "question" {
                    parent.retain(|known, _| known == "question");
                }
                parent.insert((*name).to_owned(), value);
            }
            broken.push((place(way), frame));
        }
        let (name, parent) = way.split_last().unwrap();
        if field.is_needed {
            let mut frame = full();
            at(&mut frame, parent).unwrap().as_object_mut().unwrap().remove(*name);
            broken.push((place(way), frame));
        }
        let mut frame = full();
        let misspelled = format!("{name}x");
        let parent_object = at(&mut frame, parent).unwrap().as_object_mut().unwrap();
        parent_object.insert(misspelled.clone(), json!(1));
        broken.push((place(&[parent, &[&misspelled]].concat()), frame));
    });
    broken
}

/// What only the reader can tell: a schema has no words for it.
fn is_beyond_a_schema(fault: &FrameFault) -> bool {
    matches!(
        fault.problem,
        Problem::MoreThanAWeek
            | Problem::FromNotBeforeTo
            | Problem::NoSuchText
            | Problem::LostPlaceholder { .. }
            | Problem::UnknownPlaceholder { .. }
            | Problem::LooseBrace { .. }
            | Problem::QuestionNeedsField(..)
    )
}

#[test]
fn the_examples_are_read_without_fault_and_are_rich() {
    for name in EXAMPLES {
        let frame = read(&example(name)).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"));
        assert!(!frame.organisation.is_empty() && !frame.unit.is_empty() && frame.as_of.is_some(), "{name}");
        assert!(frame.max_days.is_some() && frame.fixed_days_allowed.is_some() && frame.reach.is_some(), "{name}");
        assert!(!frame.clauses.is_empty() && frame.points.iter().any(|point| !point.when.is_empty()), "{name}");
        assert!(!frame.questions_off.is_empty() && frame.contacts.lines().count() == 4, "{name}");
        assert!(frame.texts.iter().any(|text| !text.words.da.is_empty() && !text.words.en.is_empty()), "{name}");
    }
    let municipality = read(&example(EXAMPLES[0])).unwrap();
    assert_eq!((municipality.max_days.map(|days| days.0), municipality.fixed_days_allowed), (Some(200), Some(true)));
    assert_eq!(read(&example(EXAMPLES[1])).unwrap().fixed_days_allowed, Some(false));
}

#[test]
fn a_frame_that_says_nothing_is_the_default() {
    assert_eq!(read(r#"{"format": "foeling-frame", "version": 1}"#), Ok(Frame::default()));
    assert_eq!(read("\u{feff}{\"format\": \"foeling-frame\", \"version\": 1}"), Ok(Frame::default()));
}

#[test]
fn every_field_of_the_table_has_words_and_sets_something() {
    let frame = read(FULL).unwrap();
    every_field(&mut |way, field| {
        let path: Vec<&str> =
            way.iter().copied().filter(|step| *step != "0" && *step != "question.home-days.ask").collect();
        assert_eq!(frame_form::find(&path), Some(field));
        let words = frame_fields::words(field.id);
        for text in [words.name, words.help] {
            let said = text.da.to_lowercase();
            let mut spoken = said.split(|letter: char| !letter.is_alphabetic());
            assert!(!spoken.any(|word| STOP_LIST.iter().any(|stop| word.starts_with(stop))), "{}", text.da);
            assert!(
                !text.da.is_empty() && !text.en.is_empty() && text.da.trim() == text.da && text.en.trim() == text.en
            );
        }
        assert!(words.help.da.ends_with('.') && words.help.en.ends_with('.'), "{}", words.help.da);
        let mut without = full();
        let (name, parent) = way.split_last().unwrap();
        let Some(parent) = at(&mut without, parent).and_then(Value::as_object_mut) else {
            panic!("{} is not in the full frame", place(way));
        };
        // The tests of a condition exclude each other, so no frame has them all.
        if parent.remove(*name).is_none() {
            assert!(["one_of", "at_least", "at_most"].contains(name), "{} is not in the full frame", place(way));
            return;
        }
        match read(&without.to_string()) {
            Ok(without) => assert_ne!(without, frame, "{} changes nothing", place(way)),
            Err(faults) => assert!(!faults.is_empty(), "{}", field.name),
        }
    });
}

#[test]
fn every_name_stands_in_one_row_of_the_table() {
    let mut ids: Vec<FieldId> = Vec::new();
    every_field(&mut |_, field| ids.push(field.id));
    assert!(FieldId::ALL.iter().all(|id| ids.contains(id)));
    // Clauses and talking points share the rows of a condition.
    let twice = |id: &FieldId| ids.iter().filter(|other| *other == id).count() == 2;
    let shared: Vec<FieldId> = FieldId::ALL.iter().copied().filter(twice).collect();
    let condition = ["question", "one_of", "at_least", "at_most"];
    assert_eq!(shared.iter().map(|id| id.name()).collect::<Vec<_>>(), condition);
    assert_eq!(ids.len(), FieldId::ALL.len() + condition.len());
}

#[test]
fn a_broken_frame_is_named_with_its_place_in_both_languages() {
    let all = broken();
    assert!(all.len() > 500, "too few broken frames to mean anything: {}", all.len());
    for (place, frame) in all {
        let faults = read(&frame.to_string()).expect_err(&format!("{place} is not found amiss: {frame}"));
        let is_there = |fault: &FrameFault| fault.place.starts_with(&place) || place.starts_with(&fault.place);
        assert!(faults.iter().any(is_there), "{place}: {faults:?}");
        for lang in Lang::ALL {
            for fault in &faults {
                let words = say(fault, lang);
                assert!(words.starts_with(&fault.place) && words.len() > fault.place.len() + 10, "{words}");
                for unfilled in ["{place}", "{said}", "{found}", "{right}", "{choices}", "{least}", "{most}", "{name}"]
                {
                    assert!(!words.contains(unfilled), "{words}");
                }
            }
        }
    }
}

#[test]
fn a_fault_says_the_place_what_stands_there_and_what_is_right() {
    let cases: &[(&[&str], Value, &str, &str)] = &[
        (
            &["limits", "max_days"],
            json!(7),
            "limits.max_days: her står 7; skriv et tal fra 0 til 5 i halve, som 2 eller 2.5",
            "limits.max_days: here is 7; write a number from 0 to 5 in halves, such as 2 or 2.5",
        ),
        (
            &["limits", "fixed_days"],
            json!("ja"),
            "limits.fixed_days: her står »ja«; skriv true for ja eller false for nej",
            "limits.fixed_days: here is “ja”; write true for yes or false for no",
        ),
        (
            &["as_of"],
            json!("1.3.2026"),
            "as_of: her står »1.3.2026«; skriv en dato, der findes, som \"2026-03-01\"",
            "as_of: here is “1.3.2026”; write a date that exists, such as \"2026-03-01\"",
        ),
        (
            &["notice"],
            json!("fire uger"),
            "notice: her står »fire uger«; skriv \"local-agreement\" eller {\"weeks\": 4}",
            "notice: here is “fire uger”; write \"local-agreement\" or {\"weeks\": 4}",
        ),
        (
            &["clauses", "0", "when", "0", "question"],
            json!("energy"),
            "clauses[0].when[0].question: »energy« (Energi) kan holdes privat",
            "clauses[0].when[0].question: “energy” (",
        ),
        (
            &["clauses", "0", "when", "0", "one_of"],
            json!(["altid"]),
            "clauses[0].when[0].one_of[0]: her står »altid«; skriv \"one_of\" med nogle af disse svar: \"fixed\", \
             \"case-by-case\", \"both\"",
            "clauses[0].when[0].one_of[0]: here is “altid”; write \"one_of\" with some of these answers: \"fixed\"",
        ),
        (
            &["off", "questions"],
            json!(["task-types"]),
            "off.questions[0]: »task-types« (",
            "off.questions[0]: “task-types” (",
        ),
        (
            &["off", "questions"],
            json!(["notice-kind"]),
            // The full frame says the notice, so the question may go; without it, it may not.
            "",
            "",
        ),
        (&["off", "clauses"], json!(["voluntary"]), "off.clauses[0]: »voluntary« (", "off.clauses[0]: “voluntary” ("),
        (
            &["team_days"],
            json!(["monday", "monday"]),
            "team_days[1]: »monday« står her to gange; slet det ene",
            "team_days[1]: “monday” is here twice; delete one of them",
        ),
    ];
    for (way, value, da, en) in cases {
        let mut frame = full();
        *at(&mut frame, way).unwrap() = value.clone();
        let text = frame.to_string();
        if da.is_empty() {
            assert!(read(&text).is_ok(), "{text}");
            frame.as_object_mut().unwrap().remove("notice");
            let said = said(&frame.to_string(), Lang::Da);
            assert!(said.len() == 1 && said[0].contains("udfyld »notice«"), "{said:?}");
            continue;
        }
        for (lang, wanted) in [(Lang::Da, da), (Lang::En, en)] {
            let said = said(&text, lang);
            assert!(said.len() == 1 && said[0].starts_with(wanted), "{wanted}\n{said:?}");
        }
    }
}

#[test]
fn an_unknown_name_is_told_with_the_one_that_was_meant() {
    for (name, meant) in [("organization", "organisation"), ("Limits", "limits"), ("contact", "contacts")] {
        let text = format!(r#"{{"format": "foeling-frame", "version": 1, "{name}": {{}}}}"#);
        assert_eq!(places(&text), [name]);
        assert!(said(&text, Lang::Da)[0].contains(&format!("mener du »{meant}«?")), "{:?}", said(&text, Lang::Da));
    }
    let text = r#"{"format": "foeling-frame", "version": 1, "zzz": 1}"#;
    assert!(said(text, Lang::Da)[0].ends_with("fjern det"));
}

#[test]
fn all_faults_of_a_file_are_told_at_once() {
    let text = r#"{"format": "foeling-frame", "version": 1,
      "limits": {"max_days": 7, "min_presence": 3}, "as_of": "i går", "reach": {"from": "15:00", "to": "09:00"},
      "clauses": [{"chapter": "days", "da": "Ja."}, {"chapter": "dage", "da": "Nej."}], "unti": "HR"}"#;
    assert_eq!(places(text), ["limits.max_days", "as_of", "clauses[1].chapter", "unti", "reach"]);
    let mut broken: Vec<&str> = Vec::new();
    let mut frame = full();
    for (way, value) in [("unit", json!(1)), ("as_of", json!(2)), ("equipment", json!(3)), ("notice", json!(4))] {
        frame[way] = value;
        broken.push(way);
        let found: BTreeSet<String> = places(&frame.to_string()).into_iter().collect();
        assert_eq!(found, broken.iter().map(|way| (*way).to_owned()).collect());
    }
}

#[test]
fn limits_that_contradict_each_other_are_told() {
    let with = |limits: Value| json!({"format": "foeling-frame", "version": 1, "limits": limits}).to_string();
    assert!(read(&with(json!({"max_days": 2, "min_presence": 3}))).is_ok());
    let faults = read(&with(json!({"max_days": 2.5, "min_presence": 3}))).unwrap_err();
    assert_eq!(faults, [FrameFault { place: "limits".to_owned(), problem: Problem::MoreThanAWeek }]);
}

#[test]
fn numbers_of_the_law_need_a_source_and_a_date() {
    let with = |rules: Value| json!({"format": "foeling-frame", "version": 1, "rules": rules}).to_string();
    assert_eq!(places(&with(json!({"rest_minutes": 600}))), ["rules.source", "rules.as_of"]);
    assert_eq!(places(&with(json!({"rest_minutes": 600, "source": "En lov"}))), ["rules.as_of"]);
    assert!(read(&with(json!({"source": "En lov", "as_of": "2026-01-01"}))).is_ok());
}

#[test]
fn a_name_that_stands_twice_is_told() {
    let text = r#"{"format": "foeling-frame", "version": 1, "unit": "HR", "unit": "IT", "limits": {"max_days": 1, "max_days": 2}}"#;
    assert_eq!(places(text), ["unit", "limits.max_days"]);
}

#[test]
fn a_reworded_text_keeps_what_is_filled_in() {
    let find = |id: &str| match id {
        "a.text" => Some(foeling::domain::values::text::t("I {days} dage af {most}", "For {days} days of {most}")),
        _ => None,
    };
    let problems = |da: &str, en: &str| {
        let mut raw = frame_form::write(&Frame::default());
        let way = |lang: &str| ["texts", "a.text", lang].map(|step| PathStep::Field(step.to_owned()));
        raw.set(&way("da"), Some(Raw::words(da)));
        raw.set(&way("en"), Some(Raw::words(en)));
        frame_form::faults(&raw, find).into_iter().map(|fault| (fault.place, fault.problem)).collect::<Vec<_>>()
    };
    assert_eq!(problems("{most} og {days}", ""), []);
    let lost = |lang, name| Problem::LostPlaceholder { lang, name };
    assert_eq!(
        problems("Ingen", "In {days}"),
        [
            ("texts.a.text.da".to_owned(), lost(Lang::Da, "days")),
            ("texts.a.text.da".to_owned(), lost(Lang::Da, "most")),
            ("texts.a.text.en".to_owned(), lost(Lang::En, "most")),
        ]
    );
    let unknown = Problem::UnknownPlaceholder { lang: Lang::En, name: "weeks".to_owned() };
    assert_eq!(problems("", "{days} {most} {weeks}"), [("texts.a.text.en".to_owned(), unknown)]);
    for loose in ["{days} {most", "{days} {most} }", "{{days} {most}", "} {days} {most}"] {
        assert_eq!(problems(loose, ""), [("texts.a.text.da".to_owned(), Problem::LooseBrace { lang: Lang::Da })]);
    }
}

#[test]
fn every_text_of_ours_could_stand_in_a_frame() {
    let ids: Vec<String> = own_texts::ids().collect();
    assert!(ids.len() > 300);
    for some in ids.chunks(100) {
        let mut raw = frame_form::write(&Frame::default());
        for id in some {
            let ours = own_texts::find(id).unwrap();
            for (lang, words) in [("da", ours.da), ("en", ours.en)] {
                raw.set(&["texts", id, lang].map(|step| PathStep::Field(step.to_owned())), Some(Raw::words(words)));
            }
        }
        assert_eq!(frame_form::faults(&raw, own_texts::find), []);
    }
}

#[test]
fn an_unknown_text_is_told() {
    let text = r#"{"format": "foeling-frame", "version": 1, "texts": {"question.home.ask": {"da": "x"}}}"#;
    assert_eq!(places(text), ["texts.question.home.ask"]);
    assert!(own_texts::ids().all(|id| own_texts::find(&id).is_some()));
}

#[test]
fn what_is_no_frame_is_told_for_what_it_is() {
    let problem = |text: &str| {
        let faults = read(text).unwrap_err();
        assert!(faults.len() == 1 && faults[0].place.is_empty(), "{faults:?}");
        for lang in Lang::ALL {
            assert!(say(&faults[0], lang).len() > 10);
        }
        faults[0].problem.clone()
    };
    assert_eq!(problem(""), Problem::Empty);
    assert_eq!(problem(" \n "), Problem::Empty);
    assert_eq!(problem("{\n  \"format\": foeling\n}"), Problem::NotJson { line: 2, column: 14 });
    assert!(matches!(problem(&"[".repeat(10_000)), Problem::NotJson { .. }));
    assert!(matches!(problem(&" ".repeat(1_000_001)), Problem::TooBig { kilobytes: 1001 }));
    for other in ["[]", "null", "7", "\"foeling-frame\"", "{}", r#"{"format": "foeling-half"}"#, r#"{"format": 1}"#] {
        assert!(matches!(problem(other), Problem::NotAFrame(_)), "{other}");
    }
    assert!(matches!(problem(r#"{"format": "foeling-frame", "version": 2}"#), Problem::Newer { .. }));
    for version in ["0", "\"1\"", "1.5", "null", "-1"] {
        assert_eq!(places(&format!(r#"{{"format": "foeling-frame", "version": {version}}}"#)), ["version"]);
    }
    assert_eq!(places(r#"{"format": "foeling-frame"}"#), ["version"]);
}

#[test]
fn no_letters_make_the_reader_panic() {
    let mut rng = fastrand::Rng::with_seed(4);
    for name in EXAMPLES {
        let text = example(name);
        for _ in 0..3000 {
            let mut bytes = text.clone().into_bytes();
            for _ in 0..rng.usize(1..6) {
                let place = rng.usize(0..bytes.len());
                match rng.u8(0..4) {
                    0 => bytes[place] = rng.u8(..),
                    1 => drop(bytes.remove(place)),
                    2 => bytes.insert(place, b"{}[],:\"0-n \\"[rng.usize(0..12)]),
                    _ => bytes.truncate(place.max(1)),
                }
            }
            if let Err(faults) = read(&String::from_utf8_lossy(&bytes)) {
                assert!(!faults.is_empty());
                for fault in faults {
                    assert!(say(&fault, Lang::Da).len() > 10 && say(&fault, Lang::En).len() > 10);
                }
            }
        }
    }
}

/// Takes parts of a value away, puts others in their place or moves them.
fn shake(value: &mut Value, rng: &mut fastrand::Rng) {
    let others = [json!(null), json!(3), json!("x"), json!([]), json!({}), json!(-0.5), json!([{}]), json!(true)];
    if rng.u8(0..8) == 0 {
        *value = others[rng.usize(0..others.len())].clone();
        return;
    }
    match value {
        Value::Array(entries) if !entries.is_empty() => {
            let place = rng.usize(0..entries.len());
            match rng.u8(0..4) {
                0 => drop(entries.remove(place)),
                1 => entries.push(entries[place].clone()),
                _ => shake(&mut entries[place], rng),
            }
        }
        Value::Object(fields) if !fields.is_empty() => {
            let name = fields.keys().nth(rng.usize(0..fields.len())).unwrap().clone();
            match rng.u8(0..6) {
                0 => drop(fields.remove(&name)),
                1 => drop(fields.insert(format!("{name}s"), json!(1))),
                _ => shake(fields.get_mut(&name).unwrap(), rng),
            }
        }
        _ => {}
    }
}

/// The published schema, as a validator reads it.
fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

#[test]
fn the_schema_takes_what_the_reader_takes_and_nothing_else() {
    let validator = validator();
    let agree = |frame: &Value| {
        let faults = read(&frame.to_string()).err().unwrap_or_default();
        let is_right = faults.iter().all(is_beyond_a_schema);
        assert_eq!(validator.is_valid(frame), is_right, "{frame}\n{faults:?}");
        is_right
    };
    let (mut right, mut amiss) = (0, 0);
    let mut count = |is_right: bool| if is_right { right += 1 } else { amiss += 1 };
    count(agree(&full()));
    for name in EXAMPLES {
        count(agree(&serde_json::from_str(&example(name)).unwrap()));
    }
    for (_, frame) in broken() {
        count(agree(&frame));
    }
    let mut rng = fastrand::Rng::with_seed(44);
    for _ in 0..300 {
        count(agree(&serde_json::from_str(&write(&random_full_frame(&mut rng))).unwrap()));
        let mut frame = if rng.bool() { full() } else { serde_json::from_str(&example(EXAMPLES[0])).unwrap() };
        shake(&mut frame, &mut rng);
        shake(&mut frame, &mut rng);
        count(agree(&frame));
    }
    assert!(right > 300 && amiss > 500, "{right} right, {amiss} amiss");
}

#[test]
fn the_published_schema_is_the_one_of_the_program() {
    let path = "docs/frame.schema.json";
    if std::env::var_os("WRITE_SCHEMA").is_some() {
        std::fs::write(path, schema()).unwrap();
    }
    let published = std::fs::read_to_string(path).unwrap_or_default();
    assert!(published == schema(), "{path} is out of date: run this test with WRITE_SCHEMA=1");
}

#[test]
fn what_is_written_is_read_again() {
    let mut rng = fastrand::Rng::with_seed(4444);
    for _ in 0..500 {
        let frame = random_full_frame(&mut rng);
        // The limits of a random frame may contradict each other; such a one is not read.
        let mut frame = frame;
        if frame.max_days.zip(frame.min_presence).is_some_and(|(most, least)| most.0 + least.0 > 500) {
            frame.min_presence = None;
        }
        let text = write(&frame);
        assert_eq!(read(&text).as_ref(), Ok(&frame), "{text}");
        assert_eq!(write(&read(&text).unwrap()), text);
    }
    assert_eq!(read(&write(&read(FULL).unwrap())), read(FULL));
}

#[test]
fn the_editor_writes_numbers_as_its_reader_does_and_the_file_as_json_does() {
    let mut numbers = 0;
    every_field(&mut |way, field| {
        if !matches!(field.kind, FieldKind::Number { .. }) {
            return;
        }
        numbers += 1;
        let missing = Problem::Missing(Right::Kind(&field.kind));
        let (da, en) = (in_form(&missing, Lang::Da), in_form(&missing, Lang::En));
        assert!(!has_point(&da), "{way:?}: {da}");
        let place = way.join(".");
        let [file, english] =
            Lang::ALL.map(|lang| say(&FrameFault { place: place.clone(), problem: missing.clone() }, lang));
        assert_eq!(da.contains(','), has_point(&en), "{da}: {en}");
        assert_eq!(has_point(&file), has_point(&english), "{file}: {english}");
    });
    assert!(numbers > 10, "{numbers}");
}

/// Whether a point stands between two digits.
fn has_point(text: &str) -> bool {
    text.as_bytes().windows(3).any(|it| it[0].is_ascii_digit() && it[1] == b'.' && it[2].is_ascii_digit())
}

#[test]
fn a_text_of_letters_that_nobody_sees_is_no_text() {
    let mut frame: Value = serde_json::from_str(FULL).unwrap();
    for unseen in ["", " ", "\u{200b}", "\u{200e} \u{ad}", "\u{1}"] {
        frame["rule_cards"][0]["name"]["da"] = json!(unseen);
        let faults = read(&frame.to_string()).unwrap_err();
        assert!(matches!(faults.as_slice(), [it] if it.place == "rule_cards[0].name.da"), "{unseen:?} {faults:?}");
    }
}
