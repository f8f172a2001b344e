//! What people write, as it comes in: typed, pasted or read from a file. From here on a line break is a line feed, and what
//! nobody sees is not there.
//!
//! Letters that nobody sees can make a text read otherwise than it is kept: they turn its direction, hide words in it, or
//! part a number that would be known. In an agreement they have no use.

/// The text with plain line breaks, and without letters that nobody sees. White space and length stay otherwise as they are.
pub fn entered(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            letter if is_line_break(letter) => plain.push('\n'),
            // Tabs, and what tables are parted by when they are copied.
            '\t' | '\u{1c}'..='\u{1f}' => plain.push(' '),
            // It joins two pictures into one, and does nothing between letters that it should.
            JOINER => {
                let is_between = plain.chars().next_back().is_some_and(is_picture);
                if is_between && letters.peek().copied().is_some_and(is_picture) {
                    plain.push(letter);
                }
            }
            letter if is_unseen(letter) => {}
            letter => plain.push(letter),
        }
    }
    plain
}

/// The text on one line.
pub fn line(text: &str) -> String {
    entered(text).replace('\n', " ")
}

/// Zero width joiner.
const JOINER: char = '\u{200d}';

/// Nearly every text: a look is cheaper than a copy letter by letter.
fn is_plain(text: &str) -> bool {
    text.chars().all(|letter| {
        let is_usual = matches!(letter, '\n' | ' '..='~' | '\u{a0}'..='\u{2ff}') && letter != '\u{ad}';
        is_usual || matches!(letter, '\u{2010}'..='\u{2027}')
    })
}

/// Every letter that some program begins a new line with: those of Unicode, and what spreadsheets and terminals use.
const fn is_line_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Pictures, and the signs that change them.
const fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Controls, marks of direction, letters without width, fillers, and letters that stand for no letter.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0e}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::{entered, line};

    #[test]
    fn every_line_break_is_a_line_feed() {
        for odd in ["\n", "\r", "\r\n", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}"] {
            assert_eq!(entered(&format!("a{odd}b{odd}{odd}c")), "a\nb\n\nc", "{odd:?}");
            assert_eq!(line(&format!("a{odd}b")), "a b");
        }
        assert_eq!(entered("a\n\rb"), "a\n\nb");
    }

    #[test]
    fn what_nobody_sees_is_not_there() {
        let unseen = "\0\u{1}\u{1b}\u{7f}\u{9f}\u{ad}\u{61c}\u{200b}\u{200c}\u{200e}\u{200f}\u{202a}\u{202e}\u{2060}\u{2066}\u{2069}\u{feff}\u{fff9}\u{e0041}\u{3164}";
        for letter in unseen.chars() {
            assert_eq!(entered(&format!("a{letter}b")), "ab", "{letter:?}");
        }
        assert_eq!(entered("010203\u{200b}-\u{202e}1234"), "010203-1234");
    }

    #[test]
    fn what_is_written_stays() {
        for text in [
            "",
            "  \u{c6}bler \u{e9} \u{f1} \u{df}  ",
            "a\n\nb",
            "👩‍💻 ✔️ 🇩🇰 ☝🏽",
            "»citat« – “a” … ·",
            "日本語 עברית",
            "a\u{a0}b",
        ] {
            assert_eq!(entered(text), text);
        }
        // The joiner stays between pictures alone.
        assert_eq!(entered("a\u{200d}b👩\u{200d}"), "ab👩");
        assert_eq!(entered("a\tb\u{1f}c"), "a b c");
    }
}
