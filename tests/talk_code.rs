//! The code of a talk: the list of its words, how it is made, and how forgiving it is read.

use std::collections::BTreeSet;

use foeling::domain::talk::talk_code::{CodeFault, RANDOM_BYTES, TalkCode};

/// Every word, in the order of the alphabet. The lowest nine bits make the first word.
fn words() -> Vec<&'static str> {
    let all: BTreeSet<&str> = (0..512_u64).map(|number| TalkCode::from_random(&low_bits(number)).words()[0]).collect();
    all.into_iter().collect()
}

fn low_bits(number: u64) -> [u8; RANDOM_BYTES] {
    number.to_be_bytes()[8 - RANDOM_BYTES..].try_into().unwrap()
}

fn random_code(rng: &mut fastrand::Rng) -> TalkCode {
    TalkCode::from_random(&std::array::from_fn(|_| rng.u8(..)))
}

/// Letters added, left out or exchanged; two neighbours that changed places count as one.
fn slips(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = match (i, j) {
                (0, _) => j,
                (_, 0) => i,
                _ => {
                    let changed = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    changed.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1)
                }
            };
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                table[i][j] = table[i][j].min(table[i - 2][j - 2] + 1);
            }
        }
    }
    table[a.len()][b.len()]
}

/// How a word roughly sounds in Danish: what is written in two ways and said in one becomes the same.
fn sound(word: &str) -> String {
    let mut said = word.to_owned();
    for (written, heard) in [
        ("ch", "k"),
        ("ck", "k"),
        ("c", "k"),
        ("q", "k"),
        ("z", "s"),
        ("w", "v"),
        ("x", "ks"),
        ("hj", "j"),
        ("hv", "v"),
        ("nd", "n"),
        ("ld", "l"),
        ("rd", "r"),
        ("p", "b"),
        ("t", "d"),
        ("k", "g"),
        ("y", "i"),
    ] {
        said = said.replace(written, heard);
    }
    let mut letters: Vec<char> = said.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

#[test]
fn there_are_512_words_that_every_keyboard_can_type() {
    let words = words();
    assert_eq!(words.len(), 512);
    for word in words {
        assert!((3..=7).contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
    }
}

#[test]
fn no_slip_of_the_hand_makes_another_word() {
    let words = words();
    for (at, word) in words.iter().enumerate() {
        for other in &words[..at] {
            assert!(slips(word, other) >= 2, "{word} and {other}");
            assert!(sound(word) != sound(other), "{word} sounds like {other}");
            assert!(!word.starts_with(other), "{other} begins {word}");
            assert!(word.len() < 4 || other.len() < 4 || word[..4] != other[..4], "{word} and {other} begin the same");
        }
    }
}

#[test]
fn every_bit_counts_and_every_word_is_equally_likely() {
    let none = TalkCode::from_random(&[0; RANDOM_BYTES]);
    for bit in 0..54 {
        assert_ne!(TalkCode::from_random(&low_bits(1 << bit)), none, "bit {bit} changes nothing");
    }
    // Nine bits for each place: whatever the place, 512 numbers give 512 words.
    for place in 0..6 {
        let all: BTreeSet<&str> =
            (0..512_u64).map(|number| TalkCode::from_random(&low_bits(number << (9 * place))).words()[place]).collect();
        assert_eq!(all.len(), 512);
    }
}

#[test]
fn a_code_is_read_as_it_is_shown_and_as_people_type_it() {
    let mut rng = fastrand::Rng::with_seed(54);
    for _ in 0..500 {
        let code = random_code(&mut rng);
        let words = code.words();
        assert_eq!(TalkCode::read(&code.to_string()), Ok(code));
        assert_eq!(TalkCode::read(&code.to_string().to_uppercase()), Ok(code));
        assert_eq!(TalkCode::read(&format!("  {}\n", words.join(" ,  "))), Ok(code));
        assert_eq!(TalkCode::read(&words.join("-")), Ok(code));
        assert_eq!(TalkCode::read(&words.join(" – ")), Ok(code));
        let numbered: Vec<String> = words.iter().enumerate().map(|(at, word)| format!("{}. {word}", at + 1)).collect();
        assert_eq!(TalkCode::read(&numbered.join("\n")), Ok(code));
        let begun: Vec<&str> = words.iter().map(|word| word.get(..4).unwrap_or(word)).collect();
        assert_eq!(TalkCode::read(&begun.join(" ")), Ok(code), "{begun:?}");
    }
}

#[test]
fn a_slip_is_told_with_the_word_that_was_probably_meant() {
    let mut rng = fastrand::Rng::with_seed(9);
    let mut named = 0;
    for _ in 0..500 {
        let words = random_code(&mut rng).words();
        let at = rng.usize(0..6);
        let mut typed: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let place = rng.usize(0..=typed[at].len());
        typed[at].insert(place, 'q');
        match TalkCode::read(&typed.join(" ")) {
            Err(CodeFault::UnknownWord { word, nearest }) => {
                assert_eq!(word, typed[at]);
                named += usize::from(nearest == Some(words[at]));
            }
            other => panic!("{typed:?}: {other:?}"),
        }
    }
    assert!(named > 490, "the word was found {named} times of 500");
}

#[test]
fn more_or_fewer_words_are_counted_before_anything_else() {
    for (typed, found) in [("", 0), ("  , - ", 0), ("kaffe", 1), ("kaffe lampe hest", 3), ("a b c d e f g", 7)] {
        assert_eq!(TalkCode::read(typed), Err(CodeFault::WrongCount { found }), "{typed}");
    }
}

#[test]
fn a_word_that_is_like_none_is_only_repeated() {
    let fault = TalkCode::read("kaffe lampe hest zzzzzzz guitar tiger");
    assert_eq!(fault, Err(CodeFault::UnknownWord { word: "zzzzzzz".into(), nearest: None }));
    let long = format!("{} lampe hest kaffe guitar tiger", "æ".repeat(1_000_000));
    match TalkCode::read(&long) {
        Err(CodeFault::UnknownWord { word, nearest: None }) => assert_eq!(word.chars().count(), 25),
        other => panic!("{other:?}"),
    }
}

/// Something typed: words, beginnings of words, other letters and what stands between them.
fn typed(words: &[&str], rng: &mut fastrand::Rng) -> String {
    let piece = |rng: &mut fastrand::Rng| {
        let word = words[rng.usize(0..words.len())];
        match rng.u8(0..8) {
            0 => word.get(..rng.usize(1..=word.len())).unwrap().to_owned(),
            1 => word.to_uppercase(),
            2 if rng.u8(0..4) == 0 => (0..rng.usize(0..60)).map(|_| rng.char(..)).collect(),
            3 if rng.u8(0..4) == 0 => rng.alphabetic().to_string().repeat(rng.usize(1..40)),
            _ => word.to_owned(),
        }
    };
    let count = if rng.u8(0..4) == 0 { rng.usize(0..9) } else { 6 };
    let between = [" ", ", ", "-", "\n", " 2. ", " – "];
    (0..count).map(|_| piece(rng) + between[rng.usize(0..between.len())]).collect()
}

#[test]
fn a_code_is_the_words_that_were_typed_and_a_fault_says_what_was_typed() {
    let mut rng = fastrand::Rng::with_seed(1);
    let words = words();
    let (mut codes, mut counts, mut unknown) = (0, 0, 0);
    for _ in 0..20_000 {
        let typed = typed(&words, &mut rng);
        let parts: Vec<String> = typed.split(|it: char| !it.is_alphabetic()).map(str::to_lowercase).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        match TalkCode::read(&typed) {
            Ok(code) => {
                let begins = |(word, part): (&&str, &&str)| word.starts_with(part) && (part.len() >= 4 || word == part);
                assert!(parts.len() == 6 && code.words().iter().zip(&parts).all(begins), "{typed:?}");
                codes += 1;
            }
            Err(CodeFault::WrongCount { found }) => {
                assert!(found != 6 && found == parts.len(), "{typed:?}: {found}");
                counts += 1;
            }
            Err(CodeFault::UnknownWord { word, .. }) => {
                let begin = word.trim_end_matches('…');
                assert!(parts.len() == 6 && parts.iter().any(|part| part.starts_with(begin)), "{typed:?}: {word}");
                assert!(!words.contains(&word.as_str()), "{word} is a word");
                unknown += 1;
            }
        }
    }
    assert!(codes > 1_000 && counts > 1_000 && unknown > 1_000, "{codes} codes, {counts} counts, {unknown} words");
}

#[test]
fn a_code_never_stands_in_a_debug_text() {
    let code = random_code(&mut fastrand::Rng::with_seed(3));
    let shown = format!("{code:?}");
    assert!(code.words().iter().all(|word| !shown.contains(word)), "{shown}");
}
