//! Changed files without end for every reader: the fuzz tests of the core, for as long as one likes and from another seed.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;

use crate::project;

/// Runs each reader for so many minutes, as many at a time as there are processors. A fault leaves its file in `target/fuzz/`.
pub fn run(minutes: u32) -> Result<()> {
    let seed = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    println!("{minutes} minutes from seed {seed}");
    let mut command = project::cargo()?;
    command.args(["test", "--no-default-features", "--test", "fuzz", "--", "--nocapture"]);
    command.env("FOELING_FUZZ_SECONDS", (u64::from(minutes) * 60).to_string());
    command.env("FOELING_FUZZ_SEED", seed.to_string());
    project::run(&mut command)
}
