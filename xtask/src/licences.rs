//! Whose work is in what is shipped, and under which licences: collected anew with every build, from what cargo compiled for
//! the browser. It travels with every shape, since each licence asks for that.
//!
//! Nothing else of others' is shipped: no font, no picture, and no JavaScript but what wasm-bindgen writes.
mod allowed;
mod notice;
mod texts;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::project;
use allowed::Allowed;

/// What the list is called in `dist/`, beside the site and in the package.
pub const FILE: &str = "THIRD-PARTY-LICENCES.txt";

/// Not compiled for the browser, but what it writes is shipped: the JavaScript around the program.
const WRITES_WHAT_IS_SHIPPED: &str = "wasm-bindgen-cli-support";

/// The licences of Rust's own library, which cargo does not list. The second half is `compiler_builtins`.
const STANDARD_LIBRARY: &str = "(MIT OR Apache-2.0) AND MIT AND Apache-2.0 WITH LLVM-exception";

/// A work of somebody else's that is in the program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Work {
    name: String,
    version: String,
    /// An SPDX expression.
    licence: String,
    authors: Vec<String>,
    /// What lies in its folder about its licence.
    texts: Vec<String>,
}

/// The list, as it is shipped.
pub fn list(compiled: &BTreeSet<String>) -> Result<String> {
    let allowed = Allowed::read(&project::root()?)?;
    let mut works = works(&metadata()?, compiled)?;
    ensure_words(&works)?;
    works.push(standard_library()?);
    works.sort();
    for work in &works {
        allowed.check(&work.name, &work.licence)?;
    }
    Ok(notice::write(&works))
}

/// What cargo knows of every package in the lock file.
fn metadata() -> Result<Value> {
    let output =
        project::cargo()?.args(["metadata", "--format-version", "1"]).output().context("could not start cargo")?;
    ensure!(output.status.success(), "`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The works of others among the packages that were compiled. A package of our own comes from no registry.
fn works(metadata: &Value, compiled: &BTreeSet<String>) -> Result<Vec<Work>> {
    let packages = metadata.get("packages").and_then(Value::as_array).context("cargo names no packages")?;
    let is_shipped = |package: &&Value| {
        let is = |key, value| package.get(key).and_then(Value::as_str).is_some_and(|text| text == value);
        let id = package.get("id").and_then(Value::as_str).unwrap_or_default();
        package.get("source").is_some_and(Value::is_string)
            && (compiled.contains(id) || is("name", WRITES_WHAT_IS_SHIPPED))
    };
    let works: Vec<Work> = packages.iter().filter(is_shipped).map(work).collect::<Result<_>>()?;
    let known: BTreeSet<&str> = packages.iter().filter_map(|package| package.get("id")?.as_str()).collect();
    if let Some(unknown) = compiled.iter().find(|id| !known.contains(id.as_str())) {
        bail!("cargo compiled `{unknown}` and does not list it");
    }
    ensure!(works.len() > 1, "no work of others was found, which can't be: cargo may tell of it in another form now");
    Ok(works)
}

fn work(package: &Value) -> Result<Work> {
    let word = |key: &str| package.get(key).and_then(Value::as_str);
    let name = word("name").context("a package without a name")?;
    let manifest = PathBuf::from(word("manifest_path").context("a package without a folder")?);
    let folder = manifest.parent().unwrap_or(Path::new("."));
    let named = word("license_file").map(|file| folder.join(file));
    let texts = texts::of(folder, named.as_deref()).with_context(|| format!("in the licences of {name}"))?;
    let authors = package.get("authors").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    Ok(Work {
        name: name.to_owned(),
        version: word("version").unwrap_or_default().to_owned(),
        licence: word("license")
            .with_context(|| format!("{name} names no licence, so nobody may pass it on: it can't be shipped"))?
            // As it was written before SPDX.
            .replace(" / ", " OR ")
            .replace('/', " OR "),
        authors: authors.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        texts,
    })
}

/// Where a work brings no text, the words of its licence have to stand under another one.
fn ensure_words(works: &[Work]) -> Result<()> {
    let mut told = BTreeSet::new();
    for work in works.iter().filter(|work| !work.texts.is_empty()) {
        told.extend(allowed::licences_in(&work.licence)?);
    }
    let told = Allowed::these(told);
    for work in works.iter().filter(|work| work.texts.is_empty()) {
        told.check(&work.name, &work.licence).with_context(|| {
            format!("{} brings no text of its licence, and no other work has the words of it", work.name)
        })?;
    }
    Ok(())
}

/// Rust's own library, with the texts that lie beside the compiler. A distribution may keep them elsewhere.
fn standard_library() -> Result<Work> {
    let tell = |args: &[&str]| -> Result<String> {
        let mut rustc = std::process::Command::new("rustc");
        // In the project's folder, or rustup would answer for another toolchain.
        let output = rustc.args(args).current_dir(project::root()?).output().context("could not start rustc")?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let folder = PathBuf::from(tell(&["--print", "sysroot"])?).join("share/doc/rust/licenses");
    let names = ["MIT", "Apache-2.0", "LLVM-exception"].map(|name| folder.join(format!("{name}.txt")));
    Ok(Work {
        name: "Rust's standard library".to_owned(),
        version: tell(&["--version"])?.split(' ').nth(1).unwrap_or_default().to_owned(),
        licence: STANDARD_LIBRARY.to_owned(),
        authors: vec!["The Rust Project Contributors".to_owned()],
        texts: names.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect(),
    })
}

#[cfg(test)]
mod tests;
