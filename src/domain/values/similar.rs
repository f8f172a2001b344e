//! How similar two words are: what somebody meant who made a slip.

/// How many letters were added, left out or exchanged (Levenshtein's distance).
pub fn slips(typed: &[char], word: &str) -> usize {
    let mut row: Vec<usize> = (0..=typed.len()).collect();
    for (place, letter) in word.chars().enumerate() {
        let mut next = vec![place + 1];
        for ((across, before), mine) in row.iter().skip(1).zip(&row).zip(typed) {
            let left = next.last().copied().unwrap_or(0);
            next.push((across + 1).min(left + 1).min(before + usize::from(*mine != letter)));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
