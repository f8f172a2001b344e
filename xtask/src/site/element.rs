//! The element `<foeling-dialog>`: one module with the program's files beside it, as a package for npm.
use anyhow::{Context, Result};

use super::Parts;
use crate::asset::Asset;
use crate::{licences, page, project, web};

/// Where it lies in `dist/`.
const FOLDER: &str = "element";
/// What the module defines, for those who write in TypeScript.
const TYPES: &str = include_str!("../../web/foeling-dialog.d.ts");
/// What npm knows of the package.
const PACKAGE: &str = include_str!("../../web/package.json");
/// What a person reads of it first.
const README: &str = include_str!("../../web/package-readme.md");

/// The files of the package.
pub fn assemble(parts: &Parts) -> Result<Vec<Asset>> {
    let files = std::iter::once(&parts.program.wasm).chain(parts.program.later.iter().map(|(_, asset)| asset));
    let mut assets: Vec<Asset> = files.map(|asset| asset.clone().apart(FOLDER)).collect();
    let package =
        page::fill(PACKAGE, &[("version", env!("CARGO_PKG_VERSION"))]).context("in xtask/web/package.json")?;
    let licence = std::fs::read_to_string(project::root()?.join("LICENSE")).context("could not read LICENSE")?;
    for (name, text) in [
        ("foeling-dialog.js", module(parts)?),
        ("foeling-dialog.d.ts", TYPES.to_owned()),
        ("package.json", package),
        ("README.md", README.to_owned()),
        ("LICENSE", licence),
        (licences::FILE, parts.licences.clone()),
    ] {
        assets.push(Asset::named(name, text.into_bytes())?.apart(FOLDER));
    }
    Ok(assets)
}

fn module(parts: &Parts) -> Result<String> {
    let glue = web::inner(&parts.program.beside()?)?;
    let wasm = &parts.program.wasm;
    let frame = parts.frame.as_deref().map(|text| format!("frame: {}", web::quoted(text))).unwrap_or_default();
    let own = format!(
        "const styles = {};\nconst bakedFrame = {{ {frame} }};\n\
         const bringProgram = () => fetched(new URL(\"{}\", import.meta.url), \"{}\");",
        web::quoted(&parts.styles),
        wasm.name,
        wasm.integrity()
    );
    let element = web::joined(&[web::START, &parts.rendered.halt()?, web::ELEMENT]);
    // In a block of its own, so that no name of ours meets one of the program's. Where there is no page, as on a server that
    // renders one, nothing is done, and neither in a browser that can't show it.
    Ok(format!(
        "/*! Føling, EUPL-1.2. Others' work in it: {} */\n{glue}\nlet element;\nif (globalThis.HTMLElement && \
         globalThis.customElements && globalThis.CSSStyleSheet?.prototype.replaceSync) {{\n{own}\n{element}\nelement = customElements.get(\"foeling-dialog\");\n}}\n\
         export {{ element as FoelingDialog }};\n",
        licences::FILE
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(parts: &Parts, name: &str) -> String {
        let assets = assemble(parts).unwrap();
        let asset = assets.iter().find(|asset| asset.name == format!("{FOLDER}/{name}"));
        String::from_utf8(asset.unwrap().plain.clone()).unwrap()
    }

    #[test]
    fn the_package_holds_every_file_that_its_module_asks_for() {
        let parts = Parts::example();
        let module = text(&parts, "foeling-dialog.js");
        for asset in assemble(&parts).unwrap().iter().filter(|asset| asset.hashed) {
            let name = asset.name.strip_prefix("element/").unwrap();
            assert!(module.contains(&format!("new URL(\"{name}\", import.meta.url)")), "{name}");
        }
    }

    #[test]
    fn a_frame_can_be_built_in() {
        let parts = Parts { frame: Some("{\"unit\": \"Nord\"}".to_owned()), ..Parts::example() };
        assert!(text(&parts, "foeling-dialog.js").contains(r#"frame: "{\"unit\": \"Nord\"}""#));
        assert!(text(&Parts::example(), "foeling-dialog.js").contains("const bakedFrame = {  };"));
    }

    #[test]
    fn npm_is_told_the_files_and_the_types() {
        let package: serde_json::Value = serde_json::from_str(&text(&Parts::example(), "package.json")).unwrap();
        assert_eq!(package["name"], "foeling");
        assert_eq!(package["types"], "./foeling-dialog.d.ts");
        assert_eq!(package["exports"]["."]["default"], "./foeling-dialog.js");
    }
}
