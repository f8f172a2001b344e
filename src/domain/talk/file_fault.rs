//! What can be amiss with a file that somebody opens. Whatever it is, the open work is left as it was.

pub use crate::domain::values::file_limits::FILE_BYTES as MOST_BYTES;
use crate::domain::values::file_limits::Much;
use crate::domain::vocabulary::part_fault::PartFault;

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// There are several at once.
    Several,
    /// Nothing is in it.
    Empty,
    /// It is too big to be one of ours.
    TooBig {
        /// Its size, rounded up.
        megabytes: u64,
    },
    /// There is more in it than is read.
    TooMuch(Much),
    /// It is a picture.
    Picture,
    /// It is a PDF.
    Pdf,
    /// It is something else that Føling did not make.
    NotOurs,
    /// It is one of ours, and a part of it is missing or was changed.
    Damaged,
    /// It is one of ours, saved by another program in letters that are not UTF-8.
    OtherLetters,
    /// It was made by a newer Føling than this one.
    Newer {
        /// The version of its form.
        version: u64,
    },
    /// The part of the program that reads such files could not be fetched.
    NotReached(PartFault),
    /// It is sealed in a way that this Føling does not open.
    UnknownSeal,
    /// It is an office document of another kind, or one that lost what it carried.
    Office(OfficeFault),
}

/// What is amiss with a document of an office program: each has another way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeFault {
    /// The words are ours, but the program that saved it last left out the data that it carried.
    LostData,
    /// It is locked by a password or by a label of the organisation.
    Protected,
    /// It is in Word's older form (.doc).
    OldWord,
    /// It is an OpenDocument (.odt).
    OpenDocument,
    /// It is in Rich Text Format (.rtf).
    RichText,
    /// It is a web page (.html), perhaps a Word document that was saved as one.
    WebPage,
    /// It is Word's document in one file of XML.
    FlatXml,
    /// It is a Word document that was not made here.
    OtherWord,
    /// It is a workbook or slides.
    OtherOffice,
    /// It is an archive with a file in it that may be ours.
    Packed,
    /// It is an archive with nothing in it that could be ours.
    OtherArchive,
}

impl FileFault {
    /// The fault of a file's size, if it has one: to be asked before the file is read.
    pub fn of_size(bytes: u64) -> Option<FileFault> {
        match bytes {
            0 => Some(FileFault::Empty),
            bytes if bytes > MOST_BYTES => Some(FileFault::TooBig { megabytes: bytes.div_ceil(1_000_000) }),
            _ => None,
        }
    }
}
