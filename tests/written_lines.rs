//! What people write comes in with plain line breaks and without letters that nobody sees, however it comes; and its lines
//! are the same in everything that leaves the browser.

mod support;

use foeling::app::msg::Msg;
use foeling::app::msg::talk::TalkMsg;
use foeling::app::state::doing::Doing;
use foeling::app::state::model::Model;
use foeling::app::state::typed::Typed;
use foeling::app::update::update;
use foeling::domain::case::answers::Answers;
use foeling::domain::talk::names::Names;
use foeling::domain::talk::record::Record;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::export::calendar_file::{self, ReviewEvent};
use foeling::export::document::{Block, Document, Table};
use foeling::export::markdown::markdown;
use foeling::export::plain_text::plain_text;
use foeling::export::{word, word_read};
use foeling::saved::half_file::{self, OpenedHalf};
use foeling::saved::{agreement_file, frame_file, session};
use support::records::{agreed_record, date};

/// Lines as nobody should have to tell apart, with a letter that turns the direction.
const ODD: &str = "en\u{2028}to\r\ntre\r\u{202e}fire\u{b}f\u{200b}em";
const PLAIN: &str = "en\nto\ntre\nfire\nfem";

#[test]
fn words_that_are_typed_come_in_plain() {
    let (model, _) = update(Model::default(), Msg::PartyChosen(Party::Employee));
    let (model, _) = update(model, Msg::Answered(Q::ExemptOther, Some(Answer::Words(ODD.to_owned()))));
    assert_eq!(model.work.employee.get(Q::ExemptOther), Some(&Answer::Words(PLAIN.to_owned())));
    let doing = Doing::with(Record::new(agreed_record().talk), Typed::new());
    let names = Names { employee: "Ann\u{2066}a\r\nSø".to_owned(), ..Names::default() };
    let (mut model, _) = update(Model { doing, ..Model::default() }, Msg::NamesTyped(names));
    assert_eq!(model.open_talk().unwrap().names.employee, "Anna Sø");
    for msg in [
        TalkMsg::ClauseWritten(ElementId::Kind, ODD.to_owned()),
        TalkMsg::OutcomeWorded(ElementId::Extent, ODD.to_owned()),
    ] {
        model = update(model, Msg::Talk(msg)).0;
    }
    let talk = &model.record().unwrap().talk;
    assert_eq!(talk.written.get(&ElementId::Kind).map(String::as_str), Some(PLAIN));
    assert_eq!(talk.settled(ElementId::Extent).unwrap().words, PLAIN);
}

#[test]
fn words_that_are_read_come_in_plain() {
    let said = serde_json::to_string(ODD).unwrap();
    let half = format!(
        r#"{{"format":"foeling-half","version":1,"talk":"K7P2-9QXM","party":"employee","made":null,"route":"full","answers":[["exempt-other","words",{said}]]}}"#
    );
    let Ok(OpenedHalf::Open(half, _)) = half_file::read(half.as_bytes()) else { panic!("a half") };
    assert_eq!(half.answers.answers().get(Q::ExemptOther), Some(&Answer::Words(PLAIN.to_owned())));
    let mut file: serde_json::Value = serde_json::from_str(&agreement_file::write(&agreed_record())).unwrap();
    file["written"] = serde_json::json!([["kind", ODD]]);
    file["settled"] = serde_json::json!([{ "element": "extent", "words": ODD }]);
    file["versions"][0]["clauses"] = serde_json::json!([["extent", ODD]]);
    file["versions"][0]["local"] = serde_json::json!([["1", ODD]]);
    file["versions"][0]["gained"] = serde_json::json!(ODD);
    let (record, unread) = agreement_file::read(&file.to_string()).unwrap();
    assert!(unread.is_empty());
    let version = &record.versions[0];
    assert_eq!(record.talk.written.get(&ElementId::Kind).map(String::as_str), Some(PLAIN));
    assert_eq!(record.talk.settled(ElementId::Extent).unwrap().words, PLAIN);
    assert_eq!([&version.clauses[0].1, &version.local[0].1, &version.since.gained], [PLAIN, PLAIN, PLAIN]);
    let frame = format!(r#"{{"format":"foeling-frame","version":1,"clauses":[{{"chapter":"days","da":{said}}}]}}"#);
    assert_eq!(frame_file::read(&frame).unwrap().clauses[0].words.da, PLAIN);
    let kept = format!(
        "foeling-session-2\u{1f}da\u{1f}employee\u{1f}full\u{1f}\u{1e}employee\u{1f}exempt-other\u{1f}words\u{1f}{ODD}"
    );
    let read = session::read(&kept).unwrap();
    assert_eq!(read.work.employee.get(Q::ExemptOther), Some(&Answer::Words(PLAIN.to_owned())));
    let mut answers = Answers::default();
    answers.set(Q::ExemptOther, Answer::Words("a\0b\u{feff}".to_owned()));
    assert_eq!(answers.get(Q::ExemptOther), Some(&Answer::Words("ab".to_owned())));
}

/// A document with the same lines in every kind of block that holds what people wrote.
fn document() -> Document {
    let mut document = Document::new("Aftale".to_owned(), Lang::Da);
    let named = || ("Omfang".to_owned(), "en\nto".to_owned());
    let ((name, text), (word, flagged)) = (named(), named());
    document.blocks = vec![
        Block::Paragraph("en\nto".to_owned()),
        Block::Named { name: name.clone(), text: text.clone() },
        Block::Clause { name: name.clone(), text: text.clone() },
        Block::Fine { name, text },
        Block::List(vec!["en\nto".to_owned(), "tre".to_owned()]),
        Block::Flag { word, text: flagged },
        Block::Note("en\nto".to_owned()),
        Block::Table(Table {
            caption: "Hvem".to_owned(),
            head: vec!["Emne".to_owned(), "Ord".to_owned()],
            rows: vec![vec!["Omfang".to_owned(), "en\nto".to_owned()]],
        }),
    ];
    document
}

#[test]
fn lines_stay_lines_in_text_markdown_and_word() {
    let text = plain_text(&document());
    assert_eq!(text.matches("en\nto").count() + text.matches("en\n  to").count(), 8, "{text}");
    let marked = markdown(&document());
    for line in [
        "\nen\\\nto\n",
        "**Omfang:** en\\\nto",
        "- en\\\n  to\n- tre",
        "> **Omfang:** en\\\n> to",
        "*en\\\nto*",
        "en<br>to",
    ] {
        assert!(marked.contains(line), "{line:?} is not in {marked}");
    }
    let file = word::write(&document(), "{}").unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&file)).unwrap();
    let body = std::io::read_to_string(archive.by_name("word/document.xml").unwrap()).unwrap();
    assert_eq!(body.matches("<w:br ").count(), 8, "{body}");
    assert!(word_read::read(&file).unwrap().changes.is_empty());
}

#[test]
fn a_line_with_nothing_on_it_ends_nothing_in_markdown() {
    let mut document = Document::new("Aftale".to_owned(), Lang::Da);
    document.blocks = vec![Block::List(vec!["en\n\n# to".to_owned()])];
    assert!(markdown(&document).contains("- en\\\n  \\# to\n"), "{}", markdown(&document));
}

#[test]
fn lines_stay_lines_in_a_calendar() {
    let event = ReviewEvent {
        day: date("2027-03-01"),
        summary: "Samtale".to_owned(),
        description: ODD.to_owned(),
        reminder_days: 7,
        uid: "x@foeling".to_owned(),
        written_at: "20260101T000000Z".to_owned(),
    };
    assert!(calendar_file::write(&event).contains("DESCRIPTION:en\\nto\\ntre\\nfire\\nfem\r\n"));
}
