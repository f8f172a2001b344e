//! Shortens the names by which the wasm and its JavaScript know each other.
//!
//! wasm-bindgen ends each with sixteen random digits, which no compression can shrink, and they
//! stand in both files. Here that was 2 kB of 46 after Brotli: more than a JavaScript minifier
//! saves, and with far less that could go wrong.
use std::collections::HashMap;

use anyhow::{Result, bail};

/// Renames in both files at once: `shared` are the names in the wasm, `glue` is the JavaScript.
pub fn shorten<'a>(glue: &str, shared: impl Iterator<Item = &'a mut String>) -> Result<String> {
    let mut short = HashMap::new();
    for name in shared {
        if is_bindgens_own(name) {
            let next = format!("${}", short.len());
            *name = short.entry(name.clone()).or_insert(next).clone();
        }
    }
    let mut renamed = String::with_capacity(glue.len());
    for word in words(glue) {
        // Ours start with `$` and a digit; a glue that did so too could mix the two up.
        if word.starts_with('$') && word.chars().nth(1).is_some_and(|c| c.is_ascii_digit()) {
            bail!("wasm-bindgen now uses `{word}` itself: choose another form in xtask/src/names.rs");
        }
        renamed.push_str(short.get(word).map_or(word, String::as_str));
    }
    Ok(renamed)
}

/// Whether nobody but wasm-bindgen's two halves can mean this name.
fn is_bindgens_own(name: &str) -> bool {
    ["__wb", "__externref", "wasm_bindgen__"].iter().any(|start| name.starts_with(start))
}

/// Splits into JavaScript identifiers and what stands between them; joined, they are the text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let in_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let inside = in_word(first);
        let end = rest.find(|c| in_word(c) != inside).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_nothing() {
        let text = "const å_1 = { __wbg_x: (a) => `${a}` };";
        assert_eq!(words(text).collect::<String>(), text);
    }

    #[test]
    fn both_sides_get_the_same_short_name() {
        let mut shared = ["__wbg_set_01".to_owned(), "__wbg_set".to_owned(), "memory".to_owned()];
        let glue = "wasm.memory; __wbg_set(); __wbg_set_01(); set();";
        let renamed = shorten(glue, shared.iter_mut()).unwrap();
        assert_eq!(shared, ["$0", "$1", "memory"]);
        assert_eq!(renamed, "wasm.memory; $1(); $0(); set();");
    }

    #[test]
    fn a_glue_with_such_names_of_its_own_is_refused() {
        assert!(shorten("$0()", std::iter::empty()).is_err());
        assert!(shorten("`${a}`", std::iter::empty()).is_ok());
    }
}
