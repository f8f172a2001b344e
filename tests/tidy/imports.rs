//! Which file of the house imports from which, read from the sources: `use`, paths in the code, and names handed on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Modules by their path from the top, such as `["domain", "case"]`.
type Module = Vec<String>;

/// A file as far as imports go.
#[derive(Default)]
struct Mentions {
    /// The paths that it uses.
    uses: Vec<Vec<String>>,
    /// The paths that it hands on with `pub use`.
    hands_on: Vec<Vec<String>>,
    /// Every word outside `use`.
    words: BTreeSet<String>,
}

/// Each file with those that it imports from. A name that a file only hands on is imported from where it is defined.
pub fn arrows(sources: &[(PathBuf, String)]) -> BTreeMap<PathBuf, BTreeSet<PathBuf>> {
    let files: BTreeMap<Module, &PathBuf> = sources.iter().map(|(path, _)| (module(path), path)).collect();
    let house = House {
        mentions: sources.iter().map(|(path, text)| (module(path), mentions(text))).collect(),
        modules: files.keys().cloned().collect(),
    };
    let of_file = |(module, mentions): (&Module, &Mentions)| {
        let handed = mentions.hands_on.iter().filter(|path| path.last().is_some_and(|it| mentions.words.contains(it)));
        let to = mentions.uses.iter().chain(handed).filter_map(|path| house.defined_in(module, path));
        let others = to.filter(|to| to != module).map(|to| files[&to].clone()).collect();
        (files[module].clone(), others)
    };
    house.mentions.iter().map(of_file).collect()
}

/// A circle of files that import each other, where there is one.
pub fn circle(arrows: &BTreeMap<PathBuf, BTreeSet<PathBuf>>) -> Option<Vec<PathBuf>> {
    // Whoever imports nobody, or only those who are in no circle, is in none.
    let mut left: BTreeMap<&PathBuf, BTreeSet<&PathBuf>> =
        arrows.iter().map(|(of, to)| (of, to.iter().collect())).collect();
    while let Some(free) = left.iter().find(|(_, to)| to.is_empty()).map(|(of, _)| *of) {
        left.remove(free);
        for to in left.values_mut() {
            to.remove(free);
        }
    }
    let mut way = vec![*left.keys().next()?];
    loop {
        let next = *left[way[way.len() - 1]].first()?;
        if let Some(begin) = way.iter().position(|it| *it == next) {
            return Some(way.split_off(begin).into_iter().cloned().collect());
        }
        way.push(next);
    }
}

struct House {
    mentions: BTreeMap<Module, Mentions>,
    modules: BTreeSet<Module>,
}

impl House {
    /// The module in which what a path names is defined.
    fn defined_in(&self, from: &Module, path: &[String]) -> Option<Module> {
        let mut at = self.absolute(from, path)?;
        // A name may be handed on a few times.
        for _ in 0..8 {
            let module = (0..=at.len()).rev().map(|length| &at[..length]).find(|part| self.modules.contains(*part))?;
            let module = module.to_vec();
            let Some(name) = at.get(module.len()) else { return Some(module) };
            let handed = self.mentions[&module].hands_on.iter().find(|path| path.last() == Some(name));
            let Some(behind) = handed.and_then(|path| self.absolute(&module, path)) else { return Some(module) };
            if behind == at {
                return Some(module);
            }
            let rest = at.split_off(module.len() + 1);
            at = [behind, rest].concat();
        }
        None
    }

    /// The path from the top; nothing for one that leads out of the house.
    fn absolute(&self, from: &Module, path: &[String]) -> Option<Vec<String>> {
        let ups = path.iter().take_while(|part| *part == "super").count();
        Some(match path.first()?.as_str() {
            "crate" => path[1..].to_vec(),
            "self" => [from, &path[1..]].concat(),
            "super" => [&from[..from.len().checked_sub(ups)?], &path[ups..]].concat(),
            first => {
                let child = [from.as_slice(), &[first.to_owned()]].concat();
                self.modules.contains(&child).then(|| [from.as_slice(), path].concat())?
            }
        })
    }
}

fn module(path: &Path) -> Module {
    let below = path.strip_prefix("src").unwrap().with_extension("");
    let parts: Module = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if parts == ["lib"] { Vec::new() } else { parts }
}

fn mentions(text: &str) -> Mentions {
    let code = text.split("\n#[cfg(test)]\nmod tests").next().unwrap();
    let tokens = tokens(code);
    let mut found = Mentions::default();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at] == "use" {
            let is_handed_on = at > 0 && (tokens[at - 1] == "pub" || tokens[at - 1] == ")");
            let end = at + tokens[at..].iter().position(|token| token == ";").unwrap();
            let paths = if is_handed_on { &mut found.hands_on } else { &mut found.uses };
            tree(&tokens[at + 1..end], &[], paths);
            at = end;
        } else if is_word(&tokens[at]) {
            let path: Vec<String> = path_from(&tokens[at..]);
            let length = 2 * path.len() - 1;
            found.words.extend(path.iter().take(1).cloned());
            if path.len() > 1 {
                found.uses.push(path);
            }
            at += length;
        } else {
            at += 1;
        }
    }
    found
}

/// The words that follow each other with `::` between them.
fn path_from(tokens: &[String]) -> Vec<String> {
    let mut path = vec![tokens[0].clone()];
    for pair in tokens[1..].chunks(2) {
        match pair {
            [colons, word] if colons == "::" && is_word(word) => path.push(word.clone()),
            _ => break,
        }
    }
    path
}

/// Every path of a `use` with its braces.
fn tree(tokens: &[String], before: &[String], paths: &mut Vec<Vec<String>>) {
    let mut path = before.to_vec();
    let mut at = 0;
    while at < tokens.len() {
        match tokens[at].as_str() {
            "{" => {
                let end = at + closing(&tokens[at..]);
                tree(&tokens[at + 1..end], &path, paths);
                path.clear();
                at = end;
            }
            "," => {
                if path.len() > before.len() {
                    paths.push(path.clone());
                }
                path = before.to_vec();
            }
            "as" => at += 1,
            "::" => {}
            "self" if !path.is_empty() => {}
            word => path.push(word.to_owned()),
        }
        at += 1;
    }
    if path.len() > before.len() || (!path.is_empty() && tokens.last().is_some_and(|last| last == "self")) {
        paths.push(path);
    }
}

fn closing(tokens: &[String]) -> usize {
    let mut depth = 0;
    tokens
        .iter()
        .position(|token| {
            depth += i32::from(token == "{") - i32::from(token == "}");
            depth == 0
        })
        .unwrap()
}

fn is_word(token: &str) -> bool {
    token.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
}

/// Words and signs; without comments, and without what stands in quotes.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let is_sign =
            !first.is_whitespace() && !rest.starts_with("//") && first != '"' && quoted_letter(rest).is_none();
        let length = match first {
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '"' => end_of_quotes(rest),
            _ if quoted_letter(rest).is_some() => quoted_letter(rest).unwrap(),
            _ if is_word(rest) => {
                rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len())
            }
            ':' if rest.starts_with("::") => 2,
            _ => first.len_utf8(),
        };
        if is_sign {
            tokens.push(rest[..length].to_owned());
        }
        rest = &rest[length..];
    }
    tokens
}

/// The length of a text in quotes at the beginning.
fn end_of_quotes(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, letter)| {
        let is_end = *letter == '"' && !is_escaped;
        is_escaped = *letter == '\\' && !is_escaped;
        is_end
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// The length of a letter in quotes at the beginning, which is no lifetime.
fn quoted_letter(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let letter = inside.chars().next()?;
    if letter == '\\' {
        return Some(2 + inside[1..].chars().next()?.len_utf8() + inside[1..].find('\'')?);
    }
    inside[letter.len_utf8()..].starts_with('\'').then(|| letter.len_utf8() + 2)
}

#[test]
fn a_path_is_followed_to_where_its_name_is_defined() {
    let file = |path: &str, text: &str| (PathBuf::from(path), text.to_owned());
    let to = |text: &str| {
        let sources = [
            file("src/lib.rs", "pub mod a;\npub mod b;"),
            file("src/a.rs", "mod inner;\npub use inner::{Thing, other as another};\npub struct Own;"),
            file("src/a/inner.rs", "pub struct Thing;"),
            file("src/b.rs", "pub mod c;"),
            file("src/b/c.rs", text),
        ];
        let arrows = arrows(&sources);
        arrows[Path::new("src/b/c.rs")].iter().map(|path| path.display().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(to("use crate::a::Thing;"), ["src/a/inner.rs"]);
    assert_eq!(to("use crate::a::{Own, Thing};"), ["src/a/inner.rs", "src/a.rs"]);
    assert_eq!(to("use super::super::a::{self, Own};"), ["src/a.rs"]);
    assert_eq!(to("fn f() { crate::a::Thing; }"), ["src/a/inner.rs"]);
    assert_eq!(to("use std::a::Thing; // crate::a"), [""; 0]);
}

#[test]
fn a_circle_is_found_and_a_line_is_none() {
    let arrows = |pairs: &[(&str, &str)]| {
        let mut all: BTreeMap<PathBuf, BTreeSet<PathBuf>> = BTreeMap::new();
        for (from, to) in pairs {
            all.entry(to.into()).or_default();
            all.entry(from.into()).or_default().insert(to.into());
        }
        all
    };
    assert_eq!(circle(&arrows(&[("a", "b"), ("b", "c"), ("a", "c")])), None);
    let found = circle(&arrows(&[("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")])).unwrap();
    assert_eq!(found.len(), 2);
}
