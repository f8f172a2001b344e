//! Words that the language review took out stay out: read from the sources, so that no constant is forgotten.

mod support;

use std::fs;
use std::path::Path;

use support::language::{RETIRED_DANISH, RETIRED_ENGLISH, assert_none, says};

/// Where the words of the program's own voice are: start, files, papers, frame and everything around the questions.
const OWN_VOICE: [&str; 12] = [
    "screens",
    "interface",
    "hosting",
    "pages",
    "tasks",
    "sharing",
    "files",
    "outgoing",
    "without_program",
    "paper",
    "frame_fields",
    "frame_faults",
];

/// The files with options, in which the two speak for themselves.
const QUESTIONS: [&str; 8] = [
    "questions/tasks",
    "questions/support",
    "questions/team",
    "questions/days",
    "questions/contact",
    "questions/setup",
    "questions/wellbeing",
    "frame_editor",
];

/// What only the two say.
const WE: [&str; 4] = ["vi", "vores", "os", "man"];

/// A button that the two press.
const SAID_BY_THE_TWO: [&str; 1] = ["Vi sidder sammen nu"];

struct Pair {
    place: String,
    da: String,
    en: String,
    is_option: bool,
}

/// Every text of a file in both languages: two literals with nothing but a comma between them.
fn pairs(file: &str) -> Vec<Pair> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content").join(file).with_extension("rs");
    let source = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .fold(String::new(), |code, line| code + line + "\n");
    let mut found: Vec<Pair> = Vec::new();
    let (mut before, mut last): (String, Option<String>) = (String::new(), None);
    let mut earlier = String::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '"' {
            before.push(c);
            continue;
        }
        let mut said = String::new();
        while let Some(c) = chars.next() {
            match c {
                '"' => break,
                '\\' if chars.peek() == Some(&'\n') => while chars.next_if(|c| c.is_whitespace()).is_some() {},
                '\\' => said.extend(chars.next()),
                c => said.push(c),
            }
        }
        match last.take() {
            Some(da) if before.trim() == "," => {
                let is_option = earlier.contains("opt(") || earlier.trim() == ", t(";
                found.push(Pair { place: file.to_owned(), da, en: said, is_option });
            }
            _ => {
                earlier.clone_from(&before);
                last = Some(said);
            }
        }
        before.clear();
    }
    assert!(!found.is_empty(), "{file} has texts");
    found
}

#[test]
fn retired_words_are_not_said_again() {
    let mut faults = Vec::new();
    for Pair { place, da, en, .. } in OWN_VOICE.iter().chain(&QUESTIONS).flat_map(|file| pairs(file)) {
        faults.extend(RETIRED_DANISH.iter().filter(|it| says(&da, it)).map(|it| format!("{place}: {it}: {da}")));
        faults.extend(RETIRED_ENGLISH.iter().filter(|it| says(&en, it)).map(|it| format!("{place}: {it}: {en}")));
    }
    assert_none(faults);
}

/// On a municipality's intranet, "we" is HR. The program is called Føling.
#[test]
fn the_program_never_says_we_or_one() {
    let mut faults = Vec::new();
    let texts = OWN_VOICE.iter().chain(&QUESTIONS).flat_map(|file| pairs(file));
    for Pair { place, da, .. } in texts.filter(|pair| !pair.is_option && !SAID_BY_THE_TWO.contains(&&*pair.da)) {
        faults.extend(WE.iter().filter(|it| says(&da, it)).map(|it| format!("{place}: {it}: {da}")));
    }
    assert_none(faults);
}
