//! What is read at its edges: just as much as there may be, and rows that are nearly right.

use foeling::domain::frame_form::fault::Problem;
use foeling::domain::talk::file_fault::{FileFault, OfficeFault};
use foeling::domain::talk::seal::TAG_BYTES;
use foeling::domain::values::file_limits::{FRAME_BYTES, KEPT_BYTES};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::saved::half_file::{self, OpenedHalf};
use foeling::saved::opened::recognise;
use foeling::saved::{frame_file, session};

fn half(more: &str) -> Result<OpenedHalf, FileFault> {
    let head = r#""format":"foeling-half","version":1,"talk":"K7P2-9QXM","party":"employee","made":null"#;
    half_file::read(format!("{{{head},{more}}}").as_bytes())
}

#[test]
fn of_late_changes_what_is_private_and_what_cannot_be_read_is_left_out() {
    let late =
        r#"[["energy","one","worse"],["home-days","number","mange"],["pattern"],["weekly-hours","number","3700"]]"#;
    let Ok(OpenedHalf::Open(half, unread)) = half(&format!(r#""route":"full","answers":[],"late":{late}"#)) else {
        panic!("it is a half")
    };
    let late: Vec<_> = half.late.iter().map(|(id, before)| (*id, before.clone())).collect();
    assert_eq!(late.len(), 2, "{late:?}");
    assert!(late.contains(&(Q::Pattern, None)));
    assert!(
        late.iter()
            .any(|(id, before)| *id == Q::WeeklyHours && matches!(before, Some(Answer::Number(it)) if it.0 == 3700))
    );
    assert_eq!(unread, Vec::<String>::new());
}

#[test]
fn words_of_a_question_that_is_not_ours_are_for_nobodys_talk() {
    let Ok(OpenedHalf::Open(half, unread)) = half(
        r#""route":"full","answers":[["exempt-other","words","Kartoteket"]],"talk_only":["nonsense","exempt-other"]"#,
    ) else {
        panic!("it is a half")
    };
    assert!(half.answers.answers().is_talk_only(Q::ExemptOther));
    assert_eq!(unread, Vec::<String>::new());
}

#[test]
fn a_seal_holds_at_least_its_own_mark() {
    let sealed = |bytes: usize| {
        let data = "A".repeat(bytes.div_ceil(3) * 4 - [0, 2, 1][bytes % 3]) + ["", "==", "="][bytes % 3];
        half(&format!(
            r#""sealed":{{"kdf":"PBKDF2-SHA-256","iterations":600000,"salt":"AAAAAAAAAAAAAAAAAAAAAA==","cipher":"AES-256-GCM","iv":"AAAAAAAAAAAAAAAA","data":"{data}"}}"#
        ))
    };
    assert!(matches!(sealed(TAG_BYTES), Ok(OpenedHalf::Sealed(_))));
    assert_eq!(sealed(TAG_BYTES - 1), Err(FileFault::Damaged));
    assert_eq!(half_file::read(&[]), Err(FileFault::Empty));
}

#[test]
fn as_much_as_there_may_be_is_read() {
    let frame = |bytes: usize| format!(r#"{{"a":1}}{}"#, " ".repeat(bytes - 7));
    assert!(frame_file::raw(&frame(FRAME_BYTES)).is_ok());
    let faults = frame_file::raw(&frame(FRAME_BYTES + 1)).unwrap_err();
    assert!(matches!(faults[0].problem, Problem::TooBig { .. }));

    let head = "foeling-session-2\u{1f}da\u{1f}employee\u{1f}short\u{1f}\u{1e}employee\u{1f}";
    let kept = |bytes: usize| head.to_owned() + &"a".repeat(bytes - head.len());
    assert!(session::read(&kept(KEPT_BYTES)).is_some());
    assert!(session::read(&kept(KEPT_BYTES + 1)).is_none());
}

#[test]
fn what_is_no_archive_is_told_by_how_it_begins() {
    let office = |bytes: &[u8]| match recognise(bytes) {
        Err(FileFault::Office(fault)) => Some(fault),
        _ => None,
    };
    let compound = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &name].concat()
    };
    for (bytes, fault) in [
        (b"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>".to_vec(), Some(OfficeFault::FlatXml)),
        (b"<pkg:package xmlns:pkg=\"x\">".to_vec(), Some(OfficeFault::FlatXml)),
        (b"<w:wordDocument>".to_vec(), Some(OfficeFault::FlatXml)),
        (b" \n<!DOCTYPE HTML><title>".to_vec(), Some(OfficeFault::WebPage)),
        (b"\xef\xbb\xbf<html lang=da>".to_vec(), Some(OfficeFault::WebPage)),
        ("<html>".encode_utf16().flat_map(u16::to_le_bytes).collect(), Some(OfficeFault::WebPage)),
        (b"Se <html>".to_vec(), None),
        (b"<svg>".to_vec(), None),
        (compound("PowerPoint Document"), Some(OfficeFault::OtherOffice)),
        (compound("Workbook"), Some(OfficeFault::OtherOffice)),
        (compound("Contents"), None),
    ] {
        assert_eq!(office(&bytes), fault, "{}", String::from_utf8_lossy(&bytes));
    }
    let brand = |name: &str| recognise(format!("\0\0\0\u{18}ftyp{name}").as_bytes());
    assert_eq!(brand("avif"), Err(FileFault::Picture));
    assert_eq!(brand("mp42"), Err(FileFault::NotOurs));
}
