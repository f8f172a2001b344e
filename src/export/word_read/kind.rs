//! What an archive is that carries nothing of ours: each kind has another way out.

use super::WordFault;
use super::archive::Archive;
use crate::content::spoken;
use crate::domain::talk::file_fault::OfficeFault;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::chapters::Chapter;

/// As many of our chapters make a text ours: an organisation may have renamed one or the other.
const CHAPTERS: usize = 3;

/// What an archive is that is no office document.
pub(super) fn without_main_part(archive: &Archive) -> WordFault {
    let has = |name: &str| archive.names().any(|it| it == name);
    let may_be_ours = |name: &str| {
        let name = name.to_ascii_lowercase();
        name.ends_with(".docx") || name.ends_with(".docm") || name.ends_with(".json")
    };
    WordFault::Office(if has("content.xml") && has("META-INF/manifest.xml") {
        OfficeFault::OpenDocument
    } else if archive.names().any(|name| name.starts_with("xl/") || name.starts_with("ppt/")) {
        OfficeFault::OtherOffice
    } else if archive.names().any(may_be_ours) {
        OfficeFault::Packed
    } else {
        OfficeFault::OtherArchive
    })
}

/// Whether a main part is that of a workbook or of slides.
pub(super) fn is_no_text(main: &str) -> bool {
    main.starts_with("xl/") || main.starts_with("ppt/") || main.starts_with("visio/")
}

/// Whether the lines are those of an agreement of ours, told by the headings of its chapters.
pub(super) fn reads_like_ours(lines: &[String]) -> bool {
    let is_heading = |line: &str, chapter: Chapter| {
        let text = line.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.').trim_start();
        Lang::ALL.into_iter().any(|lang| spoken::chapter(chapter, lang).get(lang) == text)
    };
    let stands = |chapter: &Chapter| lines.iter().any(|line| is_heading(line, *chapter));
    Chapter::ALL.iter().filter(|chapter| stands(chapter)).count() >= CHAPTERS
}
