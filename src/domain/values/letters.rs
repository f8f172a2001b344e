//! Bytes into letters, strictly: a letter that nobody wrote would stand in somebody's agreement.

use std::borrow::Cow;

/// The marks that programs put before a text to say how it is written.
const UTF_8: &[u8] = b"\xef\xbb\xbf";
const UTF_16_LITTLE: &[u8] = b"\xff\xfe";
const UTF_16_BIG: &[u8] = b"\xfe\xff";

/// The text, without its mark: UTF-8, or UTF-16 where a mark says so. Nothing where it is neither, such as Windows-1252.
pub fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(rest) = bytes.strip_prefix(UTF_16_LITTLE) {
        return utf_16(rest, u16::from_le_bytes).map(Cow::Owned);
    }
    if let Some(rest) = bytes.strip_prefix(UTF_16_BIG) {
        return utf_16(rest, u16::from_be_bytes).map(Cow::Owned);
    }
    let text = std::str::from_utf8(bytes.strip_prefix(UTF_8).unwrap_or(bytes)).ok()?;
    // UTF-16 without its mark is UTF-8 as well, with a zero beside each letter. No JSON holds one.
    (!text.contains('\0')).then_some(Cow::Borrowed(text))
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let units = bytes.chunks(2).map(|pair| <[u8; 2]>::try_from(pair).ok().map(unit)).collect::<Option<Vec<u16>>>()?;
    String::from_utf16(&units).ok().filter(|text| !text.contains('\0'))
}

/// Whether some letters stand in bytes, in whatever way they are written: one byte a letter, or two.
pub fn hold(bytes: &[u8], letters: &str) -> bool {
    let narrow: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
    narrow.windows(letters.len()).any(|part| part == letters.as_bytes())
}
