//! Puts everything that is shipped together, one shape after another, and writes it to `dist/`.
mod element;
mod one_file;
mod pages;
mod program;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use self::program::Program;
use crate::asset::Asset;
use crate::pages::{self as rendering, Rendered};
use crate::{css, js, licences, project, size, wasm, web};

/// The local frame where none is built in: it sets nothing. An organisation puts its own in the place of the file.
const NO_FRAME: &str = "{\n  \"format\": \"foeling-frame\",\n  \"version\": 1\n}\n";

/// Everything that is transferred: what the first load needs, the page itself first, and then the rest.
pub struct Site {
    pub assets: Vec<Asset>,
}

/// What the shapes are made of.
struct Parts {
    program: Program,
    styles: String,
    /// The styles of the questions on paper.
    paper: String,
    rendered: Rendered,
    /// The text of the local frame that is built in.
    frame: Option<String>,
    /// The page around the program.
    template: String,
    /// Whose work is in it, and under which licences.
    licences: String,
}

/// Builds every shape into `dist/` and prints what the site weighs, with the local frame of that file built in. Too heavy
/// a site is still written, so that it can be looked at, but is an error.
pub fn build(frame: Option<&Path>) -> Result<Site> {
    let root = project::root()?;
    let frame =
        frame.map(|path| fs::read_to_string(path).with_context(|| format!("could not read {}", path.display())));
    let frame = frame.transpose()?;
    let program = Program::of(wasm::build()?)?;
    let parts = Parts {
        frame,
        licences: licences::list(&program.packages)?,
        program,
        styles: css::bundle(&root.join("styles"))?,
        paper: css::sheet(&root.join("paper").join("page.css"))?,
        rendered: rendering::render()?,
        template: fs::read_to_string(root.join("index.html")).context("could not read index.html")?,
    };
    println!("Putting everything together ...");
    let site = assemble(&parts)?;
    site.write(&root.join("dist"))?;
    size::report(&site.assets)?;
    Ok(site)
}

fn assemble(parts: &Parts) -> Result<Site> {
    let mut assets = pages::assemble(parts)?;
    assets.push(Asset::named("foeling-frame.json", parts.frame.as_deref().unwrap_or(NO_FRAME).as_bytes().to_vec())?);
    assets.push(Asset::named("foeling-iframe.js", js::squeeze(web::IFRAME).into_bytes())?.apart(""));
    assets.push(one_file::assemble(parts)?.apart(""));
    assets.push(Asset::named(licences::FILE, parts.licences.clone().into_bytes())?.apart(""));
    assets.extend(element::assemble(parts)?);
    Ok(Site { assets })
}

impl Site {
    fn write(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("could not empty {}", folder.display()))?;
        }
        for asset in &self.assets {
            for (name, bytes) in on_disk(asset) {
                let path = folder.join(name);
                let parent = path.parent().unwrap_or(folder);
                fs::create_dir_all(parent).with_context(|| format!("could not create {}", parent.display()))?;
                fs::write(&path, bytes).with_context(|| format!("could not write {}", path.display()))?;
            }
        }
        Ok(())
    }
}

/// A file as it lies in `dist/`: as it is and, with `.br`, compressed for servers that send such files. Not so what tells
/// people of a package: npm packs whatever is called LICENSE or README, with any ending.
fn on_disk(asset: &Asset) -> Vec<(String, &[u8])> {
    let mut files = vec![(asset.name.clone(), asset.plain.as_slice())];
    if !["/LICENSE", "/README.md"].iter().any(|end| asset.name.ends_with(end)) {
        files.push((format!("{}.br", asset.name), asset.brotli.as_slice()));
    }
    files
}

#[cfg(test)]
impl Parts {
    /// For tests of the shapes: a program of a few bytes, and pieces of a word each.
    fn example() -> Parts {
        Parts {
            program: Program::example(),
            styles: "a{}".to_owned(),
            paper: "b{}".to_owned(),
            rendered: Rendered::example(),
            frame: None,
            template: include_str!("../../index.html").to_owned(),
            licences: "yew 1.0.0: MIT [1]\n\n[1] yew\nPermission is hereby granted.\n".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_lies_there_compressed_as_well_but_what_npm_would_pack() {
        let site = assemble(&Parts::example()).unwrap();
        let names: Vec<String> =
            site.assets.iter().flat_map(|asset| on_disk(asset).into_iter().map(|(name, _)| name)).collect();
        let is_there = |name: &str| names.iter().any(|there| there == name);
        assert!(is_there("index.html.br") && is_there("element/foeling-dialog.js.br"));
        assert!(is_there("element/LICENSE") && is_there("element/README.md"));
        assert!(!is_there("element/LICENSE.br") && !is_there("element/README.md.br"));
    }

    #[test]
    fn the_licences_of_others_travel_with_every_shape() {
        let site = assemble(&Parts::example()).unwrap();
        for name in ["THIRD-PARTY-LICENCES.txt", "element/THIRD-PARTY-LICENCES.txt", "foeling.html"] {
            let asset = site.assets.iter().find(|asset| asset.name == name).unwrap();
            let text = String::from_utf8(asset.plain.clone()).unwrap();
            assert!(text.contains("Permission is hereby granted."), "{name}");
            assert!(asset.when == crate::asset::When::Apart, "{name} weighs on the first load");
        }
        let package = site.assets.iter().find(|asset| asset.name == "element/package.json").unwrap();
        let package: serde_json::Value = serde_json::from_slice(&package.plain).unwrap();
        assert!(package["files"].as_array().unwrap().contains(&licences::FILE.into()), "npm leaves it out");
    }

    #[test]
    fn every_shape_is_there_and_no_name_stands_twice() {
        let site = assemble(&Parts::example()).unwrap();
        let mut names: Vec<&str> = site.assets.iter().map(|asset| asset.name.as_str()).collect();
        for shape in ["index.html", "en/index.html", "papir-leder.html", "foeling.html", "element/foeling-dialog.js"] {
            assert!(names.contains(&shape), "{shape}");
        }
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
