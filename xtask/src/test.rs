//! Runs every check, one stage after another, and sums up at the end.
use std::ffi::OsString;
use std::process::Command;
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::{Error, Result, bail};

use crate::serve::Served;
use crate::{browser, engines, office, project, setup, supply};

/// What to run.
#[derive(Default)]
pub struct Choice {
    /// The parts asked for; none means all.
    pub only: Vec<Part>,
    /// Handed on to Playwright.
    pub playwright: Vec<OsString>,
}

/// A part of the checks that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Lint,
    Core,
    Screens,
    Xtask,
    Supply,
    Office,
    Browser,
    Engines,
}

impl FromStr for Part {
    type Err = Error;

    fn from_str(name: &str) -> Result<Part> {
        Ok(match name {
            "lint" => Part::Lint,
            "core" => Part::Core,
            "screens" => Part::Screens,
            "xtask" => Part::Xtask,
            "supply" => Part::Supply,
            "office" => Part::Office,
            "browser" => Part::Browser,
            "engines" => Part::Engines,
            _ => bail!("there is no part `{name}`"),
        })
    }
}

/// One line of the summary: its name, the part it belongs to, and what is run.
struct Stage {
    name: &'static str,
    part: Part,
    work: Work,
}

enum Work {
    /// Arguments for cargo.
    Cargo(&'static [&'static str]),
    /// As before, for browsers: Rust's library for wasm must be there.
    CargoForWasm(&'static [&'static str]),
    Supply,
    Office,
    Playwright,
    Engines,
}

/// The quick ones first, so that a slip shows early.
const STAGES: [Stage; 10] = [
    Stage { name: "format", part: Part::Lint, work: Work::Cargo(&["fmt", "--all", "--check"]) },
    Stage { name: "core tests", part: Part::Core, work: Work::Cargo(&["test", "--no-default-features"]) },
    Stage {
        name: "clippy",
        part: Part::Lint,
        work: Work::Cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]),
    },
    Stage {
        name: "clippy for browsers",
        part: Part::Lint,
        work: Work::CargoForWasm(&[
            "clippy",
            "--bin",
            "foeling-app",
            "--target",
            setup::WASM_TARGET,
            "--",
            "-D",
            "warnings",
        ]),
    },
    Stage {
        name: "screen tests",
        part: Part::Screens,
        // The core tests have run already, without the browser's crates.
        work: Work::Cargo(&["test", "--features", "ssr", "--test", "screens_*"]),
    },
    Stage { name: "xtask tests", part: Part::Xtask, work: Work::Cargo(&["test", "--package", "xtask"]) },
    Stage { name: "supply", part: Part::Supply, work: Work::Supply },
    Stage { name: "office tests", part: Part::Office, work: Work::Office },
    Stage { name: "browser tests", part: Part::Browser, work: Work::Playwright },
    Stage { name: "other engines", part: Part::Engines, work: Work::Engines },
];

/// Runs the chosen stages and tells whether all passed. A failure stops none of the later ones.
pub fn run(choice: &Choice) -> bool {
    let site = Served::default();
    let mut outcomes = Vec::new();
    for stage in STAGES.iter().filter(|stage| choice.includes(stage.part)) {
        println!("\n== {} ==", stage.name);
        let start = Instant::now();
        let result = stage.work.run(choice, &site);
        if let Err(error) = &result {
            eprintln!("error: {error:#}");
        }
        let done = result.map_err(|error| error.to_string());
        outcomes.push(Outcome { name: stage.name, done, took: start.elapsed() });
    }
    println!("\n{}", summary(&outcomes));
    outcomes.iter().all(|outcome| outcome.done.is_ok())
}

impl Choice {
    fn includes(&self, part: Part) -> bool {
        self.only.is_empty() || self.only.contains(&part)
    }
}

impl Work {
    fn run(&self, choice: &Choice, site: &Served) -> Result<Done> {
        match self {
            Work::Cargo(args) => cargo(args)?,
            Work::CargoForWasm(args) => {
                setup::wasm_target()?;
                cargo(args)?;
            }
            Work::Supply => supply::test()?,
            Work::Office => office::test()?,
            Work::Playwright => browser::test(site, &choice.playwright, &[])?,
            Work::Engines => return engines::test(site),
        }
        Ok(Done { is_run: true, skipped: Vec::new() })
    }
}

fn cargo(args: &[&str]) -> Result<()> {
    let mut command: Command = project::cargo()?;
    command.args(args);
    println!("$ cargo {}", args.join(" "));
    project::run(&mut command)
}

/// What came of a stage that did not fail.
pub struct Done {
    /// Whether anything was run at all.
    pub is_run: bool,
    /// What of it was left out, and why.
    pub skipped: Vec<String>,
}

struct Outcome {
    name: &'static str,
    /// Or why it failed.
    done: Result<Done, String>,
    took: Duration,
}

impl Outcome {
    fn word(&self) -> &'static str {
        match &self.done {
            Err(_) => "FAILED",
            Ok(done) if done.is_run => "passed",
            Ok(_) => "skipped",
        }
    }
}

/// A line for each stage, one for each thing that was left out, why it failed where it did, and one that counts the stages.
fn summary(outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for outcome in outcomes {
        let seconds = outcome.took.as_secs_f32();
        text.push_str(&format!("{:<7} {seconds:>6.1} s  {}\n", outcome.word(), outcome.name));
        match &outcome.done {
            Ok(done) => done.skipped.iter().for_each(|what| text.push_str(&format!("skipped            {what}\n"))),
            Err(why) => why.lines().for_each(|line| text.push_str(&format!("                   {line}\n"))),
        }
    }
    let count = |word: &str| outcomes.iter().filter(|outcome| outcome.word() == word).count();
    text.push_str(&format!("{} passed, {} failed", count("passed"), count("FAILED")));
    match count("skipped") {
        0 => text,
        skipped => text + &format!(", {skipped} skipped"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_runs_unless_a_part_is_asked_for() {
        let all = Choice::default();
        assert!(STAGES.iter().all(|stage| all.includes(stage.part)));
        let fast = Choice { only: vec![Part::Core], ..Choice::default() };
        let chosen = STAGES.iter().filter(|stage| fast.includes(stage.part));
        assert_eq!(chosen.count(), 1);
    }

    fn outcome(name: &'static str, done: Result<Done, String>) -> Outcome {
        Outcome { name, done, took: Duration::from_millis(1500) }
    }

    #[test]
    fn the_summary_ends_with_the_count() {
        let done = Done { is_run: true, skipped: Vec::new() };
        let text = summary(&[outcome("clippy", Ok(done)), outcome("format", Err("a file\nand one more".to_owned()))]);
        let lines: Vec<&str> = text.lines().collect();
        let why = ["                   a file", "                   and one more"];
        assert_eq!(
            lines,
            ["passed     1.5 s  clippy", "FAILED     1.5 s  format", why[0], why[1], "1 passed, 1 failed"]
        );
    }

    #[test]
    fn what_was_left_out_is_in_the_summary() {
        let of = |is_run| Ok(Done { is_run, skipped: vec!["WebKit: Xvfb was not found".to_owned()] });
        let text = summary(&[outcome("other engines", of(true)), outcome("other engines", of(false))]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "passed     1.5 s  other engines");
        assert_eq!(lines[1], "skipped            WebKit: Xvfb was not found");
        assert_eq!(lines[2], "skipped    1.5 s  other engines");
        assert_eq!(lines[4], "1 passed, 0 failed, 1 skipped");
    }
}
