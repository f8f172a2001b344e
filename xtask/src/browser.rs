//! Runs the browser tests: finds what they need, serves the site to them, starts Playwright.
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::serve::Served;
use crate::{apt, npm, project};

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

/// Runs Playwright against the site; `args` go to Playwright, and `variables` to the tests.
pub fn test(site: &Served, args: &[OsString], variables: &[(&str, &OsStr)]) -> Result<()> {
    let folder = project::browser_tests()?;
    for packages in [&folder, &project::package_hosts()?] {
        npm::install(packages)?;
    }
    let browser = find_or_install()?;
    let address = site.address()?;
    println!("\nTesting http://{address}/ with {}", browser.display());
    let failed = project::failed_tests("browser")?;
    project::run(
        Command::new("node")
            .arg(folder.join("node_modules/@playwright/test/cli.js"))
            .arg("test")
            .args(args)
            .current_dir(&folder)
            .envs(variables.iter().copied())
            .env("BASE_URL", format!("http://{address}/"))
            .env("FAILED_TESTS", &failed)
            .env(CHOSEN, browser),
    )
    .with_context(|| {
        let screenshots = folder.join("test-results");
        format!("screenshots are in {}; failed:\n{}", screenshots.display(), project::listed(&failed))
    })
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
