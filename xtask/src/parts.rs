//! Takes the program apart where `src/ui/later.rs` says: a first file, and one for each later part.
//!
//! The linker leaves a note of every reference in the program (`--emit-relocs`). From those
//! `wasm_split_cli_support` sees what only a later part leads to. Its own JavaScript is not used:
//! there the two files name each other, so that neither name could hold the other's hash.
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use crate::asset::Asset;
use crate::js;

/// Asked of the linker, as an argument to rustc.
pub const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";

/// The JavaScript that fetches a part.
const LOADER: &str = include_str!("parts.js");

/// The module by which the first file asks for the others.
const MODULE: &str = "later-parts";

/// A part that is loaded later.
pub struct Part {
    /// The name that the source gives it.
    pub name: String,
    pub wasm: Vec<u8>,
}

/// The first file, for wasm-bindgen, and the parts, which need it no more: whatever the browser
/// offers, they reach through the first file.
pub struct Split {
    pub first: Vec<u8>,
    pub parts: Vec<Part>,
}

/// Takes a linked program apart. The splitter writes files, for which it gets a folder.
pub fn split(linked: &[u8], folder: &Path) -> Result<Split> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let first = folder.join("first.wasm");
    let mut options = Options::new(linked);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = MODULE;
    let split = transform(options).map_err(|error| anyhow!("could not take the program apart: {error:#}"))?;
    let mut parts = Vec::new();
    for (name, files) in &split.prefetch_map {
        // Several later parts could share such a file. So far there is one, and the loader knows no other.
        let [file] = files.as_slice() else { bail!("the part `{name}` came in {} files", files.len()) };
        let wasm = fs::read(folder.join(file).with_extension("wasm"))?;
        parts.push(Part { name: name.clone(), wasm: squeeze(&wasm).with_context(|| format!("in the part `{name}`"))? });
    }
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Split { first: fs::read(&first)?, parts })
}

/// The same part on fewer bytes: without the names of its functions, and with each number as short as it can be. The
/// linker had to leave all of them room to grow. (wasm-bindgen does the same for the first file.)
fn squeeze(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    Ok(config.parse(wasm)?.emit_wasm())
}

/// The JavaScript of the first file with the loaders of the parts in it.
pub fn link(glue: &str, parts: &[(String, Asset)]) -> Result<String> {
    let end = format!(" from \"{MODULE}\"");
    let import = glue.lines().find(|line| line.contains(&end)).context("the program loads no parts")?;
    let object = import
        .strip_prefix("import * as ")
        .and_then(|rest| rest.split_once(&end))
        .map(|(object, _)| object)
        .with_context(|| format!("wasm-bindgen now imports in another form: {import}"))?;
    let mut loaders = format!("{}\nconst {object} = {{\n", js::squeeze(LOADER));
    for (name, asset) in parts {
        let (file, integrity) = (&asset.name, asset.integrity());
        loaders.push_str(&format!("__wasm_split_load_{name}: part(\"{file}\", \"{integrity}\"),\n"));
    }
    loaders.push_str("};");
    Ok(glue.replacen(import, &loaders, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_takes_the_place_of_the_import() {
        let part = Asset::hashed("later", "wasm", b"\0asm".to_vec()).unwrap();
        let (name, integrity) = (part.name.clone(), part.integrity());
        let glue = "import * as import1 from \"later-parts\"\nlet wasm;";
        let linked = link(glue, &[("later".to_owned(), part)]).unwrap();
        assert!(!linked.contains("import *"));
        assert!(linked.contains("const import1 = {"));
        assert!(linked.contains(&format!("__wasm_split_load_later: part(\"{name}\", \"{integrity}\")")));
        assert!(linked.ends_with("let wasm;"));
    }

    #[test]
    fn a_program_without_parts_is_an_error() {
        assert!(link("let wasm;", &[]).is_err());
    }
}
