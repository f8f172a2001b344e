//! The copy of the workspace with a switch at every place, built once. What does not compile is left out and the rest is built
//! again: whether two types allow a change is the compiler's to say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::table::{Mutant, Source};
use super::write::{Numbers, Written, write};
use crate::project;

const SWITCH: &str = include_str!("switch.rs.txt");

/// Nobody looks into a mutant with a debugger.
const PROFILE: &str = "[profile.test.package.foeling]\ndebug = false\n";

/// The copy, and what was found out about it.
pub struct Tree<'a> {
    root: PathBuf,
    target: PathBuf,
    sources: &'a [Source],
    mutants: &'a [Mutant],
    /// The names of those that do not compile.
    pub left_out: BTreeSet<String>,
    /// The functions that are asked for where only a constant can stand.
    constant: Vec<String>,
    written: BTreeMap<String, Written>,
}

impl<'a> Tree<'a> {
    /// Copies what belongs to the project.
    pub fn new(folder: &Path, sources: &'a [Source], mutants: &'a [Mutant]) -> Result<Tree<'a>> {
        let root = folder.join("tree");
        let from = project::root()?;
        let listed = std::process::Command::new("git")
            .args(["ls-files", "-co", "--exclude-standard"])
            .current_dir(&from)
            .output()
            .context("git tells which files belong to the project")?;
        let paths: Vec<String> = String::from_utf8_lossy(&listed.stdout).lines().map(str::to_owned).collect();
        let changed = |path: &str| {
            ["src/lib.rs", "Cargo.toml"].contains(&path) || sources.iter().any(|source| source.path == path)
        };
        for path in paths.iter().filter(|path| !changed(path) && from.join(path).is_file()) {
            put(&root.join(path), &fs::read(from.join(path))?)?;
        }
        let told = fs::read_to_string(folder.join("does-not-compile.txt")).unwrap_or_default();
        let (constant, left_out): (Vec<&str>, Vec<&str>) = told.lines().partition(|line| line.starts_with("const "));
        Ok(Tree {
            root,
            // The project's own, so that what it is built on is not compiled again.
            target: from.join("target"),
            sources,
            mutants,
            left_out: left_out.into_iter().map(str::to_owned).collect(),
            constant: constant.into_iter().map(|line| line.trim_start_matches("const ").to_owned()).collect(),
            written: BTreeMap::new(),
        })
    }

    /// Where the tests run.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Builds the tests; returns the programs.
    pub fn build(&mut self, folder: &Path) -> Result<Vec<PathBuf>> {
        loop {
            self.write()?;
            let checked = self.cargo(&["check", "--no-default-features", "--lib"])?;
            if self.learn(&checked)? == 0 {
                break;
            }
            let constant = self.constant.iter().map(|name| format!("const {name}"));
            let told: Vec<String> = constant.chain(self.left_out.iter().cloned()).collect();
            fs::write(folder.join("does-not-compile.txt"), told.join("\n"))?;
        }
        let built = self.cargo(&["test", "--no-default-features", "--no-run"])?;
        if self.learn(&built)? > 0 {
            bail!("the library compiled by itself and not in the tests");
        }
        let is_test = |message: &&Value| at(message, "/profile/test") == true;
        let programs = built.iter().filter(is_test).filter_map(|message| at(message, "/executable").as_str());
        Ok(programs.map(PathBuf::from).collect())
    }

    fn write(&mut self) -> Result<()> {
        for (at, source) in self.sources.iter().enumerate() {
            let mine = self.mutants.iter().filter(|mutant| mutant.source == at);
            let numbers: Numbers = mine
                .filter(|mutant| self.has(mutant))
                .map(|mutant| ((mutant.place, mutant.fault), mutant.number))
                .collect();
            let written = write(&source.text, &source.points, &numbers, &self.constant);
            put(&self.root.join(&source.path), written.text.as_bytes())?;
            self.written.insert(source.path.clone(), written);
        }
        // Another version, or cargo would take what it builds here for the project's own, which has the same folder for it.
        let manifest = fs::read_to_string(project::root()?.join("Cargo.toml"))?;
        let manifest = manifest.replacen("\nversion = \"", "\nversion = \"0.0.0-mutants.", 1);
        put(&self.root.join("Cargo.toml"), format!("{manifest}\n{PROFILE}").as_bytes())?;
        let library = fs::read_to_string(project::root()?.join("src/lib.rs"))?;
        put(&self.root.join("src/lib.rs"), format!("{library}\n#[allow(missing_docs)]\npub mod mutant;\n").as_bytes())?;
        let count = format!("const COUNT: usize = {};\n", self.mutants.len() + 1);
        put(&self.root.join("src/mutant.rs"), format!("{SWITCH}\n{count}").as_bytes())
    }

    /// Whether a mutant is in the build.
    pub fn has(&self, mutant: &Mutant) -> bool {
        let Some(source) = self.sources.get(mutant.source) else { return false };
        let function = source.points.points.get(mutant.place).and_then(|point| point.function.rsplit("::").next());
        let stays = |name: &String| Some(name.as_str()) == function && self.constant.contains(name);
        !self.left_out.contains(&mutant.name) && !source.points.consts.iter().any(|(name, _)| stays(name))
    }

    fn cargo(&self, arguments: &[&str]) -> Result<Vec<Value>> {
        let mut command = project::cargo()?;
        command.current_dir(&self.root).args(arguments).args(["--message-format=json", "--quiet"]);
        command.env("CARGO_TARGET_DIR", &self.target);
        command.env_remove("CARGO_MANIFEST_DIR");
        let output = command.stderr(std::process::Stdio::inherit()).output().context("cargo could not be started")?;
        let messages: Vec<Value> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect();
        if !output.status.success() && !messages.iter().any(is_error) {
            bail!("cargo failed and the compiler did not say why");
        }
        Ok(messages)
    }

    /// Leaves out what the compiler does not take; returns how many.
    fn learn(&mut self, messages: &[Value]) -> Result<usize> {
        let mut learnt = 0;
        let mut unknown = None;
        for message in messages.iter().filter(|message| is_error(message)).map(|message| at(message, "/message")) {
            if at(message, "/code/code") == "E0015" {
                let said = at(message, "/message").as_str().unwrap_or_default();
                let called = said.split('`').nth(1).and_then(|path| path.rsplit("::").next());
                if let Some(called) = called.filter(|called| !self.constant.iter().any(|known| known == called)) {
                    self.constant.push(called.to_owned());
                    learnt += 1;
                }
                continue;
            }
            let numbers: BTreeSet<usize> = self.about(message).into_iter().collect();
            if numbers.is_empty() && at(message, "/spans").as_array().is_some_and(|spans| !spans.is_empty()) {
                unknown = at(message, "/rendered").as_str().map(str::to_owned);
            }
            for mutant in self.mutants.iter().filter(|mutant| numbers.contains(&mutant.number)) {
                learnt += usize::from(self.left_out.insert(mutant.name.clone()));
            }
        }
        match unknown {
            Some(said) if learnt == 0 => bail!("a fault that no switch makes:\n{said}"),
            _ => Ok(learnt),
        }
    }

    fn about(&self, message: &Value) -> Vec<usize> {
        let spans = at(message, "/spans").as_array().map(Vec::as_slice).unwrap_or_default();
        let of = |primary: bool| {
            spans.iter().filter(move |span| at(span, "/is_primary") == primary).flat_map(|span| {
                let mut here = span;
                // What a macro makes of it stands where the macro is called.
                while !self.written.contains_key(at(here, "/file_name").as_str().unwrap_or_default())
                    && at(here, "/expansion/span").is_object()
                {
                    here = at(here, "/expansion/span");
                }
                let bytes = |name: &str| at(here, name).as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
                let range = bytes("/byte_start")..bytes("/byte_end");
                let written = at(here, "/file_name").as_str().and_then(|name| self.written.get(name));
                written.map(|written| written.about(&range)).unwrap_or_default()
            })
        };
        let primary: Vec<usize> = of(true).collect();
        if primary.is_empty() { of(false).collect() } else { primary }
    }
}

/// The value at this place, or null.
fn at<'a>(value: &'a Value, place: &str) -> &'a Value {
    value.pointer(place).unwrap_or(&Value::Null)
}

fn is_error(message: &Value) -> bool {
    at(message, "/reason") == "compiler-message" && at(message, "/message/level") == "error"
}

/// Writes a file, unless it is there already: what did not change is not compiled again.
fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| path.display().to_string())
}
