//! The house keeps its rules: imports follow the arrows, files stay short, and nothing risky is written.

#[path = "tidy/imports.rs"]
mod imports;
#[path = "tidy/law_numbers.rs"]
mod law_numbers;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of the library, and the rooms each may import from.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &["domain"]),
    ("content", &["content", "domain"]),
    ("wording", &["wording", "content", "domain"]),
    ("reading", &["reading", "wording", "content", "domain"]),
    ("app", &["app", "wording", "content", "domain"]),
    ("saved", &["saved", "app", "wording", "domain"]),
    ("export", &["export", "reading", "wording", "content", "domain"]),
    ("parcels", &["parcels", "app", "export", "wording", "content", "domain"]),
    ("platform", &["platform", "domain"]),
    ("ui", &["ui", "platform", "parcels", "saved", "export", "app", "wording", "content", "domain"]),
];

/// The floors of rooms that have them, from the ground up: a file imports from its own floor or from one below. Rooms on one
/// floor stand side by side and know nothing of each other.
const FLOORS: &[(&str, &[&[&str]])] = &[
    (
        "domain",
        &[
            &["values"],
            &["vocabulary"],
            &["frame"],
            &["case"],
            &["questionnaire", "rules"],
            &["suggestion"],
            &["agreement"],
            &["talk", "frame_form", "outlook"],
            &["follow_up"],
        ],
    ),
    ("app", &[&["state"], &["msg", "effect"], &["update"], &["title", "address", "preview"]]),
];

/// Lines a file with logic may have before it probably holds two subjects. Tables of words may be longer.
const LINES: usize = 300;

/// Tables and lists of which each row is one thing; they are read row by row.
const TABLES: &[&str] = &["domain/case.rs"];

fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    collect(Path::new("src"), &mut files);
    files.sort();
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(&path).unwrap())).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

fn room(path: &Path) -> Option<String> {
    let below = path.strip_prefix("src").ok()?;
    let first = below.components().next()?.as_os_str().to_string_lossy().replace(".rs", "");
    ARROWS.iter().any(|(room, _)| *room == first).then_some(first)
}

#[test]
fn an_import_follows_an_arrow() {
    let mut imports = 0;
    for (path, text) in sources() {
        let Some(room) = room(&path) else { continue };
        let allowed = ARROWS.iter().find(|(name, _)| *name == room).unwrap().1;
        for part in text.split("crate::").skip(1) {
            let target: String = part.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            imports += 1;
            assert!(allowed.contains(&target.as_str()), "{} imports from {target}", path.display());
        }
    }
    assert!(imports > 200, "the test found too few imports to mean anything: {imports}");
}

/// Where a file stands in a room with floors: the room, the floor, and which of its rooms.
fn place(path: &Path) -> Option<(&'static str, usize, &'static str)> {
    let below = path.strip_prefix("src").ok()?.with_extension("");
    let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy());
    let (house, room) = (parts.next()?, parts.next()?);
    let (house, floors) = FLOORS.iter().find(|(name, _)| *name == house)?;
    let found = floors.iter().enumerate().find_map(|(at, rooms)| Some((at, *rooms.iter().find(|it| **it == room)?)));
    assert!(found.is_some(), "{} stands on no floor", path.display());
    found.map(|(floor, room)| (*house, floor, room))
}

#[test]
fn no_arrow_runs_up_a_floor() {
    let mut counted = 0;
    for (from, to) in imports::arrows(&sources()).iter().flat_map(|(from, to)| to.iter().map(move |to| (from, to))) {
        let (Some((house, floor, room)), Some((of_house, below, other))) = (place(from), place(to)) else { continue };
        if house == of_house && room != other {
            counted += 1;
            assert!(below < floor, "{} imports from {}", from.display(), to.display());
        }
    }
    assert!(counted > 500, "the test found too few arrows to mean anything: {counted}");
}

/// The tables of words that an organisation can word otherwise; `content::spoken` says which words hold here.
const ASKED_OF_SPOKEN: [&str; 8] = [
    "questions::words(",
    "findings::words(",
    "pages::words(",
    "clauses::element(",
    "clauses::chapter(",
    "clauses::phrase(",
    "tasks::label(",
    "tasks::name(",
];

#[test]
fn nothing_that_people_read_goes_past_the_words_of_the_organisation() {
    let mut read = 0;
    for (path, text) in sources() {
        if !matches!(room(&path).as_deref(), Some("ui" | "wording" | "reading" | "export" | "parcels" | "app")) {
            continue;
        }
        read += 1;
        for table in ASKED_OF_SPOKEN {
            assert!(!text.contains(table), "{}: {table}..) is asked of content::spoken", path.display());
        }
    }
    assert!(read > 150, "{read}");
}

/// That each of them is right is shown in `tests/law_boundaries.rs`.
#[test]
fn every_number_that_the_law_sets_stands_in_the_list_of_them() {
    let mut found = BTreeSet::new();
    for (path, text) in sources() {
        if law_numbers::PLACES.iter().any(|place| path.starts_with(place)) {
            found.extend(text.lines().filter_map(law_numbers::constant));
        }
    }
    assert_eq!(found, law_numbers::NAMES.iter().map(|name| (*name).to_owned()).collect());
}

#[test]
fn no_file_imports_itself_through_others() {
    let arrows = imports::arrows(&sources());
    assert_eq!(imports::circle(&arrows), None);
}

#[test]
fn only_the_edges_know_a_browser() {
    for (path, text) in sources() {
        let room = room(&path).unwrap_or_else(|| "main".to_owned());
        if !["ui", "platform", "main"].contains(&room.as_str()) {
            for name in ["yew::", "web_sys", "gloo::", "wasm_bindgen", "js_sys"] {
                assert!(!text.contains(name), "{} knows {name}", path.display());
            }
        }
        if !["saved", "main"].contains(&room.as_str()) {
            assert!(!text.contains("serde"), "{} knows serde", path.display());
        }
    }
}

#[test]
fn files_with_logic_stay_short() {
    for (path, text) in sources() {
        let is_table = path.starts_with("src/content") || TABLES.iter().any(|table| path.ends_with(table));
        let lines = text.lines().count();
        assert!(is_table || lines <= LINES, "{} has {lines} lines: does it hold two subjects?", path.display());
    }
}

/// How many fields a line of code empties, as far as a line can be told to.
fn resets(line: &str) -> usize {
    let empties = [" = None;", " = false;", "::default();", "::new();", " = Vec::new();"];
    let is_let = line.starts_with("let ") || line.starts_with("return ");
    let one =
        !is_let && line.contains(" = ") && empties.iter().any(|it| line.ends_with(it)) || line.ends_with(".clear();");
    let several = if line.starts_with('(') && line.contains(") = ") { line.matches("None").count() } else { 0 };
    usize::from(one) + several
}

/// What must be forgotten is forgotten with its value: a list of resets is a list in which one can be forgotten.
#[test]
fn nothing_in_the_state_is_forgotten_by_a_list_of_resets() {
    assert_eq!([resets("model.names = Names::default();"), resets("(a.b, a.c) = (None, None);")], [1, 2]);
    let mut counted = 0;
    for (path, text) in sources().into_iter().filter(|(path, _)| path.starts_with("src/app")) {
        let mut blocks = vec![0];
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            counted += resets(line);
            if let Some(block) = blocks.last_mut() {
                *block += resets(line);
                assert!(*block < 2, "{}: a second reset beside another: {line}", path.display());
            }
            for letter in line.chars() {
                match letter {
                    '{' => blocks.push(0),
                    '}' => drop(blocks.pop()),
                    _ => {}
                }
            }
        }
    }
    assert!(counted > 10, "the test found too few resets to mean anything: {counted}");
}

#[test]
fn every_file_says_what_it_holds() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{} has no first line that says what it holds", path.display());
    }
}

#[test]
fn nothing_needs_a_looser_content_security_policy() {
    for (path, text) in sources() {
        for risky in ["style=", "inner_html", "innerHTML", "eval(", "from_html_unchecked", "set_inner"] {
            assert!(!text.contains(risky), "{} contains {risky}", path.display());
        }
    }
}

#[test]
fn no_sentence_a_person_reads_stands_outside_content() {
    // Danish letters betray Danish sentences. Doc comments may name the Danish term.
    for (path, text) in sources() {
        let room = room(&path).unwrap_or_else(|| "main".to_owned());
        if ["content", "wording", "reading"].contains(&room.as_str()) {
            continue;
        }
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let is_danish = line.chars().any(|letter| "æøåÆØÅ".contains(letter));
            assert!(!is_danish, "{}: {line}", path.display());
        }
    }
}

#[test]
fn no_file_names_a_machine_or_a_registry() {
    let locks = [
        "Cargo.lock",
        "tests/browser/package-lock.json",
        "tests/engines/package-lock.json",
        "tests/packages/package-lock.json",
    ];
    for name in locks.into_iter().chain(["Cargo.toml", "README.md"]) {
        let text = fs::read_to_string(name).unwrap();
        let lines = text.lines().filter(|line| !line.contains("registry+https://github.com/rust-lang/crates.io-index"));
        for line in lines {
            assert!(!line.contains("\"resolved\"") && !line.contains("registry = "), "{name}: {line}");
        }
    }
}

#[test]
fn every_class_of_the_style_sheets_is_used() {
    let mut users: String = sources().into_iter().map(|(_, text)| text).collect();
    for folder in ["xtask/web", "xtask/src/site"] {
        for entry in fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.path().is_file()) {
            users += &fs::read_to_string(entry.path()).unwrap();
        }
    }
    users += &fs::read_to_string("index.html").unwrap();
    let is_of_name = |letter: char| letter.is_alphanumeric() || "-_".contains(letter);
    let uses: std::collections::BTreeSet<&str> = users.split(|letter| !is_of_name(letter)).collect();
    let mut classes = 0;
    for entry in fs::read_dir("styles").unwrap().flatten() {
        let text = fs::read_to_string(entry.path()).unwrap();
        for part in text.split(".foeling").skip(1) {
            let name = ["foeling", part.split(|letter| !is_of_name(letter)).next().unwrap()].concat();
            classes += 1;
            assert!(uses.contains(name.as_str()), "{}: nothing is a {name}", entry.path().display());
        }
    }
    assert!(classes > 300, "the test found too few classes to mean anything: {classes}");
}
