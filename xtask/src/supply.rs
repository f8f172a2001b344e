//! Checks what Føling is built on, by `deny.toml`: licences, second versions of a crate, where crates come from, and what is
//! known against them.
use std::env;
use std::path::PathBuf;
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

use crate::project;

/// Its version, to the digit: another one may read `deny.toml` in another way.
const VERSION: &str = "0.20.2";

/// Runs every check. The known faults stand in a database that has to be fetched: where it can't be, that is said and the
/// rest is still checked.
pub fn test() -> Result<()> {
    let tool = find_or_install()?;
    let deny = |args: &[&str]| -> Result<Command> {
        let mut command = Command::new(&tool);
        command.arg("--workspace").args(args).current_dir(project::root()?);
        // A network that swallows what it is asked shall not hold up the rest.
        command.env("GIT_HTTP_LOW_SPEED_LIMIT", "1000").env("GIT_HTTP_LOW_SPEED_TIME", "30");
        command.env("GIT_TERMINAL_PROMPT", "0");
        Ok(command)
    };
    // A warning is a line of deny.toml that nothing needs any more.
    let checked = project::run(&mut deny(&["check", "-D", "warnings", "licenses", "bans", "sources"])?);
    let fetched = deny(&["fetch", "db"])?.output().context("could not start cargo-deny")?;
    match without_database(&fetched) {
        Some(why) => println!("advisories: skipped, no database can be had ({why})"),
        None => project::run(&mut deny(&["check", "--disable-fetch", "advisories"])?)?,
    }
    checked
}

/// Why the database of advisories is not there, if it is not.
fn without_database(fetched: &Output) -> Option<String> {
    if fetched.status.success() {
        return None;
    }
    let said = String::from_utf8_lossy(&fetched.stderr);
    let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    // What git says last is the reason; what stands before it is how it was asked.
    Some(lines.last().copied().unwrap_or("it could not be fetched").to_owned())
}

/// cargo-deny of this very version: the one on the PATH, or one that is compiled once for this project, which takes minutes.
fn find_or_install() -> Result<PathBuf> {
    let program = format!("cargo-deny{}", env::consts::EXE_SUFFIX);
    let folder = project::root()?.join("target").join("tools");
    let own = folder.join("bin").join(&program);
    for place in [PathBuf::from(&program), own.clone()] {
        if is_wanted(&place) {
            return Ok(place);
        }
    }
    println!("Installing cargo-deny {VERSION} for this project ...");
    let mut command = project::cargo()?;
    // Unoptimised, for it runs for a second and compiles for minutes.
    command
        .args(["install", "cargo-deny", "--version", VERSION, "--locked", "--debug", "--quiet", "--root"])
        .arg(&folder);
    project::run(&mut command).context("cargo-deny could not be installed")?;
    if !is_wanted(&own) {
        bail!("cargo-deny {VERSION} was installed and does not answer: {}", own.display());
    }
    Ok(own)
}

fn is_wanted(program: &PathBuf) -> bool {
    let told = Command::new(program).arg("--version").output();
    told.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == format!("cargo-deny {VERSION}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::ExitStatus;

    #[test]
    fn a_database_that_can_not_be_had_is_told_with_its_reason() {
        let answer = |status: ExitStatus, says: &str| Output { status, stdout: Vec::new(), stderr: says.into() };
        let status = |flag: &str| Command::new("rustc").arg(flag).output().unwrap().status;
        let (good, bad) = (status("--version"), status("--no-such-flag"));
        assert!(good.success() && !bad.success());
        assert_eq!(without_database(&answer(good, "")), None);
        assert_eq!(
            without_database(&answer(bad, "failed\n\nCould not resolve host\n")).unwrap(),
            "Could not resolve host"
        );
        assert!(without_database(&answer(bad, "")).unwrap().contains("could not be fetched"));
    }
}
