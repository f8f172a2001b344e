//! Renders what is on the screen before the program is: the start, the first page, and the questions on paper.
//!
//! The program's own renderer does it, in a small program of its own (`src/bin/foeling-pages.rs`).
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{page, project, web};

/// What was rendered: each file's path within the folder, with `/`, and its text.
pub struct Rendered(Vec<(String, String)>);

/// Renders everything anew.
pub fn render() -> Result<Rendered> {
    println!("Rendering what is there before the program ...");
    let folder = project::root()?.join("target").join("pages");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut command = project::cargo()?;
    command.args(["run", "--quiet", "--bin", "foeling-pages", "--features", "ssr", "--"]).arg(&folder);
    project::run(&mut command)?;
    let mut files = Vec::new();
    read(&folder, &folder, &mut files)?;
    files.sort();
    Ok(Rendered(files))
}

fn read(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))? {
        let path: PathBuf = entry?.path();
        if path.is_dir() {
            read(root, &path, files)?;
        } else {
            let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

impl Rendered {
    /// A piece of a page, such as the start screen in a language.
    pub fn piece(&self, name: &str, lang: &str) -> Result<&str> {
        let path = format!("pieces/{lang}/{name}.html");
        let found = self.0.iter().find(|(known, _)| *known == path);
        found.map(|(_, text)| text.as_str()).with_context(|| format!("`{path}` was not rendered"))
    }

    /// The module that says that the program has stopped, with what it says in each language.
    pub fn halt(&self) -> Result<String> {
        let of = |lang: &&str| -> Result<serde_json::Value> {
            let words = self.piece("halted", lang)?;
            let [title, text, button] = words.lines().collect::<Vec<_>>()[..] else {
                bail!("`halted` has other lines than a title, a text and a button");
            };
            Ok(serde_json::json!({ "lang": lang, "title": title, "text": text, "button": button }))
        };
        let words: Vec<serde_json::Value> = ["da", "en"].iter().map(of).collect::<Result<_>>()?;
        page::fill(web::HALT, &[("halted", &serde_json::Value::from(words).to_string())])
            .context("in xtask/web/halt.js")
    }

    /// The whole pages.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let whole = self.0.iter().filter(|(name, _)| !name.starts_with("pieces/"));
        whole.map(|(name, text)| (name.as_str(), text.as_str()))
    }
}

#[cfg(test)]
impl Rendered {
    /// For tests of what is made of it.
    pub fn example() -> Rendered {
        let piece = |lang: &str, name: &str| {
            let text =
                if name == "halted" { "Stopped\nIt is kept\nReload".to_owned() } else { format!("<p>{name}</p>") };
            (format!("pieces/{lang}/{name}.html"), text)
        };
        let names = [
            "start",
            "first-employee",
            "first-manager",
            "title",
            "description",
            "opening",
            "failed",
            "failed-alone",
            "no-script",
            "no-script-alone",
            "halted",
        ];
        let pieces = ["da", "en"].iter().flat_map(|lang| names.iter().map(move |name| piece(lang, name)));
        let paper = (
            "papir-leder.html".to_owned(),
            "<link rel=\"stylesheet\" href=\"{{styles}}\" integrity=\"{{styles.integrity}}\">".to_owned(),
        );
        Rendered(pieces.chain([paper]).collect())
    }
}
