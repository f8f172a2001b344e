//! How much is read of what is opened: one limit for each list, text, depth and size, for every reader there is.
//!
//! A limit lies far above what Føling itself ever writes, and low enough that whatever keeps to all of them is read and
//! shown within a second on a slow device. What goes beyond one is refused with the reason ([`Much`]); what only can't be
//! understood is left out and named, a few by their ids and the rest by their number ([`few`]). `benches/readers.rs` shows
//! how the time grows up to each of them.

use std::collections::BTreeSet;

/// The most bytes of any file. Only a Word file comes near it, when somebody puts pictures into it.
pub const FILE_BYTES: u64 = 5_000_000;

/// The most bytes of JSON: of a half, an agreement, or what is kept of them. An agreement of twenty years has 600,000.
pub const JSON_BYTES: usize = 2_000_000;

/// The most values in a file of JSON: texts, numbers, lists and objects. An agreement of twenty years has 10,000.
pub const JSON_VALUES: usize = 50_000;

/// The most rows in a list: answers, clauses, what was settled. There are fewer than a hundred questions and elements.
pub const ROWS: usize = 1_000;

/// The most words in a row: each task has three in the longest of our own.
pub const ROW_WORDS: usize = 250;

/// The most versions of an agreement: four a year for fifty years.
pub const VERSIONS: usize = 200;

/// The most characters of a text that two people agreed on. A clause takes 1,500, and a condition 300 more.
pub const TEXT: usize = 10_000;

/// What people write for the paper is kept up to this many times the length that its field takes, so that what is pasted is not
/// cut off while it can still be made shorter. Beyond it the field says that the rest did not come along.
pub const TIMES_KEPT: usize = 2;

/// A text of an answer that is this many times longer than its question takes is no slip of the hand.
pub const TIMES_TOO_LONG: usize = 20;

/// The most of what could not be read that is kept by its id.
pub const LEFT_OUT: usize = 1_000;

/// The letters of an id that is not ours that are repeated to the person.
pub const ID_LETTERS: usize = 60;

/// The most faults, ids or lines that a list shows; how many more there are is said below it.
pub const SHOWN: usize = 20;

/// The most bytes of a local frame. One with everything in it takes up less than a tenth of that.
pub const FRAME_BYTES: usize = 1_000_000;

/// The most values in a local frame: every list of it full is 15,000.
pub const FRAME_VALUES: usize = 20_000;

/// The most characters of a text in a local frame: the longest field takes 800. A browser that is to show a million in a field
/// stands still for a second.
pub const FRAME_TEXT: usize = 10_000;

/// The most fields of an object in a frame that are looked at, beyond those of its texts.
pub const FRAME_FIELDS: usize = 100;

/// The most choices in a list of a frame that are looked at.
pub const FRAME_CHOICES: usize = 200;

/// The most faults of a frame that are kept with their places; of the others the number.
pub const FRAME_FAULTS: usize = 200;

/// The letters of a place in a frame that a fault repeats.
pub const PLACE_LETTERS: usize = 200;

/// The most parts of a Word file. Word writes twenty; a picture is one more.
pub const WORD_PARTS: usize = 1_000;

/// The most parts of other programs that are looked through for ours.
pub const WORD_CUSTOM_PARTS: usize = 20;

/// The most bytes that are unpacked of a Word file, all parts together. An agreement has some hundred thousand.
pub const WORD_UNPACKED: u64 = 5_000_000;

/// The most elements in a part of a Word file. An agreement that Word has saved has some ten thousand.
pub const XML_ELEMENTS: usize = 30_000;

/// The most attributes of an element. A reader of XML holds each against all others, so that the time for one element grows with
/// the square of their number. Word writes a dozen.
pub const XML_ATTRIBUTES: usize = 200;

/// The most namespaces around an element, each of which its names are held against. Word declares forty.
pub const XML_NAMESPACES: usize = 100;

/// The most such comparisons in a part, all its elements together. A long agreement that Word has saved costs a million.
pub const XML_COMPARISONS: usize = 4_000_000;

/// The most elements within each other.
pub const XML_DEPTH: usize = 200;

/// The most lines of a Word file. An agreement has some two hundred.
pub const LINES: usize = 2_000;

/// The most characters of a line.
pub const LINE: usize = 5_000;

/// The most lines that may read differently in Word: beyond it, it is another text.
pub const CHANGED_LINES: usize = 500;

/// The most letters of a code or a number of a talk that are looked at as it is typed.
pub const CODE_LETTERS: usize = 500;

/// The most bytes of the work of one tab as it is kept. What people can type has a tenth of that.
pub const KEPT_BYTES: usize = 2_000_000;

/// What there is more of in a file than is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Much {
    /// Bytes of JSON.
    Bytes,
    /// Values of JSON.
    Values,
    /// Rows in a list.
    Rows,
    /// Versions of the agreement.
    Versions,
    /// What can't be understood.
    LeftOut,
    /// Parts of a Word file.
    Parts,
    /// What the parts of a Word file unpack to.
    Unpacked,
    /// Elements, attributes, namespaces or depth in a part of a Word file.
    Markup,
    /// Lines.
    Lines,
    /// Characters of a line.
    Line,
    /// Lines that read differently.
    ChangedLines,
}

impl Much {
    /// The most that is read of it; nothing where it is no number that says something to a person.
    pub const fn most(self) -> Option<usize> {
        match self {
            Much::Rows => Some(ROWS),
            Much::Versions => Some(VERSIONS),
            Much::LeftOut => Some(LEFT_OUT),
            Much::Lines => Some(LINES),
            Much::ChangedLines => Some(CHANGED_LINES),
            Much::Parts => Some(WORD_PARTS),
            Much::Bytes | Much::Values | Much::Unpacked | Much::Markup | Much::Line => None,
        }
    }
}

/// The first few of a list that a person reads, and how many more there are.
pub fn few<T>(all: &[T]) -> (&[T], usize) {
    let shown = all.get(..SHOWN).unwrap_or(all);
    (shown, all.len() - shown.len())
}

/// An id that is not ours, as short as it is repeated.
pub fn short_id(id: &str) -> String {
    id.chars().take(ID_LETTERS).collect()
}

/// What could not be read, by its ids: each once, and no more than [`LEFT_OUT`] of them.
#[derive(Debug, Default)]
pub struct LeftOut {
    ids: Vec<String>,
    /// What is named once: a list of two hundred versions may leave out the same thousand ids each time.
    once: BTreeSet<String>,
    is_full: bool,
}

impl LeftOut {
    /// Names something.
    pub fn add(&mut self, id: &str) {
        if self.ids.len() < LEFT_OUT {
            self.ids.push(short_id(id));
        } else {
            self.is_full = true;
        }
    }

    /// Names something that may have been named before.
    pub fn add_once(&mut self, id: &str) {
        if self.once.insert(short_id(id)) {
            self.add(id);
        }
    }

    /// The ids in order.
    ///
    /// # Errors
    /// When there was more than is kept.
    pub fn into_ids(self) -> Result<Vec<String>, Much> {
        if self.is_full { Err(Much::LeftOut) } else { Ok(self.ids) }
    }

    /// The ids in order, as many as are kept: where the rest is used whatever was left out.
    pub fn into_first_ids(self) -> Vec<String> {
        self.ids
    }
}
