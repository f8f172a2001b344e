//! The calendar file: one entry, one reminder, and nothing that a text could add to them.

use foeling::domain::values::calendar::parse_date;
use foeling::export::calendar_file::{ReviewEvent, write};

fn event() -> ReviewEvent {
    ReviewEvent {
        day: parse_date("2026-12-31").unwrap(),
        summary: "Tal om hjemmearbejdet igen".to_owned(),
        description: "Se på aftalen sammen.".to_owned(),
        reminder_days: 14,
        uid: "1f2e@foeling".to_owned(),
        written_at: "20260303T101500Z".to_owned(),
    }
}

#[test]
fn it_says_when_and_what_and_reminds_before() {
    let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Foeling//Foeling//DA\r\nCALSCALE:GREGORIAN\r\n\
                    METHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:1f2e@foeling\r\nDTSTAMP:20260303T101500Z\r\n\
                    DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Tal om hjemmearbejdet igen\r\n\
                    DESCRIPTION:Se på aftalen sammen.\r\nTRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n\
                    TRIGGER:-P14D\r\nDESCRIPTION:Tal om hjemmearbejdet igen\r\nEND:VALARM\r\nEND:VEVENT\r\n\
                    END:VCALENDAR\r\n";
    assert_eq!(write(&event()), expected);
}

#[test]
fn words_begin_no_line_of_their_own() {
    let odd = "a, b; c\\d\nEND:VEVENT\r\nATTACH:x\rY:z\u{2028}w\u{0}v";
    let file =
        write(&ReviewEvent { summary: odd.to_owned(), description: odd.to_owned(), uid: odd.to_owned(), ..event() });
    let file = file.replace("\r\n ", "");
    assert!(file.contains("SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\\nATTACH:x\\nY:z\\nwv\r\n"), "{file}");
    assert_eq!(file.lines().count(), 20);
    assert!(file.split("\r\n").all(|line| !line.contains(['\r', '\n', '\0'])));
}

#[test]
fn a_long_line_goes_on_after_a_space_and_no_letter_is_divided() {
    let long = "æøå 👩‍💻 ".repeat(40);
    let file = write(&ReviewEvent { description: long.clone(), ..event() });
    assert!(file.split("\r\n").all(|line| line.len() <= 75));
    assert!(file.replace("\r\n ", "").contains(&format!("DESCRIPTION:{long}\r\n")));
}

/// The file that another calendar reads in the browser tests.
const SAMPLE: &str = include_str!("samples/review.ics");

#[test]
fn the_sample_is_what_is_written_now() {
    let event = ReviewEvent {
        summary: "Tal om hjemmearbejdet igen, æøå; og så videre".to_owned(),
        description:
            "Se på aftalen sammen.\nHvad virker, og hvad skal være anderledes? Tag udkastet frem igen \\ kopien."
                .to_owned(),
        ..event()
    };
    assert_eq!(write(&event), SAMPLE);
}
