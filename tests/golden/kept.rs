//! The cases as they are kept: what one or two people answered, in the form in which the program keeps a session, and what they
//! did in the talk, one doing a row. So a case stays what it is, whatever becomes of the types, the tests' helpers and their chance.
//!
//! The separators that no keyboard types are shown as signs: `␟` between the words of a row, `␞` and a new line between rows,
//! `␝` and a new line between parts. The first part names the frame; then comes a session for each party; then the doings.

use std::fs;
use std::path::PathBuf;

use crate::program::*;

/// The folder of the golden set.
pub const FOLDER: &str = "tests/data/golden";
/// How many cases there are. The last are whole talks.
pub const CASES: usize = 60;
/// How many of them are whole talks.
pub const TALKS: usize = 20;
/// The frames in which every field is set.
pub const FRAMES: [&str; 4] = ["1", "2", "3", "4"];
/// No frame.
pub const NO_FRAME: &str = "none";

/// One who answered: the party, the route and all the answers.
pub struct One {
    pub party: Party,
    pub route: Route,
    pub answers: Answers,
}

/// A case.
pub struct Kept {
    /// Its number, which is the name of its files.
    pub name: String,
    pub lang: Lang,
    /// The name of its frame.
    pub frame_name: String,
    pub frame: Frame,
    /// One, or the employee and the manager of a talk.
    pub people: Vec<One>,
    /// What the two did, where it is a talk.
    pub doings: Vec<Vec<String>>,
}

impl Kept {
    pub fn speech(&self) -> Speech {
        Speech { lang: self.lang, own: self.frame.texts }
    }

    pub fn is_talk(&self) -> bool {
        self.people.len() == 2
    }
}

/// The day on which everything happens but the follow-up.
pub fn today() -> Option<Date> {
    parse_date("2026-12-01")
}

/// The text of a frame as it was kept.
pub fn frame_text(name: &str) -> String {
    fs::read_to_string(format!("{FOLDER}/frames/{name}.json")).unwrap()
}

/// A frame by its name.
pub fn frame(name: &str) -> Frame {
    match name {
        NO_FRAME => Frame::default(),
        name => frame_file::read(&frame_text(name)).unwrap_or_else(|faults| panic!("frame {name}: {faults:?}")),
    }
}

/// Where a case is kept.
pub fn path(name: &str) -> PathBuf {
    format!("{FOLDER}/cases/{name}.txt").into()
}

/// The names of the cases, in order.
pub fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(format!("{FOLDER}/cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Every case that is kept, in order.
pub fn all() -> Vec<Kept> {
    names().iter().map(|name| read(name, &fs::read_to_string(path(name)).unwrap())).collect()
}

fn shown(text: &str) -> String {
    text.replace('\u{1e}', "␞\n").replace('\u{1f}', "␟")
}

fn hidden(text: &str) -> String {
    text.replace("␞\n", "\u{1e}").replace('␟', "\u{1f}")
}

/// The case as text.
pub fn write(case: &Kept) -> String {
    let session = |one: &One| {
        let (mut work, answers) = (Work { party: Some(one.party), route: one.route, ..Work::default() }, &one.answers);
        match one.party {
            Party::Employee => work.employee = answers.clone(),
            Party::Manager => work.manager = answers.clone(),
        }
        shown(&session::write(&work, &Default::default(), case.lang))
    };
    let doings = case.doings.iter().map(|row| row.join("␟")).collect::<Vec<_>>().join("␞\n");
    let parts = std::iter::once(format!("frame␟{}", case.frame_name)).chain(case.people.iter().map(session));
    parts.chain(case.is_talk().then_some(doings)).collect::<Vec<_>>().join("␝\n") + "\n"
}

/// The case from its text. Nothing in it may be unreadable, and written again it is the same.
pub fn read(name: &str, text: &str) -> Kept {
    let parts: Vec<&str> = text.strip_suffix('\n').expect("a last line").split("␝\n").collect();
    let [head, sessions @ ..] = parts.as_slice() else { panic!("{name} is empty") };
    let (sessions, doings) = match sessions {
        [one] => (vec![*one], ""),
        [employee, manager, doings] => (vec![*employee, *manager], *doings),
        _ => panic!("{name} has {} parts", parts.len()),
    };
    let frame_name = head.strip_prefix("frame␟").expect("the frame comes first").to_owned();
    let sessions = sessions.into_iter().map(|text| session::read(&hidden(text)).expect("a session"));
    let mut lang = Lang::default();
    let one = |read: session::Session| {
        assert!(read.unread.is_empty(), "{name}: {:?}", read.unread);
        lang = read.lang;
        let party = read.work.party.expect("a party");
        One { party, route: read.work.route, answers: read.work.answers(party).clone() }
    };
    let people = sessions.map(one).collect();
    let rows = doings.split("␞\n").filter(|row| !row.is_empty());
    let doings = rows.map(|row| row.split('␟').map(str::to_owned).collect()).collect();
    let frame = frame(&frame_name);
    let case = Kept { name: name.to_owned(), lang, frame_name, frame, people, doings };
    assert!(write(&case) == text, "{name} is written otherwise than it was read");
    case
}

/// An answer in the form in which it is saved, as a row.
pub fn row_of(id: QuestionId, answer: &Answer) -> Vec<String> {
    let mut one = Answers::default();
    one.set(id, answer.clone());
    saved_answers::write(&one).answers.remove(0)
}

/// The answer in such a row.
pub fn answer_in(row: &[String]) -> (QuestionId, Answer) {
    let saved = SavedAnswers { answers: vec![row.to_vec()], ..SavedAnswers::default() };
    let (answers, unread) = saved_answers::read(&saved);
    assert!(unread.is_empty(), "{unread:?}");
    let (id, answer) = answers.iter().next().expect("an answer");
    (id, answer.clone())
}
