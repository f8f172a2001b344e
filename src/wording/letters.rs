//! Letters made large and small: how a word begins on its own, and how within a sentence.

/// Options and names start with a capital on their own, not inside a sentence. Words in capitals, such as "HR", stay.
pub fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if lower(second) == second => {
            std::iter::once(lower(first)).chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}

/// The words with a capital first letter: a sentence may begin with a filled value.
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| std::iter::once(upper(first)).chain(letters).collect()).unwrap_or_default()
}

/// A letter made small. The standard library's table of every script is 5 kB; the texts are Danish and English.
pub fn lower(letter: char) -> char {
    match letter {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        other => other.to_ascii_lowercase(),
    }
}

/// A letter made large.
pub fn upper(letter: char) -> char {
    match letter {
        'æ' => 'Æ',
        'ø' => 'Ø',
        'å' => 'Å',
        other => other.to_ascii_uppercase(),
    }
}
