use super::*;
use serde_json::json;

fn work(name: &str, licence: &str, texts: &[&str]) -> Work {
    Work {
        name: name.to_owned(),
        version: "1.0.0".to_owned(),
        licence: licence.to_owned(),
        authors: vec!["A. Hand".to_owned()],
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
    }
}

fn package(name: &str, licence: Value, source: Value) -> Value {
    // This crate's own folder: there are no licence texts in it.
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    json!({ "id": name, "name": name, "version": "2.0.0", "license": licence, "source": source,
            "authors": ["B. Head"], "license_file": null, "manifest_path": manifest })
}

fn compiled(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn what_was_compiled_and_what_writes_the_javascript_is_listed_and_nothing_of_our_own() {
    let packages = json!({ "packages": [
        package("foeling", json!("EUPL-1.2"), Value::Null),
        package("yew", json!("MIT/Apache-2.0"), json!("registry")),
        package("syn", json!("MIT"), json!("registry")),
        package(WRITES_WHAT_IS_SHIPPED, json!("MIT"), json!("registry")),
    ]});
    let works = works(&packages, &compiled(&["foeling", "yew"])).unwrap();
    let names: Vec<&str> = works.iter().map(|work| work.name.as_str()).collect();
    assert_eq!(names, ["yew", WRITES_WHAT_IS_SHIPPED]);
    assert_eq!(works[0].licence, "MIT OR Apache-2.0");
}

#[test]
fn a_work_without_a_licence_can_not_be_shipped() {
    let packages = json!({ "packages": [package("free", Value::Null, json!("registry"))] });
    let error = works(&packages, &compiled(&["free"])).unwrap_err().to_string();
    assert!(error.contains("free names no licence"), "{error}");
}

#[test]
fn what_was_compiled_and_is_not_known_is_an_error() {
    let packages = json!({ "packages": [package("yew", json!("MIT"), json!("registry"))] });
    let error = works(&packages, &compiled(&["yew", "other"])).unwrap_err().to_string();
    assert!(error.contains("`other`"), "{error}");
}

#[test]
fn a_work_without_a_text_needs_the_words_under_another() {
    let with = work("a", "MIT OR Apache-2.0", &["mit"]);
    assert!(ensure_words(&[with.clone(), work("b", "MIT", &[])]).is_ok());
    assert!(ensure_words(&[with.clone(), work("b", "Zlib OR MIT", &[])]).is_ok());
    let error = ensure_words(&[with, work("b", "Zlib", &[])]).unwrap_err().to_string();
    assert!(error.contains("b brings no text"), "{error}");
}

#[test]
fn every_work_stands_there_and_equal_texts_once() {
    let works = [
        work("a", "MIT", &["Permission is\nhereby granted"]),
        work("b", "MIT", &["Permission is hereby granted", "notice"]),
        work("c", "MIT", &[]),
    ];
    let list = notice::write(&works);
    assert!(list.contains("\na 1.0.0: MIT [1]\nb 1.0.0: MIT [1] [2]\nc 1.0.0: MIT (no text; by A. Hand)\n"), "{list}");
    assert_eq!(list.matches("hereby granted").count(), 1);
    assert!(list.contains("\n[1] a, b\n") && list.contains("\n[2] b\n"));
}

#[test]
fn the_real_list_of_licences_allows_the_standard_library() {
    let allowed = Allowed::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))).unwrap();
    allowed.check("std", STANDARD_LIBRARY).unwrap();
    for never in ["GPL-3.0-only", "AGPL-3.0-only", "SSPL-1.0", "BUSL-1.1", "CC-BY-NC-4.0"] {
        assert!(allowed.check("it", never).is_err(), "{never}");
    }
}
