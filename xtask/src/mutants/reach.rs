//! Which switches each test reaches and how long it takes, kept for the next run: a test whose program is the same reaches the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant, UNIX_EPOCH};

use anyhow::Result;

use super::runs::{End, Test, each, run};

/// How long a test may take. What walks through thousands of random answers is left out: it would be asked of every mutant that
/// survives, and what nothing else notices has no test that says what is right.
const LONGEST: Duration = Duration::from_millis(1000);

/// What is between the words of a line.
const BETWEEN: char = '\t';

/// Tests that pass without a mutant, and those that fail or take too long.
pub struct Measured {
    pub good: Vec<Test>,
    pub bad: Vec<Test>,
}

/// Runs each test by itself, with all switches off, where that is not known from the last run.
pub fn measure(tests: &[Test], root: &Path, folder: &Path, jobs: usize) -> Result<Measured> {
    let list = folder.join("reached.txt");
    let known = read(&fs::read_to_string(&list).unwrap_or_default());
    let measured = each(tests, jobs, |at, test| {
        let stamp = stamp(test);
        match known.get(&stamp) {
            Some((is_good, takes, reached)) => {
                (stamp, *is_good, Test { takes: *takes, reached: reached.clone(), ..test.clone() })
            }
            None => {
                let (is_good, test) = alone(test, root, &folder.join(format!("reached-{at}.txt")));
                (stamp, is_good, test)
            }
        }
    });
    let lines: Vec<String> = measured.iter().map(|(stamp, is_good, test)| line(stamp, *is_good, test)).collect();
    fs::write(list, lines.join("\n"))?;
    let (good, bad): (Vec<_>, Vec<_>) = measured.into_iter().partition(|(_, is_good, _)| *is_good);
    let tests = |of: Vec<(String, bool, Test)>| of.into_iter().map(|(_, _, test)| test).collect();
    Ok(Measured { good: tests(good), bad: tests(bad) })
}

fn alone(test: &Test, root: &Path, list: &Path) -> (bool, Test) {
    let _ = fs::remove_file(list);
    let started = Instant::now();
    let end = run(&test.program, &[&test.name], root, LONGEST, |command| {
        command.env("MUTANTS_REACHED", list);
    });
    let takes = started.elapsed();
    let reached = fs::read_to_string(list).unwrap_or_default();
    let _ = fs::remove_file(list);
    (
        end == End::Good,
        Test { takes, reached: reached.lines().filter_map(|it| it.parse().ok()).collect(), ..test.clone() },
    )
}

/// The test and when its program was built.
fn stamp(test: &Test) -> String {
    let built = fs::metadata(&test.program).and_then(|about| about.modified()).ok();
    let built = built.and_then(|at| at.duration_since(UNIX_EPOCH).ok()).map_or(0, |since| since.as_nanos());
    format!("{} {built} {}", test.program.display(), test.name)
}

fn line(stamp: &str, is_good: bool, test: &Test) -> String {
    let reached: Vec<String> = test.reached.iter().map(usize::to_string).collect();
    [stamp, if is_good { "good" } else { "bad" }, &test.takes.as_millis().to_string(), &reached.join(" ")]
        .join(&BETWEEN.to_string())
}

type Known = (bool, Duration, std::collections::BTreeSet<usize>);

fn read(text: &str) -> BTreeMap<String, Known> {
    let line = |line: &str| {
        let mut words = line.split(BETWEEN);
        let (stamp, is_good) = (words.next()?.to_owned(), words.next()? == "good");
        let takes = Duration::from_millis(words.next()?.parse().ok()?);
        let reached = words.next()?.split(' ').filter_map(|number| number.parse().ok()).collect();
        Some((stamp, (is_good, takes, reached)))
    };
    text.lines().filter_map(line).collect()
}
