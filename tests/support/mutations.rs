//! Files changed at random, at their bytes and at what they are made of: values of JSON, parts of an archive, markup.

use std::io::{Cursor, Read, Write};

use serde_json::{Map, Value, json};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

pub type Rng = fastrand::Rng;

fn one<T: Clone>(all: &[T], rng: &mut Rng) -> T {
    all[rng.usize(0..all.len())].clone()
}

/// Texts that break what was not thought of.
const ODD: [&str; 34] = [
    "",
    " ",
    "\0",
    "\u{1}",
    "\u{1e}",
    "\u{1f}",
    "\n",
    "\r\n",
    "\u{2028}",
    "\u{85}",
    "\u{202e}abc",
    "\u{200b}",
    "\u{fffd}",
    "\u{feff}",
    "👩‍💻",
    "æøå",
    "{days}",
    "{",
    "}",
    "<w:p>",
    "]]>",
    "&amp;",
    "\"",
    "\\",
    "1",
    "-1",
    "1e99",
    "9999-12-31",
    "0000-01-01",
    "0027-03-01",
    "2026-02-30",
    "24:00",
    "K7P2-9QXM",
    "null",
];

/// Words that mean something in one of the forms: what is put in the wrong place is more often taken for right.
const IDS: [&str; 40] = [
    "format",
    "version",
    "talk",
    "party",
    "made",
    "route",
    "answers",
    "sealed",
    "talk_only",
    "late",
    "unfinished",
    "minutes",
    "decided",
    "settled",
    "written",
    "versions",
    "employee",
    "manager",
    "one",
    "many",
    "number",
    "words",
    "weekdays",
    "times",
    "tasks",
    "places",
    "names",
    "unknown",
    "pattern",
    "home-days",
    "meet-days",
    "review",
    "extent",
    "kind",
    "parties",
    "agreed",
    "da",
    "en",
    "local-agreement",
    "monday",
];

pub fn text(rng: &mut Rng) -> String {
    match rng.u8(0..8) {
        0..=2 => one(&ODD, rng).to_owned(),
        3..=5 => one(&IDS, rng).to_owned(),
        6 => one(&ODD, rng).repeat(rng.usize(0..3_000)),
        _ => (0..rng.usize(0..12)).map(|_| rng.char(..)).collect(),
    }
}

fn value(rng: &mut Rng) -> Value {
    match rng.u8(0..10) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i64(..)),
        3 => json!(rng.i32(-1..6)),
        4 => json!(rng.f64() * 1000.0),
        5 => json!([text(rng), text(rng), text(rng)]),
        6 => json!({ text(rng): text(rng) }),
        _ => json!(text(rng)),
    }
}

/// How many values there are in one.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(all) => all.iter().map(size).sum(),
        Value::Object(all) => all.values().map(size).sum(),
        _ => 0,
    }
}

/// The value with this number, counted from the top.
fn at<'a>(value: &'a mut Value, place: &mut usize) -> Option<&'a mut Value> {
    if *place == 0 {
        return Some(value);
    }
    *place -= 1;
    match value {
        Value::Array(all) => all.iter_mut().find_map(|value| at(value, place)),
        Value::Object(all) => all.values_mut().find_map(|value| at(value, place)),
        _ => None,
    }
}

/// Does something to one value of many.
fn with_one(whole: &mut Value, rng: &mut Rng, change: impl FnOnce(&mut Value, &mut Rng)) {
    // Without its top nothing of a file is left.
    let mut place = rng.usize(0..size(whole)).max(usize::from(size(whole) > 1));
    if let Some(found) = at(whole, &mut place) {
        change(found, rng);
    }
}

/// Changes one value of a file: its kind, its words, its length, its name, its depth, or its place.
pub fn json(whole: &mut Value, rng: &mut Rng) {
    let mut other = Value::Null;
    with_one(whole, rng, |found, _| other = found.clone());
    with_one(whole, rng, |found, rng| match rng.u8(0..12) {
        0 | 1 => *found = value(rng),
        2 => *found = other,
        3 => (0..rng.usize(1..40)).for_each(|_| *found = json!([found.take()])),
        4 => (0..rng.usize(1..40)).for_each(|_| *found = json!({ "x": found.take() })),
        kind => match found {
            Value::Array(all) => list(all, kind, other, rng),
            Value::Object(all) => fields(all, kind, other, rng),
            Value::String(words) => *words = changed(words, rng),
            _ => *found = value(rng),
        },
    });
}

fn list(all: &mut Vec<Value>, kind: u8, other: Value, rng: &mut Rng) {
    match kind {
        5 => drop((!all.is_empty()).then(|| all.remove(rng.usize(0..all.len())))),
        6 => all.push(other),
        7 => all.insert(rng.usize(0..=all.len()), value(rng)),
        8 => all.reverse(),
        9 => all.extend((0..rng.usize(0..600)).map(|_| other.clone())),
        _ => all.extend((0..rng.usize(0..1_200)).map(|at| json!([format!("q{at}")]))),
    }
}

fn fields(all: &mut Map<String, Value>, kind: u8, other: Value, rng: &mut Rng) {
    let names: Vec<String> = all.keys().cloned().collect();
    match kind {
        5 | 6 if !names.is_empty() => drop(all.remove(&one(&names, rng))),
        7 if !names.is_empty() => {
            let held = all.remove(&one(&names, rng)).unwrap_or_default();
            all.insert(text(rng), held);
        }
        8 => all.extend((0..rng.usize(0..300)).map(|at| (format!("f{at}"), json!(at)))),
        _ => drop(all.insert(text(rng), other)),
    }
}

/// A text with something of it changed.
fn changed(words: &str, rng: &mut Rng) -> String {
    let letters: Vec<char> = words.chars().collect();
    let cut = rng.usize(0..=letters.len());
    let (before, after): (String, String) = (letters[..cut].iter().collect(), letters[cut..].iter().collect());
    match rng.u8(0..5) {
        0 => before + &text(rng) + &after,
        1 => before,
        2 => after.repeat(rng.usize(0..60)),
        3 => words.to_uppercase(),
        _ => text(rng),
    }
}

/// Changes bytes: some of them, where they stand, how many there are, or in what letters they are written.
pub fn bytes(bytes: &mut Vec<u8>, rng: &mut Rng) {
    let place = rng.usize(0..=bytes.len());
    match rng.u8(0..9) {
        0 => bytes.truncate(place),
        1 => drop(bytes.drain(..place)),
        2 | 3 => bytes.iter_mut().skip(place).take(1).for_each(|byte| *byte = rng.u8(..)),
        4 => bytes.iter_mut().skip(place).take(1).for_each(|byte| *byte ^= 1 << rng.u8(0..8)),
        5 => drop(bytes.splice(place..place, text(rng).into_bytes())),
        6 => {
            let from = rng.usize(0..=place);
            let part = bytes[from..place].to_vec();
            bytes.splice(from..from, part);
        }
        7 => drop(bytes.splice(0..0, one(&[&b"\xef\xbb\xbf"[..], b"\xff\xfe", b"\xfe\xff", b"\0"], rng).to_vec())),
        _ => {
            let units: Vec<u16> = String::from_utf8_lossy(bytes).encode_utf16().collect();
            *bytes = b"\xff\xfe".iter().copied().chain(units.into_iter().flat_map(u16::to_le_bytes)).collect();
        }
    }
}

const MARKUP: [&str; 20] = [
    "<w:p>",
    "</w:p>",
    "<w:t>ord</w:t>",
    "<w:br/>",
    "<w:del>",
    "<!-- x -->",
    "<![CDATA[<a>]]>",
    "<?x?>",
    "&#0;",
    "&x;",
    "<!DOCTYPE x [<!ENTITY x \"x\">]>",
    "<a b='1' b='2'/>",
    " xmlns:q=\"urn:q\"",
    "<q:q/>",
    "<",
    ">",
    "\"",
    "</",
    "/>",
    "<x a=\"",
];

/// Changes markup: pieces are put in, taken out and repeated.
pub fn markup(text: &mut String, rng: &mut Rng) {
    let places: Vec<usize> = text.match_indices('<').map(|(at, _)| at).chain([text.len()]).collect();
    let (first, second) = (one(&places, rng), one(&places, rng));
    let (from, to) = (first.min(second), first.max(second));
    match rng.u8(0..7) {
        0..=2 => text.insert_str(from, one(&MARKUP, rng)),
        3 => text.insert_str(from, &one(&MARKUP, rng).repeat(rng.usize(0..3_000))),
        4 => drop(text.drain(from..to)),
        5 => {
            let part = text[from..to].to_owned();
            text.insert_str(from, &part);
        }
        _ => {
            let names: String = (0..rng.usize(0..400)).map(|at| format!(" xmlns:n{at}=\"urn:{at}\"")).collect();
            *text = text.replacen('>', &format!("{names}>"), 3);
        }
    }
}

/// Changes an archive: what is in a part, what it is called, or that it is there.
pub fn archive(file: &[u8], rng: &mut Rng) -> Vec<u8> {
    let Ok(mut read) = ZipArchive::new(Cursor::new(file)) else { return file.to_vec() };
    let names: Vec<String> = read.file_names().filter(|name| !name.ends_with('/')).map(str::to_owned).collect();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for name in names {
        let mut held = Vec::new();
        if read.by_name(&name).is_ok_and(|mut part| part.read_to_end(&mut held).is_ok()) {
            parts.push((name, held));
        }
    }
    // The parts that are read: the text, ours, and the lists that lead to them.
    let weighty = ["word/document.xml", "customXml/item1.xml", "_rels/.rels", "word/_rels/document.xml.rels"];
    let wanted = one(&weighty, rng);
    let Some(place) = parts.iter().position(|(name, _)| name == wanted) else { return file.to_vec() };
    match rng.u8(0..8) {
        0 => drop(parts.remove(place)),
        1 => parts[place].0 = text(rng).chars().take(100).collect(),
        2 => bytes(&mut parts[place].1, rng),
        3 => {
            let copy = parts[place].1.clone();
            parts.extend((0..rng.usize(0..30)).map(|at| (format!("customXml/item{}.xml", at + 2), copy.clone())));
        }
        _ => {
            let mut held = String::from_utf8_lossy(&parts[place].1).into_owned();
            (0..rng.usize(1..4)).for_each(|_| markup(&mut held, rng));
            parts[place].1 = held.into_bytes();
        }
    }
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, held) in parts {
        // Of two parts of one name the writer takes the first.
        if writer.start_file(name, packed).is_ok() {
            writer.write_all(&held).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}
