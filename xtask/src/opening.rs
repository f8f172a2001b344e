//! The biggest files that are read, timed alone and then in a browser: by hand, for a time says as much about the machine.

use std::fs;

use anyhow::Result;

use crate::serve::Served;
use crate::{browser, project};

/// Where the benchmark puts its files, for the browser's part of it.
pub const FILES: &str = "FOELING_FILES";

/// Times every reader, then opens the biggest of its files in the site.
pub fn run() -> Result<()> {
    let folder = project::root()?.join("target").join("opening");
    fs::create_dir_all(&folder)?;
    let mut command = project::cargo()?;
    command.args(["bench", "--no-default-features", "--bench", "readers"]).env(FILES, &folder);
    project::run(&mut command)?;
    browser::test(&Served::default(), &["--config".into(), "bench.config.mjs".into()], &[(FILES, folder.as_os_str())])
}
