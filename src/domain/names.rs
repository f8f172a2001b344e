//! What is typed when the agreement is made: names, unit and address. It goes into the paper and is never stored.

/// The names on the paper; empty where nothing was typed, and then a line to fill in by hand stands there.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Names {
    /// The employee.
    pub employee: String,
    /// The manager.
    pub manager: String,
    /// The unit.
    pub unit: String,
    /// The address at which the work is done, where the two want it on the paper.
    pub address: String,
}

/// The most characters of a name, a unit or an address.
pub const NAME_MOST: usize = 120;

/// Whether a text holds something that looks like a Danish personal number (*CPR-nummer*): six digits that can be a date,
/// perhaps a dash or a space, and four more. It does not belong in an agreement on working from home.
pub fn looks_like_cpr(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    (0..letters.len()).any(|at| begins_cpr(&letters, at))
}

fn begins_cpr(letters: &[char], at: usize) -> bool {
    let is_digit = |place: usize| letters.get(place).is_some_and(char::is_ascii_digit);
    if at > 0 && is_digit(at - 1) {
        return false;
    }
    let gap = usize::from(letters.get(at + 6).is_some_and(|letter| matches!(letter, '-' | ' ' | '–')));
    let last = at + 6 + gap;
    let has_digits = (at..at + 6).chain(last..last + 4).all(is_digit) && !is_digit(last + 4);
    let two = |place: usize| {
        letters.iter().skip(place).take(2).filter_map(|digit| digit.to_digit(10)).fold(0, |all, digit| all * 10 + digit)
    };
    has_digits && (1..=31).contains(&two(at)) && (1..=12).contains(&two(at + 2))
}
