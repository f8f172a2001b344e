//! Names of files: safe on every system, and still readable.

use foeling::domain::values::calendar::parse_date;
use foeling::export::file_name::{file_name, versioned};

#[test]
fn a_title_and_a_date_become_a_name() {
    let name = file_name("Aftale om hjemmearbejde på øen Ærø", parse_date("2026-03-03"), "docx");
    assert_eq!(name, "aftale-om-hjemmearbejde-på-øen-ærø-2026-03-03.docx");
    assert_eq!(file_name("Agreement", None, "ics"), "agreement.ics");
}

#[test]
fn nothing_leads_out_of_the_folder_and_nothing_is_markup() {
    for title in
        ["../../etc/passwd", "..\\..\\x", ".skjult", "C:\\x", "<img src=x onerror=alert(1)>", "a\0b\nc", "%2e%2e/"]
    {
        let name = file_name(title, None, "docx");
        let stem = name.strip_suffix(".docx").unwrap();
        assert!(!stem.is_empty() && stem.chars().all(|it| it.is_alphanumeric() || it == '-'), "{name}");
    }
    assert_eq!(file_name("<b>Fed</b>", None, "docx"), "b-fed-b.docx");
}

#[test]
fn a_name_that_a_system_keeps_for_itself_gets_another() {
    for title in ["CON", "nul", "com1", "LPT9", "aux", "com¹"] {
        let name = file_name(title, None, "docx");
        assert!(name.starts_with("foeling-"), "{name}");
    }
    assert_eq!(file_name("console", None, "docx"), "console.docx");
    assert_eq!(file_name("com10", None, "docx"), "com10.docx");
    assert_eq!(file_name(" … ", None, "docx"), "foeling.docx");
}

#[test]
fn a_name_stays_short_and_keeps_its_date() {
    let name = file_name(&"å ".repeat(300), parse_date("2026-03-03"), "docx");
    assert!(name.chars().count() <= 81, "{name}");
    assert!(name.ends_with("å-2026-03-03.docx"), "{name}");
}

#[test]
fn two_versions_of_one_day_have_names_of_their_own() {
    let name = |number| file_name(&versioned("Aftale om hjemmearbejde", number), parse_date("2026-03-03"), "docx");
    assert_eq!(name(1), "aftale-om-hjemmearbejde-2026-03-03.docx");
    assert_eq!(name(2), "aftale-om-hjemmearbejde-version-2-2026-03-03.docx");
    assert_ne!(name(2), name(3));
}
