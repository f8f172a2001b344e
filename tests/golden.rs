//! The golden set: sixty seeded cases with every text that comes of them, kept byte for byte in `tests/data/golden`.
//!
//! Both parties, both languages; half of the cases with a frame that sets every field, and twenty of them whole talks with their
//! outcomes and a follow-up. They guard a restructuring: where nothing is meant to change for anybody, no byte of them does.
//!
//! - `cases/NN.txt`: what was answered and done. It was drawn once, by `golden/draw.rs`, and is read in the form in which the
//!   program keeps a session, so no change of a helper or a type draws another case.
//! - `NN.txt`: everything that people get of it, in words, and the files byte for byte: the answers read back, the findings with what
//!   they do, the suggestion step by step and as a document, the draft or the agreement and how each clause stands, the points and
//!   notes, the topics with what the two say, the grounds and what it takes, the agenda, the halves, the agreement, its versions
//!   and the frame.
//! - `reasons.txt`: what each of those rests on (*bygger på*), and what a document says of the frame because of it. It stands apart,
//!   so that it can become exact in one difference to read while everything else stays as it is. What is chosen by reasons and then
//!   said in its own words is in `NN.txt`: in which topic a finding stands, what would open the suggestion or settle a topic, and
//!   which points are the owner's alone. What follows from a list of reasons there may move with it; nothing else may.
//!
//! `GOLDEN=write` writes the texts anew, `GOLDEN=draw` draws new cases first. All that is taken from the program is in
//! `golden/program.rs`.

mod support;

#[path = "golden/alone.rs"]
mod alone;
#[path = "golden/assessed.rs"]
mod assessed;
#[path = "golden/doings.rs"]
mod doings;
#[path = "golden/draw.rs"]
mod draw;
#[path = "golden/kept.rs"]
mod kept;
#[path = "golden/program.rs"]
mod program;
#[path = "golden/reached.rs"]
mod reached;
#[path = "golden/together.rs"]
mod together;
#[path = "golden/told.rs"]
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use kept::{CASES, FOLDER, FRAMES, Kept, NO_FRAME, TALKS};
use program::Party;

/// Lines of a difference that are shown.
const SHOWN: usize = 6;
/// Letters of a line that are shown.
const WIDTH: usize = 180;

/// Every file of the set with what should be in it.
fn files(cases: &[Kept]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut reasons = String::new();
    for case in cases {
        let told = if case.is_talk() { together::told(case) } else { alone::told(case) };
        let head = format!("Case {}, {}, frame {}\n", case.name, case.lang.tag(), case.frame_name);
        reasons.push_str(&format!("######## {head}{}", told.reasons));
        files.insert(format!("{}.txt", case.name), head + &told.main);
    }
    files.insert("reasons.txt".to_owned(), reasons);
    files
}

/// The files of the set that are there.
fn there() -> BTreeSet<String> {
    let entries = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap());
    let files = entries.filter(|entry| entry.path().is_file());
    files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// The first lines that differ, with their numbers; of a long line, such as a file, the place where it differs.
fn difference(name: &str, kept: &str, now: &str) -> String {
    let (kept, now): (Vec<&str>, Vec<&str>) = (kept.split('\n').collect(), now.split('\n').collect());
    let pairs = (0..kept.len().max(now.len())).map(|at| (at, kept.get(at), now.get(at)));
    let differing = pairs.filter(|(_, kept, now)| kept != now).take(SHOWN);
    let lines = differing.map(|(at, kept, now)| {
        let [kept, now] = [kept, now].map(|line| line.map_or("(the end)", |line| line));
        let same = kept.chars().zip(now.chars()).take_while(|(one, other)| one == other).count();
        let [kept, now] = [kept, now].map(|line| place(line, same));
        format!("  {}: - {kept}\n  {}: + {now}", at + 1, at + 1)
    });
    format!("{FOLDER}/{name}\n{}", lines.collect::<Vec<_>>().join("\n"))
}

/// The line around this letter, where it is long.
fn place(line: &str, at: usize) -> String {
    let from = if line.chars().count() <= WIDTH { 0 } else { at.saturating_sub(WIDTH / 3) };
    let shown: String = line.chars().skip(from).take(WIDTH).collect();
    let before = if from > 0 { "… " } else { "" };
    let after = if line.chars().count() > from + WIDTH { " …" } else { "" };
    format!("{before}{shown}{after}")
}

#[test]
fn every_text_of_the_golden_set_is_as_it_was() {
    let asked = std::env::var("GOLDEN").unwrap_or_default();
    if asked == "draw" {
        for case in draw::all() {
            fs::write(kept::path(&case.name), kept::write(&case)).unwrap();
        }
    }
    let files = files(&kept::all());
    if ["draw", "write"].contains(&asked.as_str()) {
        there().iter().for_each(|name| fs::remove_file(Path::new(FOLDER).join(name)).unwrap());
        files.iter().for_each(|(name, text)| fs::write(Path::new(FOLDER).join(name), text).unwrap());
    }
    let there = there();
    let wanted: BTreeSet<String> = files.keys().cloned().collect();
    let mut faults: Vec<String> = wanted.difference(&there).map(|name| format!("{FOLDER}/{name} is missing")).collect();
    faults.extend(there.difference(&wanted).map(|name| format!("{FOLDER}/{name} is of no case")));
    for name in wanted.intersection(&there) {
        let kept = fs::read_to_string(Path::new(FOLDER).join(name)).unwrap();
        if kept != files[name] {
            faults.push(difference(name, &kept, &files[name]));
        }
    }
    assert!(
        faults.is_empty(),
        "\n{}\n\nMeant so? CONTRIBUTING.md says when it may be written anew.\n",
        faults.join("\n")
    );
}

#[test]
fn the_set_has_both_parties_both_languages_frames_and_talks_in_equal_parts() {
    let cases = kept::all();
    assert_eq!(cases.len(), CASES);
    let count = |is: &dyn Fn(&Kept) -> bool| cases.iter().filter(|case| is(case)).count();
    assert_eq!(count(&|case| case.is_talk()), TALKS);
    for party in Party::ALL {
        assert_eq!(count(&|case| !case.is_talk() && case.people[0].party == party), (CASES - TALKS) / 2);
    }
    for lang in program::Lang::ALL {
        assert_eq!(count(&|case| case.lang == lang), CASES / 2);
    }
    assert_eq!(count(&|case| case.frame_name != NO_FRAME), CASES / 2);
    for frame in FRAMES {
        assert!(count(&|case| case.frame_name == frame) >= 6, "frame {frame}");
    }
}

#[test]
fn the_frames_set_every_field() {
    let paths = |text: &str| {
        let mut paths = BTreeSet::new();
        fields(&serde_json::from_str(text).unwrap(), String::new(), &mut paths);
        paths
    };
    // A condition has one test of three, and a notice is a word or a number.
    let is_one_of_several = |path: &str| {
        path.contains(".when.") || ["notice.weeks", "retention.days", "$schema"].iter().any(|it| path.ends_with(it))
    };
    let full = paths(support::frames::FULL);
    for frame in FRAMES {
        let set = paths(&kept::frame_text(frame));
        let lacks: Vec<&String> = full.difference(&set).filter(|path| !is_one_of_several(path)).collect();
        assert!(lacks.is_empty(), "frame {frame} does not set {lacks:?}");
    }
}

/// The ways to every field of a frame; entries of a list, and the texts by their ids, are one.
fn fields(value: &serde_json::Value, way: String, paths: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (name, value) in object {
                let name = if way == ".texts" { "*" } else { name };
                fields(value, format!("{way}.{name}"), paths);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| fields(item, way.clone(), paths)),
        _ => drop(paths.insert(way)),
    }
}

#[test]
fn the_set_reaches_every_question_finding_clause_and_outcome() {
    let (all, mut reached) = (reached::all(), reached::Things::new());
    kept::all().iter().for_each(|case| reached.extend(reached::by(case)));
    let kinds: BTreeSet<&str> = all.iter().filter_map(|thing| thing.split(' ').next()).collect();
    for kind in kinds {
        let of_kind: Vec<&String> = all.iter().filter(|thing| thing.split(' ').next() == Some(kind)).collect();
        println!("{kind}: {} of {}", of_kind.iter().filter(|it| reached.contains(**it)).count(), of_kind.len());
    }
    let left: Vec<&String> = all.difference(&reached).collect();
    assert!(left.is_empty(), "what the set does not reach: {left:?}");
}
