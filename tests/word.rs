//! Word files: what is written can be read again, what was changed in Word is told, and no file does harm.

#[path = "support/papers.rs"]
mod papers;

use std::io::{Cursor, Read, Write};

use foeling::domain::talk::file_fault::OfficeFault;
use foeling::domain::values::file_limits::Much;
use foeling::domain::values::speech::OwnTexts;
use foeling::domain::values::text::Lang;
use foeling::export::document::{Block, Document};
use foeling::export::line_changes::{Changed, between};
use foeling::export::word::{self, WordFault};
use foeling::export::word_read::{WordFile, read};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const CARRIED: &str = r#"{"answers":{"days":2,"words":"a < b & \"c\" ]]> æøå 👩‍💻"}}"#;

fn written(document: &Document) -> Vec<u8> {
    word::write(document, CARRIED).unwrap()
}

fn all_parts(file: &[u8]) -> Vec<String> {
    let archive = ZipArchive::new(Cursor::new(file)).unwrap();
    archive.file_names().filter(|name| !name.ends_with('/')).map(str::to_owned).collect()
}

fn part(file: &[u8], name: &str) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(file)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The file with a part written anew, as Word does when it saves: packed, and in another order.
fn with_part(file: &[u8], name: &str, anew: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let names: Vec<String> = archive.file_names().filter(|name| !name.ends_with('/')).map(str::to_owned).collect();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for each in names.iter().rev() {
        let mut text = String::new();
        archive.by_name(each).unwrap().read_to_string(&mut text).unwrap();
        let text = if each == name { anew(text) } else { text };
        let packed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        writer.start_file(each, packed).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn edited(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    with_part(file, "word/document.xml", |text| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

fn text_between(text: &str, before: &str, after: &str) -> String {
    text.split(before).nth(1).unwrap().split(after).next().unwrap().to_owned()
}

fn changed(before: &str, after: &str) -> Changed {
    Changed { before: before.to_owned(), after: after.to_owned(), below: None }
}

// ---------------------------------------------------------------- what is written

#[test]
fn what_is_carried_comes_back_to_the_letter_and_nothing_has_changed() {
    for document in [papers::every_block(Lang::Da), papers::odd(Lang::En)] {
        let file = read(&written(&document)).unwrap();
        assert_eq!(file, WordFile { carried: CARRIED.to_owned(), changes: Vec::new() });
    }
}

#[test]
fn what_json_may_hold_and_xml_may_not_keeps_its_meaning() {
    let carried = "{\r\n\t\"words\": \"a\u{1}\u{ffff}b\" }";
    let back = read(&word::write(&papers::every_block(Lang::Da), carried).unwrap()).unwrap().carried;
    assert_eq!(back, "{\r\n\t\"words\": \"a\\u0001\\uffffb\" }");
    let words = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap()["words"].clone();
    assert_eq!(words(&back), "a\u{1}\u{ffff}b");
}

#[test]
fn where_nothing_is_carried_the_file_is_not_ours_to_open() {
    let file = word::write(&papers::every_block(Lang::Da), "").unwrap();
    assert_eq!(read(&file), Err(WordFault::NotOurs));
    assert!(ZipArchive::new(Cursor::new(&file)).unwrap().file_names().all(|name| !name.starts_with("customXml")));
}

#[test]
fn the_same_document_gives_the_same_file() {
    let document = papers::every_block(Lang::Da);
    assert_eq!(written(&document), written(&document));
}

#[test]
fn every_part_is_xml_whatever_a_person_wrote() {
    let file = written(&papers::odd(Lang::Da));
    let names: Vec<String> = ZipArchive::new(Cursor::new(&file))
        .unwrap()
        .file_names()
        .filter(|it| !it.ends_with('/'))
        .map(str::to_owned)
        .collect();
    assert!(names.len() > 10);
    for name in names {
        let text = part(&file, &name);
        assert!(roxmltree::Document::parse(&text).is_ok(), "{name}");
        assert!(
            text.chars().all(|it| (' '..'\u{fffe}').contains(&it) || it > '\u{ffff}' || "\n\r\t".contains(it)),
            "{name}"
        );
        assert!(!text.contains("<script"), "{name}");
    }
}

#[test]
fn styles_page_and_language_are_in_the_order_of_the_standard() {
    let file = written(&papers::every_block(Lang::En));
    let text = part(&file, "word/document.xml");
    assert!(text.contains("<w:pPr><w:pStyle w:val=\"Title\""));
    assert!(text.contains("<w:pPr><w:pStyle w:val=\"Heading1\""));
    assert!(!text.contains("<w:pPr><w:rPr"));
    assert_eq!(text.matches("<w:tblPr><w:tblStyle").count(), 3);
    assert_eq!(text.matches("<w:tblHeader/>").count(), 2);
    assert!(text.contains("<w:sectPr><w:footerReference"));
    assert!(text.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1021\" w:right=\"1134\""));
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
    let core = part(&file, "docProps/core.xml");
    assert!(core.contains("<dc:title>Aftale om hjemmearbejde</dc:title><dc:language>en-GB</dc:language>"));
    let types = part(&file, "[Content_Types].xml");
    assert!(types.contains("/customXml/itemProps1.xml") && !types.contains("itemProps0"));
    let numberings = part(&file, "word/numbering.xml");
    assert_eq!(numberings.matches("w:numId=\"2\"").count(), 1);
}

#[test]
fn every_row_has_a_cell_for_each_column() {
    let mut document = papers::odd(Lang::Da);
    document.blocks.push(Block::Week { caption: "Ugen".to_owned(), days: Vec::new() });
    let file = written(&document);
    let text = part(&file, "word/document.xml");
    let tree = roxmltree::Document::parse(&text).unwrap();
    let of = |node: roxmltree::Node, name: &str| node.descendants().filter(|it| it.tag_name().name() == name).count();
    let tables: Vec<_> = tree.descendants().filter(|it| it.tag_name().name() == "tbl").collect();
    assert_eq!(tables.len(), papers::ODD.len() + 1);
    for table in tables {
        let columns = of(table, "gridCol");
        assert!(columns > 0 && of(table, "tc") == columns * of(table, "tr"));
    }
}

#[test]
fn every_style_that_is_named_is_there() {
    let styles = part(&written(&papers::every_block(Lang::Da)), "word/styles.xml");
    let mut document = papers::every_block(Lang::Da);
    document.head = Some("Kun for dig".to_owned());
    let file = written(&document);
    for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
        let text = part(&file, name);
        for after in text.split("Style w:val=\"").skip(1) {
            let style = after.split('"').next().unwrap();
            assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style}");
        }
    }
}

#[test]
fn a_clause_is_a_heading_that_its_text_goes_on_from() {
    let text = part(&written(&papers::every_block(Lang::Da)), "word/document.xml");
    let tree = roxmltree::Document::parse(&text).unwrap();
    let said = |node: roxmltree::Node| -> String {
        node.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect()
    };
    let is = |node: roxmltree::Node, name: &str| node.descendants().any(|it| it.tag_name().name() == name);
    let heading = tree.descendants().find(|it| it.is_element() && it.tag_name().name() == "p" && is(*it, "specVanish"));
    let heading = heading.expect("a heading that ends unseen");
    assert!(heading.descendants().any(|it| it.attributes().any(|attribute| attribute.value() == "Heading2")));
    assert_eq!(said(heading), "Frivillighed:");
    assert_eq!(said(heading.next_sibling().unwrap()), " Hjemmearbejde er frivilligt for begge.");
}

// ---------------------------------------------------------------- what was changed

#[test]
fn a_changed_line_is_told_with_what_it_was() {
    let file = written(&papers::every_block(Lang::Da));
    let file = edited(&file, "Aftalen gælder arbejde hjemme i Danmark.", "Aftalen gælder arbejde hjemme i Aarhus.");
    let changes = read(&file).unwrap().changes;
    assert_eq!(
        changes,
        [changed("Aftalen gælder arbejde hjemme i Danmark.", "Aftalen gælder arbejde hjemme i Aarhus.")]
    );
}

#[test]
fn how_word_writes_a_line_is_no_change() {
    let file = written(&papers::every_block(Lang::Da));
    let pieces = "Aftalen <w:proofErr w:type=\"spellStart\"/></w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>gælder</w:t></w:r>\
                  </w:ins><w:del w:id=\"2\"><w:r><w:delText>galdt</w:delText></w:r></w:del><w:r><w:t>\u{a0} arbejde  \
                  hjemme&#x20;i Danmark.";
    let file = edited(&file, "Aftalen gælder arbejde hjemme i Danmark.", pieces);
    let empty = "<w:p w:rsidR=\"00A1\"><w:pPr><w:rPr/></w:pPr></w:p><w:sectPr>";
    assert_eq!(read(&edited(&file, "<w:sectPr>", empty)).unwrap().changes, []);
}

/// What makes the end of a clause's name unseen.
const UNSEEN_END: &str = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>";

#[test]
fn a_clause_is_one_line_in_whatever_program_it_was_saved() {
    let (before, after) =
        ("Frivillighed: Hjemmearbejde er frivilligt for begge.", "Frivillighed: Hjemmearbejde er frivilligt.");
    let file = written(&papers::every_block(Lang::Da));
    // A program that knows no unseen ends leaves them out, and keeps the style; another writes out what is so by itself.
    for as_saved in ["", "<w:rPr><w:vanish/><w:specVanish w:val=\"1\"/></w:rPr>", UNSEEN_END] {
        let file = edited(&file, UNSEEN_END, as_saved);
        assert_eq!(read(&file).unwrap().changes, [], "{as_saved}");
        let file = edited(&file, "Hjemmearbejde er frivilligt for begge.", "Hjemmearbejde er frivilligt.");
        assert_eq!(read(&file).unwrap().changes, [changed(before, after)], "{as_saved}");
    }
    // In Word the two are put together by deleting the mark between them, which leaves one ordinary paragraph.
    let end = text_between(&part(&file, "word/document.xml"), "Frivillighed:</w:t></w:r>", "<w:r>");
    let file = edited(&edited(&file, &end, ""), UNSEEN_END, "");
    assert_eq!(read(&file).unwrap().changes, []);
}

#[test]
fn a_heading_of_ones_own_is_a_line_of_its_own() {
    let file = written(&papers::every_block(Lang::Da));
    let own = "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>Bilag</w:t></w:r></w:p>\
               <w:p><w:r><w:t>Ingen.</w:t></w:r></w:p><w:sectPr>";
    let changes = anywhere(read(&edited(&file, "<w:sectPr>", own)).unwrap().changes);
    assert_eq!(changes, [changed("", "Bilag"), changed("", "Ingen.")]);
    // A name at the end of everything, with nothing after it, is not lost.
    let own = "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>Bilag:</w:t></w:r></w:p><w:sectPr>";
    let changes = anywhere(read(&edited(&file, "<w:sectPr>", own)).unwrap().changes);
    assert_eq!(changes, [changed("", "Bilag:")]);
}

#[test]
fn new_and_deleted_lines_have_an_empty_side() {
    let file = written(&papers::every_block(Lang::Da));
    let more = "<w:p><w:r><w:t>Vi prøver det af.</w:t></w:r></w:p><w:sectPr>";
    let file = edited(&file, "<w:sectPr>", more);
    let file = edited(&file, "Gælder fra 1. april 2026", "");
    let changes = anywhere(read(&file).unwrap().changes);
    assert_eq!(changes, [changed("Gælder fra 1. april 2026", ""), changed("", "Vi prøver det af.")]);
}

#[test]
fn a_filled_field_is_a_change() {
    let file = edited(&written(&papers::every_block(Lang::Da)), "går galt:", "går galt: Ring til Anne");
    let changes = read(&file).unwrap().changes;
    assert_eq!(changes, [changed("Kontakt, når noget går galt:", "Kontakt, når noget går galt: Ring til Anne")]);
}

fn lines(text: &[&str]) -> Vec<String> {
    text.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn a_line_put_before_a_changed_one_is_not_taken_for_it() {
    let before = lines(&["et", "to hele dage om ugen", "tre"]);
    let after = lines(&["et", "noget helt nyt her", "to halve dage om ugen", "tre"]);
    let expected = [changed("", "noget helt nyt her"), changed("to hele dage om ugen", "to halve dage om ugen")];
    assert_eq!(anywhere(between(&before, &after)), expected);
}

#[test]
fn a_new_line_is_told_with_the_one_above_it_that_was_there() {
    let before = lines(&["et", "to hele dage om ugen", "tre"]);
    let after = lines(&["et", "nyt", "to halve dage om ugen", "ny", "nyere", "tre", "sidst"]);
    let below = |line: &str, now: &str| Some((line.to_owned(), now.to_owned()));
    let places: Vec<_> = between(&before, &after).into_iter().map(|change| (change.after, change.below)).collect();
    let two = || below("to hele dage om ugen", "to halve dage om ugen");
    let expected = [
        ("nyt", below("et", "et")),
        ("to halve dage om ugen", None),
        ("ny", two()),
        ("nyere", two()),
        ("sidst", below("tre", "tre")),
    ];
    assert_eq!(places, expected.map(|(line, place)| (line.to_owned(), place)));
    assert_eq!(between(&[], &lines(&["ny"]))[0].below, None);
}

#[test]
fn breaks_in_a_line_come_back_and_are_changes_where_they_were_made() {
    let with = |text: &str| Document::new("Aftale".into(), Lang::Da).with(Block::numbered(1, text.into()));
    let file = written(&with("Første linje\nAnden linje\n\nFjerde"));
    assert_eq!(read(&file).unwrap().changes, []);
    let edited = self::edited(&file, "Anden linje", "En anden linje</w:t></w:r><w:r><w:br/><w:t>og en til");
    let changes = read(&edited).unwrap().changes;
    let [change] = changes.as_slice() else { panic!("{changes:?}") };
    assert!(change.before.ends_with("Første linje\nAnden linje\n\nFjerde"), "{}", change.before);
    assert!(change.after.ends_with("Første linje\nEn anden linje\nog en til\n\nFjerde"), "{}", change.after);
    // A break alone is a change too.
    let broken = self::edited(&file, "Første linje", "Første</w:t></w:r><w:r><w:br/><w:t>linje");
    assert_eq!(read(&broken).unwrap().changes.len(), 1);
    // How the file itself is written is none, and neither is what an older file did not keep.
    let spread = self::edited(&file, "Første linje", "Første\n   linje");
    assert_eq!(read(&spread).unwrap().changes, []);
    let older = with_part(&file, "customXml/item1.xml", |part| {
        assert!(part.contains(" breaks=\"kept\"") && part.contains("&#10;"), "{part}");
        part.replace(" breaks=\"kept\"", "").replace("&#10;&#10;", " ").replace("&#10;", " ")
    });
    assert_eq!(read(&older).unwrap().changes, []);
}

/// The changes whatever line they stand below.
fn anywhere(changes: Vec<Changed>) -> Vec<Changed> {
    changes.into_iter().map(|change| Changed { below: None, ..change }).collect()
}

#[test]
fn changes_lead_from_one_text_to_the_other() {
    let mut rng = fastrand::Rng::with_seed(3);
    let mut text = |most: usize| -> Vec<String> {
        (0..rng.usize(..most)).map(|_| format!("{} {}", rng.u8(..3), rng.u8(..3))).collect()
    };
    for _ in 0..2000 {
        let (before, after) = (text(9), text(9));
        let changes = between(&before, &after);
        let gone = changes.iter().filter(|it| it.after.is_empty()).count();
        let new = changes.iter().filter(|it| it.before.is_empty()).count();
        assert_eq!(before.len() + new, after.len() + gone);
        assert!(changes.iter().all(|it| it.before != it.after));
        assert_eq!(changes.is_empty(), before == after);
    }
}

#[test]
fn a_text_beyond_all_measure_is_compared_all_the_same() {
    let before: Vec<String> = (0..3000).map(|at| format!("før {at}")).collect();
    let after: Vec<String> = (0..2000).map(|at| format!("nu {at}")).collect();
    assert_eq!(between(&before, &after).len(), 3000);
}

// ---------------------------------------------------------------- files that are something else, or harm

#[test]
fn other_files_are_told_apart() {
    assert_eq!(read(b""), Err(WordFault::NotWord));
    assert_eq!(read(b"%PDF-1.7"), Err(WordFault::NotWord));
    let file = written(&papers::every_block(Lang::Da));
    let renamed = String::from_utf8_lossy(&file).replace("word/document.xml", "word/dokument.xml");
    assert!(read(renamed.as_bytes()).is_err());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("mimetype", SimpleFileOptions::default()).unwrap();
    let archive = zip.finish().unwrap().into_inner();
    assert_eq!(read(&archive), Err(WordFault::Office(OfficeFault::OtherArchive)));
}

#[test]
fn a_damaged_part_is_told() {
    let file = written(&papers::every_block(Lang::Da));
    let cut = |text: String| text[..text.len() - 20].to_owned();
    assert_eq!(read(&with_part(&file, "customXml/item1.xml", cut)), Err(WordFault::Damaged));
    assert_eq!(read(&with_part(&file, "word/document.xml", cut)), Err(WordFault::Damaged));
    // The part of another program is no business of ours.
    let other = with_part(&file, "customXml/itemProps1.xml", |_| "<a".to_owned());
    assert!(read(&other).is_ok());
}

#[test]
fn a_file_that_unpacks_beyond_all_measure_is_refused() {
    let file = written(&papers::every_block(Lang::Da));
    let huge = " ".repeat(25_000_000);
    let bomb = with_part(&file, "word/document.xml", |text| text + &huge);
    assert!(bomb.len() < 500_000);
    assert_eq!(read(&bomb), Err(WordFault::TooMuch(Much::Unpacked)));
    let bomb = with_part(&file, "customXml/item1.xml", |text| text + &huge);
    assert_eq!(read(&bomb), Err(WordFault::TooMuch(Much::Unpacked)));
    assert_eq!(read(&vec![0; 21_000_000]), Err(WordFault::TooBig));
}

#[test]
fn no_file_makes_the_reader_panic() {
    let whole = written(&papers::every_block(Lang::Da));
    let packed = with_part(&whole, "", |text| text);
    let mut rng = fastrand::Rng::with_seed(11);
    let mut survived = 0;
    for round in 0..12_000 {
        let mut file = if round % 2 == 0 { whole.clone() } else { packed.clone() };
        match round % 5 {
            0 => file.truncate(rng.usize(..file.len())),
            1 => drop(file.drain(..rng.usize(..file.len()))),
            // The directory at the end says where everything is.
            2 => {
                let start = file.len() - 1500;
                (0..rng.usize(1..6)).for_each(|_| file[start + rng.usize(..1500)] = rng.u8(..));
            }
            3 => {
                let (from, to) = (rng.usize(..file.len()), rng.usize(..file.len()));
                let length = rng.usize(..200).min(file.len() - from.max(to));
                file.copy_within(from..from + length, to);
            }
            _ => (0..rng.usize(1..40)).for_each(|_| {
                let at = rng.usize(..file.len());
                file[at] = rng.u8(..);
            }),
        }
        survived += usize::from(read(&file).is_ok());
    }
    assert!(survived > 0, "no mutation left the file readable: they are too rough to mean anything");
}

#[test]
fn no_text_makes_the_reader_panic() {
    let file = written(&papers::every_block(Lang::Da));
    let mut rng = fastrand::Rng::with_seed(12);
    let pieces = [
        "<w:p>",
        "</w:p>",
        "<w:t>",
        "</w:t>",
        "a",
        "&lt;",
        "&#0;",
        "&x;",
        "&#xD800;",
        "<![CDATA[b]]>",
        "<",
        "</",
        "<?",
        "-->",
    ];
    for _ in 0..500 {
        let text: String = (0..rng.usize(..20)).map(|_| pieces[rng.usize(..pieces.len())]).collect();
        let name = if rng.bool() { "word/document.xml" } else { "customXml/item1.xml" };
        let _ = read(&with_part(&file, name, |whole| whole.replacen('>', &format!(">{text}"), 3)));
    }
}

#[test]
fn a_file_that_is_nested_beyond_all_measure_is_refused() {
    let file = written(&papers::every_block(Lang::Da));
    for (open, close) in [("<w:p>", "</w:p>"), ("<w:del>", "</w:del>"), ("<x>", "</x>")] {
        let nested = |depth| {
            let deep = open.repeat(depth) + &close.repeat(depth);
            edited(&file, "<w:sectPr>", &format!("{deep}<w:sectPr>"))
        };
        assert_eq!(read(&nested(150)).unwrap().changes, []);
        for depth in [201, 200_000] {
            assert_eq!(read(&nested(depth)), Err(WordFault::TooMuch(Much::Markup)), "{depth}");
        }
    }
}

#[test]
fn any_document_can_be_written() {
    let mut rng = fastrand::Rng::with_seed(13);
    for _ in 0..200 {
        let mut words = || -> String { (0..rng.usize(..12)).map(|_| rng.char(..)).collect() };
        let document = Document::new(words(), Lang::Da)
            .with(Block::numbered(1, words()))
            .with(Block::Named { name: words(), text: words() })
            .with(Block::Clause { name: words(), text: words() })
            .with(Block::Week { caption: words(), days: vec![(words(), words())] })
            .with(Block::Field(words()));
        let carried = words() + "x";
        let file = read(&word::write(&document, &carried).unwrap()).unwrap();
        assert_eq!(file.changes, []);
    }
}

#[test]
fn a_line_changed_in_word_is_told_with_its_clause_and_without_its_number() {
    use foeling::domain::talk::record::Version;
    use foeling::domain::vocabulary::element_id::ElementId;
    use foeling::export::line_changes::Changed;
    use foeling::export::word_changes::of_clause;

    let version = Version {
        made: None,
        lang: Lang::Da,
        clauses: vec![(ElementId::Extent, "Op til to dage om ugen.".to_owned())],
        ..Version::default()
    };
    let change =
        |before: &str, after: &str| Changed { before: before.to_owned(), after: after.to_owned(), below: None };
    let clause = of_clause(
        &change("3.1 Omfang: Op til to dage om ugen.", "3.1 Omfang: Op til tre dage."),
        Some(&version),
        OwnTexts::NONE,
    );
    assert_eq!(clause.element, Some(ElementId::Extent));
    assert_eq!((clause.before.as_str(), clause.after.as_str()), ("Op til to dage om ugen.", "Op til tre dage."));
    let gone = of_clause(&change("3.1 Omfang: Op til to dage om ugen.", ""), Some(&version), OwnTexts::NONE);
    assert_eq!((gone.element, gone.after.as_str()), (Some(ElementId::Extent), ""));
    let name = of_clause(&change("Medarbejder: Anna", "Medarbejder: Anne"), Some(&version), OwnTexts::NONE);
    assert_eq!((name.element, name.after.as_str()), (None, "Medarbejder: Anne"));
}

#[test]
fn a_paragraph_added_below_a_clause_in_word_is_more_of_it() {
    use foeling::domain::talk::record::Version;
    use foeling::domain::vocabulary::element_id::ElementId;
    use foeling::export::word_changes::of_clauses;

    let version =
        Version { clauses: vec![(ElementId::Extent, "To dage.".to_owned())], lang: Lang::Da, ..Version::default() };
    let before = lines(&["3. Dage", "3.1 Omfang: To dage.", "4. Sted"]);
    let told = |after: &[&str]| -> Vec<(Option<ElementId>, String, String)> {
        let changes = of_clauses(&between(&before, &lines(after)), Some(&version), OwnTexts::NONE);
        changes.into_iter().map(|it| (it.element, it.before, it.after)).collect()
    };
    let extent = |after: &str| (Some(ElementId::Extent), "To dage.".to_owned(), after.to_owned());
    let unchanged = ["3. Dage", "3.1 Omfang: To dage.", "Onsdag og fredag.", "Dog ikke i juli.", "4. Sted"];
    assert_eq!(told(&unchanged), [extent("To dage.\nOnsdag og fredag.\nDog ikke i juli.")]);
    let changed = ["3. Dage", "3.1 Omfang: Tre dage.", "Dog ikke i juli.", "4. Sted"];
    assert_eq!(told(&changed), [extent("Tre dage.\nDog ikke i juli.")]);
    let elsewhere = ["3. Dage", "Læs mere her.", "3.1 Omfang: To dage.", "4. Sted"];
    assert_eq!(told(&elsewhere), [(None, String::new(), "Læs mere her.".to_owned())]);
}

#[test]
fn a_file_for_the_record_holds_the_agreement_and_its_own_properties_and_nothing_else() {
    let mut document = papers::every_block(Lang::Da);
    document.subject = "Hjemmearbejde & <mere>".to_owned();
    document.made = foeling::domain::values::calendar::Date::from_ymd_opt(2026, 11, 30);
    let file = word::write(&document, "").unwrap();
    let names = all_parts(&file);
    assert!(!names.iter().any(|name| name.starts_with("customXml")), "{names:?}");
    let core = part(&file, "docProps/core.xml");
    assert!(core.contains("<dc:subject>Hjemmearbejde &amp; &lt;mere&gt;</dc:subject><dc:language>da-DK</dc:language>"));
    assert!(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-30T00:00:00Z</dcterms:created>"));
    for author in ["creator", "lastModifiedBy", "Company", "Manager"] {
        assert!(
            names.iter().filter(|name| name.starts_with("docProps")).all(|name| !part(&file, name).contains(author)),
            "{author}"
        );
    }
    // With data to go on working, the same paper carries it.
    assert!(all_parts(&written(&document)).iter().any(|name| name.starts_with("customXml")));
}

// ---------------------------------------------------------------- order

#[test]
fn what_is_said_of_the_page_and_of_lists_stands_in_the_order_of_the_standard() {
    let file = written(&Document::new("A".into(), Lang::Da).with(Block::List(vec!["b".into()])));
    let settings = part(&file, "word/settings.xml");
    assert!(settings.find("<w:zoom").unwrap() < settings.find("<w:defaultTabStop").unwrap(), "{settings}");
    assert_eq!(settings.matches("<w:zoom").count(), 1);
    let numbering = part(&file, "word/numbering.xml");
    assert!(numbering.contains("<w:ind ") && !numbering.contains("<w:pPr><w:rPr"), "{numbering}");
}
