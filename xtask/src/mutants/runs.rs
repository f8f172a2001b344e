//! The test programs: which tests there are, and whether they notice a mutant.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// How much memory a test may ask for, in kilobytes: a mutant can collect without an end.
const MEMORY: u32 = 4_000_000;

/// One test of one program.
#[derive(Clone, Debug)]
pub struct Test {
    pub program: PathBuf,
    pub name: String,
    pub takes: Duration,
    pub reached: BTreeSet<usize>,
}

impl Test {
    /// As people find it: the file and the function.
    pub fn told(&self) -> String {
        let file = self.program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let file = file.rsplit_once('-').map_or(file.as_str(), |(file, _)| file).to_owned();
        format!("{file}: {}", self.name)
    }
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    Good,
    /// The tests that failed.
    Failed(Vec<String>),
    TooLong,
}

/// The test program that notices that anything changed, and knows of nothing what is right.
const GOLDEN: &str = "golden-";

/// Every test of the programs, in their order.
pub fn list(programs: &[PathBuf], root: &Path) -> Result<Vec<Test>> {
    let mut tests = Vec::new();
    let is_golden = |program: &Path| program.file_name().is_some_and(|name| name.to_string_lossy().starts_with(GOLDEN));
    for program in programs.iter().filter(|program| !is_golden(program)) {
        let output = Command::new(program).args(["--list", "--format", "terse"]).current_dir(root).output();
        let output = output.with_context(|| program.display().to_string())?;
        let lines = String::from_utf8_lossy(&output.stdout).into_owned();
        for name in lines.lines().filter_map(|line| line.strip_suffix(": test")) {
            let name = name.to_owned();
            tests.push(Test { program: program.clone(), name, takes: Duration::ZERO, reached: BTreeSet::new() });
        }
    }
    Ok(tests)
}

/// Some tests of one program that are run at once.
#[derive(Clone, Debug)]
pub struct Batch {
    pub program: PathBuf,
    pub names: Vec<String>,
    pub takes: Duration,
}

/// The tests in batches, the quickest batch first; a batch takes no longer than its slowest test or a quarter of a second.
pub fn batches<'a>(tests: impl Iterator<Item = &'a Test>) -> Vec<Batch> {
    let mut by_program: BTreeMap<&Path, Vec<&Test>> = BTreeMap::new();
    for test in tests {
        by_program.entry(&test.program).or_default().push(test);
    }
    let mut batches: Vec<Batch> = Vec::new();
    for (program, mut tests) in by_program {
        tests.sort_by_key(|test| test.takes);
        let first = batches.len();
        for test in tests {
            match batches.get_mut(first..).and_then(<[Batch]>::last_mut) {
                Some(batch) if batch.takes + test.takes < Duration::from_millis(250) => {
                    batch.names.push(test.name.clone());
                    batch.takes += test.takes;
                }
                _ => batches.push(Batch {
                    program: program.to_owned(),
                    names: vec![test.name.clone()],
                    takes: test.takes,
                }),
            }
        }
    }
    batches.sort_by_key(|batch| batch.takes);
    batches
}

/// Runs a batch with a mutant.
pub fn with_mutant(batch: &Batch, number: usize, root: &Path) -> End {
    let names: Vec<&str> = batch.names.iter().map(String::as_str).collect();
    run(&batch.program, &names, root, batch.takes * 10 + Duration::from_secs(3), |command| {
        command.env("MUTANT", number.to_string());
    })
}

/// Runs some tests of a program; `also` sets what else the program should know.
pub fn run(program: &Path, names: &[&str], root: &Path, limit: Duration, also: impl Fn(&mut Command)) -> End {
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"")).arg(program);
    command.args(names).args(["--exact", "--test-threads=1"]).current_dir(root);
    command.env("RUST_BACKTRACE", "0").env("CARGO_MANIFEST_DIR", root);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    also(&mut command);
    let Ok(mut child) = command.spawn() else { return End::Failed(Vec::new()) };
    let Some(mut out) = child.stdout.take() else { return End::Failed(Vec::new()) };
    let reader = thread::spawn(move || {
        let mut text = Vec::new();
        let _ = out.read_to_end(&mut text);
        String::from_utf8_lossy(&text).into_owned()
    });
    let Some(is_good) = wait(&mut child, limit) else { return End::TooLong };
    let said = reader.join().unwrap_or_default();
    if is_good {
        return End::Good;
    }
    let failed = said.lines().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED"));
    End::Failed(failed.map(str::to_owned).collect())
}

/// Whether the program ended well, or nothing if it had to be ended. It may work for so long; on a machine that is busy it is
/// there for longer.
fn wait(child: &mut Child, limit: Duration) -> Option<bool> {
    let started = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.success()),
            Ok(None) if worked(child.id(), started) < limit && started.elapsed() < limit * 20 => thread::sleep(pause),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
        pause = (pause * 3 / 2).min(Duration::from_millis(20));
    }
}

/// How long a process has worked: Linux tells it in hundredths of a second, and elsewhere it is the time since it began.
fn worked(process: u32, started: Instant) -> Duration {
    let told = std::fs::read_to_string(format!("/proc/{process}/stat")).ok();
    let hundredths = told.as_deref().and_then(|told| {
        let mut numbers = told.rsplit_once(')')?.1.split_whitespace().skip(11);
        let (own, for_it): (u64, u64) = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?);
        Some(own + for_it)
    });
    hundredths.map_or_else(|| started.elapsed(), |hundredths| Duration::from_millis(hundredths * 10))
}

/// Does something with each, several at a time; the answers are in the order of what was given.
pub fn each<T: Sync, R: Send>(all: &[T], jobs: usize, what: impl Fn(usize, &T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..jobs.max(1) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(one) = all.get(at) else { break };
                    let answer = what(at, one);
                    if let Ok(mut done) = done.lock() {
                        done.insert(at, answer);
                    }
                }
            });
        }
    });
    done.into_inner().unwrap_or_default().into_values().collect()
}
