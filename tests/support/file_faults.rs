//! Everything that can be amiss with a file that is opened.

use foeling::domain::talk::file_fault::{FileFault, OfficeFault};
use foeling::domain::values::file_limits::Much;
use foeling::domain::vocabulary::part_fault::PartFault;

/// One of each.
pub fn file_faults() -> Vec<FileFault> {
    let office = [
        OfficeFault::LostData,
        OfficeFault::Protected,
        OfficeFault::OldWord,
        OfficeFault::OpenDocument,
        OfficeFault::RichText,
        OfficeFault::WebPage,
        OfficeFault::FlatXml,
        OfficeFault::OtherWord,
        OfficeFault::OtherOffice,
        OfficeFault::Packed,
        OfficeFault::OtherArchive,
    ];
    let much = [
        Much::Bytes,
        Much::Values,
        Much::Rows,
        Much::Versions,
        Much::LeftOut,
        Much::Parts,
        Much::Unpacked,
        Much::Markup,
        Much::Lines,
        Much::Line,
        Much::ChangedLines,
    ];
    let parts = [PartFault::Unreached, PartFault::Replaced, PartFault::OtherPage];
    let others = [
        FileFault::Several,
        FileFault::Empty,
        FileFault::TooBig { megabytes: 50 },
        FileFault::Picture,
        FileFault::Pdf,
        FileFault::NotOurs,
        FileFault::Damaged,
        FileFault::OtherLetters,
        FileFault::Newer { version: 2 },
        FileFault::UnknownSeal,
    ];
    let all: Vec<FileFault> = others
        .into_iter()
        .chain(office.map(FileFault::Office))
        .chain(much.map(FileFault::TooMuch))
        .chain(parts.map(FileFault::NotReached))
        .collect();
    assert!(all.iter().all(is_listed));
    all
}

/// One of each that is said in words of its own: what there is too much of, and is no number to a person, is said as bytes are.
pub fn file_faults_in_their_own_words() -> Vec<FileFault> {
    let is_said_as_bytes =
        |fault: &FileFault| matches!(fault, FileFault::TooMuch(Much::Values | Much::Unpacked | Much::Markup));
    file_faults().into_iter().filter(|fault| !is_said_as_bytes(fault)).collect()
}

/// Does not compile when a kind is new, as a reminder to list it above.
const fn is_listed(fault: &FileFault) -> bool {
    match fault {
        FileFault::Several
        | FileFault::Empty
        | FileFault::TooBig { .. }
        | FileFault::Picture
        | FileFault::Pdf
        | FileFault::NotOurs
        | FileFault::Damaged
        | FileFault::OtherLetters
        | FileFault::Newer { .. }
        | FileFault::UnknownSeal
        | FileFault::Office(_)
        | FileFault::TooMuch(_)
        | FileFault::NotReached(_) => true,
    }
}
