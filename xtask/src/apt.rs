//! Programs that the tests need and Debian has: found on the PATH, or installed where this runner may.
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::project;

/// The places on the PATH where a program of one of these names could be.
pub fn on_path(commands: &[&str]) -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let files = commands.iter().map(|command| format!("{command}{}", env::consts::EXE_SUFFIX));
    files.flat_map(|file| env::split_paths(&path).map(move |folder| folder.join(&file)).collect::<Vec<_>>()).collect()
}

/// The program that a variable names, or one that is found here, or that becomes findable once Debian's packages are
/// installed where this runner may. `otherwise` tells a person what to do where there is none.
pub fn find_or_install(
    variable: &str,
    find: fn() -> Option<PathBuf>,
    (name, packages): (&str, &[&str]),
    otherwise: &str,
) -> Result<PathBuf> {
    if let Some(chosen) = env::var_os(variable).map(PathBuf::from) {
        ensure!(chosen.is_file(), "{variable} names {}, which is not a file", chosen.display());
        return Ok(chosen);
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    if may_install() {
        install(name, packages)?;
    }
    find().with_context(|| format!("{otherwise}, or set {variable} to the path of the program"))
}

/// Whether this is Debian or its kin and this program may install there: a build machine, say.
fn may_install() -> bool {
    let user = Command::new("id").arg("-u").output();
    Path::new("/etc/debian_version").exists() && user.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Installs Debian's packages; `name` is what they bring, for those who watch.
fn install(name: &str, packages: &[&str]) -> Result<()> {
    println!("Installing {name} ...");
    let install = ["install", "-q", "-y", "--no-install-recommends"];
    for args in [["update", "-q", "-y"].to_vec(), [&install, packages].concat()] {
        project::run(Command::new("apt-get").args(args).env("DEBIAN_FRONTEND", "noninteractive"))
            .with_context(|| format!("{name} could not be installed"))?;
    }
    Ok(())
}
