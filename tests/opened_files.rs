//! Files that somebody opens: told by what is in them, whatever it is, with a message that says what to do next.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::talk::file_fault::{FileFault, MOST_BYTES, OfficeFault};
use foeling::domain::talk::half::{Half, Mismatch};
use foeling::domain::talk::seal::SealFault;
use foeling::domain::talk::talk_code::CodeFault;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::values::file_limits::Much;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::route::Route;
use foeling::saved::half_file::{self, OpenedHalf};
use foeling::saved::opened::{Recognised, recognise};
use foeling::wording;
use support::file_faults::file_faults_in_their_own_words;
use support::language::{STOP_LIST, assert_none, lix};

fn half() -> Vec<u8> {
    let talk = TalkId::from_random([1, 2, 3, 4, 5]);
    half_file::write_open(&Half::of(talk, Party::Manager, Route::Short, None, &Answers::default()))
}

fn fault(bytes: &[u8]) -> FileFault {
    match recognise(bytes) {
        Err(fault) => fault,
        Ok(_) => panic!("the file was recognised"),
    }
}

#[test]
fn a_half_is_known_by_what_is_in_it() {
    for begin in ["", "\u{feff}", "\n\t  "] {
        let file = [begin.as_bytes(), &half()].concat();
        assert!(matches!(recognise(&file), Ok(Recognised::Half(OpenedHalf::Open(..)))), "{begin:?}");
    }
}

#[test]
fn an_agreement_is_read_and_a_zip_is_handed_on() {
    let agreement = std::fs::read("tests/data/formats/agreement-1.json").unwrap();
    assert!(matches!(recognise(&agreement), Ok(Recognised::Agreement(..))));
    let newer = br#"{"format":"foeling-agreement","version":9,"anything":[1,2]}"#;
    assert_eq!(recognise(newer), Err(FileFault::Newer { version: 9 }));
    assert_eq!(recognise(b"PK\x03\x04 and so on"), Ok(Recognised::Word));
}

#[test]
fn everything_else_is_told_for_what_it_is() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0";
    let webp = b"RIFF\x10\0\0\0WEBPVP8 ";
    for picture in [b"\x89PNG\r\n\x1a\n".as_slice(), b"\xff\xd8\xff\xe0", b"GIF89a..", heic, webp, b"II*\0...."] {
        assert_eq!(fault(picture), FileFault::Picture, "{picture:?}");
    }
    let half = half();
    let text = String::from_utf8(half.clone()).unwrap();
    for (bytes, expected) in [
        (b"".as_slice(), FileFault::Empty),
        (b" \r\n\t", FileFault::Empty),
        (b"%PDF-1.7\n", FileFault::Pdf),
        (b"RIFF\x10\0\0\0WAVEfmt ", FileFault::NotOurs),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileFault::NotOurs),
        (b"null", FileFault::NotOurs),
        (b"[1, 2, 3]", FileFault::NotOurs),
        (b"{\"format\": 7}", FileFault::NotOurs),
        (b"{\"format\": \"someone-else\"}", FileFault::NotOurs),
        (b"{\"format\": \"foeling-half\"", FileFault::Damaged),
        (b"{\"format\": \"foeling-half\"}", FileFault::Damaged),
        (b"{\"format\": \"foeling-map\", \"version\": 3}", FileFault::Newer { version: 3 }),
        (b"{\"format\": \"foeling-map\"}", FileFault::Damaged),
        (&half[..half.len() / 2], FileFault::Damaged),
        (text.replace("\"version\":1", "\"version\":2").as_bytes(), FileFault::Newer { version: 2 }),
        (text.replace("manager", "mana\u{1}ger").as_bytes(), FileFault::Damaged),
    ] {
        assert_eq!(fault(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_big_file_is_refused_by_its_size_alone() {
    assert_eq!(FileFault::of_size(0), Some(FileFault::Empty));
    assert_eq!(FileFault::of_size(MOST_BYTES), None);
    assert_eq!(FileFault::of_size(MOST_BYTES + 1), Some(FileFault::TooBig { megabytes: 6 }));
    assert_eq!(FileFault::of_size(u64::MAX), Some(FileFault::TooBig { megabytes: 18_446_744_073_710 }));
    assert_eq!(fault(&vec![b'{'; 50_000_000]), FileFault::TooBig { megabytes: 50 });
    assert_eq!(half_file::read(&vec![b' '; 50_000_000]), Err(FileFault::TooBig { megabytes: 50 }));
}

#[test]
fn a_file_made_of_brackets_does_not_exhaust_the_stack() {
    let deep = "[".repeat(4_900_000);
    assert_eq!(fault(deep.as_bytes()), FileFault::NotOurs);
    let ours = format!(r#"{{"format":"foeling-half","version":1,"answers":{deep}"#);
    assert_eq!(fault(ours.as_bytes()), FileFault::TooMuch(Much::Bytes));
    for (depth, expected) in [(40_000, FileFault::Damaged), (60_000, FileFault::TooMuch(Much::Values))] {
        let objects = format!(r#"{{"format":"foeling-half","x":{}"#, r#"{"x":"#.repeat(depth));
        assert_eq!(fault(objects.as_bytes()), expected);
    }
}

#[test]
fn a_file_made_of_very_many_values_is_refused_before_they_take_up_memory() {
    let rows = "[\"x\"],".repeat(300_000);
    let wide = String::from_utf8(half()).unwrap().replace("\"answers\":[", &format!("\"answers\":[{rows}[\"x\"]"));
    assert!(wide.len() < 2_000_000);
    assert_eq!(fault(wide.as_bytes()), FileFault::TooMuch(Much::Values));
}

#[test]
fn whatever_comes_after_its_first_bytes_a_file_is_told_for_what_it_begins_as() {
    let mut rng = fastrand::Rng::with_seed(2);
    type Told = Result<Recognised, FileFault>;
    let begins: [(&[u8], &[Told]); 9] = [
        (b"PK\x03\x04", &[Ok(Recognised::Word)]),
        (b"%PDF-", &[Err(FileFault::Pdf)]),
        (b"\xff\xd8\xff", &[Err(FileFault::Picture)]),
        (b"\0\0\0\x18ftypheic", &[Err(FileFault::Picture)]),
        (b"{\\rtf", &[Err(FileFault::Office(OfficeFault::RichText))]),
        (b"<html", &[Err(FileFault::Office(OfficeFault::WebPage))]),
        (b"PK", &[Err(FileFault::NotOurs)]),
        (b"RIFF", &[Err(FileFault::NotOurs)]),
        (b"{\"format\":\"foeling-half\",", &[Err(FileFault::Damaged), Err(FileFault::OtherLetters)]),
    ];
    for round in 0..20_000 {
        let (begin, expected) = &begins[round % begins.len()];
        let mut bytes = begin.to_vec();
        bytes.extend((0..rng.usize(0..80)).map(|_| rng.u8(..)));
        let told = recognise(&bytes);
        assert!(expected.contains(&told), "{told:?}: {}", String::from_utf8_lossy(&bytes));
    }
}

/// Every message of this room, with where it stands.
fn messages(lang: Lang) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for fault in file_faults_in_their_own_words() {
        all.push((format!("{fault:?}"), wording::file_faults::file(fault, lang)));
    }
    for fault in [SealFault::NoCrypto, SealFault::WrongCode, SealFault::Failed] {
        all.push((format!("{fault:?}"), wording::file_faults::seal(fault, lang)));
    }
    let of_party = Party::ALL.into_iter().flat_map(|party| [Mismatch::SameParty(party), Mismatch::NotClosed(party)]);
    for mismatch in of_party.chain([Mismatch::OtherTalk]) {
        all.push((format!("{mismatch:?}"), wording::file_faults::mismatch(mismatch, lang)));
    }
    all
}

fn code_messages(lang: Lang) -> Vec<(String, String)> {
    [
        CodeFault::WrongCount { found: 0 },
        CodeFault::WrongCount { found: 5 },
        CodeFault::UnknownWord { word: "kafe".into(), nearest: Some("kaffe") },
        CodeFault::UnknownWord { word: "{nearest}".into(), nearest: None },
    ]
    .map(|fault| (format!("{fault:?}"), wording::file_faults::code(&fault, lang)))
    .to_vec()
}

#[test]
fn every_message_about_a_file_ends_with_what_is_unchanged() {
    for (lang, end) in [(Lang::Da, " Dine svar her er uændrede."), (Lang::En, " Your answers here are unchanged.")] {
        for (place, message) in messages(lang) {
            assert!(message.ends_with(end), "{place}: {message}");
        }
    }
}

#[test]
fn every_message_says_what_to_do_next() {
    let next = [
        (Lang::Da, ["Vælg", "Bed ", "Genindlæs ", "Åbn ", "Spørg ", "Prøv ", "Skriv ", "Se, "].as_slice()),
        (Lang::En, ["Choose", "Ask ", "Reload", "reload ", "Open ", "Check ", "Try ", "Type ", "use"].as_slice()),
    ];
    for (lang, verbs) in next {
        for (place, message) in messages(lang).into_iter().chain(code_messages(lang)) {
            assert!(verbs.iter().any(|verb| message.contains(verb)), "{place}: {message}");
        }
    }
}

#[test]
fn messages_differ_and_are_filled() {
    for lang in [Lang::Da, Lang::En] {
        let all: Vec<(String, String)> = messages(lang).into_iter().chain(code_messages(lang)).collect();
        for (at, (place, message)) in all.iter().enumerate() {
            assert!(all[..at].iter().all(|(_, other)| other != message), "{place}: {message}");
            // What a person typed is never filled, so these braces are theirs.
            assert!(
                !message.replace("{nearest}", "").contains('{') || place.contains("{nearest}"),
                "{place}: {message}"
            );
        }
    }
    assert!(wording::file_faults::file(FileFault::TooBig { megabytes: 50 }, Lang::Da).contains("50 MB"));
    let near = CodeFault::UnknownWord { word: "kafe".into(), nearest: Some("kaffe") };
    assert!(wording::file_faults::code(&near, Lang::Da).ends_with("Prøv med »kaffe«."));
}

#[test]
fn messages_are_plain_and_quiet() {
    let mut faults = Vec::new();
    for (place, message) in messages(Lang::Da).into_iter().chain(code_messages(Lang::Da)) {
        for word in message.to_lowercase().split(|letter: char| !letter.is_alphanumeric() && letter != '-') {
            if word == "man" || STOP_LIST.iter().any(|stop| word.starts_with(stop)) {
                faults.push(format!("{place}: {word}"));
            }
        }
        let found = lix(&[message.as_str()]);
        if found > 35.0 {
            faults.push(format!("{place}: LIX {found:.1}: {message}"));
        }
        if message.contains(['!', '"', '“', '”']) {
            faults.push(format!("{place}: {message}"));
        }
    }
    for (place, message) in messages(Lang::En).into_iter().chain(code_messages(Lang::En)) {
        let shouts = ["!", "error", "invalid", "wrong", "please", "sorry", "failed", "»", "«", "'"];
        faults.extend(
            shouts
                .iter()
                .filter(|shout| message.to_lowercase().contains(**shout))
                .map(|shout| format!("{place}: {shout}")),
        );
    }
    assert_none(faults);
}
