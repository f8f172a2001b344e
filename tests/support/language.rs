//! The rules of plain language, as the tests of the words hold them.

use std::collections::BTreeSet;

use foeling::domain::values::text::Text;

/// Words that sound like an office, like a test or like a verdict. Matched as the beginning of a word.
pub const STOP_LIST: [&str; 26] = [
    "fremsend",
    "bibehold",
    "fortrinsvis",
    "pågældende",
    "vedrør",
    "såfremt",
    "henhold",
    "foretage",
    "afholde",
    "bedes",
    "venligst",
    "desværre",
    "ugyldig",
    "påkrævet",
    "korrekt",
    "forkert",
    "fejl",
    "problem",
    "modstand",
    "krav",
    "egnet",
    "uegnet",
    "uenig",
    "score",
    "resultat",
    "hvorvidt",
];

/// The names between braces.
pub fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// Words as people count them.
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// LIX: words per sentence, plus the share of words with more than six letters.
pub fn lix(pieces: &[impl AsRef<str>]) -> f64 {
    let (mut words, mut long, mut sentences) = (0, 0, 0);
    for piece in pieces.iter().map(AsRef::as_ref) {
        for word in piece.split_whitespace() {
            let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
            words += usize::from(letters > 0);
            long += usize::from(letters > 6);
            sentences += usize::from(word.ends_with(['.', '?', ':']));
        }
        sentences += usize::from(!piece.ends_with(['.', '?', ':']));
    }
    words as f64 / sentences as f64 + 100.0 * long as f64 / words as f64
}

/// Everything that is wrong, at once.
pub fn assert_none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// No text is empty, has spaces around it, or has two of them in a row.
pub fn assert_no_loose_ends(texts: Vec<(String, Text)>) {
    let mut faults = Vec::new();
    for (place, text) in texts {
        for said in [text.da, text.en] {
            if said.is_empty() || said.trim() != said || said.contains("  ") || said.contains('\n') {
                faults.push(format!("{place}: {said:?}"));
            }
        }
    }
    assert_none(faults);
}
