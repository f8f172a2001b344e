//! Bundles the style sheets and takes white space and comments out of them.
//!
//! By hand, because nothing fitting exists: `minifier` turns `clamp(1rem, 2.5vw + 1rem, 3rem)`
//! into an invalid value, and `lightningcss`, which is right, compiles as long as the rest of
//! this runner together and would win some hundred bytes after Brotli. This only drops white
//! space where the CSS syntax never needs it; a browser test compares the result with the sources.
use std::fs;
use std::iter::Peekable;
use std::path::Path;
use std::str::Chars;

use anyhow::{Context, Result, bail};

/// The order in which the style sheets follow each other: the later one wins.
const SHEETS: [&str; 6] = ["tokens", "base", "parts", "screens", "talk", "print"];

/// All style sheets of the folder as one.
pub fn bundle(folder: &Path) -> Result<String> {
    refuse_strangers(folder)?;
    let mut bundle = String::new();
    for sheet in SHEETS {
        let path = folder.join(sheet).with_extension("css");
        if path.exists() {
            bundle.push_str(&self::sheet(&path)?);
        }
    }
    Ok(bundle)
}

/// One style sheet that stands alone.
pub fn sheet(path: &Path) -> Result<String> {
    let source = fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
    squeeze(&source).with_context(|| format!("{} is broken", path.display()))
}

/// A style sheet without a place in the order would silently be left out.
fn refuse_strangers(folder: &Path) -> Result<()> {
    let Ok(entries) = folder.read_dir() else {
        return Ok(());
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        let stem = path.file_stem().unwrap_or_default();
        let is_css = path.extension().is_some_and(|extension| extension == "css");
        if is_css && !SHEETS.iter().any(|sheet| stem == *sheet) {
            bail!("{} is in no bundle: give it its place in SHEETS in xtask/src/css.rs", path.display());
        }
    }
    Ok(())
}

/// The same style sheet on fewer bytes.
fn squeeze(source: &str) -> Result<String> {
    let mut squeezed = Squeezed::default();
    let mut rest = source.chars().peekable();
    while let Some(next) = rest.next() {
        match next {
            '/' if rest.peek() == Some(&'*') => squeezed.gap = squeezed.gap.max(comment(&mut rest)?),
            '"' | '\'' => squeezed.verbatim(&string(next, &mut rest)?),
            '\\' => squeezed.verbatim(&escape(&mut rest)),
            '(' if squeezed.ends_with_url() => squeezed.verbatim(&url(&mut rest)),
            c if c.is_ascii_whitespace() => squeezed.gap = Gap::Space,
            c => squeezed.token(c)?,
        }
    }
    squeezed.finish()
}

/// What stood between two tokens in the source.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    /// Only a comment: it keeps two tokens apart without being a space.
    Comment,
    Space,
}

#[derive(Default)]
struct Squeezed {
    text: String,
    gap: Gap,
    /// Whether the last character is syntax, not part of a string or an escape.
    syntax: bool,
    depth: usize,
}

impl Squeezed {
    fn token(&mut self, token: char) -> Result<()> {
        let last = self.last_syntax();
        // An empty custom property (`--x: ;`) keeps its space for browsers that ask for it.
        let empty_value = last == Some(':') && matches!(token, ';' | '}');
        let droppable = last.is_none_or(|last| matches!(last, '{' | '}' | ';' | ',' | ':' | '('))
            || matches!(token, '{' | '}' | ';' | ',' | ')');
        if empty_value {
            self.text.push(' ');
        } else if !droppable {
            self.fill_gap();
        }
        self.gap = Gap::None;
        match token {
            '{' => self.depth += 1,
            '}' => {
                self.depth = self.depth.checked_sub(1).context("it closes a block (`}`) that is not open")?;
                if last == Some(';') && !self.text.ends_with(" ;") {
                    self.text.pop();
                }
            }
            _ => {}
        }
        self.text.push(token);
        self.syntax = true;
        Ok(())
    }

    /// Adds a part that must stay exactly as it is.
    fn verbatim(&mut self, part: &str) {
        let droppable = self.last_syntax().is_none_or(|last| matches!(last, '{' | '}' | ';' | ',' | ':' | '('));
        if !droppable {
            self.fill_gap();
        }
        self.gap = Gap::None;
        self.text.push_str(part);
        self.syntax = false;
    }

    fn fill_gap(&mut self) {
        self.text.push_str(match self.gap {
            Gap::None => "",
            Gap::Comment => "/**/",
            Gap::Space => " ",
        });
    }

    /// The last character where it has a meaning of its own; none at the start.
    fn last_syntax(&self) -> Option<char> {
        match self.text.chars().last() {
            Some(last) if self.syntax => Some(last),
            Some(_) => Some('x'),
            None => None,
        }
    }

    fn ends_with_url(&self) -> bool {
        self.gap == Gap::None && self.text.ends_with("url")
    }

    fn finish(self) -> Result<String> {
        if self.depth > 0 {
            bail!("it leaves {} block(s) open: a `}}` is missing", self.depth);
        }
        Ok(self.text)
    }
}

/// Skips a comment whose `/` is read already.
fn comment(rest: &mut Peekable<Chars>) -> Result<Gap> {
    rest.next();
    let mut last = ' ';
    for next in rest {
        if last == '*' && next == '/' {
            return Ok(Gap::Comment);
        }
        last = next;
    }
    bail!("it leaves a comment open: a `*/` is missing")
}

/// Reads a string whose opening quote is read already.
fn string(quote: char, rest: &mut Peekable<Chars>) -> Result<String> {
    let mut text = String::from(quote);
    while let Some(next) = rest.next() {
        text.push(next);
        if next == '\\' {
            text.extend(rest.next());
        } else if next == quote {
            return Ok(text);
        }
    }
    bail!("it leaves a string open: {text:.40}")
}

/// Reads an escape whose backslash is read already. A code point (`\201C `) ends with a space
/// that belongs to it.
fn escape(rest: &mut Peekable<Chars>) -> String {
    let mut text = String::from('\\');
    match rest.next() {
        Some(first) if first.is_ascii_hexdigit() => {
            text.push(first);
            while text.len() < 7
                && let Some(digit) = rest.next_if(char::is_ascii_hexdigit)
            {
                text.push(digit);
            }
            text.extend(rest.next_if(char::is_ascii_whitespace));
        }
        other => text.extend(other),
    }
    text
}

/// Reads `(...)` after `url`, whose opening parenthesis is read already. Without quotes, what
/// stands within is one token in which even `/*` is only text.
fn url(rest: &mut Peekable<Chars>) -> String {
    let mut text = String::from('(');
    let mut quote = None;
    while let Some(next) = rest.next() {
        text.push(next);
        match next {
            '\\' => text.extend(rest.next()),
            '"' | '\'' if quote == Some(next) => quote = None,
            '"' | '\'' if quote.is_none() => quote = Some(next),
            ')' if quote.is_none() => break,
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &str) {
        assert_eq!(squeeze(source).unwrap(), expected);
    }

    #[test]
    fn blocks_lose_white_space_comments_and_the_last_semicolon() {
        check(
            "/* about */\n.a , .b {\n  color : red;\n  /* why */\n  margin: 0 auto;\n}\n",
            ".a,.b{color :red;margin:0 auto}",
        );
    }

    #[test]
    fn operators_and_descendants_keep_their_space() {
        let kept = ".a{width:clamp(1rem,2.5vw + 1rem,3rem);height:calc(100% - (2 * var(--gap)))}";
        check(kept, kept);
        let kept = ".a :hover,.a:hover,.a *:not(.b){color:red !important}";
        check(kept, kept);
    }

    #[test]
    fn modern_conditions_survive() {
        let kept = "@media (forced-colors:active) and (width >= 30em){a{color:CanvasText}}";
        check(kept, kept);
        check(
            "@container card (min-width: 40rem) and (max-width: 60rem) { a { color: color-mix(in oklab, var(--b) 60%, white); } }",
            "@container card (min-width:40rem) and (max-width:60rem){a{color:color-mix(in oklab,var(--b) 60%,white)}}",
        );
    }

    #[test]
    fn strings_urls_and_escapes_stay_as_they_are() {
        let kept = ".a::before{content:\"a  /* b */  c\";background:url(data:x/*;a  b)}";
        check(kept, kept);
        check(".\\31 0 > .sm\\: { }", ".\\31 0 > .sm\\:{}");
        check("a { quotes: '\\'' \"'\" ; }", "a{quotes:'\\'' \"'\"}");
    }

    #[test]
    fn an_empty_custom_property_keeps_its_value() {
        check(":root { --on: ; --off:; }", ":root{--on: ;--off: ;}");
    }

    #[test]
    fn a_comment_alone_keeps_two_tokens_apart_without_a_space() {
        check(".a/* x */.b{}", ".a/**/.b{}");
        check(".a /* x */ .b{}", ".a .b{}");
    }

    #[test]
    fn what_is_left_open_is_an_error() {
        for broken in ["a {", "a } ", "/* a", "a { content: 'x }"] {
            assert!(squeeze(broken).is_err(), "{broken}");
        }
    }
}
