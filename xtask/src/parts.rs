//! Takes the program apart where `src/ui/later.rs` and `src/ui/documents.rs` say: a first file, one for each later
//! part, and where parts share what the first file does not need, one for that.
//!
//! The linker leaves a note of every reference in the program (`--emit-relocs`). From those
//! `wasm_split_cli_support` sees what only a later part leads to. Its own JavaScript is not used:
//! there the files name each other, so that neither name could hold the other's hash.
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use crate::js;

/// Asked of the linker, as an argument to rustc.
pub const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";

/// The JavaScript that fetches a part.
const LOADER: &str = include_str!("../web/parts.js");

/// The module by which the first file asks for the others.
const MODULE: &str = "later-parts";

/// The part that makes the program complete: with it everything can be done but what is asked for by a button of its own.
const COMPLETING: &str = "later";

/// Set in the browser when that part is there.
const MARK: &str = "foeling-complete";

/// A file with what is not needed at once.
pub struct Later {
    /// What it is called without its hash.
    pub stem: String,
    pub wasm: Vec<u8>,
}

/// A part that is loaded later.
pub struct Part {
    /// The name that the source gives it.
    pub name: String,
    /// The stems of its files, in the order in which they are loaded: what it shares with other parts comes first.
    pub files: Vec<String>,
}

/// The first file, for wasm-bindgen, and the others, which need it no more: whatever the browser
/// offers, they reach through the first file.
pub struct Split {
    pub first: Vec<u8>,
    pub files: Vec<Later>,
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
    let mut parts: Vec<Part> = split
        .prefetch_map
        .iter()
        .map(|(name, files)| Part { name: name.clone(), files: files.iter().map(|file| stem(file)).collect() })
        .collect();
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    // Named once each, however many parts share it.
    let names: BTreeSet<&String> = split.prefetch_map.values().flatten().collect();
    let files = names.into_iter().map(|name| read(folder, name)).collect::<Result<_>>()?;
    Ok(Split { first: fs::read(&first)?, files, parts })
}

/// The splitter calls the files `split_` and the part's name, and what parts share `chunk_` and a number.
fn stem(file: &str) -> String {
    file.strip_prefix("split_").unwrap_or(file).replace("chunk_", "shared-")
}

fn read(folder: &Path, name: &str) -> Result<Later> {
    let wasm = fs::read(folder.join(name).with_extension("wasm"))?;
    Ok(Later { stem: stem(name), wasm: squeeze(&wasm).with_context(|| format!("in the file `{name}`"))? })
}

/// Whether a file is needed for the program to be complete; the others are loaded when they are first used.
pub fn completes(parts: &[Part], stem: &str) -> bool {
    parts.iter().any(|part| part.name == COMPLETING && part.files.iter().any(|file| file == stem))
}

/// The same file on fewer bytes: without the names of its functions, and with each number as short as it can be. The
/// linker had to leave all of them room to grow. (wasm-bindgen does the same for the first file.)
fn squeeze(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    Ok(config.parse(wasm)?.emit_wasm())
}

/// The JavaScript of the first file with the loaders of the parts in it. `bytes` gives the JavaScript that gets the file
/// of a stem: a call that promises its bytes.
pub fn link(glue: &str, parts: &[Part], bytes: impl Fn(&str) -> Result<String>) -> Result<String> {
    let end = format!(" from \"{MODULE}\"");
    // wasm-bindgen imports the module once for each part.
    let imports: Vec<&str> = glue.lines().filter(|line| line.contains(&end)).collect();
    let mut loaders = format!("{}\nconst loaders = {{\n", js::squeeze(LOADER));
    for Part { name, files } in parts {
        let needs: Vec<String> =
            files.iter().map(|file| Ok(format!("[\"{file}\", () => {}]", bytes(file)?))).collect::<Result<_>>()?;
        let mark = if name == COMPLETING { format!(", \"{MARK}\"") } else { String::new() };
        loaders.push_str(&format!("__wasm_split_load_{name}: part([{}]{mark}),\n", needs.join(", ")));
    }
    loaders.push_str("};\n");
    let Some(first) = imports.first() else { bail!("the program loads no parts") };
    let mut linked = glue.replacen(first, &format!("{loaders}{first}"), 1);
    for import in imports {
        let object = import
            .strip_prefix("import * as ")
            .and_then(|rest| rest.split_once(&end))
            .map(|(object, _)| object)
            .with_context(|| format!("wasm-bindgen now imports in another form: {import}"))?;
        linked = linked.replacen(import, &format!("const {object} = loaders;"), 1);
    }
    Ok(linked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, files: &[&str]) -> Part {
        Part { name: name.to_owned(), files: files.iter().map(|file| (*file).to_owned()).collect() }
    }

    #[test]
    fn the_loaders_take_the_place_of_the_import() {
        let parts = [part("documents", &["shared-3", "documents"]), part("later", &["shared-3", "later"])];
        let glue = "import * as import1 from \"later-parts\"\nimport * as import2 from \"later-parts\"\nlet wasm;";
        let linked = link(glue, &parts, |stem| Ok(format!("get(\"{stem}.wasm\")"))).unwrap();
        assert!(!linked.contains("import *"));
        assert!(linked.contains("};\nconst import1 = loaders;\nconst import2 = loaders;\n"));
        let [shared, documents, later] =
            ["shared-3", "documents", "later"].map(|stem| format!("[\"{stem}\", () => get(\"{stem}.wasm\")]"));
        assert!(linked.contains(&format!("__wasm_split_load_documents: part([{shared}, {documents}]),")));
        assert!(linked.contains(&format!("__wasm_split_load_later: part([{shared}, {later}], \"foeling-complete\"),")));
        assert!(linked.ends_with("let wasm;"));
    }

    #[test]
    fn a_program_without_parts_is_an_error() {
        assert!(link("let wasm;", &[], |_| Ok(String::new())).is_err());
    }

    #[test]
    fn a_part_whose_file_is_missing_is_an_error() {
        let glue = "import * as import1 from \"later-parts\"\nlet wasm;";
        assert!(link(glue, &[part("later", &["later"])], |_| bail!("no such file")).is_err());
    }

    #[test]
    fn what_the_program_waits_for_is_told_from_what_waits_for_a_use() {
        let parts = [part("documents", &["shared-3", "documents"]), part("later", &["shared-3", "later"])];
        assert!(completes(&parts, "later") && completes(&parts, "shared-3"));
        assert!(!completes(&parts, "documents"));
        assert_eq!([stem("split_later"), stem("chunk_3")], ["later", "shared-3"]);
    }
}
