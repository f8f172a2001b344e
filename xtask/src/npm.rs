//! Installs the npm packages that tests need, as their lock file says.
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project;

/// Installs the npm packages of a folder unless those of this very lock file are there.
pub fn install(folder: &Path) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("could not read {}", lock.display()))?;
    let wanted: String = Sha256::digest(&lock).iter().map(|byte| format!("{byte:02x}")).collect();
    // Not compared by time: a checkout gives every file a new one.
    let stamp = folder.join("node_modules/.installed-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing the packages in {} ...", folder.display());
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    project::run(
        Command::new(npm)
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(folder)
            // The tests use an installed browser; none is downloaded.
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
    )
    .context("these tests need Node.js 20.19 or later with npm: https://nodejs.org")?;
    fs::write(&stamp, wanted).with_context(|| format!("could not write {}", stamp.display()))
}
