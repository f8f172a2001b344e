//! What has no place in a text that goes into files: personal numbers, and markup that was pasted along with it.

/// What a text seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Suspect {
    /// A Danish personal number (*cpr-nummer*).
    PersonalNumber,
    /// Tags such as those of a web page. They do no harm, and are shown as they are written.
    Markup,
}

impl Suspect {
    /// Everything that is looked for.
    pub const ALL: &'static [Suspect] = &[Suspect::PersonalNumber, Suspect::Markup];
}

/// Everything that the text seems to hold.
pub fn suspects(text: &str) -> Vec<Suspect> {
    let number = looks_like_cpr(text).then_some(Suspect::PersonalNumber);
    let markup = looks_like_markup(text).then_some(Suspect::Markup);
    number.into_iter().chain(markup).collect()
}

/// The most signs between the date and the last four digits: a dash with a blank on either side.
const MOST_BETWEEN: usize = 3;

/// Whether a text holds something that looks like a personal number: six digits that can be a date, perhaps dashes or blanks of
/// any kind, and four more. Signs that nobody sees are looked through.
pub fn looks_like_cpr(text: &str) -> bool {
    let signs: Vec<Sign> = text.chars().filter(|letter| !is_unseen(*letter)).map(sign).collect();
    (0..signs.len()).any(|at| begins_cpr(&signs, at))
}

#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Digit(u32),
    Blank,
    Dash,
    Other,
}

fn sign(letter: char) -> Sign {
    let full_width = u32::from(letter).checked_sub(u32::from('\u{ff10}')).filter(|digit| *digit < 10);
    match letter.to_digit(10).or(full_width) {
        Some(digit) => Sign::Digit(digit),
        None if letter.is_whitespace() => Sign::Blank,
        None if is_dash(letter) => Sign::Dash,
        None => Sign::Other,
    }
}

/// Every dash that keyboards, Word and web pages write.
const fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '\u{2043}')
}

/// Soft hyphens, marks of direction and joiners.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn begins_cpr(signs: &[Sign], at: usize) -> bool {
    let digit = |place: usize| match signs.get(place) {
        Some(Sign::Digit(digit)) => Some(*digit),
        _ => None,
    };
    if at > 0 && digit(at - 1).is_some() {
        return false;
    }
    let is_between = |sign: &&Sign| matches!(sign, Sign::Blank | Sign::Dash);
    let between: Vec<&Sign> = signs.iter().skip(at + 6).take(MOST_BETWEEN).take_while(is_between).collect();
    let has_one_dash = between.iter().filter(|sign| ***sign == Sign::Dash).count() <= 1;
    let last = at + 6 + between.len();
    let has_digits = (at..at + 6).chain(last..last + 4).all(|place| digit(place).is_some());
    let two = |place: usize| digit(place).zip(digit(place + 1)).map_or(0, |(tens, ones)| tens * 10 + ones);
    has_digits
        && has_one_dash
        && digit(last + 4).is_none()
        && (1..=31).contains(&two(at))
        && (1..=12).contains(&two(at + 2))
}

/// Whether a text holds a tag: `<` and a letter, a slash or an exclamation mark at once, and a `>` after it.
pub fn looks_like_markup(text: &str) -> bool {
    let mut parts = text.split('<');
    parts.next();
    parts.any(|part| {
        let begins = part.starts_with(|letter: char| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!'));
        begins && part.contains('>')
    })
}
