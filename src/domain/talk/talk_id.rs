//! What binds the two halves of a talk together: a number made by whoever starts. It names nobody.

use std::fmt;

/// Digits and letters that can't be taken for each other (Crockford's base 32): no I, L, O or U.
const LETTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P',
    'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// Characters in a talk's number: eight of five bits.
const LENGTH: usize = 8;

/// The number of a talk (*samtalenummer*), 40 random bits: enough that two talks of one manager never share it.
/// It is no secret; the code that seals a half is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TalkId(u64);

impl TalkId {
    /// The number made of five random bytes.
    pub fn from_random(bytes: [u8; 5]) -> TalkId {
        TalkId(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// Reads a number as people type it: small letters, spaces and dashes are fine, and so are O for 0, I or L for 1.
    pub fn read(typed: &str) -> Option<TalkId> {
        let letters: Vec<char> = typed.chars().filter(|letter| !matches!(letter, ' ' | '-' | '–')).collect();
        if letters.len() != LENGTH {
            return None;
        }
        let value = |letter: &char| {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            };
            LETTERS.iter().position(|known| *known == letter).and_then(|place| u64::try_from(place).ok())
        };
        let values = letters.iter().map(value).collect::<Option<Vec<u64>>>()?;
        Some(TalkId(values.into_iter().fold(0, |number, value| number << 5 | value)))
    }
}

/// Two groups of four, as in "K7P2-9QXM".
impl fmt::Display for TalkId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..LENGTH).rev() {
            let value = usize::try_from(self.0 >> (5 * place) & 31).unwrap_or(0);
            write!(out, "{}", LETTERS.get(value).copied().unwrap_or('0'))?;
            if place == LENGTH / 2 {
                write!(out, "-")?;
            }
        }
        Ok(())
    }
}
