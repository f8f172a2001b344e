//! Where the project lies, and how other programs are run in it.
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The folder that holds the root `Cargo.toml`.
///
/// Cargo tells it at run time, so that a runner built in one checkout never works on another.
pub fn root() -> Result<PathBuf> {
    let xtask = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .context("start the task runner as `cargo xtask`, from within the project")?;
    xtask.parent().map(PathBuf::from).with_context(|| format!("{} has no parent folder", xtask.display()))
}

/// The folder of the browser tests.
pub fn browser_tests() -> Result<PathBuf> {
    Ok(root()?.join("tests").join("browser"))
}

/// The folder of the walks in other engines.
pub fn engine_tests() -> Result<PathBuf> {
    Ok(root()?.join("tests").join("engines"))
}

/// The folder of the pages that use the npm package, with the tools that build them.
pub fn package_hosts() -> Result<PathBuf> {
    Ok(root()?.join("tests").join("packages"))
}

/// The same cargo that started this program, run in the project's root.
pub fn cargo() -> Result<Command> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()?);
    Ok(command)
}

/// Runs a program to its end, its output shown as it comes; a failing exit is an error.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start `{}`", shown(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// An empty file in which a runner of tests lists those that fail.
pub fn failed_tests(runner: &str) -> Result<PathBuf> {
    let path = root()?.join("target").join(format!("failed-{runner}.txt"));
    std::fs::write(&path, "").with_context(|| format!("could not write {}", path.display()))?;
    Ok(path)
}

/// What it listed.
pub fn listed(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default().trim_end().to_owned()
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let words: Vec<OsString> =
        std::iter::once(command.get_program()).chain(command.get_args()).map(OsString::from).collect();
    words.join(" ".as_ref()).to_string_lossy().into_owned()
}
