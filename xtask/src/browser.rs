//! Runs the browser tests: finds what they need, serves the site to them, starts Playwright.
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::{apt, project, serve, site};

/// The variable that says which browser to use, for this program and for Playwright.
const CHOSEN: &str = "CHROME_PATH";

/// What the Chromium family is called on the PATH.
const COMMANDS: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
];

/// Where its installers put it on macOS and Windows, where it is not on the PATH.
const MAC_APPS: [&str; 3] = [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS_APPS: [&str; 3] = [
    r"Google\Chrome\Application\chrome.exe",
    r"Chromium\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
];

/// Builds the site and runs Playwright against it; `args` go to Playwright.
pub fn test(args: &[OsString]) -> Result<()> {
    let folder = project::browser_tests()?;
    for packages in [&folder, &project::package_hosts()?] {
        install_packages(packages)?;
    }
    let browser = find_or_install()?;
    let address = serve::in_background(site::build(None)?)?;
    println!("\nTesting http://{address}/ with {}", browser.display());
    project::run(
        Command::new("node")
            .arg(folder.join("node_modules/@playwright/test/cli.js"))
            .arg("test")
            .args(args)
            .current_dir(&folder)
            .env("BASE_URL", format!("http://{address}/"))
            .env(CHOSEN, browser),
    )
    .with_context(|| format!("the browser tests failed; screenshots are in {}", folder.join("test-results").display()))
}

/// Installs the npm packages of a folder unless those of this very lock file are there.
fn install_packages(folder: &Path) -> Result<()> {
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
    .context("the browser tests need Node.js 20.19 or later with npm: https://nodejs.org")?;
    fs::write(&stamp, wanted).with_context(|| format!("could not write {}", stamp.display()))
}

fn find_or_install() -> Result<PathBuf> {
    apt::find_or_install(
        CHOSEN,
        find,
        ("Chromium", &["chromium", "fonts-liberation"]),
        "no Chromium, Chrome or Edge was found. Install one (Debian: `sudo apt-get install chromium`; macOS: `brew install \
         --cask google-chrome`; Windows: Edge is part of it)",
    )
}

fn find() -> Option<PathBuf> {
    candidates().into_iter().find(|path| path.is_file())
}

/// Every place to look at, the most telling first.
fn candidates() -> Vec<PathBuf> {
    let mut places = apt::on_path(&COMMANDS);
    places.push("/snap/bin/chromium".into());
    let home = env::home_dir().unwrap_or_default();
    for folder in [PathBuf::from("/Applications"), home.join("Applications")] {
        places.extend(MAC_APPS.map(|app| folder.join(app)));
    }
    for variable in ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"] {
        if let Some(folder) = env::var_os(variable).map(PathBuf::from) {
            places.extend(WINDOWS_APPS.map(|app| folder.join(app)));
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_system_has_places_to_look_at() {
        let places = candidates();
        let listed = |end: &str| places.iter().any(|place| place.ends_with(end));
        assert!(listed(&format!("chromium{}", env::consts::EXE_SUFFIX)));
        assert!(listed("Contents/MacOS/Google Chrome"));
    }
}
