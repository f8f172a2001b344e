//! How much is read of a file: what lies within the limits is read, what goes beyond one is refused with its reason, and
//! what is shown of the rest is a few with the number of the others.

mod support;

use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::frame_editor::EditorMsg;
use foeling::app::state::files::Opening;
use foeling::app::state::model::Model;
use foeling::app::update::update;
use foeling::domain::frame_form::fault::{self, FrameFault, Problem};
use foeling::domain::talk::file_fault::FileFault;
use foeling::domain::values::file_limits::{
    FRAME_FAULTS, FRAME_TEXT, JSON_BYTES, JSON_VALUES, KEPT_BYTES, LEFT_OUT, Much, ROWS, SHOWN, TEXT, VERSIONS, few,
};
use foeling::domain::values::text::Lang;
use foeling::saved::half_file::{self, OpenedHalf};
use foeling::saved::{agreement_file, frame_file, session};
use foeling::wording::{file_faults, frame_faults};
use serde_json::{Value, json};
use support::records::agreed_record;

fn agreement() -> Value {
    serde_json::from_str(&agreement_file::write(&agreed_record())).unwrap()
}

fn opened(file: &Value) -> Result<Vec<String>, FileFault> {
    agreement_file::read(&file.to_string()).map(|(_, unread)| unread)
}

fn unknown_rows(count: usize) -> Value {
    (0..count).map(|at| json!([format!("q{at}")])).collect()
}

#[test]
fn every_list_of_an_agreement_has_a_limit() {
    type List = fn(&mut Value) -> &mut Value;
    let lists: [(&str, List); 9] = [
        ("employee", |file| &mut file["employee"]["answers"]),
        ("manager", |file| &mut file["manager"]["answers"]),
        ("talk only", |file| &mut file["employee"]["talk_only"]),
        ("late", |file| &mut file["manager"]["late"]),
        ("decided", |file| &mut file["decided"]),
        ("settled", |file| &mut file["settled"]),
        ("written", |file| &mut file["written"]),
        ("clauses", |file| &mut file["versions"][0]["clauses"]),
        ("local", |file| &mut file["versions"][0]["local"]),
    ];
    for (name, list) in lists {
        let with = |count: usize| {
            let mut file = agreement();
            *list(&mut file) = match name {
                "talk only" => (0..count).map(|at| json!(format!("q{at}"))).collect(),
                "settled" => (0..count).map(|at| json!({ "element": format!("q{at}") })).collect(),
                _ => unknown_rows(count),
            };
            opened(&file)
        };
        assert!(with(ROWS).is_ok_and(|unread| unread.len() <= LEFT_OUT), "{name}");
        assert_eq!(with(ROWS + 1), Err(FileFault::TooMuch(Much::Rows)), "{name}");
        assert!(matches!(with(10_000), Err(FileFault::TooMuch(Much::Rows))), "{name}");
        assert!(matches!(with(JSON_VALUES), Err(FileFault::TooMuch(Much::Values))), "{name}");
    }
}

#[test]
fn versions_are_read_all_or_not_at_all() {
    let with = |count: usize| {
        let mut file = agreement();
        file["versions"] = (0..count).map(|_| json!({ "lang": "da", "clauses": [["extent", "Ord"]] })).collect();
        agreement_file::read(&file.to_string()).map(|(record, _)| record.versions.len())
    };
    assert_eq!(with(VERSIONS), Ok(VERSIONS));
    assert_eq!(with(VERSIONS + 1), Err(FileFault::TooMuch(Much::Versions)));
}

#[test]
fn a_text_that_nobody_wrote_is_left_out_and_named() {
    let mut file = agreement();
    let (fits, long) = ("ø".repeat(TEXT), "ø".repeat(TEXT + 1));
    file["written"] = json!([["extent", fits], ["kind", long]]);
    file["settled"] = json!([{ "element": "quality", "words": long }]);
    file["versions"][0]["clauses"] = json!([["extent", long], ["kind", fits]]);
    file["versions"][0]["local"] = json!([["1", long], ["2", "Ord"]]);
    let (record, unread) = agreement_file::read(&file.to_string()).unwrap();
    assert_eq!(unread, ["quality", "kind", "extent", "1"]);
    assert_eq!((record.talk.written.len(), record.talk.settled.len()), (1, 0));
    assert_eq!((record.versions[0].clauses.len(), record.versions[0].local.len()), (1, 1));
    file["versions"][0]["gained"] = json!("ø".repeat(TEXT + 1));
    assert_eq!(opened(&file), Err(FileFault::Damaged));
}

#[test]
fn what_is_not_known_is_kept_up_to_a_number_and_then_the_file_is_none_of_ours() {
    let mut file = agreement();
    file["decided"] = unknown_rows(LEFT_OUT / 2);
    file["written"] = (0..LEFT_OUT / 2).map(|at| json!([format!("w{at}"), "Ord"])).collect();
    assert_eq!(opened(&file).unwrap().len(), LEFT_OUT);
    file["settled"] = json!([{ "element": "one-more" }]);
    assert_eq!(opened(&file), Err(FileFault::TooMuch(Much::LeftOut)));
}

#[test]
fn a_half_has_the_same_limits() {
    let half = |answers: Value| {
        let file = json!({ "format": "foeling-half", "version": 1, "talk": "K7P2-9QXM", "party": "employee",
            "made": null, "route": "full", "answers": answers });
        half_file::read(file.to_string().as_bytes())
    };
    let Ok(OpenedHalf::Open(_, unread)) = half(unknown_rows(ROWS)) else { panic!("as many rows are read") };
    assert_eq!(unread.len(), ROWS);
    assert!(unread.iter().all(|id| id.chars().count() <= 60));
    assert_eq!(half(unknown_rows(ROWS + 1)), Err(FileFault::TooMuch(Much::Rows)));
    // One answer can't hold more than its question takes.
    for row in [
        json!(["exempt-other", "words", "x".repeat(100_000)]),
        json!(
            ["reasons", "many"]
                .iter()
                .map(|it| json!(it))
                .chain((0..1_000).map(|_| json!("quiet")))
                .collect::<Vec<_>>()
        ),
        json!(["task-places", "places", "training", "depends", "x".repeat(100_000)]),
    ] {
        let Ok(OpenedHalf::Open(half, unread)) = half(json!([row])) else { panic!("the rest is read") };
        assert!(half.answers.answers().is_empty() && unread.len() == 1, "{unread:?}");
    }
    let text = format!("{{\"format\":\"foeling-half\",\"x\":\"{}\"}}", "x".repeat(JSON_BYTES));
    assert_eq!(half_file::read(text.as_bytes()), Err(FileFault::TooMuch(Much::Bytes)));
    assert_eq!(agreement_file::read(&"x".repeat(6_000_000)), Err(FileFault::TooBig { megabytes: 6 }));
}

#[test]
fn what_is_kept_of_a_tab_has_limits_too() {
    let head = "foeling-session-2\u{1f}da\u{1f}employee\u{1f}short\u{1f}";
    let rows = "\u{1e}employee\u{1f}no-such-question\u{1f}one".repeat(5_000);
    assert_eq!(session::read(&format!("{head}{rows}")).unwrap().unread.len(), LEFT_OUT);
    assert_eq!(session::read(&format!("{head}{}", "x".repeat(KEPT_BYTES))), None);
}

// ---------------------------------------------------------------- frames

fn frame_with(more: &str) -> String {
    format!(r#"{{"format":"foeling-frame","version":1,{more}}}"#)
}

#[test]
fn a_frame_of_thousands_of_faults_names_some_and_counts_the_others() {
    let fields: Vec<String> = (0..90).map(|at| format!(r#""f{at}":{at}"#)).collect();
    let faults = frame_file::read(&frame_with(&fields.join(","))).unwrap_err();
    assert_eq!(faults.len(), 90);
    let clauses: Vec<String> = (0..4_000).map(|at| format!(r#"{{"chapter":"c{at}","da":"","x":1}}"#)).collect();
    let faults = frame_file::read(&frame_with(&format!(r#""clauses":[{}]"#, clauses.join(",")))).unwrap_err();
    assert!(faults.len() <= FRAME_FAULTS + 1, "{}", faults.len());
    let fields: Vec<String> = (0..2_000).map(|at| format!(r#""f{at}":{at}"#)).collect();
    let points: Vec<String> = (0..30).map(|_| format!("{{{}}}", fields[..90].join(","))).collect();
    let faults = frame_file::read(&frame_with(&format!(r#""talking_points":[{}]"#, points.join(",")))).unwrap_err();
    assert_eq!(faults.len(), FRAME_FAULTS + 1);
    let Some(Problem::AndMore { count }) = faults.last().map(|fault| &fault.problem) else { panic!("{faults:?}") };
    // Each point has ninety names that nobody knows, and four fields that are missing.
    assert_eq!(FRAME_FAULTS + count, 30 * 94);
    let (shown, more) = fault::few(&faults);
    assert_eq!((shown.len(), shown.len() + more), (SHOWN, 30 * 94));
    assert_eq!(file_faults::and_more(more, Lang::Da).as_deref(), Some("Og 2800 mere"));
    for fault in &faults {
        assert!(frame_faults::say(fault, Lang::Da).chars().count() < 600);
    }
}

#[test]
fn every_list_of_a_frame_has_a_limit() {
    let many = |entry: &str, count: usize| vec![entry; count].join(",");
    for (list, most) in [
        (format!(r#""clauses":[{}]"#, many(r#"{"chapter":"days","da":"Ord"}"#, 4_000)), 50),
        (format!(r#""team_days":[{}]"#, many("\"monday\"", 4_000)), 200),
        (format!(r#""off":{{"questions":[{}]}}"#, many("\"energy\"", 4_000)), 200),
        (
            format!(
                r#""texts":{{{}}}"#,
                (0..4_000).map(|at| format!(r#""t{at}":{{"da":"x"}}"#)).collect::<Vec<_>>().join(",")
            ),
            200,
        ),
        ((0..4_000).map(|at| format!(r#""f{at}":1"#)).collect::<Vec<_>>().join(","), 100),
    ] {
        let faults = frame_file::read(&frame_with(&list)).unwrap_err();
        let is_told = |problem: &Problem| matches!(problem, Problem::TooMany { most: told, .. } if *told == most);
        assert!(faults.iter().any(|fault| is_told(&fault.problem)), "{}", &list[..40]);
        // What no form can show is not opened in the editor either.
        let raw = frame_file::raw(&frame_with(&list));
        let (model, _) = update(Model::default(), Msg::FrameEditor(EditorMsg::Read(raw)));
        let editor = model.frame_editor.unwrap();
        assert!(!editor.unopened.is_empty() && editor.unopened.len() <= FRAME_FAULTS + 1);
        assert_eq!(editor.raw, foeling::app::state::frame_editor::FrameEditor::of(&Default::default()).raw);
    }
    let values = format!(r#""clauses":[{}]"#, many("1", 25_000));
    let faults = frame_file::read(&frame_with(&values)).unwrap_err();
    assert!(
        matches!(faults.as_slice(), [fault] if matches!(fault.problem, Problem::TooManyValues { .. })),
        "{faults:?}"
    );
}

#[test]
fn a_text_of_a_frame_that_no_field_takes_by_far_is_not_shown_in_one() {
    let frame = |words: &str| frame_file::raw(&frame_with(&format!(r#""unit":"{words}""#)));
    assert!(frame(&"ø".repeat(FRAME_TEXT)).is_ok());
    let found = FRAME_TEXT + 1;
    let refused = Err(vec![FrameFault::of_file(Problem::TextTooLong { found })]);
    assert_eq!(frame(&"ø".repeat(found)), refused);
    assert_eq!(frame_file::raw(&frame_with(&format!(r#""{}":1"#, "n".repeat(found)))), refused);
}

#[test]
fn a_name_of_any_length_is_told_in_a_few_letters() {
    let name = "n".repeat(9_000);
    let text = format!("{{{}}}", "p".repeat(9_000));
    let more = format!(r#""{name}":1,"texts":{{"question.home-days.ask":{{"da":"{text}"}}}}"#);
    let faults = frame_file::read(&frame_with(&more)).unwrap_err();
    assert!(faults.iter().all(|fault| fault.place.len() <= 200), "{}", faults.len());
}

// ---------------------------------------------------------------- what is shown

#[test]
fn a_list_shows_a_few_and_says_how_many_more() {
    let all: Vec<usize> = (0..50).collect();
    assert_eq!(few(&all), (&all[..20], 30));
    assert_eq!(few(&all[..20]), (&all[..20], 0));
    assert_eq!(file_faults::and_more(0, Lang::Da), None);
    assert_eq!(file_faults::and_more(30, Lang::En).as_deref(), Some("And 30 more"));
}

#[test]
fn what_is_kept_after_opening_is_bounded() {
    let mut file = agreement();
    file["decided"] = unknown_rows(ROWS);
    let (record, unread) = agreement_file::read(&file.to_string()).unwrap();
    let opening = Opening::Record(Box::new(record), unread);
    let (model, _) = update(Model::default(), Msg::Files(FilesMsg::Opened(opening)));
    let Some(Opening::Record(record, unread)) = model.files.opened.opening() else { panic!("it was opened") };
    assert!(unread.iter().map(String::len).sum::<usize>() < 100_000);
    assert!(agreement_file::write(record).len() < 100_000);
}
