//! Puts the finished site together and writes it to `dist/`.
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::asset::{Asset, When};
use crate::{css, js, page, parts, project, size, wasm};

/// The module that starts the program in the browser.
const BOOT: &str = include_str!("boot.js");

/// Everything that is transferred: what the first load needs, the page itself first, and then the later parts.
pub struct Site {
    pub assets: Vec<Asset>,
}

/// Builds the release site into `dist/` and prints what it weighs. Too heavy a site is still
/// written, so that it can be looked at, but is an error.
pub fn build() -> Result<Site> {
    let root = project::root()?;
    let program = wasm::build()?;
    println!("Putting the site together ...");
    let styles = css::bundle(&root.join("styles"))?;
    let template = fs::read_to_string(root.join("index.html")).context("could not read index.html")?;
    let site = assemble(program, styles, &template)?;
    site.write(&root.join("dist"))?;
    size::report(&site.assets)?;
    Ok(site)
}

/// Each file is named in the one that loads it, so the order is from the inside out.
fn assemble(program: wasm::Program, styles: String, template: &str) -> Result<Site> {
    let wasm = Asset::hashed("app", "wasm", program.wasm)?;
    let mut later = Vec::new();
    for file in program.files {
        let when = if parts::completes(&program.parts, &file.stem) { When::Later } else { When::Used };
        let asset = Asset { when, ..Asset::hashed(&file.stem, "wasm", file.wasm)? };
        later.push((file.stem, asset));
    }
    let glue = parts::link(&program.glue, &program.parts, &later).context("in the JavaScript of the program")?;
    let glue = Asset::hashed("app", "js", glue.into_bytes())?;
    let styles = Asset::hashed("app", "css", styles.into_bytes())?;

    let boot = page::fill(BOOT, &[("glue", &glue.name), ("wasm", &wasm.name), ("wasm.integrity", &wasm.integrity())])
        .context("in xtask/src/boot.js")?;
    let boot = Asset::hashed("boot", "js", js::squeeze(&boot).into_bytes())?;

    let page = page::fill(
        template,
        &[
            ("styles", &styles.name),
            ("styles.integrity", &styles.integrity()),
            ("glue", &glue.name),
            ("glue.integrity", &glue.integrity()),
            ("boot", &boot.name),
            ("boot.integrity", &boot.integrity()),
        ],
    )
    .context("in index.html")?;
    let page = Asset::named("index.html", page.into_bytes())?;
    let later = later.into_iter().map(|(_, asset)| asset);
    Ok(Site { assets: [page, styles, boot, glue, wasm].into_iter().chain(later).collect() })
}

impl Site {
    /// Every file twice: as it is and, with `.br`, compressed for servers that send such files.
    fn write(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("could not empty {}", folder.display()))?;
        }
        fs::create_dir_all(folder).with_context(|| format!("could not create {}", folder.display()))?;
        for asset in &self.assets {
            let compressed = format!("{}.br", asset.name);
            for (name, bytes) in [(&asset.name, &asset.plain), (&compressed, &asset.brotli)] {
                let path = folder.join(name);
                fs::write(&path, bytes).with_context(|| format!("could not write {}", path.display()))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(stem: &str) -> parts::Later {
        parts::Later { stem: stem.to_owned(), wasm: format!("\0asm-{stem}").into_bytes() }
    }

    fn part(name: &str) -> parts::Part {
        parts::Part { name: name.to_owned(), files: vec![name.to_owned()] }
    }

    fn example() -> Site {
        let program = wasm::Program {
            wasm: b"\0asm".to_vec(),
            glue: "import * as import1 from \"later-parts\"\nexport default 1;".to_owned(),
            files: ["documents", "later"].map(file).into_iter().collect(),
            parts: ["documents", "later"].map(part).into_iter().collect(),
        };
        let template = include_str!("../../index.html");
        assemble(program, "a{}".to_owned(), template).unwrap()
    }

    fn text(site: &Site, start: &str) -> String {
        text_of(site, start, "")
    }

    fn text_of(site: &Site, start: &str, end: &str) -> String {
        let asset = site.assets.iter().find(|asset| asset.name.starts_with(start) && asset.name.ends_with(end));
        String::from_utf8(asset.unwrap().plain.clone()).unwrap()
    }

    #[test]
    fn every_file_but_the_page_is_named_and_vouched_for_by_another() {
        let site = example();
        let loaders = text(&site, "index") + &text(&site, "boot") + &text_of(&site, "app", ".js");
        for asset in site.assets.iter().filter(|asset| asset.hashed) {
            assert!(loaders.contains(&asset.name), "{}", asset.name);
            assert!(loaders.contains(&asset.integrity()), "{}", asset.name);
        }
    }

    #[test]
    fn the_page_works_from_any_folder() {
        let page = text(&example(), "index");
        for absolute in ["href=\"/", "src=\"/", "href=\"http", "src=\"http", "<base"] {
            assert!(!page.contains(absolute), "{absolute}");
        }
    }

    #[test]
    fn the_page_holds_no_script_or_style_of_its_own() {
        let page = text(&example(), "index");
        assert!(!page.contains("<style") && !page.contains("style="));
        let scripts = page.matches("<script").count();
        assert_eq!(scripts, page.matches("></script>").count());
    }
}
