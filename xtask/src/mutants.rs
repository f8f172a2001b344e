//! Deliberate faults, each in turn, and whether a test notices: by hand, for it takes a while.
//!
//! `cargo mutants` builds once for each fault. Here every fault is in one build behind a switch, and a run turns one of them on:
//! [`find`], `conditions` and `functions` look for the places, [`write`] puts the switches in, [`tree`] builds the copy, [`reach`] knows
//! which test comes where, [`runs`] runs them, and here they are tried. [`table`] says which sources are changed.

mod conditions;
mod find;
mod functions;
mod judged;
mod points;
mod reach;
mod runs;
mod table;
#[cfg(test)]
mod tests;
mod tree;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::Result;
use judged::{Judged, Verdict};
use runs::{Batch, End, Test};
use table::Mutant;

use crate::project;

/// What the command line asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Only sources whose path contains these letters.
    pub only: Option<String>,
    /// Without those that were noticed before.
    pub again: bool,
    /// Only the tests that come to little else than the fault: a first look, in which more survive.
    pub quick: bool,
    /// How many tests run at a time.
    pub jobs: usize,
}

/// Tries every mutant; whether all that survive are known to change nothing.
pub fn run(choice: &Choice) -> Result<bool> {
    let root = project::root()?;
    let folder = root.join("target").join("mutants");
    fs::create_dir_all(&folder)?;
    // All are written whatever is asked for, so that the build stays the same.
    let sources = table::sources(&root, None)?;
    let mutants = table::mutants(&sources);
    println!("{} mutants in {} files; building them", mutants.len(), sources.len());
    let mut tree = tree::Tree::new(&folder, &sources, &mutants)?;
    let programs = tree.build(&folder)?;
    let tests = runs::list(&programs, tree.root())?;
    println!("{} tests; looking what each reaches", tests.len());
    let started = Instant::now();
    let reach::Measured { good: tests, bad } = reach::measure(&tests, tree.root(), &folder, choice.jobs)?;
    for test in &bad {
        println!("  left out, for it fails here or takes too long: {}", test.told());
    }
    println!("  {} s", started.elapsed().as_secs());
    let list = folder.join("killed.txt");
    if !choice.again {
        fs::write(&list, "")?;
    }
    let before = judged::killed_before(&list);
    let equivalent = judged::equivalent(&root)?;
    let is_asked = |mutant: &&Mutant| {
        let path = sources.get(mutant.source).map_or("", |source| source.path.as_str());
        choice.only.as_deref().is_none_or(|only| path.contains(only)) && tree.has(mutant)
    };
    let (asked, known): (Vec<Mutant>, Vec<Mutant>) =
        mutants.iter().filter(is_asked).cloned().partition(|mutant| !before.contains_key(&mutant.name));
    println!("{} to try ({} of all do not compile)", asked.len(), mutants.iter().filter(|it| !tree.has(it)).count());
    let started = Instant::now();
    let verdicts = try_all(&asked, &tests, tree.root(), choice, &list);
    println!("  {} s", started.elapsed().as_secs());
    let known = known.into_iter().filter_map(|mutant| {
        let verdict = Verdict::Killed(before.get(&mutant.name)?.clone());
        Some((mutant, verdict))
    });
    let mut verdicts: Vec<(Mutant, Verdict)> = known.chain(asked.into_iter().zip(verdicts)).collect();
    verdicts.sort_by_key(|(mutant, _)| mutant.number);
    let names = mutants.iter().map(|mutant| mutant.name.clone()).collect();
    let judged = Judged { sources: &sources, equivalent, names, verdicts };
    print!("{}", judged.told());
    let last = folder.join("survivors.txt");
    fs::write(&last, judged.survivors())?;
    println!("The survivors are in {}", last.display());
    Ok(judged.is_good())
}

fn try_all(asked: &[Mutant], tests: &[Test], root: &Path, choice: &Choice, list: &Path) -> Vec<Verdict> {
    let mut reaching: BTreeMap<usize, Vec<&Test>> = BTreeMap::new();
    for test in tests {
        for number in &test.reached {
            reaching.entry(*number).or_default().push(test);
        }
    }
    // What noticed a fault of a function or file notices the next one too.
    let noticed: Mutex<BTreeMap<String, Vec<String>>> = Mutex::default();
    let done = AtomicUsize::new(0);
    runs::each(asked, choice.jobs, |_, mutant| {
        let mine = reaching.get(&mutant.number).map(Vec::as_slice).unwrap_or_default();
        let file = mutant.function.split(": ").next().unwrap_or_default();
        let first: BTreeSet<String> = noticed.lock().map_or_else(
            |_| BTreeSet::new(),
            |noticed| [&*mutant.function, file].iter().filter_map(|key| noticed.get(*key)).flatten().cloned().collect(),
        );
        let verdict = try_one(mutant, mine, &first, root, choice.quick);
        if let (Verdict::Killed(by), Ok(mut noticed)) = (&verdict, noticed.lock()) {
            for key in [&*mutant.function, file] {
                let known = noticed.entry(key.to_owned()).or_default();
                known.retain(|test| test != by);
                known.insert(0, by.clone());
                known.truncate(NOTICED);
            }
            // As it goes, so that a run that is ended can be gone on with.
            let told = judged::killed(mutant, by);
            let added = OpenOptions::new().create(true).append(true).open(list);
            let _ = added.and_then(|mut file| file.write_all(told.as_bytes()));
        }
        if !matches!(verdict, Verdict::Killed(_)) {
            println!("  {verdict:?}, line {}: {}", mutant.line, mutant.name);
        }
        let count = done.fetch_add(1, Ordering::Relaxed) + 1;
        if count.is_multiple_of(250) {
            println!("  {count} of {}", asked.len());
        }
        verdict
    })
}

/// How many tests are remembered that noticed something of a function or file.
const NOTICED: usize = 8;
/// How many tests are asked before the rest because they come to little else.
const CLOSEST: usize = 24;

/// Runs what reaches a mutant until a test fails: first those that noticed others nearby, then those that come to little else,
/// then the quickest.
fn try_one(mutant: &Mutant, reaching: &[&Test], first: &BTreeSet<String>, root: &Path, quick: bool) -> Verdict {
    if reaching.is_empty() {
        return Verdict::NotReached;
    }
    let (known, mut others): (Vec<&Test>, Vec<&Test>) = reaching.iter().partition(|test| first.contains(&test.told()));
    others.sort_by_key(|test| test.reached.len());
    let (closest, rest) = others.split_at(others.len().min(CLOSEST));
    let rest = if quick { &[] } else { rest };
    let batches = [known.as_slice(), closest, rest].into_iter().flat_map(|tests| runs::batches(tests.iter().copied()));
    for batch in batches.collect::<Vec<Batch>>() {
        match runs::with_mutant(&batch, mutant.number, root) {
            End::Good => {}
            End::TooLong => return Verdict::Killed("too long".to_owned()),
            End::Failed(names) => {
                let by = reaching.iter().find(|test| test.program == batch.program && names.contains(&test.name));
                return Verdict::Killed(by.map_or_else(|| "ended".to_owned(), |test| test.told()));
            }
        }
    }
    Verdict::Survived
}
