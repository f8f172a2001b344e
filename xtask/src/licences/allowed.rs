//! The licences that may be in what is shipped. The list stands once, in `deny.toml`, where `cargo deny` reads it too.
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use spdx::{Expression, ParseMode};

/// A set of licences, each by its SPDX name, with its exception where it has one.
pub struct Allowed(BTreeSet<String>);

impl Allowed {
    /// The list of the project in that folder.
    pub fn read(root: &Path) -> Result<Allowed> {
        let path = root.join("deny.toml");
        let text = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        let listed = listed(&text).context("deny.toml has no list `allow` under `[licenses]`")?;
        ensure!(!listed.is_empty(), "deny.toml allows no licence at all");
        Ok(Allowed(listed))
    }

    /// Exactly these.
    pub fn these(licences: BTreeSet<String>) -> Allowed {
        Allowed(licences)
    }

    /// An error unless one may use the work under these licences alone: all that an `AND` asks for, one that an `OR` offers.
    pub fn check(&self, work: &str, licence: &str) -> Result<()> {
        let expression = parse(licence).with_context(|| format!("in the licence of {work}"))?;
        let allows = expression.evaluate(|wanted| self.0.contains(&wanted.to_string()));
        ensure!(allows, "{work} is under {licence}, which deny.toml does not allow: it can't be shipped");
        Ok(())
    }
}

/// The licences that an expression speaks of.
pub fn licences_in(licence: &str) -> Result<Vec<String>> {
    Ok(parse(licence)?.requirements().map(|wanted| wanted.req.to_string()).collect())
}

fn parse(licence: &str) -> Result<Expression> {
    Expression::parse_mode(licence, ParseMode::LAX)
        .map_err(|error| anyhow!("`{licence}` is no SPDX expression: {}", error.reason))
}

/// The words in quotes of the list `allow` in the section `[licenses]`. Comments end with their line, as in all of TOML.
fn listed(text: &str) -> Option<BTreeSet<String>> {
    let section = text.split("\n[").find_map(|section| section.strip_prefix("licenses]"))?;
    let code: Vec<&str> = section.lines().map(|line| line.split('#').next().unwrap_or_default()).collect();
    let code = code.join("\n");
    let list = code.split_once("\nallow = [")?.1.split_once(']')?.0;
    Some(list.split('"').skip(1).step_by(2).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = "[bans]\nallow = [\"x\"]\n\n[licenses]\n# Why.\nallow = [\n  \"MIT\", # \"GPL-2.0-only\"\n  \
                        \"Apache-2.0 WITH LLVM-exception\",\n]\n[sources]\n";

    fn allowed() -> Allowed {
        Allowed(listed(TOML).unwrap())
    }

    #[test]
    fn the_list_is_that_of_its_section_without_what_is_commented_out() {
        let names: Vec<String> = allowed().0.into_iter().collect();
        assert_eq!(names, ["Apache-2.0 WITH LLVM-exception", "MIT"]);
        assert!(listed("[licenses]\n").is_none());
    }

    #[test]
    fn one_of_a_choice_is_enough_and_all_of_a_sum_are_needed() {
        for good in ["MIT", "GPL-3.0-only OR MIT", "MIT AND (MIT OR Zlib)", "Apache-2.0 WITH LLVM-exception AND MIT"] {
            assert!(allowed().check("it", good).is_ok(), "{good}");
        }
        for bad in
            ["GPL-3.0-only", "MIT AND Zlib", "Apache-2.0", "GPL-3.0-only OR AGPL-3.0-only", "MIT WITH LLVM-exception"]
        {
            assert!(allowed().check("it", bad).unwrap_err().to_string().contains("does not allow"), "{bad}");
        }
        assert!(allowed().check("it", "see the file").is_err());
        assert!(allowed().check("it", "").is_err());
    }
}
