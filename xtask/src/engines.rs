//! Runs the walks in engines that are not Chromium: stock Firefox, and WebKit in the form that Debian has.
//!
//! An engine that can't be had here is left out, and that is said, also in the summary.
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::serve::Served;
use crate::test::Done;
use crate::{apt, npm, project};

/// An engine, as the walks know it.
struct Engine {
    /// What people call it.
    name: &'static str,
    /// What its driver in `tests/engines/drivers/` is called.
    driver: &'static str,
    programs: &'static [Program],
}

/// A program that an engine needs.
struct Program {
    name: &'static str,
    /// The variable that says where it is, for this program and for the driver.
    variable: &'static str,
    find: fn() -> Option<PathBuf>,
    /// Debian's packages that bring it.
    packages: &'static [&'static str],
}

const ENGINES: [Engine; 2] = [
    Engine {
        name: "Firefox",
        driver: "firefox",
        programs: &[Program {
            name: "Firefox",
            variable: "FIREFOX_PATH",
            find: firefox,
            packages: &["firefox-esr", "fonts-liberation"],
        }],
    },
    Engine {
        name: "WebKit",
        driver: "webkit",
        programs: &[
            Program {
                name: "WebKitWebDriver",
                variable: "WEBKIT_DRIVER_PATH",
                find: || named(&["WebKitWebDriver"]),
                packages: &["webkit2gtk-driver", "fonts-liberation"],
            },
            Program {
                name: "WebKit's MiniBrowser",
                variable: "WEBKIT_BROWSER_PATH",
                find: mini_browser,
                packages: &["libwebkit2gtk-4.1-0"],
            },
            Program { name: "Xvfb", variable: "XVFB_PATH", find: || named(&["Xvfb"]), packages: &["xvfb"] },
        ],
    },
];

/// Where Firefox's installers put it on macOS and Windows.
const FIREFOX_ELSEWHERE: [&str; 2] =
    ["/Applications/Firefox.app/Contents/MacOS/firefox", r"C:\Program Files\Mozilla Firefox\firefox.exe"];

/// Runs the walks in each engine that there is, and tells which were left out and why.
pub fn test(site: &Served) -> Result<Done> {
    let folder = project::engine_tests()?;
    let (mut skipped, mut failed, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for engine in &ENGINES {
        match engine.at_hand()? {
            Ok(programs) => places.push((engine, programs)),
            Err(why) => skipped.push(format!("{}: {why}", engine.name)),
        }
    }
    for line in &skipped {
        println!("skipped: {line}");
    }
    let is_run = !places.is_empty();
    if is_run {
        npm::install(&folder)?;
    }
    for (engine, programs) in places {
        let address = site.address()?;
        println!("\nWalking in {}, {}", engine.name, programs.first().map_or_else(String::new, shown));
        let mut node = Command::new("node");
        let list = project::failed_tests(engine.driver)?;
        node.args(["--test", "--test-concurrency=2"])
            .args([
                "--test-reporter=spec",
                "--test-reporter-destination=stdout",
                "--test-reporter=./support/failed.mjs",
            ])
            .arg(format!("--test-reporter-destination={}", list.display()))
            .args(walks(&folder)?)
            .current_dir(&folder);
        node.env("BASE_URL", format!("http://{address}/")).env("ENGINE", engine.driver).envs(programs);
        if project::run(&mut node).is_err() {
            failed.push(format!("a walk failed in {}:\n{}", engine.name, project::listed(&list)));
        }
    }
    ensure!(failed.is_empty(), "{}", failed.join("\n"));
    Ok(Done { is_run, skipped })
}

fn shown((_, path): &(&'static str, PathBuf)) -> String {
    path.display().to_string()
}

/// The files with walks, by name: Node 20 knows no patterns.
fn walks(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    if files.is_empty() {
        bail!("there are no walks in {}", folder.display());
    }
    files.sort();
    Ok(files)
}

impl Engine {
    /// Where its programs are; or what can't be had, in words for people. What a variable names must be there.
    fn at_hand(&self) -> Result<Result<Vec<(&'static str, PathBuf)>, String>> {
        let mut places = Vec::new();
        for program in self.programs {
            let chosen = std::env::var_os(program.variable);
            match program.find_or_install() {
                Ok(path) => places.push((program.variable, path)),
                Err(error) if chosen.is_some() => return Err(error),
                Err(error) => return Ok(Err(format!("{error:#}"))),
            }
        }
        Ok(Ok(places))
    }
}

impl Program {
    fn find_or_install(&self) -> Result<PathBuf> {
        let otherwise =
            format!("{} was not found (Debian: `sudo apt-get install {}`)", self.name, self.packages.join(" "));
        apt::find_or_install(self.variable, self.find, (self.name, self.packages), &otherwise)
    }
}

fn named(commands: &[&str]) -> Option<PathBuf> {
    apt::on_path(commands).into_iter().find(|path| path.is_file())
}

fn firefox() -> Option<PathBuf> {
    named(&["firefox-esr", "firefox"])
        .or_else(|| FIREFOX_ELSEWHERE.map(PathBuf::from).into_iter().find(|path| path.is_file()))
}

/// It lies in no folder for programs, but beside the library: in one for the machine's kind, at Debian.
fn mini_browser() -> Option<PathBuf> {
    let libraries = ["/usr/lib", "/usr/libexec", "/usr/lib64"];
    libraries.into_iter().find_map(|folder| below(Path::new(folder), &["webkit2gtk-4.1", "webkitgtk-6.0"]))
}

/// The browser in one of these folders, or in one of these a folder deeper.
fn below(folder: &Path, names: &[&str]) -> Option<PathBuf> {
    let deeper = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let places = std::iter::once(folder.to_path_buf()).chain(deeper);
    places
        .flat_map(|place| names.iter().map(move |name| place.join(name).join(OsStr::new("MiniBrowser"))))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_engine_has_a_driver_of_its_name_and_programs_with_variables_of_their_own() {
        let drivers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/engines/drivers");
        let mut variables = Vec::new();
        for engine in &ENGINES {
            let driver = fs::read_to_string(drivers.join(engine.driver).with_extension("mjs")).unwrap();
            for program in engine.programs {
                assert!(driver.contains(&format!("process.env.{}", program.variable)), "{}", program.variable);
                assert!(!program.packages.is_empty(), "{}", program.name);
                variables.push(program.variable);
            }
        }
        let all = variables.len();
        variables.sort_unstable();
        variables.dedup();
        assert_eq!(variables.len(), all);
    }

    #[test]
    fn the_browser_is_found_beside_its_library_also_where_that_is_a_folder_deeper() {
        let folder = std::env::temp_dir().join(format!("foeling-engines-{}", std::process::id()));
        let deep = folder.join("some-machine").join("webkit2gtk-4.1");
        fs::create_dir_all(&deep).unwrap();
        assert_eq!(below(&folder, &["webkit2gtk-4.1"]), None);
        fs::write(deep.join("MiniBrowser"), "").unwrap();
        assert_eq!(below(&folder, &["webkit2gtk-4.1"]), Some(deep.join("MiniBrowser")));
        assert_eq!(below(&folder, &["another"]), None);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn there_are_walks() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/engines");
        let walks = walks(&folder).unwrap();
        assert!(walks.iter().any(|path| path.ends_with("two-tabs.test.mjs")), "{walks:?}");
    }
}
