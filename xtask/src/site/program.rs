//! The program's files and the JavaScript that gets them, for each shape in its own way.
use std::collections::BTreeSet;

use anyhow::{Context, Result};

use crate::asset::{Asset, When};
use crate::{parts, wasm, web};

/// The program, each of its files under its hashed name.
pub struct Program {
    /// The first file.
    pub wasm: Asset,
    /// What is loaded after it has started: each with its stem.
    pub later: Vec<(String, Asset)>,
    glue: String,
    parts: Vec<parts::Part>,
    /// The packages that are in it, as cargo names them.
    pub packages: BTreeSet<String>,
}

impl Program {
    /// The program as it was compiled.
    pub fn of(program: wasm::Program) -> Result<Program> {
        let mut later = Vec::new();
        for file in program.files {
            let when = if parts::completes(&program.parts, &file.stem) { When::Later } else { When::Used };
            later.push((file.stem.clone(), Asset { when, ..Asset::hashed(&file.stem, "wasm", file.wasm)? }));
        }
        let wasm = Asset::hashed("app", "wasm", program.wasm)?;
        Ok(Program { wasm, later, glue: program.glue, parts: program.parts, packages: program.packages })
    }

    /// Its JavaScript, where the files lie beside the module that it is in.
    pub fn beside(&self) -> Result<String> {
        let linked = parts::link(&self.glue, &self.parts, |stem| {
            let file = self.file(stem)?;
            // Written out in full: that is how bundlers find the file and take it along.
            Ok(format!("fetched(new URL(\"{}\", import.meta.url), \"{}\")", file.name, file.integrity()))
        })?;
        Ok(format!("{}\n{linked}", web::joined(&[web::FETCHED])))
    }

    /// Its JavaScript, where the files are within the page.
    pub fn enclosed(&self) -> Result<String> {
        let linked = parts::link(&self.glue, &self.parts, |stem| Ok(format!("enclosed(\"foeling-{stem}\")")))?;
        Ok(format!("{}\n{linked}", web::joined(&[web::ENCLOSED])))
    }

    fn file(&self, stem: &str) -> Result<&Asset> {
        let found = self.later.iter().find(|(known, _)| known == stem);
        found.map(|(_, asset)| asset).with_context(|| format!("no file {stem}"))
    }
}

#[cfg(test)]
impl Program {
    /// For tests of the shapes: a program of a few bytes.
    pub fn example() -> Program {
        let file = |stem: &str| parts::Later { stem: stem.to_owned(), wasm: format!("\0asm-{stem}").into_bytes() };
        let part = |name: &str| parts::Part { name: name.to_owned(), files: vec![name.to_owned()] };
        Program::of(wasm::Program {
            wasm: b"\0asm".to_vec(),
            glue: "import * as import1 from \"later-parts\"\nexport function mount() {}\nexport { __wbg_init as default };"
                .to_owned(),
            files: ["documents", "later"].map(file).into_iter().collect(),
            parts: ["documents", "later"].map(part).into_iter().collect(),
            packages: BTreeSet::new(),
        })
        .unwrap()
    }
}
