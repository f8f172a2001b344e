use std::collections::BTreeMap;

use super::find::points;
use super::points::Form;
use super::write::{Numbers, Written, write};

/// What can be made of each place of a source: what stands there, and the faults.
fn told(source: &str) -> Vec<(String, Vec<String>)> {
    let found = points(source).unwrap();
    let of = |point: super::points::Point| {
        (source[point.shown].to_owned(), point.faults.into_iter().map(|fault| fault.told).collect())
    };
    found.points.into_iter().map(of).collect()
}

fn faults(source: &str, place: &str) -> Vec<String> {
    let found = told(source).into_iter().find(|(here, _)| here == place);
    found.unwrap_or_else(|| panic!("{place} is no place of {source}")).1
}

fn written(source: &str, constant: &[String]) -> Written {
    let found = points(source).unwrap();
    let mut numbers: Numbers = BTreeMap::new();
    for (place, point) in found.points.iter().enumerate() {
        for fault in 0..point.faults.len() {
            let number = numbers.len() + 1;
            numbers.insert((place, fault), number);
        }
    }
    write(source, &found, &numbers, constant)
}

#[test]
fn a_comparison_moves_its_edge_and_is_lost() {
    let source = "fn f(a: u8, b: u8) -> bool { a < b }";
    assert_eq!(told(source), [("a < b".to_owned(), vec!["a <= b".into(), "true".into(), "false".into()])]);
}

#[test]
fn each_part_of_a_condition_is_lost_once() {
    let source = "fn f(a: bool, b: bool) { if a && !b { g() } }";
    assert_eq!(faults(source, "a"), ["true"]);
    assert_eq!(faults(source, "b"), ["false"]);
    assert_eq!(faults(source, "a && !b"), ["false"]);
    let source = "fn f(a: bool, b: bool) -> bool { let c = a || b; c }";
    assert_eq!(faults(source, "a"), ["false"]);
    assert_eq!(faults(source, "a || b"), ["true"]);
}

#[test]
fn a_condition_that_binds_a_name_keeps_it() {
    let source = "fn f(a: Option<u8>) -> u8 { if let Some(a) = a && a > 3 { a } else { 0 } }";
    assert_eq!(faults(source, "a > 3"), ["a >= 3", "true", "false"]);
    assert!(told(source).iter().all(|(place, _)| !place.starts_with("let")));
}

#[test]
fn patterns_and_arms_are_left_out_one_by_one() {
    let source = "fn f(a: u8) -> bool { matches!(a, 1 | 2 if g(a)) }";
    let faults_of_all = faults(source, "matches!(a, 1 | 2 if g(a))");
    assert_eq!(faults_of_all, ["true", "false", "matches!(a, 2 if g(a))", "matches!(a, 1 if g(a))"]);
    assert_eq!(faults(source, "g(a)"), ["true", "false"]);
    let source = "fn f(a: u8) { match a { 1 => g(), 2 if h() => g(), _ => g() } }";
    assert_eq!(faults(source, "1"), ["arm left out"]);
    assert_eq!(faults(source, "h()"), ["true", "false"]);
    assert!(!told(source).iter().any(|(place, _)| place == "_"));
}

#[test]
fn what_only_the_compiler_reckons_stays_as_it_is() {
    assert!(told("const A: u8 = 1 + 2; static B: [u8; 3] = [0; 3]; enum C { D = 4 }").is_empty());
    assert!(told("#[cfg(test)] mod tests { fn f() -> bool { true } }").is_empty());
    assert!(told("macro_rules! m { () => { 1 + 2 } }").is_empty());
}

#[test]
fn a_function_returns_at_once_and_a_statement_is_left_out() {
    let source = "fn f(a: &mut Vec<u8>) -> Option<u8> { a.push(1); a.pop() }";
    assert_eq!(faults(source, "fn f"), ["return None"]);
    assert_eq!(faults(source, "a.push(1);"), ["left out"]);
    assert_eq!(faults(source, "1"), ["0", "2"]);
}

#[test]
fn the_source_with_its_switches_is_a_source() {
    let source = "impl A {\n    const fn f(&self, a: u8) -> bool {\n        a + 1 < 3\n    }\n}\n\
                  fn g(a: Option<u8>) -> u8 { match a { Some(3) => 1, Some(b) if b > 2 => { h(b); b } _ => 0 } }\n";
    let with = written(source, &[]);
    syn::parse_file(&with.text).unwrap();
    assert!(!with.text.contains("const fn"), "a switch can't stand in a constant function: {}", with.text);
    assert!(written(source, &["f".to_owned()]).text.contains("const fn"));
    let without = write(source, &points(source).unwrap(), &Numbers::new(), &["f".to_owned()]);
    assert_eq!(without.text, source, "where nothing is switched nothing is changed");
}

#[test]
fn a_fault_of_the_compiler_is_about_the_smallest_switch_around_it() {
    let source = "fn f(a: u8) -> bool { a < 3 }";
    let with = written(source, &[]);
    let at = with.text.find("a <= 3").unwrap();
    let found = points(source).unwrap();
    assert_eq!(found.points[0].form, Form::Instead);
    assert_eq!(with.about(&(at..at + 6)), [1]);
    assert_eq!(with.about(&(0..with.text.len())).len(), 5 + 3 + 2, "or about all within it");
}
