//! Faults of files, seals, codes and halves in words.

use crate::content::files as words;
use crate::domain::talk::file_fault::{FileFault, MOST_BYTES, OfficeFault};
use crate::domain::talk::half::Mismatch;
use crate::domain::talk::seal::SealFault;
use crate::domain::talk::talk_code::CodeFault;
use crate::domain::values::file_limits::Much;
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::part_fault::PartFault;
use crate::domain::vocabulary::party::Party;

use super::values::fill;

/// A file that was not opened.
pub fn file(fault: FileFault, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let said = match fault {
        FileFault::Several => words::SEVERAL,
        FileFault::Empty => words::EMPTY,
        FileFault::TooBig { megabytes } => {
            let sizes = [("megabytes", megabytes.to_string()), ("most", (MOST_BYTES / 1_000_000).to_string())];
            return unchanged(fill(words::TOO_BIG, lang, &sizes), lang);
        }
        FileFault::TooMuch(much) => return unchanged(too_much(much, lang), lang),
        FileFault::OtherLetters => words::OTHER_LETTERS,
        FileFault::Office(fault) => office(fault),
        FileFault::Picture => words::PICTURE,
        FileFault::Pdf => words::PDF,
        FileFault::NotOurs => words::NOT_OURS,
        FileFault::Damaged => words::DAMAGED,
        FileFault::Newer { .. } => words::NEWER,
        FileFault::NotReached(PartFault::Unreached) => words::NOT_REACHED,
        FileFault::NotReached(PartFault::Replaced) => words::READER_REPLACED,
        FileFault::NotReached(PartFault::OtherPage) => words::OTHER_PAGE,
        FileFault::UnknownSeal => words::UNKNOWN_SEAL,
    };
    unchanged(said.get(lang).to_owned(), lang)
}

fn too_much(much: Much, lang: Lang) -> String {
    let what = match much {
        Much::Bytes | Much::Values | Much::Unpacked | Much::Markup => return words::TOO_MUCH.get(lang).to_owned(),
        Much::Line => return words::LONG_LINE.get(lang).to_owned(),
        Much::Rows => words::ROWS,
        Much::Versions => words::VERSIONS,
        Much::LeftOut => words::LEFT_OUT,
        Much::Parts => words::PARTS,
        Much::Lines => words::LINES,
        Much::ChangedLines => words::CHANGED_LINES,
    };
    let most = much.most().unwrap_or_default().to_string();
    fill(words::TOO_MANY, lang, &[("what", what.get(lang).to_owned()), ("most", most)])
}

const fn office(fault: OfficeFault) -> Text {
    match fault {
        OfficeFault::LostData => words::LOST_DATA,
        OfficeFault::Protected => words::PROTECTED,
        OfficeFault::OldWord => words::OLD_WORD,
        OfficeFault::OpenDocument => words::OPEN_DOCUMENT,
        OfficeFault::RichText => words::RICH_TEXT,
        OfficeFault::WebPage => words::WEB_PAGE,
        OfficeFault::FlatXml => words::FLAT_XML,
        OfficeFault::OtherWord => words::OTHER_WORD,
        OfficeFault::OtherOffice => words::OTHER_OFFICE,
        OfficeFault::Packed => words::PACKED,
        OfficeFault::OtherArchive => words::OTHER_ARCHIVE,
    }
}

/// What stands below a list of which only a few are shown; nothing where all of it is there.
pub fn and_more(count: usize, lang: impl Into<Lang>) -> Option<String> {
    (count > 0).then(|| fill(words::AND_MORE, lang.into(), &[("count", count.to_string())]))
}

/// A half that was not sealed, or a seal that did not open.
pub fn seal(fault: SealFault, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let said = match fault {
        SealFault::NoCrypto => words::NO_CRYPTO,
        SealFault::WrongCode => words::WRONG_CODE,
        SealFault::Failed => words::SEAL_FAILED,
    };
    unchanged(said.get(lang).to_owned(), lang)
}

/// Two halves that do not make a talk.
pub fn mismatch(mismatch: Mismatch, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let said: Text = match mismatch {
        Mismatch::SameParty(Party::Employee) => words::BOTH_EMPLOYEE,
        Mismatch::SameParty(Party::Manager) => words::BOTH_MANAGER,
        Mismatch::OtherTalk => words::OTHER_TALK,
        Mismatch::NotClosed(Party::Employee) => words::EMPLOYEE_NOT_CLOSED,
        Mismatch::NotClosed(Party::Manager) => words::MANAGER_NOT_CLOSED,
    };
    unchanged(said.get(lang).to_owned(), lang)
}

/// A code that can't be read. It stands beside the field, where nothing has been opened yet.
pub fn code(fault: &CodeFault, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    match fault {
        CodeFault::WrongCount { found: 0 } => words::CODE_MISSING.get(lang).to_owned(),
        CodeFault::WrongCount { found } => fill(words::CODE_COUNT, lang, &[("found", found.to_string())]),
        CodeFault::UnknownWord { word, nearest: None } => fill(words::CODE_WORD, lang, &[("word", word.clone())]),
        CodeFault::UnknownWord { word, nearest: Some(nearest) } => {
            fill(words::CODE_WORD_NEAR, lang, &[("word", word.clone()), ("nearest", (*nearest).to_owned())])
        }
    }
}

fn unchanged(said: String, lang: Lang) -> String {
    format!("{said} {}", words::UNCHANGED.get(lang))
}
