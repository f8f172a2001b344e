//! Makes the browser program: cargo compiles it, wasm-bindgen's own library adds the JavaScript.
//!
//! The library and the app share one lock file, so their versions cannot drift apart, and no
//! separate tool has to be installed.
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::parts::{self, Later, Part, Split};
use crate::{js, names, project, setup};

/// The program and the JavaScript that a browser needs to start it.
pub struct Program {
    pub wasm: Vec<u8>,
    pub glue: String,
    /// What of the program is loaded after it has started, in which files.
    pub files: Vec<Later>,
    pub parts: Vec<Part>,
    /// The packages that were compiled into it, as cargo names them.
    pub packages: BTreeSet<String>,
}

const BINARY: &str = "foeling-app";

pub fn build() -> Result<Program> {
    setup::wasm_target()?;
    println!("Compiling the program ...");
    let compiled = compile()?;
    println!("Adding its JavaScript ...");
    let linked = fs::read(&compiled.wasm).context("could not read the compiled program")?;
    let split = parts::split(&linked, &compiled.wasm.with_extension("parts"))?;
    bind(split, compiled.packages)
}

/// What cargo made.
struct Compiled {
    /// Where it put the wasm file, which depends on the user's settings.
    wasm: PathBuf,
    packages: BTreeSet<String>,
}

/// Runs cargo and returns what it made.
fn compile() -> Result<Compiled> {
    let mut command = project::cargo()?;
    command
        .args(["build", "--release", "--bin", BINARY])
        .args(["--target", setup::WASM_TARGET])
        .arg("--message-format=json-render-diagnostics")
        .arg("--config")
        .arg(flags()?)
        .stdout(Stdio::piped());
    let mut child = command.spawn().context("could not start cargo")?;
    let stdout = child.stdout.take().context("cargo has no output")?;

    let mut found = None;
    let mut packages = BTreeSet::new();
    for line in BufReader::new(stdout).lines() {
        let line = line?;
        found = wasm_file(&line).or(found);
        packages.extend(package(&line));
    }
    if !child.wait()?.success() {
        bail!("the program does not compile; cargo's messages above say why");
    }
    let wasm = found.with_context(|| format!("cargo reported no wasm file for {BINARY}"))?;
    Ok(Compiled { wasm, packages })
}

/// The package that one line of cargo's JSON messages says was compiled for browsers. What runs while it is compiled, such as
/// a macro, is compiled for this machine and lies elsewhere.
fn package(line: &str) -> Option<String> {
    let message: Value = serde_json::from_str(line).ok()?;
    let files = message.get("filenames")?.as_array()?;
    let mut files = files.iter().filter_map(Value::as_str).flat_map(|file| Path::new(file).components());
    let is_for_browsers = files.any(|part| part.as_os_str() == setup::WASM_TARGET);
    let id = message.get("package_id")?.as_str()?;
    is_for_browsers.then(|| id.to_owned())
}

/// The wasm file named by one line of cargo's JSON messages, if it names one.
fn wasm_file(line: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message.pointer("/target/name")? != BINARY {
        return None;
    }
    let files = message.get("filenames")?.as_array()?;
    files.iter().filter_map(Value::as_str).find(|file| file.ends_with(".wasm")).map(PathBuf::from)
}

/// What rustc is asked for: the notes by which the program is taken apart, and to keep this
/// machine's folder names out of it.
///
/// Rust writes the source path of every possible panic into it. Without this, the shipped file
/// would name whoever built it and differ from machine to machine.
fn flags() -> Result<String> {
    let cargo_home =
        env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let mut flags = vec![parts::RELOCATIONS.to_owned(), remap(&project::root()?, "")];
    if let Some(home) = cargo_home {
        flags.push(remap(&home, "cargo"));
        // Later ones win: every crate's folder, whichever index it came from.
        if let Ok(indexes) = home.join("registry/src").read_dir() {
            flags.extend(indexes.flatten().map(|index| remap(&index.path(), "")));
        }
    }
    let flags = serde_json::to_string(&flags)?;
    Ok(format!("target.{}.rustflags={flags}", setup::WASM_TARGET))
}

fn remap(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}

fn bind(split: Split, packages: BTreeSet<String>) -> Result<Program> {
    let mut output = Bindgen::new()
        .input_bytes(BINARY, split.first)
        // What the linker made for itself, such as the table of functions, is what the parts hang on.
        .keep_lld_exports(true)
        .web(true)?
        .typescript(false)
        // The boot module says where the wasm is; the glue must not guess.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen could not read the compiled program")?;
    let has_snippets = output.snippets().values().any(|snippets| !snippets.is_empty());
    if has_snippets || !output.local_modules().is_empty() {
        bail!(
            "a crate brings JavaScript snippets of its own, which this build does not bundle yet: \
             see xtask/src/wasm.rs"
        );
    }
    let mut glue = output.js().to_owned();
    let module = output.wasm_mut();
    let shared = module
        .imports
        .iter_mut()
        .map(|import| &mut import.name)
        .chain(module.exports.iter_mut().map(|export| &mut export.name));
    glue = names::shorten(&glue, shared)?;
    let wasm = module.emit_wasm();
    Ok(Program { wasm, glue: js::squeeze(&glue), files: split.files, parts: split.parts, packages })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_wasm_file_in_cargos_messages() {
        let artifact = r#"{"reason":"compiler-artifact","target":{"name":"foeling-app"},"filenames":["/t/foeling-app.d","/t/foeling-app.wasm"]}"#;
        assert_eq!(wasm_file(artifact), Some("/t/foeling-app.wasm".into()));
        let other = r#"{"reason":"compiler-artifact","target":{"name":"yew"},"filenames":["/t/yew.wasm"]}"#;
        assert_eq!(wasm_file(other), None);
        assert_eq!(wasm_file("not json"), None);
    }

    #[test]
    fn only_what_is_compiled_for_browsers_is_in_the_program() {
        let message =
            |files: &str| format!(r#"{{"reason":"compiler-artifact","package_id":"yew","filenames":[{files}]}}"#);
        let told = |files: &str| package(&message(files));
        assert_eq!(told(r#""/t/wasm32-unknown-unknown/release/deps/libyew.rlib""#), Some("yew".to_owned()));
        assert_eq!(told(r#""/t/release/deps/libyew_macro.so""#), None);
        assert_eq!(told(""), None);
        assert_eq!(package("not json"), None);
    }
}
