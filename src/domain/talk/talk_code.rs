//! The code that seals a half: six words, said aloud at the talk and never written into a file.

mod words;

use std::fmt;

use words::WORDS;

use crate::domain::values::similar::slips;

/// Words in a code: six of nine bits each are 54 bits. With a slow key derivation that is far more than anybody can try.
const LENGTH: usize = 6;

/// Random bytes for a code: the 54 bits, and two that are not used.
pub const RANDOM_BYTES: usize = 7;

/// Letters of a word that are enough to know it.
const ENOUGH: usize = 4;

/// The longest word that is looked at for a likeness; also how much of an unknown word is repeated to the person.
const LONGEST: usize = 24;

/// The code of a talk (*samtalekode*). It is a secret, so its debug form does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TalkCode([&'static str; LENGTH]);

/// Why what was typed is no code. It is told before the slow derivation of the key begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// There are not six words.
    WrongCount {
        /// How many there are.
        found: usize,
    },
    /// A word is not one of the list.
    UnknownWord {
        /// The word as it was typed, shortened when it is very long.
        word: String,
        /// The word that was probably meant.
        nearest: Option<&'static str>,
    },
}

impl TalkCode {
    /// The code made of random bytes. Every code is equally likely: a word is nine whole bits.
    pub fn from_random(bytes: &[u8; RANDOM_BYTES]) -> TalkCode {
        let bits = bytes.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        TalkCode(std::array::from_fn(|place| {
            let number = usize::try_from(bits >> (9 * place) & 511).unwrap_or(0);
            // Nine bits always name a word.
            WORDS.get(number).copied().unwrap_or_default()
        }))
    }

    /// Reads a code as people type it: capitals, commas, dashes, numbers before the words and more spaces are fine, and so
    /// are the first letters of a word, four or more.
    ///
    /// # Errors
    /// When there are not six words, or when one of them is not in the list.
    pub fn read(typed: &str) -> Result<TalkCode, CodeFault> {
        let parts = || typed.split(|letter: char| !letter.is_alphabetic()).filter(|part| !part.is_empty());
        let found = parts().count();
        if found != LENGTH {
            return Err(CodeFault::WrongCount { found });
        }
        let mut code = TalkCode([""; LENGTH]);
        for (word, part) in code.0.iter_mut().zip(parts()) {
            let part = part.to_lowercase();
            *word = known(&part).ok_or_else(|| unknown(&part))?;
        }
        Ok(code)
    }

    /// The six words, for a place that sets them in groups.
    pub fn words(&self) -> [&'static str; LENGTH] {
        self.0
    }

    /// What the key is derived from: the words with one space between them. Files depend on it; it never changes.
    pub fn secret(&self) -> String {
        self.0.join(" ")
    }
}

/// The words in one line, as they are said.
impl fmt::Display for TalkCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.secret())
    }
}

impl fmt::Debug for TalkCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("TalkCode(…)")
    }
}

/// The word that was typed whole, or whose first letters were.
fn known(part: &str) -> Option<&'static str> {
    let whole = WORDS.iter().find(|word| **word == part);
    let begun = || WORDS.iter().find(|word| part.len() >= ENOUGH && word.starts_with(part));
    whole.or_else(begun).copied()
}

fn unknown(part: &str) -> CodeFault {
    let is_long = part.chars().count() > LONGEST;
    let word = if is_long { part.chars().take(LONGEST).chain(['…']).collect() } else { part.to_owned() };
    CodeFault::UnknownWord { word, nearest: if is_long { None } else { nearest(part) } }
}

/// The most similar word of the list, when one is similar enough: one slip in a short word, two in a longer one. Of
/// equally similar words, one that begins the same.
fn nearest(part: &str) -> Option<&'static str> {
    let typed: Vec<char> = part.chars().collect();
    let most = if typed.len() > ENOUGH { 2 } else { 1 };
    let all = WORDS.iter().map(|word| (slips(&typed, word), word.chars().next() != typed.first().copied(), *word));
    all.filter(|(slips, ..)| *slips <= most).min().map(|(_, _, word)| word)
}
