//! What came of it: how many were noticed, which were not, and which of those change nothing that anyone could notice.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use super::table::{Mutant, Source};

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The test that noticed.
    Killed(String),
    Survived,
    /// No test comes there.
    NotReached,
}

/// All that was tried.
pub struct Judged<'a> {
    pub sources: &'a [Source],
    /// The reviewed names, with the reason of each.
    pub equivalent: BTreeMap<String, String>,
    /// The names of all mutants, tried or not.
    pub names: BTreeSet<String>,
    pub verdicts: Vec<(Mutant, Verdict)>,
}

/// The reviewed list: a mutant's name in one line, and below it, set in, why it changes nothing.
pub fn equivalent(root: &Path) -> Result<BTreeMap<String, String>> {
    read(&fs::read_to_string(root.join("xtask/src/mutants/equivalent.txt")).unwrap_or_default())
}

fn read(text: &str) -> Result<BTreeMap<String, String>> {
    let mut known = BTreeMap::new();
    let mut names: Vec<&str> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            None => names.push(line),
            Some(_) if names.is_empty() => bail!("a reason without a mutant: {line}"),
            Some(reason) => known.extend(names.drain(..).map(|name| (name.to_owned(), reason.to_owned()))),
        }
    }
    match names.first() {
        Some(name) => bail!("a mutant without a reason: {name}"),
        None => Ok(known),
    }
}

/// What is between a mutant and the test that noticed it.
const BY: &str = " <- ";

/// Those that were noticed before, from the list that a run writes as it goes.
pub fn killed_before(list: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(list).unwrap_or_default();
    text.lines().filter_map(|line| line.rsplit_once(BY)).map(|(name, by)| (name.to_owned(), by.to_owned())).collect()
}

/// A line of that list.
pub fn killed(mutant: &Mutant, by: &str) -> String {
    format!("{}{BY}{by}\n", mutant.name)
}

impl Judged<'_> {
    fn is_equivalent(&self, mutant: &Mutant) -> bool {
        self.equivalent.contains_key(&mutant.name)
    }

    fn open(&self) -> impl Iterator<Item = &(Mutant, Verdict)> {
        let is_open = |(mutant, verdict): &&(Mutant, Verdict)| {
            !matches!(verdict, Verdict::Killed(_)) && !self.is_equivalent(mutant)
        };
        self.verdicts.iter().filter(is_open)
    }

    pub fn is_good(&self) -> bool {
        self.open().next().is_none() && self.stale().next().is_none()
    }

    /// The figures of each subject.
    pub fn told(&self) -> String {
        let mut figures: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
        for (mutant, verdict) in &self.verdicts {
            let subject = self.sources.get(mutant.source).map_or("", |source| source.subject);
            let [all, killed, equivalent, not_reached] = figures.entry(subject).or_default();
            *all += 1;
            match verdict {
                Verdict::Killed(_) => *killed += 1,
                _ if self.is_equivalent(mutant) => *equivalent += 1,
                Verdict::NotReached => *not_reached += 1,
                Verdict::Survived => {}
            }
        }
        let sum = figures.values().fold([0; 4], |sum, of| {
            let mut both = sum.into_iter().zip(of).map(|(one, other)| one + other);
            [(); 4].map(|()| both.next().unwrap_or(0))
        });
        let mut text = String::from("subject        mutants  killed  equivalent  survived  (not reached)  share\n");
        for (subject, [all, killed, equivalent, not_reached]) in figures.into_iter().chain([("all", sum)]) {
            let share = 1000 * killed / (all - equivalent).max(1);
            let survived = all - killed - equivalent;
            let _ = writeln!(
                text,
                "{subject:<14} {all:>7} {killed:>7} {equivalent:>11} {survived:>9} {not_reached:>14} {:>4}.{} %",
                share / 10,
                share % 10
            );
        }
        for (mutant, verdict) in &self.verdicts {
            if let (Verdict::Killed(by), true) = (verdict, self.is_equivalent(mutant)) {
                let _ = writeln!(text, "Not equivalent, for it was noticed by {by}: {}", mutant.name);
            }
        }
        for name in self.stale() {
            let _ = writeln!(text, "In equivalent.txt, and no fault any more: {name}");
        }
        text
    }

    /// Lines of the reviewed list that fit no mutant.
    fn stale(&self) -> impl Iterator<Item = &String> {
        self.equivalent.keys().filter(|name| !self.names.contains(*name))
    }

    /// The list of those that nobody noticed.
    pub fn survivors(&self) -> String {
        let mut text = String::new();
        for (mutant, verdict) in self.open() {
            let path = self.sources.get(mutant.source).map_or("", |source| source.path.as_str());
            let how = if *verdict == Verdict::NotReached { " (not reached)" } else { "" };
            let _ = writeln!(text, "{path}:{}{how} | {}", mutant.line, mutant.name);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_reason_may_stand_for_several_mutants_and_none_goes_without() {
        let known = read("# Words.\n\na: b => c\na: b => d\n  The same.\n").unwrap();
        assert_eq!(known.len(), 2);
        assert_eq!(known["a: b => d"], "The same.");
        assert!(read("a: b => c\n").is_err());
        assert!(read("  The same.\n").is_err());
    }
}
