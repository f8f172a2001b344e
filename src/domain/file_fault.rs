//! What can be amiss with a file that somebody opens. Whatever it is, the open work is left as it was.

use super::part_fault::PartFault;

/// The most bytes of a file that are read. A half is some ten thousand, an agreement less than a million.
pub const MOST_BYTES: u64 = 5_000_000;

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// Nothing is in it.
    Empty,
    /// It is too big to be one of ours.
    TooBig {
        /// Its size, rounded up.
        megabytes: u64,
    },
    /// It is a picture.
    Picture,
    /// It is a PDF.
    Pdf,
    /// It is something else that Føling did not make.
    NotOurs,
    /// It is one of ours, and a part of it is missing or was changed.
    Damaged,
    /// It was made by a newer Føling than this one.
    Newer {
        /// The version of its form.
        version: u64,
    },
    /// The part of the program that reads such files could not be fetched.
    NotReached(PartFault),
    /// It is sealed in a way that this Føling does not open.
    UnknownSeal,
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
