//! Files that other programs made or saved: in other letters, under other names, locked, older, packed. Each is opened, or
//! told for what it is with what to do.

mod support;

use std::io::{Cursor, Read, Write};

use foeling::domain::frame_form::fault::Problem;
use foeling::domain::talk::file_fault::{FileFault, OfficeFault};
use foeling::domain::values::text::Lang;
use foeling::export::document::{Block, Document};
use foeling::export::word::{self, WordFault};
use foeling::export::word_read;
use foeling::saved::opened::{Recognised, recognise};
use foeling::saved::{agreement_file, frame_file, half_file};
use foeling::wording::{file_faults, frame_faults};
use support::agreements;
use support::file_faults::file_faults_in_their_own_words;
use support::frames::FULL;
use support::records::agreed_record;
use zip::unstable::write::FileOptionsExt;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

// ---------------------------------------------------------------- letters

/// A text in the ways that programs save it, each with its mark; and whether Føling reads it.
fn in_letters(text: &str) -> Vec<(&'static str, Vec<u8>, bool)> {
    let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let latin = |text: &str| text.chars().map(|it| u8::try_from(u32::from(it)).unwrap_or(b'?')).collect::<Vec<u8>>();
    let utf_32: Vec<u8> = text.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect();
    let mut cut = [b"\xff\xfe".to_vec(), little(text)].concat();
    cut.pop();
    vec![
        ("UTF-8", text.as_bytes().to_vec(), true),
        ("UTF-8 with its mark", [b"\xef\xbb\xbf", text.as_bytes()].concat(), true),
        ("UTF-16LE with its mark", [b"\xff\xfe".to_vec(), little(text)].concat(), true),
        ("UTF-16BE with its mark", [b"\xfe\xff".to_vec(), big(text)].concat(), true),
        ("UTF-16LE without a mark", little(text), false),
        ("UTF-16BE without a mark", big(text), false),
        ("UTF-16LE cut off", cut, false),
        ("UTF-32", [b"\xff\xfe\0\0".to_vec(), utf_32].concat(), false),
        ("Windows-1252", latin(text), false),
        (
            "UTF-8 cut in a letter",
            text.as_bytes().iter().copied().map(|it| if it == 0xc3 { 0xc5 } else { it }).chain([0xc3]).collect(),
            false,
        ),
    ]
}

#[test]
fn an_agreement_is_read_in_its_own_letters_or_not_at_all() {
    let mut record = agreed_record();
    record
        .talk
        .written
        .insert(foeling::domain::vocabulary::element_id::ElementId::Extent, "Rød grød på Ærø".to_owned());
    for (letters, bytes, is_read) in in_letters(&agreement_file::write(&record)) {
        let read = match recognise(&bytes) {
            Ok(Recognised::Agreement(record, _)) => Ok(*record),
            Ok(other) => panic!("{letters}: {other:?}"),
            Err(fault) => Err(fault),
        };
        assert_eq!(read, if is_read { Ok(record.clone()) } else { Err(FileFault::OtherLetters) }, "{letters}");
    }
}

#[test]
fn a_half_is_read_in_its_own_letters_or_not_at_all() {
    let text = r#"{"format":"foeling-half","version":1,"talk":"K7P2-9QXM","party":"employee","made":null,"route":"full","answers":[["follow-up-other","words","på Ærø"]]}"#;
    let whole = half_file::read(text.as_bytes());
    assert!(whole.is_ok());
    for (letters, bytes, is_read) in in_letters(text) {
        let expected = if is_read { whole.clone() } else { Err(FileFault::OtherLetters) };
        assert_eq!(half_file::read(&bytes), expected, "{letters}");
    }
}

#[test]
fn a_frame_is_read_in_its_own_letters_or_not_at_all() {
    let whole = frame_file::raw(FULL).unwrap();
    assert!(FULL.contains('ø'));
    for (letters, bytes, is_read) in in_letters(FULL) {
        match frame_file::raw_bytes(&bytes) {
            Ok(raw) => assert!(is_read && raw == whole, "{letters}"),
            Err(faults) => {
                assert!(
                    !is_read && matches!(faults.as_slice(), [it] if it.problem == Problem::OtherLetters),
                    "{letters}"
                );
                assert!(frame_faults::say(&faults[0], Lang::Da).contains("gem filen som UTF-8"));
            }
        }
    }
    // A page that fetches a frame may have decoded it before, and put a sign where there was a letter.
    let decoded =
        String::from_utf8_lossy(b"{\"format\":\"foeling-frame\",\"version\":1,\"unit\":\"B\xf8rn\"}").into_owned();
    // A program that wrote it as JSON again may have escaped that sign.
    for sign in ["\u{fffd}", "\\ufffd", "\\uFFFD"] {
        let frame = decoded.replace('\u{fffd}', sign);
        let faults = frame_file::read(&frame).unwrap_err();
        assert!(matches!(faults.as_slice(), [it] if it.problem == Problem::OtherLetters), "{sign}");
    }
}

#[test]
fn what_is_not_ours_is_not_called_a_matter_of_letters() {
    for bytes in [b"B\xf8rn og unge".as_slice(), b"\xff\xfea\0", b"{\"a\": \"B\xf8rn\"}", b"\0\0\0\0"] {
        assert_eq!(recognise(bytes), Err(FileFault::NotOurs), "{bytes:?}");
    }
}

// ---------------------------------------------------------------- Word files

/// An agreement as a Word file that carries its data.
fn of_ours() -> Vec<u8> {
    let (_, talk) = agreements::talks().remove(0);
    word::write(&agreements::paper(&talk), &agreement_file::write(&agreed_record())).unwrap()
}

fn parts(file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let names: Vec<String> = archive.file_names().filter(|name| !name.ends_with('/')).map(str::to_owned).collect();
    let mut read = |name: String| {
        let mut bytes = Vec::new();
        archive.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        (name, bytes)
    };
    names.into_iter().map(&mut read).collect()
}

fn packed(parts: &[(String, Vec<u8>)], options: SimpleFileOptions) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The file with every name and every mention of it changed, as other programs name the parts of theirs.
fn renamed(file: &[u8], names: &[(&str, &str)]) -> Vec<u8> {
    let with = |text: &str| names.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    let anew: Vec<_> = parts(file)
        .into_iter()
        .map(|(name, bytes)| {
            let is_list = name.ends_with(".rels") || name.starts_with("[Content");
            let bytes = if is_list { with(&String::from_utf8(bytes).unwrap()).into_bytes() } else { bytes };
            (with(&name), bytes)
        })
        .collect();
    packed(&anew, SimpleFileOptions::default())
}

fn fault(file: &[u8]) -> FileFault {
    word_read::read(file).unwrap_err().into()
}

#[test]
fn parts_are_found_by_their_relationships_whatever_their_names() {
    let file = of_ours();
    let whole = word_read::read(&file).unwrap();
    assert!(whole.changes.is_empty());
    for names in [
        [("document.xml", "document2.xml"), ("item1.xml", "item7.xml")],
        [("word/", "doc/"), ("document.xml", "main.xml")],
        [("customXml/item", "custom/data"), ("\"../custom", "\"/custom")],
        [("document.xml", "./document.xml"), ("/./", "/")],
    ] {
        assert_eq!(word_read::read(&renamed(&file, &names)), Ok(whole.clone()), "{names:?}");
    }
    // Named by no relationship at all, it is found where it usually stands.
    let rels = |name: &str| name.ends_with("document.xml.rels");
    let without: Vec<_> = parts(&file).into_iter().filter(|(name, _)| !rels(name)).collect();
    assert_eq!(word_read::read(&packed(&without, SimpleFileOptions::default())), Ok(whole));
}

#[test]
fn a_copy_that_lost_its_data_is_known_by_its_headings() {
    let lost = |file: &[u8]| {
        let left: Vec<_> = parts(file).into_iter().filter(|(name, _)| !name.starts_with("customXml")).collect();
        packed(&left, SimpleFileOptions::default())
    };
    assert_eq!(fault(&lost(&of_ours())), FileFault::Office(OfficeFault::LostData));
    let mut other = Document::new("Referat".to_owned(), Lang::Da);
    other.blocks = vec![Block::Paragraph("Vi talte om hjemmearbejde.".to_owned())];
    let other = word::write(&other, "").unwrap();
    assert_eq!(fault(&other), FileFault::Office(OfficeFault::OtherWord));
}

#[test]
fn a_locked_file_is_told_as_locked() {
    let locked = SimpleFileOptions::default().with_deprecated_encryption(b"hemmelig").unwrap();
    assert_eq!(fault(&packed(&parts(&of_ours()), locked)), FileFault::Office(OfficeFault::Protected));
}

/// A compound file with a stream of this name: its head, and an entry of its directory.
fn compound(stream: &str) -> Vec<u8> {
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), vec![0; 1016], name, vec![0; 512]].concat()
}

#[test]
fn every_other_form_is_told_for_what_it_is() {
    let html = "\u{feff}\r\n<!-- login -->\n<!DOCTYPE html><html><title>Log ind</title></html>";
    let flat = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><pkg:package/>";
    let flat_odt = "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:x\"/>";
    for (bytes, expected) in [
        (compound("EncryptedPackage"), OfficeFault::Protected),
        (compound("\u{9}DRMContent"), OfficeFault::Protected),
        (compound("WordDocument"), OfficeFault::OldWord),
        (compound("Workbook"), OfficeFault::OtherOffice),
        (b"{\\rtf1\\ansi".to_vec(), OfficeFault::RichText),
        (html.as_bytes().to_vec(), OfficeFault::WebPage),
        (flat.as_bytes().to_vec(), OfficeFault::FlatXml),
        (flat_odt.as_bytes().to_vec(), OfficeFault::OpenDocument),
    ] {
        assert_eq!(recognise(&bytes), Err(FileFault::Office(expected)));
    }
    assert_eq!(recognise(&compound("Contents")), Err(FileFault::NotOurs));
    let archive = |names: &[&str]| {
        let parts: Vec<_> = names.iter().map(|name| ((*name).to_owned(), b"x".to_vec())).collect();
        let bytes = packed(&parts, SimpleFileOptions::default());
        assert_eq!(recognise(&bytes), Ok(Recognised::Word));
        fault(&bytes)
    };
    for (names, expected) in [
        (["mimetype", "content.xml", "META-INF/manifest.xml"].as_slice(), OfficeFault::OpenDocument),
        (&["[Content_Types].xml", "xl/workbook.xml"], OfficeFault::OtherOffice),
        (&["[Content_Types].xml", "ppt/presentation.xml"], OfficeFault::OtherOffice),
        (&["Aftale.DOCX", "billede.png"], OfficeFault::Packed),
        (&["mappe/foeling-halvdel.json"], OfficeFault::Packed),
        (&["billede.png"], OfficeFault::OtherArchive),
        (&[], OfficeFault::OtherArchive),
    ] {
        assert_eq!(archive(names), FileFault::Office(expected), "{names:?}");
    }
}

#[test]
fn a_document_with_macros_is_read_as_any_other() {
    let file = of_ours();
    let anew: Vec<_> = parts(&file)
        .into_iter()
        .map(|(name, bytes)| {
            let is_types = name.starts_with("[Content");
            let text = String::from_utf8_lossy(&bytes)
                .replace("officedocument.wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml");
            (name, if is_types { text.into_bytes() } else { bytes })
        })
        .chain([("word/vbaProject.bin".to_owned(), vec![0xd0, 0xcf])])
        .collect();
    assert_eq!(word_read::read(&packed(&anew, SimpleFileOptions::default())), word_read::read(&file));
}

#[test]
fn a_small_file_of_much_markup_is_refused_before_it_is_read() {
    let with = |more: &str| {
        let anew: Vec<_> = parts(&of_ours())
            .into_iter()
            .map(|(name, bytes)| {
                let is_main = name == "word/document.xml";
                let text = String::from_utf8_lossy(&bytes).replacen("<w:p ", &format!("{more}<w:p "), 1);
                (name, if is_main { text.into_bytes() } else { bytes })
            })
            .collect();
        word_read::read(&packed(&anew, SimpleFileOptions::default()))
    };
    let many = |each: fn(usize) -> String, count: usize| (0..count).map(each).collect::<String>();
    for more in [
        format!("<w:p{}/>", many(|at| format!(" a{at}=\"\""), 10_000)),
        format!(
            "<w:p{}>{}</w:p>",
            many(|at| format!(" xmlns:n{at}=\"urn:{at}\""), 1_000),
            "<b xmlns:b=\"b\"/>".repeat(1_000)
        ),
        many(|at| format!("<a xmlns:n{at}=\"urn:{at}\">"), 1_000) + &"</a>".repeat(1_000),
    ] {
        assert!(matches!(with(&more), Err(WordFault::TooMuch(_))), "{}", &more[..60]);
    }
    assert!(with("").is_ok());
}

#[test]
fn every_cause_has_a_sentence_of_its_own() {
    let all = file_faults_in_their_own_words();
    for lang in Lang::ALL {
        let said: std::collections::BTreeSet<String> =
            all.iter().map(|fault| file_faults::file(*fault, lang)).collect();
        assert_eq!(said.len(), all.len());
    }
}
