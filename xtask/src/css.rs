//! Bundles the style sheets and takes comments and indentation out of them.
//!
//! A true minifier would win some two hundred bytes after Brotli. `minifier` turns
//! `clamp(1rem, 2.5vw + 1rem, 3rem)` into an invalid value, and `lightningcss`, which is right, compiles as long as the rest
//! of this runner together. Nothing within a line is touched, so nothing here can change a meaning; a browser test compares the result with the sources.
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

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

/// The same style sheet without comments, indentation, and the line ends that say nothing.
fn squeeze(source: &str) -> Result<String> {
    let mut kept = String::new();
    let mut in_comment = false;
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty()) {
        in_comment |= line.starts_with("/*");
        if in_comment {
            let end = line.find("*/");
            ensure!(end.is_none_or(|end| end + 2 == line.len()), "something stands behind a comment: `{line}`");
            in_comment = end.is_none();
        } else {
            ensure!(!line.contains("/*"), "a comment has lines of its own: `{line}`");
            kept.push_str(line);
            // Behind these a line's end says nothing.
            if !line.ends_with(['{', '}', ';']) {
                kept.push('\n');
            }
        }
    }
    ensure!(!in_comment, "it leaves a comment open: a `*/` is missing");
    let [opened, closed] = ['{', '}'].map(|brace| kept.matches(brace).count());
    ensure!(opened == closed, "{opened} blocks are opened and {closed} closed");
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_indentation_and_empty_lines_go() {
        let source = "/* about\n   this */\n.a,\n.b {\n  color: red;\n\n  /* why */\n  margin: 0 auto;\n}\n";
        assert_eq!(squeeze(source).unwrap(), ".a,\n.b {color: red;margin: 0 auto;}");
    }

    #[test]
    fn within_a_line_everything_stays() {
        let kept = ".a > .b::before { content: \"a  b\"; width: calc(100% - (2 * var(--gap))); --on: ; }";
        assert_eq!(squeeze(kept).unwrap(), kept);
    }

    #[test]
    fn what_would_be_lost_or_is_left_open_is_an_error() {
        for broken in ["a {", "a }", "/* a", "a {} /* b */", "/* a */ b {}", "/* a\n b */ c {}"] {
            assert!(squeeze(broken).is_err(), "{broken}");
        }
    }
}
