//! Every reader against files that were changed at random: none panics, what comes of it keeps to the limits, and what was
//! opened is the same when it is saved and opened again.
//!
//! The normal run has a fixed number of rounds from a fixed seed. `cargo xtask fuzz --minutes 10` goes on for as long as
//! it is told, from another seed; a fault names the seed, and the file that led to it is left in `target/fuzz/`.

#[path = "support/mutations.rs"]
mod mutations;

use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};
use std::{env, fs};

use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::frame_editor::EditorMsg;
use foeling::app::state::files::Opening;
use foeling::app::state::model::Model;
use foeling::app::update::update;
use foeling::domain::frame::Frame;
use foeling::domain::talk::half::Half;
use foeling::domain::talk::record::Record;
use foeling::domain::talk::talk_code::TalkCode;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::values::file_limits::{CHANGED_LINES, FRAME_FAULTS, ID_LETTERS, JSON_BYTES, LEFT_OUT, LINE};
use foeling::domain::values::text::Lang;
use foeling::export::word_read;
use foeling::saved::half_file::{self, OpenedHalf};
use foeling::saved::opened::{Recognised, recognise};
use foeling::saved::{agreement_file, frame_file, session};
use foeling::wording::frame_faults;
use mutations::Rng;

const ROUNDS: usize = 1_500;

/// The files that a reader is given, and what it has to keep.
struct Reader {
    name: &'static str,
    begin: Vec<Vec<u8>>,
    change: fn(&[u8], &mut Rng) -> Vec<u8>,
    /// Whether the file was opened.
    read: fn(&[u8]) -> bool,
}

fn run(reader: &Reader) {
    let minutes = env::var("FOELING_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).map(Duration::from_secs);
    let seed = env::var("FOELING_FUZZ_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let mut rng = Rng::with_seed(seed);
    let start = Instant::now();
    let (mut rounds, mut opened) = (0, 0);
    // A file that was opened is changed further, so that the way leads away from where it began.
    let mut pool = reader.begin.clone();
    while minutes.map_or(rounds < ROUNDS, |minutes| start.elapsed() < minutes) {
        rounds += 1;
        let known = if rng.bool() { reader.begin.len() } else { pool.len() };
        let from = pool[rng.usize(0..known)].clone();
        let changed = (reader.change)(&from, &mut rng);
        let read = panic::catch_unwind(AssertUnwindSafe(|| (reader.read)(&changed)));
        let is_opened = matches!(read, Ok(true));
        opened += usize::from(is_opened);
        if read.is_err() {
            fs::create_dir_all("target/fuzz").unwrap();
            fs::write(format!("target/fuzz/{}.bin", reader.name), &changed).unwrap();
            panic!("{}: seed {seed}, round {rounds}; the file is in target/fuzz/{}.bin", reader.name, reader.name);
        }
        if is_opened && changed.len() < 60_000 {
            if pool.len() < 50 {
                pool.push(changed);
            } else {
                let place = rng.usize(reader.begin.len()..pool.len());
                pool[place] = changed;
            }
        }
    }
    println!("{}: {rounds} files from seed {seed}, of which {opened} were opened", reader.name);
    // Were nearly all of them refused at once, nothing behind the door would have been tried.
    assert!(opened * 20 > rounds, "{}: {opened} of {rounds}", reader.name);
}

fn of_json(file: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut file = file.to_vec();
    match serde_json::from_slice(&file) {
        Ok(mut whole) if rng.u8(0..6) > 0 => {
            (0..rng.usize(1..5)).for_each(|_| mutations::json(&mut whole, rng));
            // What is nested too deep for a reader may be too deep for a writer.
            serde_json::to_vec(&whole).unwrap_or(file)
        }
        _ => {
            (0..rng.usize(1..4)).for_each(|_| mutations::bytes(&mut file, rng));
            file
        }
    }
}

fn of_bytes(file: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut file = file.to_vec();
    (0..rng.usize(1..4)).for_each(|_| mutations::bytes(&mut file, rng));
    file
}

fn of_word(file: &[u8], rng: &mut Rng) -> Vec<u8> {
    if rng.u8(0..6) == 0 { of_bytes(file, rng) } else { mutations::archive(file, rng) }
}

fn stored(names: &[&str]) -> Vec<Vec<u8>> {
    names.iter().map(|name| fs::read(format!("tests/data/formats/{name}")).unwrap()).collect()
}

fn has_few(unread: &[String]) {
    assert!(unread.len() <= LEFT_OUT);
    assert!(unread.iter().all(|id| id.chars().count() <= ID_LETTERS));
}

fn keeps_half(half: &Half, unread: &[String]) {
    has_few(unread);
    let written = half_file::write_open(half);
    assert!(written.len() <= JSON_BYTES);
    assert_eq!(half_file::read(&written), Ok(OpenedHalf::Open(half.clone(), Vec::new())));
}

fn keeps_record(record: &Record, unread: &[String]) {
    has_few(unread);
    let written = agreement_file::write(record);
    let (again, unread) = agreement_file::read(&written).unwrap();
    assert!(unread.is_empty(), "{unread:?}");
    assert_eq!(agreement_file::write(&again), written);
    // What is opened can be shown.
    if written.len().is_multiple_of(16) {
        let opening = Opening::Record(Box::new(record.clone()), unread);
        let (model, _) = update(Model::default(), Msg::Files(FilesMsg::Opened(opening)));
        let (model, _) = update(model, Msg::Files(FilesMsg::Accepted));
        assert!(model.record().is_some());
        let dialogue = record.talk.dialogue(&Frame::default());
        let _ = record.talk.agreement(&dialogue, &Frame::default());
    }
}

fn keeps(bytes: &[u8]) -> bool {
    match recognise(bytes) {
        Ok(Recognised::Half(OpenedHalf::Open(half, unread))) => keeps_half(&half, &unread),
        Ok(Recognised::Half(OpenedHalf::Sealed(sealed))) => {
            let written = half_file::write_sealed(&sealed.head, &sealed.sealed);
            assert_eq!(half_file::read(&written), Ok(OpenedHalf::Sealed(sealed)));
        }
        Ok(Recognised::Agreement(record, unread)) => keeps_record(&record, &unread),
        Ok(Recognised::Frame | Recognised::Word) | Err(_) => return false,
    }
    true
}

fn keeps_frame(bytes: &[u8]) -> bool {
    let raw = frame_file::raw_bytes(bytes);
    let (model, _) = update(Model::default(), Msg::FrameEditor(EditorMsg::Read(raw)));
    let editor = model.frame_editor.unwrap();
    assert!(editor.faults().len() <= FRAME_FAULTS + 1 && editor.unopened.len() <= FRAME_FAULTS + 1);
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    match frame_file::read(text) {
        Ok(frame) => assert_eq!(frame_file::read(&frame_file::write(&frame)), Ok(frame)),
        Err(faults) => {
            assert!(faults.len() <= FRAME_FAULTS + 1);
            let is_short = |fault| Lang::ALL.iter().all(|lang| frame_faults::say(fault, *lang).chars().count() < 4_000);
            assert!(faults.iter().all(is_short));
        }
    }
    editor.unopened.is_empty()
}

fn keeps_word(bytes: &[u8]) -> bool {
    let Ok(word) = word_read::read(bytes) else { return false };
    assert!(word.changes.len() <= CHANGED_LINES);
    let is_short = |line: &String| line.chars().count() <= LINE;
    assert!(word.changes.iter().all(|change| is_short(&change.before) && is_short(&change.after)));
    if let Ok((record, unread)) = agreement_file::read(&word.carried) {
        keeps_record(&record, &unread);
    }
    true
}

fn keeps_session(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let Some(read) = session::read(&text) else { return false };
    has_few(&read.unread);
    let again = session::read(&session::write(&read.work, &read.typed, read.lang)).unwrap();
    assert!(again.unread.is_empty(), "{:?}", again.unread);
    assert_eq!(again.work, read.work);
    true
}

fn keeps_code(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let (code, number) = (TalkCode::read(&text), TalkId::read(&text));
    if let Ok(code) = &code {
        assert!(TalkCode::read(&code.secret()).as_ref() == Ok(code));
    }
    if let Some(number) = number {
        assert_eq!(TalkId::read(&number.to_string()), Some(number));
    }
    code.is_ok() || number.is_some()
}

/// Contents that a code laid open, under the head of the example.
fn keeps_contents(bytes: &[u8]) -> bool {
    let example: serde_json::Value = serde_json::from_str(include_str!("data/sealed_half.json")).unwrap();
    let Ok(OpenedHalf::Sealed(sealed)) = half_file::read(example["file"].as_str().unwrap().as_bytes()) else {
        return false;
    };
    let Ok((half, unread)) = sealed.unsealed(bytes) else { return false };
    has_few(&unread);
    assert_eq!(sealed.unsealed(&half_file::contents(&half)), Ok((half, Vec::new())));
    true
}

#[test]
fn halves() {
    run(&Reader { name: "half", begin: stored(&["half-0.json", "half-1.json"]), change: of_json, read: keeps });
}

#[test]
fn sealed_halves() {
    let example: serde_json::Value = serde_json::from_str(include_str!("data/sealed_half.json")).unwrap();
    let begin = vec![example["file"].as_str().unwrap().as_bytes().to_vec()];
    run(&Reader { name: "sealed-half", begin, change: of_json, read: keeps });
}

#[test]
fn contents_of_sealed_halves() {
    let begin =
        vec![br#"{"route":"full","answers":[["pattern","one","fixed"],["help-need","rather-talk"]]}     "#.to_vec()];
    run(&Reader { name: "contents", begin, change: of_json, read: keeps_contents });
}

#[test]
fn agreements() {
    let begin = stored(&["agreement-0.json", "agreement-1.json", "talk-1.json"]);
    run(&Reader { name: "agreement", begin, change: of_json, read: keeps });
}

#[test]
fn frames() {
    run(&Reader { name: "frame", begin: stored(&["frame-1.json"]), change: of_json, read: keeps_frame });
}

#[test]
fn word_files() {
    run(&Reader { name: "word", begin: stored(&["word-1.docx"]), change: of_word, read: keeps_word });
}

#[test]
fn sessions() {
    let begin = stored(&["session-1.txt", "session-2.txt"]);
    run(&Reader { name: "session", begin, change: of_bytes, read: keeps_session });
}

#[test]
fn codes_and_numbers() {
    let begin = vec![b"kaffe lampe hest guitar tiger vinter".to_vec(), b"K7P2-9QXM".to_vec()];
    run(&Reader { name: "code", begin, change: of_bytes, read: keeps_code });
}
